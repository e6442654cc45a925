import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { dateSpan, id, idOf, instant, localDate, period, transaction } from './columns.ts'
import { type EventFacts, events, type FactChange } from './event.ts'
import { offices, persons, units } from './people.ts'

/**
 * An entry's details that a kind of document keeps beside the facts of an event; only that kind reads them. Instants
 * are ISO 8601 in UTC.
 */
export type EntryDetails = { [name: string]: unknown }

/**
 * The place and state of a line in a released document. MOVED_AWAY: it has left this document and is struck out where
 * it stood.
 */
type EntryPlacement = {
  state: 'STANDS' | 'MOVED_AWAY'
  /** MOVED_AWAY: the new day. */
  movedTo: string | null
  /** The hand-made order among its neighbours, as `events.position`. */
  position: string
  /** True when it was past as its latest change was released. */
  isRecordedAfterwards: boolean
}

/** A line of an event. `details` is left out where the kind of the document has none. */
export type EventEntry = EntryPlacement & {
  eventId: string
  uid: string
  facts: EventFacts
  details?: EntryDetails
}

/** A line of the document's own, without an event: a month's task, a line of an agenda. */
export type OwnEntry = EntryPlacement & {
  eventId: null
  id: string
  facts: null
  secrecy: EventFacts['secrecy']
  details: EntryDetails
}

/** A line of a released document. */
export type ReleaseEntry = EventEntry | OwnEntry

/** A whole released document, in print order. */
export type ReleaseContent = { entries: ReleaseEntry[] }

/** One of a kind's own details before and after, as printed; empty for nothing. */
export type DetailChange = { field: string; before: string; after: string }

/** Names an entry: by its event, or by its own id when it has none. */
export type EntryKey = { eventId: string } | { eventId: null; id: string }

/** The content of a change between two releases. */
export type ChangeContent = {
  kind: 'ADDED' | 'CHANGED' | 'MOVED' | 'POSTPONED' | 'CANCELLED' | 'RESTORED'
  title: string
  day: string | null
  dayBefore: string | null
  fields: FactChange[]
  /** The differences in the kind's own details; left out where there are none. */
  details?: DetailChange[]
  /**
   * The stricter of its levels before and after: all that masks the change of an item that the release does not list.
   */
  secrecy: EventFacts['secrecy']
  isRecordedAfterwards: boolean
}

/** One change between two releases. */
export type EntryChange = EntryKey & ChangeContent

/** The changes against the release before, in print order. */
export type ReleaseDiff = { changes: EntryChange[] }

/**
 * A document that is released under numbers. The room that publishes a kind gives what it is; see
 * src/release/rules/kinds.ts.
 */
export const documents = pgTable(
  'documents',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    /** Closed by `documents_kind_known` in a hand-written migration; a room above adds its kind there in its own. */
    kind: text('kind').notNull(),
    period: dateSpan('period').notNull(),
  },
  (t) => [unique('documents_period_once').on(t.officeId, t.kind, t.period)],
)

/**
 * One immutable release of a document: 0 is the first, N the adjustment N. Triggers refuse UPDATE, DELETE and TRUNCATE.
 */
export const releases = pgTable(
  'releases',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    documentId: idOf('document_id')
      .notNull()
      .references(() => documents.id),
    number: integer('number').notNull(),
    reasonKind: text('reason_kind').notNull(),
    reason: text('reason').notNull().default(''),
    /** The account that released. */
    releasedBy: idOf('released_by'),
    /** Its holder's name at that moment. */
    releasedByName: text('released_by_name').notNull(),
    releasedAt: instant('released_at').notNull(),
    /** Everything the release says, unmasked; it is masked when read. */
    content: jsonb('content').$type<ReleaseContent>().notNull(),
    /** The changes against the release before. */
    diff: jsonb('diff').$type<ReleaseDiff>().notNull(),
    /** Set when every change of the release concerned items already past: nobody is notified. */
    isRecordedAfterwards: boolean('is_recorded_afterwards').notNull().default(false),
    /** The number on the office's paper, "125/LCT-UBND"; null where it is written by hand. */
    documentNumber: text('document_number'),
    /** The local date on the office's paper; null for a release of before that was asked for. */
    issuedOn: localDate('issued_on'),
  },
  (t) => [
    unique('releases_number_once').on(t.documentId, t.number),
    index('releases_by_office').on(t.officeId, t.releasedAt),
    index('releases_numbered')
      .on(t.officeId, t.releasedAt)
      .where(sql`${t.documentNumber} is not null`),
    check('releases_number_from_zero', sql`${t.number} >= 0`),
    check(
      'releases_reason_known',
      sql`${t.reasonKind} in ('FIRST_RELEASE', 'SUPERIOR_SUMMONS', 'HOST_REQUEST', 'LEADER_BUSY', 'WEATHER', 'NOT_PREPARED', 'NO_ROOM', 'CORRECTION', 'OTHER')`,
    ),
    check(
      'releases_document_number_length',
      sql`char_length(${t.documentNumber}) between 1 and 100`,
    ),
    check(
      'releases_number_with_date',
      sql`${t.documentNumber} is null or ${t.issuedOn} is not null`,
    ),
    check(
      'releases_content_object',
      sql`jsonb_typeof(${t.content}) = 'object' and jsonb_typeof(${t.diff}) = 'object'`,
    ),
  ],
)

