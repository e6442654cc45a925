import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db, rows } from '../../db/connect.ts'
import {
  type GroupRow,
  groupMembers,
  groups,
  type HolidayRow,
  holidays,
  type MembershipRow,
  type OfficeRow,
  offices,
  type PersonRow,
  type PostRow,
  persons,
  posts,
  type UnitRow,
  units,
} from '../../db/schema/people.ts'
import { isId } from '../../graphql/ids.ts'
import { askedPage, type Page, type PageArguments, pageOfAll } from '../../graphql/pages.ts'
import type { Viewer } from '../access/policy.ts'
import { entriesCounted } from '../journal/queries/counts.ts'
import type { OfficeHours } from '../time/rules.ts'

import { personsAsCalled } from './queries/labels.ts'
import { todayOf } from './rules.ts'

/** The settings of an office that `time` needs to read its times. */
export function hoursOf({ zone, settings }: Pick<OfficeRow, 'zone' | 'settings'>): OfficeHours {
  return { zone, defaultMinutes: settings.defaultMinutes, halfDays: settings.halfDays }
}

/** The present date of an office, 'YYYY-MM-DD'. */
export function todayIn(office: { zone: string }, now: DateTime): string {
  return todayOf(office, now)
}

/** The offices with these ids, by id; unknown and malformed ids are left out. */
export function officesByIds(db: Db, ids: readonly string[]): Promise<Map<string, OfficeRow>> {
  return byId(ids, (known) => db.select().from(offices).where(among(offices.id, known)))
}

/** The units with these ids, by id; unknown and malformed ids are left out. */
export function unitsByIds(db: Db, ids: readonly string[]): Promise<Map<string, UnitRow>> {
  return byId(ids, (known) => db.select().from(units).where(among(units.id, known)))
}

/** The persons with these ids, by id; unknown and malformed ids are left out. */
export function personsByIds(db: Db, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  return byId(ids, (known) => db.select().from(persons).where(among(persons.id, known)))
}

/** The groups with these ids, by id; unknown and malformed ids are left out. */
export function groupsByIds(db: Db, ids: readonly string[]): Promise<Map<string, GroupRow>> {
  return byId(ids, (known) => db.select().from(groups).where(among(groups.id, known)))
}

/** An office, perhaps with `changes`: how many entries its journal had when it was read; see `entriesCounted`. */
export type OfficeSeen = OfficeRow & { changes?: number | null }

/** The office of an id with its count of changes, or null. */
export async function officeSeen(db: Db, id: string): Promise<OfficeSeen | null> {
  if (!isId(id)) return null
  const [row] = await db
    .select({ ...getTableColumns(offices), changes: entriesCounted(sql`${offices.id}`) })
    .from(offices)
    .where(eq(offices.id, id))
  return row ?? null
}

/** The office of an id, or null. */
export async function officeById(db: Db, id: string): Promise<OfficeRow | null> {
  return (await officesByIds(db, [id])).get(id) ?? null
}

/** The units of an office that are in use. */
export function unitsInUse(db: Db, officeId: string): Promise<UnitRow[]> {
  return db
    .select()
    .from(units)
    .where(and(eq(units.officeId, officeId), eq(units.isRetired, false)))
}

/** Every membership of a group, past ones too. */
export function membershipsOf(db: Db, groupId: string): Promise<MembershipRow[]> {
  return db.select().from(groupMembers).where(eq(groupMembers.groupId, groupId))
}

/** Does the store know this zone? It must, to compute an office's present date. */
export async function isZoneKnown(db: Db, zone: string): Promise<boolean> {
  const found = await rows(
    db,
    sql`select 1 as known from pg_timezone_names where name = ${zone} limit 1`,
  )
  return found.length > 0
}

/** The groups of an office that are in use. */
export function groupsInUse(db: Db, officeId: string): Promise<GroupRow[]> {
  return db
    .select()
    .from(groups)
    .where(and(eq(groups.officeId, officeId), eq(groups.isRetired, false)))
}

/** The holiday of an id, or null. */
export async function holidayById(db: Db, id: string): Promise<HolidayRow | null> {
  if (!isId(id)) return null
  const [row] = await db.select().from(holidays).where(eq(holidays.id, id))
  return row ?? null
}

