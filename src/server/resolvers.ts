import { needsSetUp } from '../access/queries.ts'
import type { QueryResolvers } from './schema.generated.ts'

const query: QueryResolvers = {
  clock: (_, __, { now }) => ({ now }),
  installation: async (_, __, { db, installation }) => ({
    ...installation,
    needsSetUp: await needsSetUp(db),
  }),
}

/** What the edge itself answers. */
export const resolvers = {
  Query: query,
}
