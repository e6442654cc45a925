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

/** The fields of the SDL that the server answers itself. */
export const resolvers = {
  Query: query,
  Demo: demo,
}
