import { type SQL, sql } from 'drizzle-orm'
import { publishedEvents } from '../../../db/schema/release.ts'
import type { Viewer } from '../../access/policy.ts'
import { holdsWords, type Wanted } from '../../event/queries/found.ts'
import { publishedRelation, sightIn, viewerRow } from '../../event/queries/sight.ts'
import { secrecyNow, standsInWeek } from '../../event/queries/week.ts'
import { personsAsCalled } from '../../people/queries/labels.ts'
import { startOfDay } from '../../time/weeks.ts'

/**
 * SQL: a SELECT of `id, facts`, the nearest day first, of the published items of an office's weeks in which all words are
 * found, as `draftsFound` does of drafts; masked by the stricter of the levels published and now.
 */
export function publishedFound(
  viewer: Viewer,
  { officeId, words, from, until, around, limit, zone }: Wanted & { zone: string },
): SQL {
  const [starts, ends] = [startOfDay(from, zone).toISO(), startOfDay(until, zone).toISO()]
  return sql`
    with v as materialized (${viewerRow(viewer, officeId)}),
    called as materialized (${personsAsCalled(sql`${officeId}::uuid`, sql`${around}::date`)}),
    near as materialized (select pe.event_id as id, pe.facts, (pe.facts -> 'time' ->> 'startsOn')::date as starts_on
      from ${publishedEvents} pe cross join v
      where pe.office_id = ${officeId}
        and (pe.period && tstzrange(${starts}, ${ends}) or pe.all_day_on >= ${from} and pe.all_day_on < ${until})
        and ${standsInWeek(sql`pe.event_id`)}
        and ${sightIn(
          publishedRelation(sql`pe.event_id`, sql`pe.facts`),
          sql`pe.facts ->> 'secrecy'`,
          sql`coalesce(${secrecyNow(sql`pe.event_id`)}, 'TOP_SECRET')`,
        )} = 3)
    select n.id, n.facts from near n
    where n.starts_on >= ${from} and n.starts_on < ${until}
      and ${holdsWords(sql`concat_ws(' ', n.facts ->> 'title', ${namesIn(sql`n.facts`)})`, words)}
    order by abs(n.starts_on - ${around}::date), n.starts_on, n.id limit ${limit}`
}

function namesIn(facts: SQL): SQL {
  return sql`(select string_agg(concat_ws(' ', x.label, c.name), ' ')
    from jsonb_to_recordset(${facts} -> 'parties') as x (label text, "personId" uuid)
    left join called c on c.id = x."personId")`
}
