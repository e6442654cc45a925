import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { seesDrafts, type Viewer } from '../../access/policy.ts'
import { heldBy } from '../../booking/queries/labels.ts'
import { overridesVersion } from '../../clash/queries/grounds.ts'
import { draftRelation, sightIn, viewerRow } from '../../event/queries/sight.ts'
import { eventAsSeen, eventsOfDocument } from '../../event/queries/week.ts'
import { placeOwner } from '../../event/rules/image.ts'
import { entriesCounted } from '../../journal/queries/counts.ts'
import { lastReleaseOf, publishedFacts } from '../../release/queries/parts.ts'
import { releasedVersion } from '../../release/queries/version.ts'
import { startOfDay } from '../../time/weeks.ts'
import type { Span } from '../rules/view.ts'
import { weekDocument } from './kind.ts'

/** A week's version as a viewer is told it, with the office's count of changes that the reading saw. */
export type WeekVersion = { version: string; changes: number | null }

/**
 * Reads the version of a week for a viewer in one statement that reads no names, people, edits or releases of it: it
 * differs when an item that is shown was edited, came, went or changed its place, when a room that it wants is held
 * otherwise, a clash was accepted or opened again, or when the week was released. Of what is hidden nothing goes into it, of what is masked only what is shown.
 */
export async function readVersion(
  db: Db,
  viewer: Viewer,
  { office, span }: { office: OfficeRow; span: Span },
): Promise<WeekVersion> {
  const asked = {
    officeId: office.id,
    documentId: weekDocument(office.id, span),
    starts: startOfDay(span.from, office.zone),
    ends: startOfDay(span.until, office.zone),
  }
  const version = seesDrafts(viewer, office.id)
    ? draftVersion(viewer, { ...asked, span })
    : releasedVersion(viewer, asked)
  const [row] = await rows<WeekVersion>(
    db,
    sql`select ${version} as version, ${entriesCounted(sql`${office.id}::uuid`)} as changes`,
  )
  if (row === undefined) throw new Error('The version was not read')
  return row
}

type Asked = Parameters<typeof releasedVersion>[1] & { span: Span }

function draftVersion(
  viewer: Viewer,
  { officeId, documentId, starts, ends, span }: Asked,
): SQL<string> {
  const listed = eventsOfDocument({
    officeId,
    documentId,
    span: { ...span, starts, ends },
    // What has left with a release is shown as released: the release tells of it.
    alsoIds: sql`select null::uuid where false`,
  })
  return sql<string>`(
    with v as materialized (${viewerRow(viewer, officeId)}),
    related as (select e.*, ${draftRelation(sql`e`)} as relation from (${listed}) e cross join v),
    seen as materialized (select r.*, ${sightIn(sql`r.relation`, sql`r.secrecy`)} as sight
      from related r cross join v),
    held as materialized (${heldBy(placeOwner, sql`select id from seen where sight >= 2`)})
    select md5(concat_ws(' ', (select last.id from (${lastReleaseOf(documentId)}) last),
      (select string_agg(concat_ws(':', s.id, s.sight, case when s.sight = 3
          then concat_ws(':', s.revision, s.stage, s.hold, pub.changed_at)
          else md5((${eventAsSeen(sql`s`, { sight: sql`s.sight`, parties: sql`null::json` })})::text) end,
        held.booking), ' ' order by s.starts_on, coalesce(s.half_day, s.start_time::text), s.position, s.id)
      from seen s left join held on held.event_id = s.id
        left join (${publishedFacts()}) pub on pub.event_id = s.id
      where s.sight > 0),
      (${overridesVersion(sql`select id from seen where sight = 3`)}))))`
}
