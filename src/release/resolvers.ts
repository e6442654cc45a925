import { changesOfReleases, linesOfReleases } from './queries/views.ts'
import type { Loaders, ReleaseChangeResolvers, ReleaseResolvers } from './resolvers.generated.ts'

const release: ReleaseResolvers = {
  releasedBy: ({ releasedByName }) => releasedByName,
}

const releaseChange: ReleaseChangeResolvers = {
  itemId: (change) => (change.eventId === null ? change.id : change.eventId),
}

/** Answers the fields of releases and their changes. */
export const resolvers = { Release: release, ReleaseChange: releaseChange }

/** The same for many releases at once. */
export const loaders = {
  Release: {
    changes: (asked, { db, viewer, documentKinds: kinds }) =>
      changesOfReleases(
        db,
        { viewer, kinds },
        asked.map(({ obj }) => obj),
      ),
    lines: (asked, { db, viewer, documentKinds: kinds }) =>
      linesOfReleases(
        db,
        { viewer, kinds },
        asked.map(({ obj }) => obj),
      ),
  },
} satisfies Loaders
