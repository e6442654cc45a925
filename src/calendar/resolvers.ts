import { personsByIds, unitsByIds } from '../people/queries.ts'
import type { SignedIn } from '../release/context.ts'
import { issueFeed, revokeFeed } from './commands/links.ts'
import { feedPages, feedsById, upcomingOfFeeds } from './queries/links.ts'
import type { Loaders, MutationResolvers } from './resolvers.generated.ts'

const mutation: MutationResolvers = {
  issueFeed: (_, { input }, context) => issueFeed(context.db, context as SignedIn, input),
  revokeFeed: (_, { input }, context) => revokeFeed(context.db, context as SignedIn, input),
}

/** The resolvers of calendar links. */
export const resolvers = { Mutation: mutation }

/** The same for many parents at once. */
export const loaders = {
  Office: {
    feeds: (queries, { db, viewer }) => feedPages(db, viewer, queries),
  },
  FeedIssued: {
    feed: async (queries, { db }) => {
      const ids = queries.map(({ obj }) => obj.feedId)
      const found = await feedsById(db, ids)
      return ids.map((id) => present(found.get(id)))
    },
  },
  Feed: {
    unit: async (queries, { db }) => {
      const ids = queries.map(({ obj }) => obj.unitId)
      const found = await unitsByIds(db, known(ids))
      return ids.map((id) => found.get(id ?? '') ?? null)
    },
    person: async (queries, { db }) => {
      const ids = queries.map(({ obj }) => obj.personId)
      const found = await personsByIds(db, known(ids))
      return ids.map((id) => found.get(id ?? '') ?? null)
    },
    upcoming: (queries, { db, viewer, now }) =>
      upcomingOfFeeds(
        db,
        viewer,
        queries.map(({ obj, params }) => ({ link: obj, first: params.first })),
        now,
      ),
  },
} satisfies Loaders

function known(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null)
}

function present<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('A link that was just issued is missing')
  return row
}
