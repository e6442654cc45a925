import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  numeric,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { resources } from './booking.ts'
import { id, idOf, instant, localDate, localTime, period } from './columns.ts'
import { groups, offices, persons, units } from './people.ts'

/** One named party as a release keeps it; `label` is how it was printed then. */
export type EventParty = {
  role: 'CHAIRS' | 'ATTENDS' | 'ACCOMPANIES' | 'ON_BEHALF_OF' | 'INVITED' | 'PREPARES' | 'STAFF'
  personId: string | null
  unitId: string | null
  groupId: string | null
  words: string
  behalfOfId: string | null
  label: string
}

/** Everything that readers may see of an event, unmasked. Instants are ISO 8601 in UTC, dates and times local. */
export type EventFacts = {
  /** The office's language, in which the labels are. */
  language: 'vi' | 'en'
  title: string
  time: {
    kind: 'PERIOD' | 'START' | 'HALF_DAY' | 'ALL_DAY' | 'DAYS' | 'WORDS' | 'UNKNOWN'
    startsOn: string | null
    endsOn: string | null
    halfDay: 'MORNING' | 'AFTERNOON' | 'EVENING' | null
    startTime: string | null
    endTime: string | null
    words: string | null
    text: string | null
  }
  /** As printed in the office's language. */
  timeLabel: string
  /** The half-day under which it stands, stated or derived. */
  halfDay: 'MORNING' | 'AFTERNOON' | 'EVENING'
  isAllDay: boolean
  period: { from: string; until: string; isEndAssumed: boolean } | null
  place: { resourceId: string | null; text: string; label: string }
  gatheringPoint: string
  parties: EventParty[]
  transport: 'OWN' | 'POOL' | 'ASSIGNED' | 'SHARED' | null
  transportText: string
  source: { number: string; on: string | null; issuer: string }
  remarks: string
  secrecy: 'NORMAL' | 'PRIVATE' | 'CONFIDENTIAL' | 'SECRET' | 'TOP_SECRET'
  status: 'CONFIRMED' | 'TENTATIVE' | 'POSTPONED' | 'CANCELLED'
}

/** A field of an item that readers are shown; see ItemField in graphql/release.graphql. */
export type FactField =
  | 'TITLE'
  | 'DAY'
  | 'TIME'
  | 'PLACE'
  | 'GATHERING_POINT'
  | 'CHAIRS'
  | 'ATTENDS'
  | 'INVITED'
  | 'PREPARES'
  | 'STAFF'
  | 'TRANSPORT'
  | 'SOURCE'
  | 'REMARKS'
  | 'SECRECY'
  | 'STATUS'

/**
 * One field before and after, as printed in the office's language; empty for nothing. `codes`: what stands behind the
 * words that nobody typed, empty where there is none. By the secrecy levels a stored release is masked; those, states,
 * ways of transport and plain half-days can be said in another language.
 */
export type FactChange = {
  field: FactField
  before: string
  after: string
  codes?: { before: string; after: string }
}

