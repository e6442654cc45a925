import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import { belongsTo, type Viewer } from '../access/policy.ts'
import { officesByIds } from '../people/queries.ts'
import type { Loaders } from '../server/loaders.ts'
import type { ReleaseChangeResolvers, ReleaseResolvers } from '../server/schema.generated.ts'
import { type SeenRelease, seenReleases } from './queries/lines.ts'
import type { ReleaseHead } from './queries/parts.ts'
import { lineOf } from './rules/lines.ts'

type Asked = readonly { obj: ReleaseHead }[]

const release: ReleaseResolvers = {
  releasedBy: ({ releasedByName }) => releasedByName,
  releasedAt: ({ releasedAt }): DateTime => releasedAt,
}

const releaseChange: ReleaseChangeResolvers = {
  itemId: ({ eventId }) => eventId,
}

const nothing: SeenRelease = { entries: [], changes: [] }

async function seen(db: Db, viewer: Viewer | null, asked: Asked): Promise<SeenRelease[]> {
  const found = new Map<string, SeenRelease>()
  for (const officeId of new Set(asked.map(({ obj }) => obj.officeId))) {
    if (viewer === null || !belongsTo(viewer, officeId)) continue
    const ids = asked.filter(({ obj }) => obj.officeId === officeId).map(({ obj }) => obj.id)
    for (const [id, one] of await seenReleases(db, viewer, { officeId, ids })) found.set(id, one)
  }
  return asked.map(({ obj }) => found.get(obj.id) ?? nothing)
}

/** What releases answer. */
export const resolvers = { Release: release, ReleaseChange: releaseChange }

/** The same for many releases at once. */
export const loaders = {
  Release: {
    changes: async (asked, { db, viewer }) =>
      (await seen(db, viewer, asked)).map(({ changes }) => changes),
    lines: async (asked, { db, viewer }) => {
      const offices = await officesByIds(
        db,
        asked.map(({ obj }) => obj.officeId),
      )
      return (await seen(db, viewer, asked)).map(({ entries, changes }, index) => {
        const language = offices.get(asked[index]?.obj.officeId ?? '')?.language
        const changed = new Map(changes.map((change) => [change.eventId, change]))
        return entries.map((each) =>
          lineOf(each, changed.get(each.entry.eventId), language === 'en' ? 'en' : 'vi'),
        )
      })
    },
  },
} satisfies Loaders
