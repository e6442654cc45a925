import { officeById, personsByIds, unitsByIds } from '../people/queries.ts'
import type { Context, SignedIn } from '../programme/context.ts'
import { weekPlace } from '../programme/queries/kind.ts'
import { programmeOf } from '../programme/queries/programme.ts'
import { releaseInForce } from '../release/queries/heads.ts'
import { confirmReceipt, type ReceiptsConfirmedAnswer } from './commands.ts'
import { changesSince } from './queries/since.ts'
import { lastSeenOf, receiptCounts, receiptPage, receiptsOf } from './queries.ts'
import type {
  Loaders,
  MutationResolvers,
  ProgrammeResolvers,
  ReceiptsConfirmedResolvers,
} from './resolvers.generated.ts'

const mutation: MutationResolvers<SignedIn> = {
  confirmReceipt: (_, { input }, { db, viewer, now }) => confirmReceipt(db, viewer, input, now),
}

const programme: ProgrammeResolvers = {
  receipts: (parent, { state, mine, ...args }, { db }) =>
    receiptPage(db, parent, { state: state ?? null, mine: mine ?? false, ...args }),
  receiptCounts: (parent, _, { db }) => receiptCounts(db, parent),
  lastSeen: (parent, _, { db }) => lastSeenOf(db, parent),
  changesSince: (parent, { number }, { db }) => changesSince(db, parent, number),
  releaseAt: ({ viewer, office, span }, { at }, { db }) =>
    viewer === null ? null : releaseInForce(db, weekPlace(office.id, span), at),
}

const receiptsConfirmed: ReceiptsConfirmedResolvers = {
  receipts: async (answer, _, context) => {
    const all = await receiptsOf(context.db, await programmeAfter(answer, context))
    return all.filter(({ id }) => answer.partyIds.includes(id))
  },
  programme: (answer, _, context) => programmeAfter(answer, context),
}

// It was there when the mutation succeeded.
async function programmeAfter(
  { officeId, ...week }: ReceiptsConfirmedAnswer,
  { db, viewer, now }: Context,
) {
  const office = await officeById(db, officeId)
  const found = office && programmeOf(db, week, { viewer, office, now })
  if (found === null) throw new Error('The programme of a receipt is missing')
  return found
}

/** Answers whom releases concern, what they have confirmed, and what has changed since. */
export const resolvers = {
  Mutation: mutation,
  Programme: programme,
  ReceiptsConfirmed: receiptsConfirmed,
}

/** The same for many parents at once. */
export const loaders = {
  Receipt: {
    unit: async (queries, { db }) => {
      const ids = queries.map(({ obj }) => obj.unitId)
      const found = await unitsByIds(
        db,
        ids.filter((id) => id !== null),
      )
      return ids.map((id) => found.get(id ?? '') ?? null)
    },
    person: async (queries, { db }) => {
      const ids = queries.map(({ obj }) => obj.personId)
      const found = await personsByIds(
        db,
        ids.filter((id) => id !== null),
      )
      return ids.map((id) => found.get(id ?? '') ?? null)
    },
  },
} satisfies Loaders
