import { type SQL, sql } from 'drizzle-orm'
import { among, type Db, rows } from '../../../db/connect.ts'
import { eventAudience, eventPeople, events } from '../../../db/schema/event.ts'
import {
  belongsTo,
  managesProgramme,
  type Relation,
  sightTable,
  unitsRegisteredFor,
  type Viewer,
} from '../../access/policy.ts'
import { membersOn } from '../../people/queries/labels.ts'

/**
 * SQL: a SELECT of the one row of what a viewer is, used in a read under the name `v`; the sight table is looked up in
 * it.
 */
export function viewerRow(viewer: Viewer, officeId: string): SQL {
  return rowOfViewer(sql`${viewerText(viewer, officeId)}`)
}

/** Writes down what a viewer is, to be read by `rowOfViewer`. */
export function viewerText(viewer: Viewer, officeId: string): string {
  return JSON.stringify({
    base: baseRelation(viewer, officeId),
    accountId: viewer.accountId,
    personIds: viewer.personIds,
    unitIds: viewer.unitIds,
    registers: unitsRegisteredFor(viewer, officeId),
    sights: sightTable('PAGE'),
  })
}

/** SQL: the same of a `viewerText`. */
export function rowOfViewer(text: SQL): SQL {
  return sql`
    select j ->> 'base' as base, (j ->> 'accountId')::uuid as account_id, j -> 'sights' as sights,
      array(select jsonb_array_elements_text(j -> 'personIds'))::uuid[] as persons,
      array(select jsonb_array_elements_text(j -> 'unitIds'))::uuid[] as units,
      array(select jsonb_array_elements_text(j -> 'registers'))::uuid[] as registers
    from (select ${text}::jsonb as j) viewer`
}

/** The viewer's relation to every event of the office, before it is asked who is named in it. */
export function baseRelation(viewer: Viewer, officeId: string): Relation {
  if (managesProgramme(viewer, officeId)) return 'MANAGES'
  return belongsTo(viewer, officeId) ? 'BELONGS' : 'OUTSIDE'
}

/** SQL for the level at which `v` sees something of this relation and these secrecy levels: the stricter of all. */
export function sightIn(relation: SQL, ...secrecies: SQL[]): SQL<number> {
  const levels = secrecies.map((secrecy) => sql`(v.sights -> (${relation}) ->> (${secrecy}))::int`)
  return sql<number>`least(${sql.join(levels, sql`, `)})`
}

/**
 * SQL for what `v` is to the event with this alias in its working state. Who wrote an event sees it, and who registers for
 * the unit that proposed it, until it is taken in.
 */
export function draftRelation(event: SQL): SQL<Relation> {
  return sql<Relation>`case when v.base = 'MANAGES' then v.base
    when ${event}.created_by = v.account_id 
      or (${event}.proposing_unit_id = any(v.registers) and ${event}.stage <> 'ACCEPTED') then 'TAKES_PART'
    when exists (select 1 from ${eventPeople} x where x.event_id = ${event}.id and (
        x.person_id = any(v.persons) or x.behalf_of_id = any(v.persons) or x.unit_id = any(v.units)
        or ${isMember(sql`x.group_id`, sql`coalesce(${event}.starts_on, ${event}.updated_at::date)`)}))
      then 'TAKES_PART'
    when ${isInAudience(sql`${event}.id`)} then 'TAKES_PART'
    else v.base end`
}

/** SQL for what `v` is to an event by its published `EventFacts`; its audience is the present one. */
export function publishedRelation(eventId: SQL, facts: SQL): SQL<Relation> {
  const on = sql`coalesce((${facts} -> 'time' ->> 'startsOn')::date, '-infinity')`
  return sql<Relation>`case when v.base = 'MANAGES' then v.base
    when exists (select 1 from jsonb_to_recordset(${facts} -> 'parties') as x ("personId" uuid,
        "behalfOfId" uuid, "unitId" uuid, "groupId" uuid) where
        x."personId" = any(v.persons) or x."behalfOfId" = any(v.persons) or x."unitId" = any(v.units)
        or ${isMember(sql`x."groupId"`, on)})
      then 'TAKES_PART'
    when ${isInAudience(eventId)} then 'TAKES_PART'
    else v.base end`
}

function isMember(groupId: SQL, on: SQL): SQL {
  return sql`(${groupId} is not null and exists (select 1 from (${membersOn()}) m
    where m.group_id = ${groupId} and m.person_id = any(v.persons) and m.period @> ${on}))`
}

function isInAudience(eventId: SQL): SQL {
  return sql`exists (select 1 from ${eventAudience} a where a.event_id = ${eventId}
    and (a.person_id = any(v.persons) or a.unit_id = any(v.units)))`
}

/** The titles of events of an office that the viewer sees in full, in their working state, by event id. */
export async function seenTitles(
  db: Db,
  viewer: Viewer,
  { officeId, ids }: { officeId: string; ids: readonly string[] },
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await rows<{ id: string; title: string }>(
    db,
    sql`
    with v as (${viewerRow(viewer, officeId)})
    select e.id, e.title from ${events} e cross join v
    where e.office_id = ${officeId} and ${among(sql`e.id`, ids)}
      and ${sightIn(draftRelation(sql`e`), sql`e.secrecy`)} = 3`,
  )
  return new Map(found.map(({ id, title }) => [id, title]))
}
