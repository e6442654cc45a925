import type { Db } from '../../../db/connect.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { officesByIds } from '../../people/queries.ts'
import { type LineView, lineOf } from '../rules/lines.ts'
import { type SeenChange, type SeenRelease, seenReleases } from './lines.ts'
import type { ReleaseHead } from './parts.ts'

const nothing: SeenRelease = { entries: [], changes: [] }

/** What each of several releases changed, as far as the viewer sees it. One statement for each office. */
export async function changesOfReleases(
  db: Db,
  viewer: Viewer | null,
  heads: readonly ReleaseHead[],
): Promise<SeenChange[][]> {
  return (await seenOf(db, viewer, heads)).map(({ changes }) => changes)
}

/** What each of several releases says, line by line, as far as the viewer sees it. */
export async function linesOfReleases(
  db: Db,
  viewer: Viewer | null,
  heads: readonly ReleaseHead[],
): Promise<LineView[][]> {
  const offices = await officesByIds(
    db,
    heads.map(({ officeId }) => officeId),
  )
  return (await seenOf(db, viewer, heads)).map(({ entries, changes }, index) => {
    const language = offices.get(heads[index]?.officeId ?? '')?.language === 'en' ? 'en' : 'vi'
    const changed = new Map(changes.map((change) => [change.eventId, change]))
    return entries.map((each) => lineOf(each, changed.get(each.entry.eventId), language))
  })
}

async function seenOf(
  db: Db,
  viewer: Viewer | null,
  heads: readonly ReleaseHead[],
): Promise<SeenRelease[]> {
  const found = new Map<string, SeenRelease>()
  for (const officeId of new Set(heads.map((head) => head.officeId))) {
    if (viewer === null || !belongsTo(viewer, officeId)) continue
    const ids = heads.filter((head) => head.officeId === officeId).map(({ id }) => id)
    for (const [id, one] of await seenReleases(db, viewer, { officeId, ids })) found.set(id, one)
  }
  return heads.map(({ id }) => found.get(id) ?? nothing)
}
