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
import { id, idOf, instant, period } from './columns.ts'
import { offices } from './people.ts'

/** A thing that can be double-booked: a room now; beds, vehicles, drivers and equipment have the same table. */
export const resources = pgTable(
  'resources',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    /** Closed by `resources_kind_known` in a hand-written migration; a room above adds its kind there in its own. */
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull().default(''),
    capacity: integer('capacity'),
    attributes: jsonb('attributes')
      .$type<{ location?: string; remarks?: string; [name: string]: unknown }>()
      .notNull()
      .default({}),
    position: integer('position').notNull().default(0),
    isRetired: boolean('is_retired').notNull().default(false),
  },
  (t) => [
    uniqueIndex('resources_name_once')
      .on(t.officeId, t.kind, sql`folded_name(${t.name})`)
      .where(sql`not ${t.isRetired}`),
    check('resources_capacity_positive', sql`${t.capacity} is null or ${t.capacity} > 0`),
  ],
)

/**
 * A resource held or asked for over a period. It knows the id of the event it is for and nothing else about it.
 * `bookings_no_overlap` (hand-written migration) refuses two held or confirmed ones that overlap; periods are
 * half-open. `bookings_owner_known` and `bookings_live_once`, one for each (event, resource, owner, period), stand there too.
 */
export const bookings = pgTable(
  'bookings',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    resourceId: idOf('resource_id')
      .notNull()
      .references(() => resources.id),
    /** Foreign key in the hand-written migration: events stand in a room above. */
    eventId: idOf('event_id').notNull(),
    /** The room of the house that made it and alone changes it: `event` for the place where an event is. */
    owner: text('owner').notNull(),
    period: period('period').notNull(),
    state: text('state').$type<'requested' | 'held' | 'confirmed' | 'released'>().notNull(),
    /** The office wrote only a start: a later start shortens this hold. */
    endsAssumed: boolean('ends_assumed').notNull().default(false),
    /** The end the default length gives, to which a shortened hold may grow again. */
    assumedUntil: instant('assumed_until'),
    /**
     * A wish: the resource was held by another when it was asked for, and is held for it once free, first come first.
     */
    waits: boolean('waits').notNull().default(false),
    /** The state of a request before its event was postponed or cancelled, and again when the event takes place. */
    resumesAs: text('resumes_as').$type<'held' | 'confirmed'>(),
    /** The periods of its event and of itself from which it keeps its distance; null until the event first moves. */
    eventPeriod: period('event_period'),
    bookedPeriod: period('booked_period'),
    replacedBy: idOf('replaced_by').references((): AnyPgColumn => bookings.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('bookings_by_event').on(t.eventId),
    index('bookings_by_resource').on(t.resourceId, t.state),
    check(
      'bookings_state_known',
      sql`${t.state} in ('requested', 'held', 'confirmed', 'released')`,
    ),
    check('bookings_distance_whole', sql`num_nulls(${t.eventPeriod}, ${t.bookedPeriod}) in (0, 2)`),
    check('bookings_only_requests_wait', sql`not ${t.waits} or ${t.state} = 'requested'`),
    check(
      'bookings_only_requests_resume',
      sql`${t.resumesAs} is null or (${t.state} = 'requested' and ${t.resumesAs} in ('held', 'confirmed'))`,
    ),
    check(
      'bookings_period_known',
      sql`not isempty(${t.period}) and lower(${t.period}) is not null and upper(${t.period}) is not null and lower_inc(${t.period}) and not upper_inc(${t.period})`,
    ),
  ],
)

/** A resource as stored. */
export type ResourceRow = typeof resources.$inferSelect

/** A booking as stored. */
export type BookingRow = typeof bookings.$inferSelect
