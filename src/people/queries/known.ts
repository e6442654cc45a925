import { type SQL, sql } from 'drizzle-orm'
import { among, type Db, rows } from '../../../db/connect.ts'
import { rowOf } from '../../../db/records.ts'
import { groups, type OfficeRow, offices, persons, units } from '../../../db/schema/people.ts'

/** Ids of persons, units and groups. */
export type PartyIds = { persons: string[]; units: string[]; groups: string[] }

/** SQL for the `PartyIds` among these that are the office's. The ids must be well formed. */
export function knownParties(officeId: string, ids: PartyIds): SQL<PartyIds> {
  const own = (table: typeof persons | typeof units | typeof groups, asked: string[]) => sql`(
    select coalesce(json_agg(k.id), '[]') from ${table} k
    where k.office_id = ${officeId} and ${among(sql`k.id`, asked)})`
  return sql<PartyIds>`json_build_object('persons', ${own(persons, ids.persons)},
    'units', ${own(units, ids.units)}, 'groups', ${own(groups, ids.groups)})`
}

/** SQL for an office as JSON, null for an unknown id; `officeFrom` reads it. */
export function officeAsJson(officeId: SQL | string): SQL<Record<string, unknown> | null> {
  return sql`(select row_to_json(o) from ${offices} o where o.id = ${officeId})`
}

/** The office of `officeAsJson`. */
export function officeFrom(json: Record<string, unknown>): OfficeRow {
  return rowOf(offices, json)
}

/** SQL for whether an office has a person in use. */
export function hasPersons(officeId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from ${persons} p where p.office_id = ${officeId} and not p.is_retired)`
}

/** Is one of the offices under no other? */
export async function isAnyOnTop(db: Db, officeIds: readonly string[]): Promise<boolean> {
  const [found] = await rows<{ is_any: boolean }>(
    db,
    sql`select exists (select from ${offices} o where o.parent_id is null and ${among(sql`o.id`, officeIds)}) as is_any`,
  )
  return found?.is_any ?? false
}
