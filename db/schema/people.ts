import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { dateSpan, id, idOf, localDate, period } from './columns.ts'

/** The settings an office may change; times are local 'HH:mm', lengths minutes, windows months. */
export type OfficeSettings = {
  defaultMinutes: number
  halfDays: Record<'MORNING' | 'AFTERNOON' | 'EVENING', { from: string; until: string }>
  /** ISO weekdays (1 = Monday) that the programme prints even when empty. */
  printedDays: number[]
  feedPastMonths: number
  feedFutureMonths: number
  paper: {
    superiorBody: string
    issuingBody: string
    placeName: string
    title: string
    partyHeader: boolean
    signerAuthority: string
    signerTitle: string
    signerName: string
    recipients: string[]
    note: string
  }
}

/** An administrative office that issues programmes of its own; offices form a tree. */
export const offices = pgTable(
  'offices',
  {
    id: id(),
    parentId: idOf('parent_id').references((): AnyPgColumn => offices.id),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    /** IANA name of the zone in which the office writes its times. */
    zone: text('zone').notNull(),
    language: text('language').notNull().default('vi'),
    settings: jsonb('settings').$type<OfficeSettings>().notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    index('offices_by_parent').on(t.parentId),
    check('offices_language_known', sql`${t.language} in ('vi', 'en')`),
  ],
)

/** A department, division or outside body as the office's programme names it. */
export const units = pgTable(
  'units',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    parentId: idOf('parent_id').references((): AnyPgColumn => units.id),
    name: text('name').notNull(),
    shortName: text('short_name').notNull().default(''),
    position: integer('position').notNull().default(0),
    isRetired: boolean('is_retired').notNull().default(false),
  },
  (t) => [
    index('units_by_office').on(t.officeId, t.position),
    uniqueIndex('units_name_once')
      .on(t.officeId, sql`folded_name(${t.name})`)
      .where(sql`not ${t.isRetired}`),
  ],
)

/** A person whom programmes name: a leader, office staff, an expected guest. Not an account. */
export const persons = pgTable(
  'persons',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    name: text('name').notNull(),
    phone: text('phone').notNull().default(''),
    email: text('email').notNull().default(''),
    /** A leader has a column of the programme and a calendar of their own. */
    isLeader: boolean('is_leader').notNull().default(false),
    /** Somebody has said whether this is a leader; until then a post that reads like one makes the page ask. */
    isLeaderSettled: boolean('is_leader_settled').notNull().default(false),
    isRetired: boolean('is_retired').notNull().default(false),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [index('persons_by_office').on(t.officeId, t.name)],
)

/** The posts of persons: title, unit and precedence over a half-open span of local dates. Lower precedence comes first. */
export const posts = pgTable(
  'posts',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    personId: idOf('person_id')
      .notNull()
      .references(() => persons.id),
    unitId: idOf('unit_id').references(() => units.id),
    title: text('title').notNull(),
    shortTitle: text('short_title').notNull().default(''),
    precedence: integer('precedence').notNull(),
    period: dateSpan('period').notNull(),
  },
  (t) => [
    index('posts_by_person').on(t.personId),
    index('posts_by_unit').on(t.unitId),
    index('posts_by_office').on(t.officeId),
    index('posts_of_leadership')
      .on(t.officeId, t.title, t.precedence, t.personId)
      .where(sql`${t.unitId} is null`),
  ],
)

/** People named together, such as "the vice-chairs"; who belongs is asked for a date. */
export const groups = pgTable(
  'groups',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    name: text('name').notNull(),
    position: integer('position').notNull().default(0),
    isRetired: boolean('is_retired').notNull().default(false),
  },
  (t) => [
    uniqueIndex('groups_name_once')
      .on(t.officeId, sql`folded_name(${t.name})`)
      .where(sql`not ${t.isRetired}`),
  ],
)

/** Membership of a group over a half-open span of local dates. */
export const groupMembers = pgTable(
  'group_members',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    groupId: idOf('group_id')
      .notNull()
      .references(() => groups.id),
    personId: idOf('person_id')
      .notNull()
      .references(() => persons.id),
    period: dateSpan('period').notNull(),
  },
  (t) => [
    index('group_members_by_group').on(t.groupId),
    index('group_members_by_person').on(t.personId),
  ],
)

/** A time in which a person is away. */
export const absences = pgTable(
  'absences',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    personId: idOf('person_id')
      .notNull()
      .references(() => persons.id),
    period: period('period').notNull(),
    reason: text('reason').notNull().default(''),
  },
  (t) => [
    index('absences_by_person').on(t.personId),
    index('absences_by_period').using('gist', t.officeId, t.period),
  ],
)

/** A day off, or a swapped working day (WORK), as the office keeps them; both dates belong to it. */
export const holidays = pgTable(
  'holidays',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    startsOn: localDate('starts_on').notNull(),
    endsOn: localDate('ends_on').notNull(),
    name: text('name').notNull(),
    kind: text('kind').$type<'OFF' | 'WORK'>().notNull(),
    isProvisional: boolean('is_provisional').notNull().default(false),
  },
  (t) => [
    index('holidays_by_office').on(t.officeId, t.startsOn),
    check('holidays_kind_known', sql`${t.kind} in ('OFF', 'WORK')`),
    check('holidays_end_not_before_start', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

/** An office as stored. */
export type OfficeRow = typeof offices.$inferSelect

/** A unit as stored. */
export type UnitRow = typeof units.$inferSelect

/** A person as stored. */
export type PersonRow = typeof persons.$inferSelect

/** A post as stored. */
export type PostRow = typeof posts.$inferSelect

/** A group as stored. */
export type GroupRow = typeof groups.$inferSelect

/** A holiday as stored. */
export type HolidayRow = typeof holidays.$inferSelect

/** A membership of a group as stored. */
export type MembershipRow = typeof groupMembers.$inferSelect
