import type { Loaders } from '../server/loaders.ts'
import type { ReleaseChangeResolvers, ReleaseResolvers } from '../server/resolvers.generated.ts'
import { changesOfReleases, linesOfReleases } from './queries/views.ts'

const release: ReleaseResolvers = {
  releasedBy: ({ releasedByName }) => releasedByName,
}

const releaseChange: ReleaseChangeResolvers = {
  itemId: ({ eventId }) => eventId,
}

/** What releases answer. */
export const resolvers = { Release: release, ReleaseChange: releaseChange }

/** The same for many releases at once. */
export const loaders = {
  Release: {
    changes: (asked, { db, viewer }) =>
      changesOfReleases(
        db,
        viewer,
        asked.map(({ obj }) => obj),
      ),
    lines: (asked, { db, viewer }) =>
      linesOfReleases(
        db,
        viewer,
        asked.map(({ obj }) => obj),
      ),
  },
} satisfies Loaders
