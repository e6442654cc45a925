import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { type EntryChange, type ReleaseEntry, releases } from '../../../db/schema/release.ts'
import type { Viewer } from '../../access/policy.ts'
import { sightIn, toldRelation, viewerRow } from '../../event/queries/sight.ts'
import { secrecyNow } from '../../event/queries/week.ts'
import { entriesOf, factsAsSeen } from './parts.ts'

/** An entry of a release as far as the viewer sees it: its facts are masked to `sight`. `isOpen`: anybody of the office sees all of it. */
export type SeenEntry = { sight: 1 | 2 | 3; isOpen: boolean; entry: ReleaseEntry }

/** A change of a release as far as the viewer sees it: below full sight without title and fields. */
export type SeenChange = Omit<EntryChange, 'title' | 'secrecy'> & { title: string | null }

/** What one viewer sees of a release: its entries and its changes, both in print order. */
export type SeenRelease = { entries: SeenEntry[]; changes: SeenChange[] }

type Row = { id: string; entries: SeenEntry[]; changes: SeenChange[] }

/**
 * What releases of one office say to a viewer, by release id, in one statement: each entry by the stricter of its level
 * then and now, each change by the strictest of before, after and now. What is hidden is not there.
 */
export async function seenReleases(
  db: Db,
  viewer: Viewer,
  { officeId, ids }: { officeId: string; ids: readonly string[] },
): Promise<Map<string, SeenRelease>> {
  const found = await rows<Row>(
    db,
    sql`
    with v as (${viewerRow(viewer, officeId)}),
    told as (select r.id, r.content, r.diff from ${releases} r where r.office_id = ${officeId}
      and r.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))),
    entries as (select told.id as release_id, x.* from told, lateral (${entriesOf(sql`told.content`)}) x),
    related as (select e.*, ${toldRelation(sql`e.event_id`, sql`e.entry -> 'facts'`)} as relation,
        coalesce(${secrecyNow(sql`e.event_id`)}, 'TOP_SECRET') as secrecy_now
      from entries e cross join v),
    seen as (select e.*, ${sightIn(
      sql`e.relation`,
      sql`e.entry -> 'facts' ->> 'secrecy'`,
      sql`e.secrecy_now`,
    )} as sight, ${sightIn(sql`'BELONGS'`, sql`e.entry -> 'facts' ->> 'secrecy'`, sql`e.secrecy_now`)} as open_sight from related e cross join v),
    changed as (select told.id as release_id, c.value as change, c.n,
        coalesce((select min(s.sight) from seen s
          where s.release_id = told.id and s.event_id = (c.value ->> 'eventId')::uuid),
          ${sightIn(
            sql`v.base`,
            sql`coalesce(c.value ->> 'secrecy', 'TOP_SECRET')`,
            sql`coalesce(${secrecyNow(sql`(c.value ->> 'eventId')::uuid`)}, 'TOP_SECRET')`,
          )}) as entry_sight,
        coalesce((select least(${sightIn(sql`coalesce(s.relation, v.base)`, sql`f.value -> 'codes' ->> 'before'`, sql`f.value -> 'codes' ->> 'after'`)})
          from jsonb_array_elements(c.value -> 'fields') f
          left join seen s on s.release_id = told.id and s.event_id = (c.value ->> 'eventId')::uuid
          where f.value ->> 'field' = 'SECRECY' and f.value ->> 'before' <> ''), 3) as level_sight
      from told cross join v, jsonb_array_elements(told.diff -> 'changes') with ordinality as c (value, n))
    select told.id,
      coalesce((select jsonb_agg(jsonb_build_object('sight', s.sight, 'isOpen', s.open_sight = 3, 'entry', (s.entry - 'facts') ||
          jsonb_build_object('facts', ${factsAsSeen(sql`(s.entry -> 'facts')`, sql`s.sight`)})) order by s.n)
        from seen s where s.release_id = told.id and s.sight > 0), '[]') as entries,
      coalesce((select jsonb_agg(case when least(c.entry_sight, c.level_sight) = 3 then c.change - 'secrecy'
          else (c.change - 'secrecy' - 'title' - 'fields') || '{"title": null, "fields": []}' end order by c.n)
        from changed c where c.release_id = told.id and least(c.entry_sight, c.level_sight) > 0), '[]') as changes
    from told`,
  )
  return new Map(found.map(({ id, entries, changes }) => [id, { entries, changes }]))
}
