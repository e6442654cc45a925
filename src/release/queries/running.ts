import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import { publishedEvents } from '../../../db/schema/release.ts'
import type { Viewer } from '../../access/policy.ts'
import { publishedRelation, sightIn, viewerRow } from '../../event/queries/sight.ts'
import { secrecyNow, standsInWeek } from '../../event/queries/week.ts'
import type { SeenEvent } from './lines.ts'
import { factsAsSeen } from './parts.ts'

/**
 * The published events of weeks that began before a day and last into the time from its first instant `starts` until `ends`,
 * masked to the stricter of the levels published and now; by their day. One statement.
 */
export async function runningReleased(
  db: Db,
  viewer: Viewer,
  {
    officeId,
    from,
    starts,
    ends,
  }: { officeId: string; from: string } & Record<'starts' | 'ends', DateTime>,
): Promise<SeenEvent[]> {
  const [row] = await rows<{ entries: SeenEvent[] }>(
    db,
    sql`
    with v as (${viewerRow(viewer, officeId)}),
    running as (select pe.event_id, pe.uid, pe.facts, pe.facts -> 'time' ->> 'startsOn' as starts_on
      from ${publishedEvents} pe where pe.office_id = ${officeId}
        and pe.period && tstzrange(${starts.toISO()}, ${ends.toISO()})
        and pe.status not in ('POSTPONED', 'CANCELLED')),
    related as (select r.*, ${publishedRelation(sql`r.event_id`, sql`r.facts`)} as relation,
        coalesce(${secrecyNow(sql`r.event_id`)}, 'TOP_SECRET') as secrecy_now
      from running r cross join v where r.starts_on < ${from} and ${standsInWeek(sql`r.event_id`)}),
    seen as (select r.*, ${sightIn(sql`r.relation`, sql`r.facts ->> 'secrecy'`, sql`r.secrecy_now`)} as sight,
        ${sightIn(sql`'BELONGS'`, sql`r.facts ->> 'secrecy'`, sql`r.secrecy_now`)} as open_sight
      from related r cross join v)
    select coalesce(jsonb_agg(jsonb_build_object('sight', s.sight, 'isOpen', s.open_sight = 3,
        'entry', jsonb_build_object('eventId', s.event_id, 'uid', s.uid, 'state', 'STANDS', 'movedTo', null,
          'position', '0', 'isRecordedAfterwards', false, 'facts', ${factsAsSeen(sql`s.facts`, sql`s.sight`)}))
      order by s.starts_on, s.event_id), '[]') as entries
    from seen s where s.sight > 0`,
  )
  return row?.entries ?? []
}
