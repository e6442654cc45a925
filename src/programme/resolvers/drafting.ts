import { DateTime } from 'luxon'
import { resourceById } from '../../booking/queries/resources.ts'
import { roomsByIds } from '../../booking/queries/rooms.ts'
import type { SignedIn } from '../../server/context.ts'
import type {
  MutationResolvers,
  SlotTakenResolvers,
  StaleItemResolvers,
} from '../../server/resolvers.generated.ts'
import { addItem } from '../commands/add-item.ts'
import { answerProposal } from '../commands/answer-proposal.ts'
import { discardChanges } from '../commands/discard-changes.ts'
import { editItem } from '../commands/edit-item.ts'
import { undoEdit } from '../commands/undo-edit.ts'
import { withdrawItem } from '../commands/withdraw-item.ts'

const mutation: MutationResolvers<SignedIn> = {
  addItem: (_, { input }, { db, viewer, now, owners }) =>
    addItem(db, viewer, input, { now, owners }),
  editItem: (_, { input }, { db, viewer, now, owners }) =>
    editItem(db, viewer, input, { now, owners }),
  withdrawItem: (_, { input }, { db, viewer, now, owners }) =>
    withdrawItem(db, viewer, input, { now, owners }),
  undoEdit: (_, { input }, { db, viewer, now, owners }) =>
    undoEdit(db, viewer, input, { now, owners }),
  discardChanges: (_, { input }, { db, viewer, now, owners }) =>
    discardChanges(db, viewer, input, { now, owners }),
  answerProposal: (_, { input }, { db, viewer, now, owners }) =>
    answerProposal(db, viewer, input, { now, owners }),
}

const slotTaken: SlotTakenResolvers = {
  resource: ({ resourceId }, _, { db }) => resourceById(db, resourceId),
  room: async ({ resourceId }, _, { db }) =>
    (await roomsByIds(db, [resourceId])).get(resourceId) ?? null,
  from: ({ from }) => instant(from),
  until: ({ until }) => instant(until),
}

const staleItem: StaleItemResolvers = {
  changedAt: ({ changedAt }) => instant(changedAt),
}

function instant(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}

/** Answers the mutations of a draft and their results. */
export const resolvers = {
  Mutation: mutation,
  SlotTaken: slotTaken,
  StaleItem: staleItem,
}