const periodKnown = (period: AnyPgColumn) =>
  sql`${period} is null or (not isempty(${period}) and lower(${period}) is not null and upper(${period}) is not null and lower_inc(${period}) and not upper_inc(${period}))`

/** An event as readers see it: its facts as last released. Feeds and public pages read nothing else. */
export const publishedEvents = pgTable(
  'published_events',
  {
    eventId: idOf('event_id')
      .primaryKey()
      .references(() => events.id),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    uid: text('uid').notNull(),
    seriesId: idOf('series_id'),
    occurrenceStart: instant('occurrence_start'),
    releaseId: idOf('release_id')
      .notNull()
      .references(() => releases.id),
    /** The number of that release. It stands here, and so does the next, because a feed reads them of every event. */
    releaseNumber: integer('release_number').notNull(),
    /** Was the event past when that release was made? */
    isRecordedAfterwards: boolean('is_recorded_afterwards').notNull().default(false),
    /** RFC 5545 SEQUENCE: one more at each change of facts or secrecy. */
    sequence: integer('sequence').notNull(),
    firstPublishedAt: instant('first_published_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    status: text('status').$type<'CONFIRMED' | 'TENTATIVE' | 'POSTPONED' | 'CANCELLED'>().notNull(),
    secrecy: text('secrecy').notNull(),
    /** Effective half-open period; null when only a day is known. */
    period: period('period'),
    /** The local day or days of an event without a clock time, both included. */
    allDayOn: localDate('all_day_on'),
    allDayUntil: localDate('all_day_until'),
    facts: jsonb('facts').$type<EventFacts>().notNull(),
    /** The transaction that changed the row or its people last; a trigger writes it. */
    changedIn: transaction('changed_in').notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    uniqueIndex('published_events_uid_once').on(t.uid),
    index('published_events_by_change').on(t.officeId, t.changedIn),
    index('published_events_by_office').on(t.officeId, t.allDayOn),
    check(
      'published_events_status_known',
      sql`${t.status} in ('CONFIRMED', 'TENTATIVE', 'POSTPONED', 'CANCELLED')`,
    ),
    check(
      'published_events_secrecy_known',
      sql`${t.secrecy} in ('NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')`,
    ),
    check('published_events_sequence_from_zero', sql`${t.sequence} >= 0`),
    check(
      'published_events_days_in_order',
      sql`num_nulls(${t.allDayOn}, ${t.allDayUntil}) in (0, 2) and (${t.allDayOn} is null or ${t.allDayUntil} >= ${t.allDayOn})`,
    ),
    check('published_events_period_known', periodKnown(t.period)),
    check('published_events_facts_object', sql`jsonb_typeof(${t.facts}) = 'object'`),
  ],
)

/**
 * A person or unit in whose calendar a published event is; groups are expanded at the event's date when it is released.
 */
export const publishedPeople = pgTable(
  'published_people',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    eventId: idOf('event_id')
      .notNull()
      .references(() => publishedEvents.eventId),
    personId: idOf('person_id').references(() => persons.id),
    unitId: idOf('unit_id').references(() => units.id),
    role: text('role').notNull(),
    viaGroupId: idOf('via_group_id'),
    period: period('period'),
  },
  (t) => [
    index('published_people_by_event').on(t.eventId),
    index('published_people_by_person').on(t.personId),
    index('published_people_by_unit').on(t.unitId),
    check(
      'published_people_role_known',
      sql`${t.role} in ('CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF', 'INVITED', 'PREPARES', 'STAFF')`,
    ),
    check('published_people_somebody', sql`num_nonnulls(${t.personId}, ${t.unitId}) = 1`),
    check('published_people_period_known', periodKnown(t.period)),
  ],
)

/** A unit or leader whom a change of a release concerns: named in an event before it or after, groups expanded. */
export const concernedParties = pgTable(
  'concerned_parties',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    documentId: idOf('document_id').notNull(),
    releaseId: idOf('release_id').notNull(),
    number: integer('number').notNull(),
    unitId: idOf('unit_id'),
    personId: idOf('person_id'),
  },
  (t) => [
    unique('concerned_units_once').on(t.documentId, t.unitId, t.number),
    unique('concerned_persons_once').on(t.documentId, t.personId, t.number),
    check('concerned_parties_somebody', sql`num_nonnulls(${t.personId}, ${t.unitId}) = 1`),
  ],
)

/** Counts the changes of what an office has published; a feed compares it to know whether its bytes still hold. */
export const publicationVersions = pgTable('publication_versions', {
  officeId: idOf('office_id')
    .primaryKey()
    .references(() => offices.id),
  version: bigint('version', { mode: 'number' }).notNull(),
})

/** A release as stored. */
export type ReleaseRow = typeof releases.$inferSelect

/** A document as stored. */
export type DocumentRow = typeof documents.$inferSelect

/** A published event as stored. */
export type PublishedEventRow = typeof publishedEvents.$inferSelect