/** An event on a calendar, in its working state; readers are shown `published_events` instead. */
export const events = pgTable(
  'events',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    /**
     * The kind, and with it the room that owns the event and keeps its further facts: ITEM, the programme's. Closed by
     * `events_kind_known` in a hand-written migration; a room above adds its kind there in its own.
     */
    kind: text('kind').notNull().default('ITEM'),
    /** True when it is listed in the programme of its week, whichever room owns it. */
    standsInWeek: boolean('stands_in_week').notNull().default(true),
    parentId: idOf('parent_id'),
    seriesId: idOf('series_id'),
    occurrenceStart: instant('occurrence_start'),
    /** The document whose release publishes the event; foreign key in the hand-written migration. */
    homeDocumentId: idOf('home_document_id').notNull(),
    uid: text('uid').notNull(),
    title: text('title').notNull(),

    timeKind: text('time_kind')
      .$type<'PERIOD' | 'START' | 'HALF_DAY' | 'ALL_DAY' | 'DAYS' | 'WORDS' | 'UNKNOWN'>()
      .notNull(),
    startsOn: localDate('starts_on'),
    endsOn: localDate('ends_on'),
    halfDay: text('half_day').$type<'MORNING' | 'AFTERNOON' | 'EVENING'>(),
    startTime: localTime('start_time'),
    endTime: localTime('end_time'),
    timeWords: text('time_words'),
    /** The time as it was typed; it is printed in the form of the house. */
    timeText: text('time_text'),
    /** True: it had an hour, was moved where that does not lie, and nobody has said another since. */
    wantsTime: boolean('wants_time').notNull().default(false),
    /** The effective half-open period; null until the time is known. */
    period: period('period'),
    /** The hold of the period on resources: STATED hard, ASSUMED gives way to a later start, NONE not at all. */
    hold: text('hold').$type<'STATED' | 'ASSUMED' | 'NONE'>().notNull(),

    placeResourceId: idOf('place_resource_id').references(() => resources.id),
    placeText: text('place_text').notNull().default(''),
    gatheringPoint: text('gathering_point').notNull().default(''),
    transport: text('transport').$type<'OWN' | 'POOL' | 'ASSIGNED' | 'SHARED'>(),
    transportText: text('transport_text').notNull().default(''),
    sourceNumber: text('source_number').notNull().default(''),
    sourceOn: localDate('source_on'),
    sourceIssuer: text('source_issuer').notNull().default(''),
    remarks: text('remarks').notNull().default(''),

    secrecy: text('secrecy')
      .$type<'NORMAL' | 'PRIVATE' | 'CONFIDENTIAL' | 'SECRET' | 'TOP_SECRET'>()
      .notNull()
      .default('NORMAL'),
    status: text('status')
      .$type<'CONFIRMED' | 'TENTATIVE' | 'POSTPONED' | 'CANCELLED'>()
      .notNull()
      .default('CONFIRMED'),
    /**
     * A registrar's proposal holds no room and is in no release until a planner accepts it. RETURNED: the unit is to
     * look at it again; MERGED: it was taken into another one.
     */
    stage: text('stage')
      .$type<'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'RETURNED' | 'MERGED'>()
      .notNull()
      .default('ACCEPTED'),
    /** Set when an item that was never released is withdrawn from the draft. */
    withdrawnAt: instant('withdrawn_at'),
    /** Orders the items of one half-day by hand; any number fits between two others. */
    position: numeric('position').notNull().default('0'),
    revision: integer('revision').notNull().default(1),
    createdBy: idOf('created_by'),
    /** The unit for which a registrar proposed it; null for what was never a proposal, and where none was said. */
    proposingUnitId: idOf('proposing_unit_id').references(() => units.id),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('events_uid_once').on(t.uid),
    index('events_by_home').on(t.homeDocumentId),
    index('events_by_day').on(t.officeId, t.startsOn),
    index('events_by_last_day').on(t.officeId, t.endsOn).where(sql`${t.endsOn} is not null`),
    index('events_by_place').on(t.placeResourceId, t.startsOn),
    index('events_by_period').using('gist', t.officeId, t.period).where(sql`${t.hold} <> 'NONE'`),
    check(
      'events_time_kind_known',
      sql`${t.timeKind} in ('PERIOD', 'START', 'HALF_DAY', 'ALL_DAY', 'DAYS', 'WORDS', 'UNKNOWN')`,
    ),
    check(
      'events_wants_time_has_none',
      sql`not ${t.wantsTime} or (${t.startTime} is null and ${t.halfDay} is not null)`,
    ),
    check('events_half_day_known', sql`${t.halfDay} in ('MORNING', 'AFTERNOON', 'EVENING')`),
    check('events_hold_known', sql`${t.hold} in ('STATED', 'ASSUMED', 'NONE')`),
    check('events_transport_known', sql`${t.transport} in ('OWN', 'POOL', 'ASSIGNED', 'SHARED')`),
    check(
      'events_secrecy_known',
      sql`${t.secrecy} in ('NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')`,
    ),
    check(
      'events_status_known',
      sql`${t.status} in ('CONFIRMED', 'TENTATIVE', 'POSTPONED', 'CANCELLED')`,
    ),
    check(
      'events_stage_known',
      sql`${t.stage} in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'RETURNED', 'MERGED')`,
    ),
    check(
      'events_period_known',
      sql`${t.period} is null or (not isempty(${t.period}) and lower(${t.period}) is not null and upper(${t.period}) is not null and lower_inc(${t.period}) and not upper_inc(${t.period}))`,
    ),
    check('events_hold_needs_period', sql`${t.hold} = 'NONE' or ${t.period} is not null`),
    check('events_place_one_way', sql`${t.placeResourceId} is null or ${t.placeText} = ''`),
    check('events_title_length', sql`char_length(${t.title}) between 1 and 4000`),
  ],
)

/** A party of an event in its role: a person, a unit, a group, or plain words. */
export const eventPeople = pgTable(
  'event_people',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    eventId: idOf('event_id')
      .notNull()
      .references(() => events.id),
    role: text('role')
      .$type<
        'CHAIRS' | 'ATTENDS' | 'ACCOMPANIES' | 'ON_BEHALF_OF' | 'INVITED' | 'PREPARES' | 'STAFF'
      >()
      .notNull(),
    personId: idOf('person_id').references(() => persons.id),
    unitId: idOf('unit_id').references(() => units.id),
    groupId: idOf('group_id').references(() => groups.id),
    /** Free words; with a person, unit or group the words as printed, when they differ from the name. */
    words: text('words').notNull().default(''),
    /** With ON_BEHALF_OF: the leader who is replaced. */
    behalfOfId: idOf('behalf_of_id').references(() => persons.id),
    position: integer('position').notNull(),
  },
  (t) => [
    index('event_people_by_event').on(t.eventId, t.position),
    index('event_people_by_person').on(t.personId),
    index('event_people_by_unit').on(t.unitId),
    index('event_people_by_group').on(t.groupId),
    check(
      'event_people_role_known',
      sql`${t.role} in ('CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF', 'INVITED', 'PREPARES', 'STAFF')`,
    ),
    check(
      'event_people_one_party',
      sql`num_nonnulls(${t.personId}, ${t.unitId}, ${t.groupId}) <= 1`,
    ),
    check(
      'event_people_someone',
      sql`num_nonnulls(${t.personId}, ${t.unitId}, ${t.groupId}) = 1 or ${t.words} <> ''`,
    ),
  ],
)

/** A unit or a person that is to see an event without being a party of it. */
export const eventAudience = pgTable(
  'event_audience',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    eventId: idOf('event_id')
      .notNull()
      .references(() => events.id),
    unitId: idOf('unit_id').references(() => units.id),
    personId: idOf('person_id').references(() => persons.id),
  },
  (t) => [
    index('event_audience_by_event').on(t.eventId),
    check('event_audience_one_party', sql`num_nonnulls(${t.unitId}, ${t.personId}) = 1`),
  ],
)

/** An event as stored. */
export type EventRow = typeof events.$inferSelect

/** A party of an event as stored. */
export type EventPersonRow = typeof eventPeople.$inferSelect
