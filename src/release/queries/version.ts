import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { publishedEvents } from '../../../db/schema/release.ts'
import type { Viewer } from '../../access/policy.ts'
import { publishedRelation, sightIn, viewerRow } from '../../event/queries/sight.ts'
import { atHome, secrecyNow } from '../../event/queries/week.ts'
import { factsAsSeen, lastReleaseOf } from './parts.ts'

/**
 * SQL for a text that changes when what a viewer is shown of a released document does: its last release, the level at which
 * each of its published events is seen, and what is published of events that run into its time. What is hidden is not in it.
 */
export function releasedVersion(
  viewer: Viewer,
  {
    officeId,
    documentId,
    starts,
    ends,
  }: { officeId: string; documentId: SQL } & Record<'starts' | 'ends', DateTime>,
): SQL<string> {
  return sql<string>`(
    with v as materialized (${viewerRow(viewer, officeId)}),
    near as (select pe.event_id, pe.facts, ${sightIn(
      publishedRelation(sql`pe.event_id`, sql`pe.facts`),
      sql`pe.facts ->> 'secrecy'`,
      sql`coalesce(${secrecyNow(sql`pe.event_id`)}, 'TOP_SECRET')`,
    )} as sight
      from ${publishedEvents} pe cross join v where pe.office_id = ${officeId} and pe.event_id in (
        ${atHome(documentId)}
        union select event_id from ${publishedEvents} where office_id = ${officeId}
          and period && tstzrange(${starts.toISO()}, ${ends.toISO()})))
    select md5(concat_ws(' ', (select last.id from (${lastReleaseOf(documentId)}) last),
      (select string_agg(concat_ws(':', n.event_id, n.sight, md5((${factsAsSeen(sql`n.facts`, sql`n.sight`)})::text)), ' ' order by n.event_id)
        from near n where n.sight > 0))))`
}
