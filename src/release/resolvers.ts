import { changesOfReleases, linesOfReleases, sideOf } from './queries/views.ts'
import type {
  FieldChangeResolvers,
  Loaders,
  ReleaseChangeResolvers,
  ReleaseResolvers,
} from './resolvers.generated.ts'

const release: ReleaseResolvers = {
  releasedBy: ({ releasedByName }) => releasedByName,
}

const fieldChange: FieldChangeResolvers = {
  before: (change, { language }) => sideOf(change, 'before', language ?? null),
  after: (change, { language }) => sideOf(change, 'after', language ?? null),
}

const releaseChange: ReleaseChangeResolvers = {
  itemId: (change) => (change.eventId === null ? change.id : change.eventId),
}

/** Answers the fields of releases and their changes. */
export const resolvers = {
  Release: release,
  ReleaseChange: releaseChange,
  FieldChange: fieldChange,
}

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
