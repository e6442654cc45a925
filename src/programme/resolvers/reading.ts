import type { GraphQLResolveInfo } from 'graphql'
import type { Db } from '../../../db/connect.ts'
import { asksFor } from '../../../graphql/loaders.ts'
import type { Viewer } from '../../access/policy.ts'
import { officeById, personsByIds } from '../../people/queries.ts'
import { releaseById } from '../../release/queries/heads.ts'
import { timeSaid } from '../../release/queries/views.ts'
import { releaseProgramme } from '../commands/release.ts'
import type { Context, SignedIn } from '../context.ts'
import {
  mayAddItems,
  mayAddNaming,
  mayAnswerProposals,
  mayOnlyPropose,
  mayRelease,
} from '../policy.ts'
import { availabilityAt } from '../queries/availability.ts'
import { itemsFound } from '../queries/found.ts'
import { freeStartsOf } from '../queries/free-starts.ts'
import { itemView, waitingItems } from '../queries/item.ts'
import { weekKind } from '../queries/kind.ts'
import {
  continuingLines,
  daysOfProgramme,
  itemPage,
  numberedRelease,
  pendingCount,
  releaseHabits,
  releasePage,
} from '../queries/pages.ts'
import { type ProgrammeView, programmeOf } from '../queries/programme.ts'
import { programmeText } from '../queries/text.ts'
import { latestUndoable } from '../queries/undoable.ts'
import type {
  ClashAcceptedResolvers,
  ClashOverrideWithdrawnResolvers,
  FoundItemResolvers,
  ItemSavedResolvers,
  ItemsWaitingResolvers,
  LeaderAvailabilityResolvers,
  MutationResolvers,
  OfficeResolvers,
  ProgrammeItemResolvers,
  ProgrammeReleasedResolvers,
  ProgrammeResolvers,
  QueryResolvers,
  StaleItemResolvers,
} from '../resolvers.generated.ts'
import type { ItemView } from '../rules/item.ts'

const query: QueryResolvers = {
  item: (_, { id }, { db, viewer, now, keptWeeks }, info) =>
    itemView(db, viewer, id, { now, hasClashes: asksFor(info, 'clashes'), kept: keptWeeks }),
}

const mutation: MutationResolvers<SignedIn> = {
  releaseProgramme: (_, { input }, { db, viewer, now }) => releaseProgramme(db, viewer, input, now),
}

const office: OfficeResolvers = {
  programme: (parent, week, { db, viewer, now, keptWeeks }, info) =>
    programmeOf(db, week, {
      viewer,
      office: parent,
      now,
      kept: keptWeeks,
      hasVersion: asksFor(info, 'version'),
    }),
  itemsFound: (parent, { words, around }, { db, viewer }) =>
    itemsFound(db, viewer, { office: parent, words, around }),
  availability: (parent, { time, exceptItemId, place }, { db, viewer, now }) =>
    availabilityAt(db, viewer, {
      office: parent,
      time,
      exceptId: exceptItemId ?? null,
      place: place ?? null,
      now,
    }),
  freeStarts: (parent, { itemId }, { db, viewer, now }) =>
    freeStartsOf(db, viewer, { office: parent, itemId, now }),
}

const allows =
  (may: (viewer: Viewer, officeId: string) => boolean) =>
  ({ viewer, office: { id } }: ProgrammeView) =>
    viewer !== null && may(viewer, id)

const programme: ProgrammeResolvers = {
  id: ({ office: { id }, year, week }) => `${id}:${year}-W${String(week).padStart(2, '0')}`,
  startsOn: ({ span }) => span.from,
  endsOn: ({ sunday }) => sunday,
  days: (parent) => daysOfProgramme(parent),
  mayEdit: allows(mayAddItems),
  mayOnlyPropose: allows(mayOnlyPropose),
  mayAddNaming: async ({ viewer, office: { id } }, _, { db }) => {
    const ids = viewer && mayAddNaming(viewer, id)
    if (ids === null) return null
    const found = [...(await personsByIds(db, ids)).values()]
    return found.filter(({ officeId }) => officeId === id)
  },
  mayAnswerProposals: allows(mayAnswerProposals),
  mayRelease: allows(mayRelease),
  items: (parent, args) => itemPage(parent, args),
  latestRelease: async ({ read }) => (await read()).latest,
  release: (parent, { number }, { db }) => numberedRelease(db, parent, number),
  releases: (parent, args, { db }) => releasePage(db, parent, args),
  habits: (parent, _, { db }) => releaseHabits(db, parent),
  continuing: (parent) => continuingLines(parent),
  pendingCount: (parent) => pendingCount(parent),
  version: ({ version }) => version(),
  latestOwnEdit: ({ viewer, office: { id }, span, isDraftShown }, _, { db }) =>
    viewer !== null && isDraftShown ? latestUndoable(db, viewer, { officeId: id, span }) : null,
  savedAt: async ({ read }) => (await read()).savedAt,
  text: (parent, { scope, language, draft }) =>
    programmeText(parent, { scope, language: language ?? 'vi', draft: draft ?? false }),
}

const programmeItem: ProgrammeItemResolvers = {
  timeLabel: ({ timeLabel }, { language }) => timeSaid(timeLabel, language),
}

const foundItem: FoundItemResolvers = {
  timeLabel: ({ timeLabel }, { language }) => timeSaid(timeLabel, language),
}

const leaderAvailability: LeaderAvailabilityResolvers = {
  time: ({ time }, { language }) => (time === null ? null : timeSaid(time, language)),
}

/** The item that an answer speaks of, as the one who wrote it or may release it sees it. */
async function itemOf(
  { itemId }: { itemId: string },
  { db, viewer, now }: Context,
  info: GraphQLResolveInfo,
): Promise<ItemView> {
  const item = await itemView(db, viewer, itemId, { now, hasClashes: asksFor(info, 'clashes') })
  if (item === null) throw new Error('Who acted on an item does not see it')
  return item
}

const itemSaved: ItemSavedResolvers = {
  item: (answer, _, context, info) => itemOf(answer, context, info),
}

const clashAccepted: ClashAcceptedResolvers = {
  item: (answer, _, context, info) => itemOf(answer, context, info),
}

const overrideWithdrawn: ClashOverrideWithdrawnResolvers = {
  item: (answer, _, context, info) => itemOf(answer, context, info),
}

const staleItem: StaleItemResolvers = {
  item: (answer, _, context, info) => itemOf(answer, context, info),
}

const itemsWaiting: ItemsWaitingResolvers = {
  items: ({ itemIds }, _, { db, viewer, now }, info) =>
    waitingItems(db, viewer, itemIds, { now, hasClashes: asksFor(info, 'clashes') }),
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

/** The documents that this room publishes. */
export const documentKinds = [weekKind]

/** Answers the fields of a programme and the release of it. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  Office: office,
  Programme: programme,
  ProgrammeItem: programmeItem,
  FoundItem: foundItem,
  LeaderAvailability: leaderAvailability,
  ItemSaved: itemSaved,
  ClashAccepted: clashAccepted,
  ClashOverrideWithdrawn: overrideWithdrawn,
  StaleItem: staleItem,
  ItemsWaiting: itemsWaiting,
  ProgrammeReleased: programmeReleased,
}
