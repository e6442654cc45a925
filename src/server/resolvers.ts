import { needsSetUp } from '../access/queries.ts'
import { feedsById } from '../calendar/queries/links.ts'
import type { DemoResolvers, QueryResolvers } from './resolvers.generated.ts'

const query: QueryResolvers = {
  clock: (_, __, { now }) => ({ now }),
  installation: async (_, __, { db, installation }) => ({
    ...installation,
    needsSetUp: await needsSetUp(db),
  }),
}

const demo: DemoResolvers = {
  feedUrl: ({ feedPath }, _, { baseUrl }) => `${baseUrl}${feedPath}`,
  feed: async ({ feedId }, _, { db, viewer }) => {
    if (viewer === null) return null
    const link = (await feedsById(db, [feedId])).get(feedId)
    return link?.revokedAt === null ? link : null
  },
}

/** What the edge itself answers. */
export const resolvers = {
  Query: query,
  Demo: demo,
}
