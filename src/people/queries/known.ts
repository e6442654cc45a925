import { type SQL, sql } from 'drizzle-orm'
import { among } from '../../../db/connect.ts'
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
