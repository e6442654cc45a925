import type { Db } from '../../../db/connect.ts'
import type { FactChange } from '../../../db/schema/event.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { saidIn } from '../../event/rules/changes.ts'
import { timeIn } from '../../event/rules/words.ts'
import { officesByIds } from '../../people/queries.ts'
import { entryId } from '../rules/kinds.ts'
import { type LineView, lineOf } from '../rules/lines.ts'
import type { DocumentKinds } from './kinds.ts'
import { type SeenChange, type SeenRelease, seenReleases } from './lines.ts'
import type { ReleaseHead } from './parts.ts'

type Asking = { viewer: Viewer | null; kinds: DocumentKinds }

/** The changes of each of several releases, as far as the viewer sees them. One statement for each office. */
export async function changesOfReleases(
  db: Db,
  asking: Asking,
  heads: readonly ReleaseHead[],
): Promise<SeenChange[][]> {
  return (await seenOf(db, asking, heads)).map((seen) => seen?.changes ?? [])
}

/** The lines of each of several releases, as far as the viewer sees them. */
export async function linesOfReleases(
  db: Db,
  asking: Asking,
  heads: readonly ReleaseHead[],
): Promise<LineView[][]> {
  const offices = await officesByIds(
    db,
    heads.map(({ officeId }) => officeId),
  )
  return (await seenOf(db, asking, heads)).map((seen, index) => {
    if (seen === null) return []
    const language = offices.get(heads[index]?.officeId ?? '')?.language === 'en' ? 'en' : 'vi'
    const kind = asking.kinds.get(seen.kind) ?? null
    const changed = new Map(seen.changes.map((change) => [entryId(change), change]))
    return seen.entries.map((each) =>
      lineOf(each, changed.get(entryId(each.entry)), { kind, language }),
    )
  })
}

/** One side of a change as printed; in a language, where one is asked for, as far as nobody typed it. */
export function sideOf(
  change: FactChange,
  side: 'before' | 'after',
  language: 'vi' | 'en' | null,
): string {
  return language === null ? change[side] : saidIn(language, change, side)
}

/** A printed time, a half-day that stands alone in a language where one is asked for. */
export function timeSaid(printed: string, language: 'vi' | 'en' | null | undefined): string {
  return language ? timeIn(language, printed) : printed
}

/** Null for a stranger to the office. */
async function seenOf(
  db: Db,
  { viewer, kinds }: Asking,
  heads: readonly ReleaseHead[],
): Promise<(SeenRelease | null)[]> {
  const found = new Map<string, SeenRelease>()
  for (const officeId of new Set(heads.map((head) => head.officeId))) {
    if (viewer === null || !belongsTo(viewer, officeId)) continue
    const ids = heads.filter((head) => head.officeId === officeId).map(({ id }) => id)
    const seen = await seenReleases(db, viewer, { officeId, ids, kinds })
    for (const [id, one] of seen) found.set(id, one)
  }
  return heads.map(({ id }) => found.get(id) ?? null)
}
