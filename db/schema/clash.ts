import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Grade, Kind } from '../../src/clash/rules/claim.ts'
import { accounts } from './access.ts'
import { resources } from './booking.ts'
import { id, idOf, instant } from './columns.ts'
import { events } from './event.ts'
import { offices, persons } from './people.ts'

/** The weight that an office gives to a kind of clash, for everybody or for one leader. */
export const clashPolicies = pgTable(
  'clash_policies',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    /** Not those kinds that the store itself refuses: they are never softened. */
    kind: text('kind').$type<Kind>().notNull(),
    /** Null: for everybody of whom nothing else is said. */
    personId: idOf('person_id').references(() => persons.id),
    grade: text('grade').$type<Grade>().notNull(),
  },
  (t) => [
    uniqueIndex('clash_policies_once').on(
      t.officeId,
      t.kind,
      sql`coalesce(${t.personId}, ${t.officeId})`,
    ),
    check(
      'clash_policies_kind_known',
      sql`${t.kind} in ('ROOM_HALF_DAY', 'ROOM_SHORTENED', 'ROOM_TURNAROUND', 'LEADER_TWICE', 'LEADER_ENTERED_TWICE', 'LEADER_ASSUMED_END', 'LEADER_HALF_DAY', 'LEADER_TRAVEL', 'LEADER_ABSENT', 'DAY_OFF', 'WEEKEND')`,
    ),
    check(
      'clash_policies_grade_known',
      sql`${t.grade} in ('OFF', 'NOTES', 'WARNS', 'NEEDS_REASON', 'BLOCKS_RELEASE', 'BLOCKS_SAVING')`,
    ),
    check(
      'clash_policies_person_of_leader',
      sql`${t.personId} is null or ${t.kind} like 'LEADER%'`,
    ),
  ],
)

/** The rest of what an office says of clashes; no row while it has said nothing. */
export const clashSettings = pgTable(
  'clash_settings',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    /** Minutes between two different places of which one at least is outside, where nothing else is said. */
    outsideMinutes: integer('outside_minutes').notNull().default(0),
    /** The contents of items that keep nobody; null: the usual ones. */
    fillers: jsonb('fillers').$type<string[]>(),
  },
  (t) => [
    uniqueIndex('clash_settings_once').on(t.officeId),
    check('clash_settings_minutes_range', sql`${t.outsideMinutes} between 0 and 600`),
  ],
)

/**
 * The minutes on the way between two places, each a room or words, in either direction; between a room and itself those
 * that it takes to make it ready for the next.
 */
export const travelMinutes = pgTable(
  'travel_minutes',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    oneRoomId: idOf('one_room_id').references(() => resources.id),
    onePlace: text('one_place').notNull().default(''),
    otherRoomId: idOf('other_room_id').references(() => resources.id),
    otherPlace: text('other_place').notNull().default(''),
    minutes: integer('minutes').notNull(),
  },
  (t) => [
    uniqueIndex('travel_minutes_once').on(
      t.officeId,
      sql`least(coalesce(${t.oneRoomId}::text, folded_name(${t.onePlace})), coalesce(${t.otherRoomId}::text, folded_name(${t.otherPlace})))`,
      sql`greatest(coalesce(${t.oneRoomId}::text, folded_name(${t.onePlace})), coalesce(${t.otherRoomId}::text, folded_name(${t.otherPlace})))`,
    ),
    check('travel_minutes_range', sql`${t.minutes} between 1 and 600`),
    check('travel_minutes_one_way', sql`(${t.oneRoomId} is null) = (${t.onePlace} <> '')`),
    check('travel_minutes_other_way', sql`(${t.otherRoomId} is null) = (${t.otherPlace} <> '')`),
    check(
      'travel_minutes_place_length',
      sql`char_length(${t.onePlace}) <= 500 and char_length(${t.otherPlace}) <= 500`,
    ),
  ],
)

/** A clash that somebody accepted with a reason; it holds while the fingerprint of what meets is the same. */
export const clashOverrides = pgTable(
  'clash_overrides',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    /** One word for the clash, the same from either side. */
    key: text('key').notNull(),
    /** The item in whose row it was accepted. */
    eventId: idOf('event_id')
      .notNull()
      .references(() => events.id),
    /** The item that it meets; null where it meets none. */
    otherId: idOf('other_id').references(() => events.id),
    fingerprint: text('fingerprint').notNull(),
    reason: text('reason').notNull(),
    acceptedBy: idOf('accepted_by')
      .notNull()
      .references(() => accounts.id),
    acceptedAt: instant('accepted_at').notNull(),
  },
  (t) => [
    uniqueIndex('clash_overrides_once').on(t.officeId, t.key),
    index('clash_overrides_by_event').on(t.eventId),
    index('clash_overrides_by_other').on(t.otherId),
    check('clash_overrides_reason_length', sql`char_length(${t.reason}) between 1 and 4000`),
    check('clash_overrides_two', sql`${t.otherId} is null or ${t.otherId} <> ${t.eventId}`),
  ],
)

/** A weight of a kind of clash as stored. */
export type ClashPolicyRow = typeof clashPolicies.$inferSelect

/** Minutes between two places as stored. */
export type TravelMinutesRow = typeof travelMinutes.$inferSelect

/** An accepted clash as stored. */
export type ClashOverrideRow = typeof clashOverrides.$inferSelect

/** The rest of what an office says of clashes, as stored. */
export type ClashSettingsRow = typeof clashSettings.$inferSelect