async function byId<Row extends { id: string }>(
  ids: readonly string[],
  read: (known: string[]) => Promise<Row[]>,
): Promise<Map<string, Row>> {
  const known = [...new Set(ids)].filter(isId)
  const found = known.length === 0 ? [] : await read(known)
  return new Map(found.map((row) => [row.id, row]))
}

/** The offices the viewer has a role in, by name. */
export async function officesOfViewer(
  db: Db,
  viewer: Viewer | null,
  asked: PageArguments,
): Promise<Page<OfficeRow>> {
  const page = askedPage(asked, { most: 100, usual: 50 })
  const found = await officesByIds(db, viewer?.grants.map(({ officeId }) => officeId) ?? [])
  return pageOfAll([...found.values()], page, ({ name, id }) => [name, id])
}

/** The posts of persons, highest first, by person. */
export async function postsOfPersons(
  db: Db,
  personIds: readonly string[],
): Promise<Map<string, PostRow[]>> {
  const found = await db
    .select()
    .from(posts)
    .where(among(posts.personId, personIds))
    .orderBy(posts.precedence, sql`lower(${posts.period})`, posts.id)
  return new Map(personIds.map((id) => [id, found.filter(({ personId }) => personId === id)]))
}

/** The members of groups, each on its date (null: at `now`), by rank and name, in the order asked. */
export async function membersOfGroups(
  db: Db,
  asked: readonly { groupId: string; on: string | null }[],
  now: DateTime,
): Promise<PersonRow[][]> {
  const wanted = JSON.stringify(asked.map(({ groupId, on }, n) => ({ n, g: groupId, d: on })))
  const day = sql`coalesce(asked.d, ${dayIn(sql`${offices.zone}`, now)})`
  const found = await db
    .select({ n: sql<number>`asked.n`, person: persons, rank: rankOn(day) })
    .from(groupMembers)
    .innerJoin(
      sql`jsonb_to_recordset(${wanted}::jsonb) as asked(n int, g uuid, d date)`,
      sql`asked.g = ${groupMembers.groupId}`,
    )
    .innerJoin(persons, eq(persons.id, groupMembers.personId))
    .innerJoin(offices, eq(offices.id, persons.officeId))
    .where(sql`${groupMembers.period} @> ${day}`)
  return asked.map((_, n) => {
    const members = found.filter((row) => row.n === n)
    const page = { first: Math.max(1, members.length), after: null }
    return pageOfAll(members, page, ({ rank, person }) => [rank, person.name, person.id]).nodes.map(
      ({ person }) => person,
    )
  })
}

/** The labels of persons in programmes at `now`, by id. */
export async function labelsOfPersons(
  db: Db,
  found: readonly PersonRow[],
  now: DateTime,
): Promise<Map<string, string>> {
  const officeIds = [...new Set(found.map(({ officeId }) => officeId))]
  const labelled = await rows<{ id: string; label: string }>(
    db,
    sql`select id, label from (${labelledPersons(officeIds, { now })}) labelled`,
  )
  return new Map(labelled.map(({ id, label }) => [id, label]))
}

/**
 * SQL: a SELECT of `id, office_id, name, is_leader, precedence, label` of all persons of these offices as they are
 * called on a day, or at `now` where each office is; the rule of `personsAsCalled`. To be embedded once in a read.
 */
export function labelledPersons(
  officeIds: readonly string[],
  at: { on: string } | { now: DateTime },
): SQL {
  const day = 'on' in at ? sql`${at.on}::date` : dayIn(sql`o.zone`, at.now)
  const ids = sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(officeIds)}::jsonb)`
  return personsAsCalled(ids, day)
}

/** SQL: the date in a zone at `now`. */
export function dayIn(zone: SQL, now: DateTime): SQL {
  return sql`(${now.toISO()}::timestamptz at time zone ${zone})::date`
}

/** After everybody who has a post. */
const withoutPost = 1_000_000

/** SQL: the rank of a row of `persons` on a day; lower stands first. */
export function rankOn(day: SQL): SQL<number> {
  return sql<number>`coalesce((select min(${posts.precedence}) from ${posts}
    where ${posts.personId} = ${persons.id} and ${posts.period} @> ${day}), ${withoutPost}::int)`
}
