import { type SQL, sql } from 'drizzle-orm'
import { eventPeople, events } from '../../../db/schema/event.ts'
import type { Viewer } from '../../access/policy.ts'
import { groupLabel, personsAsCalled, unitNames } from '../../people/queries/labels.ts'
import { rawFactsAsJson } from '../queries.ts'
import { draftRelation, sightIn, viewerRow } from './sight.ts'

/** The words wanted, each part of what is searched, among the days from `from` until `until`; the nearest to `around` come first. */
export type Wanted = {
  officeId: string
  words: string
  from: string
  until: string
  around: string
  limit: number
}

const wildcard = String.raw`[%_\\]`
const itself = String.raw`\\\&`

/**
 * SQL: is every one of the words a part of `text`? Both are folded by the database, so that a mark, or a wildcard, means
 * the same on either side.
 */
export function holdsWords(text: SQL, words: string): SQL {
  return sql`fold(${text}) like all (select '%' || regexp_replace(word, ${wildcard}, ${itself}, 'g') || '%'
    from unnest(string_to_array(fold(${words}::text), ' ')) word where word <> '')`
}

/**
 * SQL: a SELECT of `id, raw` (their `RawFacts` without people), the nearest day first, of the items of an office's weeks in
 * their working state in which all words are found: in the content and in the names of who takes part. Only what the viewer
 * sees in full is searched, so that nothing hidden answers to its words.
 */
export function draftsFound(
  viewer: Viewer,
  { officeId, words, from, until, around, limit }: Wanted,
): SQL {
  return sql`
    with v as materialized (${viewerRow(viewer, officeId)}),
    called as materialized (${personsAsCalled(sql`${officeId}::uuid`, sql`${around}::date`)}),
    near as materialized (select e.* from ${events} e cross join v
      where e.office_id = ${officeId} and e.starts_on >= ${from} and e.starts_on < ${until}
        and e.stands_in_week and e.withdrawn_at is null and e.stage in ('PROPOSED', 'ACCEPTED')
        and ${sightIn(draftRelation(sql`e`), sql`e.secrecy`)} = 3)
    select n.id, ${rawFactsAsJson(sql`n`, sql`null`)} as raw from near n
    where ${holdsWords(sql`concat_ws(' ', n.title, ${namesIn(sql`n.id`)})`, words)}
    order by abs(n.starts_on - ${around}::date), n.starts_on, n.position, n.id limit ${limit}`
}

function namesIn(eventId: SQL): SQL {
  return sql`(select string_agg(concat_ws(' ', x.words, c.label, c.name, ${unitNames(sql`x.unit_id`)},
      ${groupLabel(sql`x.group_id`)}), ' ')
    from ${eventPeople} x left join called c on c.id = x.person_id where x.event_id = ${eventId})`
}
