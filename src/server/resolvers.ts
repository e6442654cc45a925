import type { Context } from './context.ts'

/** What the edge itself answers. */
export const resolvers = {
  Query: {
    clock: (_: unknown, __: unknown, { now }: Context) => ({ now }),
  },
}
