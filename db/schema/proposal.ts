import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { accounts } from './access.ts'
import { id, idOf, instant, localDate, localTime } from './columns.ts'
import { events } from './event.ts'
import { offices, units } from './people.ts'

const ofOffice = () =>
  idOf('office_id')
    .notNull()
    .references(() => offices.id)

/** The times at which registration of a week opens and closes, as an office keeps it; one row at most, none: the usual. */
export const registrationSettings = pgTable(
  'registration_settings',
  {
    id: id(),
    officeId: ofOffice(),
    /** ISO weekday of the week before. */
    closesWeekday: integer('closes_weekday').notNull(),
    closesAt: localTime('closes_at').notNull(),
    /** Registration opens on the Monday so many weeks before. */
    opensWeeksAhead: integer('opens_weeks_ahead').notNull(),
    /** FLAG: what comes later is marked; CLOSE: it is refused. */
    afterCutOff: text('after_cut_off').$type<'FLAG' | 'CLOSE'>().notNull(),
    /** Whom a unit calls after that, in words. */
    contact: text('contact').notNull().default(''),
  },
  (t) => [
    unique('registration_settings_once').on(t.officeId),
    check('registration_settings_weekday_known', sql`${t.closesWeekday} between 1 and 7`),
    check(
      'registration_settings_time_real',
      sql`${t.closesAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
    ),
    check('registration_settings_opens_before', sql`${t.opensWeeksAhead} between 1 and 12`),
    check('registration_settings_after_known', sql`${t.afterCutOff} in ('FLAG', 'CLOSE')`),
    check('registration_settings_contact_length', sql`char_length(${t.contact}) <= 800`),
  ],
)

/** A week whose registration opens and closes otherwise than the office's do. */
export const registrationWindows = pgTable(
  'registration_windows',
  {
    id: id(),
    officeId: ofOffice(),
    /** The Monday of the week. */
    weekOn: localDate('week_on').notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
  },
  (t) => [
    unique('registration_windows_week_once').on(t.officeId, t.weekOn),
    check('registration_windows_on_monday', sql`extract(isodow from ${t.weekOn}) = 1`),
    check('registration_windows_in_order', sql`${t.opensAt} < ${t.closesAt}`),
  ],
)

/** The expectation that a unit registers every week, or does not, where the office has said so. */
export const unitRegistrations = pgTable(
  'unit_registrations',
  {
    id: id(),
    officeId: ofOffice(),
    unitId: idOf('unit_id')
      .notNull()
      .references(() => units.id),
    registersWeekly: boolean('registers_weekly').notNull(),
  },
  (t) => [unique('unit_registrations_once').on(t.officeId, t.unitId)],
)

/** A unit has nothing for a week, as somebody of it has said. */
export const declarations = pgTable(
  'declarations',
  {
    id: id(),
    officeId: ofOffice(),
    unitId: idOf('unit_id')
      .notNull()
      .references(() => units.id),
    /** The Monday of the week. */
    weekOn: localDate('week_on').notNull(),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    at: instant('at').notNull(),
  },
  (t) => [
    unique('declarations_once').on(t.officeId, t.weekOn, t.unitId),
    check('declarations_on_monday', sql`extract(isodow from ${t.weekOn}) = 1`),
  ],
)

/** A note of the planners or of the proposing unit to a proposal; the reason of a return or refusal is one, too. */
export const proposalNotes = pgTable(
  'proposal_notes',
  {
    id: id(),
    officeId: ofOffice(),
    eventId: idOf('event_id')
      .notNull()
      .references(() => events.id),
    /** Distinguishes notes of one instant. */
    number: bigint('number', { mode: 'number' }).generatedAlwaysAsIdentity(),
    side: text('side').$type<'PLANNER' | 'UNIT'>().notNull(),
    kind: text('kind').$type<'NOTE' | 'RETURNED' | 'DECLINED'>().notNull(),
    text: text('text').notNull(),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('proposal_notes_by_event').on(t.eventId, t.number),
    check('proposal_notes_side_known', sql`${t.side} in ('PLANNER', 'UNIT')`),
    check('proposal_notes_kind_known', sql`${t.kind} in ('NOTE', 'RETURNED', 'DECLINED')`),
    check('proposal_notes_answer_of_planner', sql`${t.kind} = 'NOTE' or ${t.side} = 'PLANNER'`),
    check('proposal_notes_text_length', sql`char_length(${t.text}) between 1 and 40000`),
  ],
)

/** The point up to which one side has read the notes of the other to a proposal. */
export const proposalReads = pgTable(
  'proposal_reads',
  {
    id: id(),
    officeId: ofOffice(),
    eventId: idOf('event_id')
      .notNull()
      .references(() => events.id),
    side: text('side').$type<'PLANNER' | 'UNIT'>().notNull(),
    /** The number of the last note that was there. */
    through: bigint('through', { mode: 'number' }).notNull(),
  },
  (t) => [
    unique('proposal_reads_once').on(t.eventId, t.side),
    check('proposal_reads_side_known', sql`${t.side} in ('PLANNER', 'UNIT')`),
  ],
)

/** The origins of an item into which others were merged: one row for each that went into it. */
export const proposalOrigins = pgTable(
  'proposal_origins',
  {
    id: id(),
    officeId: ofOffice(),
    keptId: idOf('kept_id')
      .notNull()
      .references(() => events.id),
    mergedId: idOf('merged_id')
      .notNull()
      .references(() => events.id),
    unitId: idOf('unit_id').references(() => units.id),
    accountId: idOf('account_id').references(() => accounts.id),
    proposedAt: instant('proposed_at').notNull(),
    /** Content, time and place as they were proposed. */
    title: text('title').notNull(),
    timeLabel: text('time_label').notNull(),
    placeLabel: text('place_label').notNull(),
  },
  (t) => [
    uniqueIndex('proposal_origins_merged_once').on(t.mergedId),
    index('proposal_origins_by_kept').on(t.keptId),
    check('proposal_origins_not_into_itself', sql`${t.keptId} <> ${t.mergedId}`),
    check('proposal_origins_title_length', sql`char_length(${t.title}) between 1 and 4000`),
  ],
)

/** The settings of registration as stored. */
export type RegistrationSettingsRow = typeof registrationSettings.$inferSelect

/** A week's own window as stored. */
export type RegistrationWindowRow = typeof registrationWindows.$inferSelect
