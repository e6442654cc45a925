import type { Db } from '../../../db/connect.ts'
import type { Viewer } from '../../access/policy.ts'
import { askedPage, pageOf } from '../../access/rules.ts'
import { officeById } from '../../people/queries.ts'
import { releaseById, releaseOfWeek, releasesOfWeek } from '../../release/queries/heads.ts'
import type { Context, SignedIn } from '../../server/context.ts'
import type {
  ItemSavedResolvers,
  ItemsWaitingResolvers,
  MutationResolvers,
  OfficeResolvers,
  ProgrammeReleasedResolvers,
  ProgrammeResolvers,
  QueryResolvers,
  StaleItemResolvers,
} from '../../server/schema.generated.ts'
import { addDays } from '../../time/weeks.ts'
import { releaseProgramme } from '../commands/release.ts'
import { mayAddItems, mayOnlyPropose, mayRelease } from '../policy.ts'
import { availabilityAt } from '../queries/availability.ts'
import { itemView } from '../queries/item.ts'
import { type ProgrammeView, programmeOf } from '../queries/programme.ts'
import { programmeText } from '../queries/text.ts'
import { daysOfWeek } from '../rules/days.ts'
import type { ItemView } from '../rules/item.ts'
import { itemPage, releaseKey } from '../rules/pages.ts'

const query: QueryResolvers = {
  item: (_, { id }, { db, viewer, now }) => itemView(db, viewer, id, now),
}

const mutation: MutationResolvers<SignedIn> = {
  releaseProgramme: (_, { input }, { db, viewer, now }) => releaseProgramme(db, viewer, input, now),
}

const office: OfficeResolvers = {
  programme: (parent, week, { db, viewer, now }) =>
    programmeOf(db, week, { viewer, office: parent, now }),
  availability: (parent, { time, exceptItemId }, { db, viewer, now }) =>
    availabilityAt(db, viewer, { office: parent, time, exceptId: exceptItemId ?? null, now }),
}

const allows =
  (may: (viewer: Viewer, officeId: string) => boolean) =>
  ({ viewer, office: { id } }: ProgrammeView) =>
    viewer !== null && may(viewer, id)

const programme: ProgrammeResolvers = {
  id: ({ office: { id }, year, week }) => `${id}:${year}-W${String(week).padStart(2, '0')}`,
  startsOn: ({ span }) => span.from,
  endsOn: ({ span }) => addDays(span.until, -1),
  days: async ({ office: { settings }, year, week, read }) =>
    daysOfWeek(
      { year, week },
      { holidays: (await read()).holidays, printedDays: settings.printedDays },
    ),
  mayEdit: allows(mayAddItems),
  mayOnlyPropose: allows(mayOnlyPropose),
  mayRelease: allows(mayRelease),
  items: async ({ read }, args) => itemPage((await read()).items, args),
  latestRelease: async ({ read }) => (await read()).latest,
  release: ({ viewer, office: { id: officeId }, span }, { number }, { db }) =>
    viewer === null ? null : releaseOfWeek(db, { officeId, span }, number),
  releases: async ({ viewer, office: { id: officeId }, span }, args, { db }) => {
    const { first, after } = askedPage(args, { most: 100, usual: 20 })
    const below = after === null ? null : Number(after[0])
    const found =
      viewer === null
        ? []
        : await releasesOfWeek(db, { officeId, span }, { below, limit: first + 1 })
    return pageOf(found, { first, after }, releaseKey)
  },
  pendingCount: async ({ read }) =>
    (await read()).items.filter(({ change }) => change !== null).length,
  savedAt: async ({ read }) => (await read()).savedAt,
  text: (parent, { scope, language, draft }) =>
    programmeText(parent, { scope, language: language ?? 'vi', draft: draft ?? false }),
}

async function itemOf(itemId: string, { db, viewer, now }: Context): Promise<ItemView> {
  const item = await itemView(db, viewer, itemId, now)
  if (item === null) throw new Error('An item that was just written or seen is not to be found')
  return item
}

const itemSaved: ItemSavedResolvers = {
  item: ({ itemId }, _, context) => itemOf(itemId, context),
}

const staleItem: StaleItemResolvers = {
  item: ({ itemId }, _, context) => itemOf(itemId, context),
}

const itemsWaiting: ItemsWaitingResolvers = {
  items: ({ itemIds }, _, context) => Promise.all(itemIds.map((id) => itemOf(id, context))),
}

const programmeReleased: ProgrammeReleasedResolvers = {
  release: async ({ releaseId }, _, { db }) => present(await releaseById(db, releaseId)),
  programme: async ({ officeId, year, week }, _, { db, viewer, now }) =>
    present(
      programmeOf(db, { year, week }, { viewer, office: await presentOffice(db, officeId), now }),
    ),
}

async function presentOffice(db: Db, officeId: string) {
  return present(await officeById(db, officeId))
}

// It was there when the mutation succeeded.
function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('What was just released is not to be found')
  return value
}

/** What reading a programme and releasing it answers. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  Office: office,
  Programme: programme,
  ItemSaved: itemSaved,
  StaleItem: staleItem,
  ItemsWaiting: itemsWaiting,
  ProgrammeReleased: programmeReleased,
}
