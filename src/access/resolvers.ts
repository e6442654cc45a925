import type { QueryResolvers } from '../server/schema.generated.ts'

const query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewer,
}

/** What accounts and their rights answer. */
export const resolvers = {
  Query: query,
}
