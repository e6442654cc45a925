import type { SignedIn } from '../access/context.ts'
import { needsSetUp } from '../access/queries.ts'
import { feedsById } from '../calendar/queries/links.ts'
import { saveReach } from './commands.ts'
import type { Context } from './context.ts'
import { administersInstallation, firstStepsOf } from './queries.ts'
import type {
  DemoResolvers,
  InstallationResolvers,
  Loaders,
  MutationResolvers,
  QueryResolvers,
  ReachResolvers,
  ReachSavedResolvers,
} from './resolvers.generated.ts'

const query: QueryResolvers = {
  clock: (_, __, { now }) => ({ now }),
  installation: (_, __, { installation }) => installation,
}

const mutation: MutationResolvers<Context & SignedIn> = {
  saveReach: (_, { input }, { db, viewer, now, installation: { reach } }) =>
    saveReach(db, { viewer, now, reach }, input),
}

const installation: InstallationResolvers = {
  needsSetUp: (_, __, { db }) => needsSetUp(db),
  address: (_, __, { baseUrl }) => baseUrl,
  isForPhones: ({ reach }, _, { baseUrl }) => reach.isForOthers(baseUrl),
  publicUrl: ({ reach }) => reach.publicUrl,
  reach: async ({ reach }, _, { db, viewer }) =>
    (await administersInstallation(db, viewer)) ? reach : null,
}

const reach: ReachResolvers = {
  answer: (self) => self.answer(),
}

const reachSaved: ReachSavedResolvers = {
  installation: (_, __, context) => context.installation,
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
  Mutation: mutation,
  Installation: installation,
  Reach: reach,
  ReachSaved: reachSaved,
  Demo: demo,
}

/** The same for many parents at once. */
export const loaders = {
  Office: {
    firstSteps: (queries, { db, viewer, now }) =>
      firstStepsOf(
        db,
        viewer,
        queries.map(({ obj }) => obj),
        now,
      ),
  },
} satisfies Loaders
