import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { among, type Db, rows } from '../../db/connect.ts'
import { rowOf } from '../../db/records.ts'
import type { EventFacts, EventParty } from '../../db/schema/event.ts'
import { type EventPersonRow, type EventRow, eventPeople, events } from '../../db/schema/event.ts'
import { roomLabel } from '../booking/queries/labels.ts'
import { groupLabel, officeLanguage, personsAsCalled, unitLabel } from '../people/queries/labels.ts'
import { type EnteredTime, halfDayOf, isAllDay } from '../time/rules.ts'
import { utcText } from '../time/weeks.ts'
import { type Language, writeTime } from '../time/written/print.ts'
import { instead } from './rules/named.ts'

/** An event with its people in their order, in its working state. */
export type FullEvent = { event: EventRow; people: EventPersonRow[] }

/** The events of these ids in their working state, by id; unknown ids are left out. One statement. */
export async function fullEvents(db: Db, eventIds: readonly string[]): Promise<FullEvent[]> {
  if (eventIds.length === 0) return []
  const found = await rows<{ image: StoredImage }>(
    db,
    sql`select i.image from (${imagesOf(eventIds)}) i order by i.id`,
  )
  return found.map(({ image }) => imageOf(image))
}

/** An event with its people as `imagesOf` brings them. */
export type StoredImage = { event: Stored; people: Stored[] }

type Stored = Record<string, unknown>

/** SQL: a SELECT of `id, office_id, image` of these events in their working state; `imageOf` reads the image. */
export function imagesOf(eventIds: readonly string[]): SQL {
  return sql`
    select e.id, e.office_id, json_build_object('event', row_to_json(e), 'people', coalesce((
      select json_agg(x order by x.position, x.id) from ${eventPeople} x where x.event_id = e.id), '[]')) as image
    from ${events} e where ${among(sql`e.id`, eventIds)}`
}

/** The event of an image that `imagesOf` brought. */
export function imageOf({ event, people }: StoredImage): FullEvent {
  return { event: rowOf(events, event), people: people.map((row) => rowOf(eventPeople, row)) }
}

/**
 * The facts that a release would keep of these events now, by event id, unmasked; labels as printed today. One
 * statement.
 */
export async function factsOf(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, EventFacts>> {
  if (eventIds.length === 0) return new Map()
  const found = await rows<{ id: string; language: Language; raw: RawFacts }>(
    db,
    sql`
    with chosen as (select * from ${events} e where ${among(sql`e.id`, eventIds)}),
    called as materialized (${personsAsCalled(
      sql`select office_id from chosen`,
      sql`(select coalesce(min(starts_on), min(updated_at)::date) from chosen)`,
    )}),
    named as materialized (${partiesOf(sql`select id from chosen`)})
    select e.id, ${officeLanguage(sql`e.office_id`)} as language, ${rawFactsAsJson(sql`e`, sql`named.parties`)} as raw
    from chosen e left join named on named.event_id = e.id`,
  )
  return new Map(found.map(({ id, language, raw }) => [id, factsFrom(raw, language)]))
}

/** A party with the labels of who is named and, with ON_BEHALF_OF, of who is replaced; `factsFrom` joins the two. */
export type RawParty = EventParty & { behalfLabel: string | null }

/**
 * The facts of an event as `rawFactsAsJson` brings them, before `factsFrom` prints what is in the office's language;
 * instants as PostgreSQL writes them in JSON.
 */
export type RawFacts = {
  title: string
  time: EnteredTime
  period: { from: string; until: string } | null
  isEndAssumed: boolean
  place: { resourceId: string | null; text: string; label: string }
  gatheringPoint: string
  parties: RawParty[]
  transport: EventFacts['transport']
  transportText: string
  source: EventFacts['source']
  remarks: string
  secrecy: EventFacts['secrecy']
  status: EventFacts['status']
}

/** SQL for the `RawFacts` of the event with this alias, unmasked; `parties` as from `partiesOf`, null for none. */
export function rawFactsAsJson(event: SQL, parties: SQL): SQL<RawFacts> {
  return sql<RawFacts>`json_build_object(
    'title', ${event}.title,
    'time', ${timeAsJson(event)},
    'period', ${periodAsJson(sql`${event}.period`)},
    'isEndAssumed', ${event}.time_kind in ('START', 'HALF_DAY'),
    'place', ${placeAsJson(event)},
    'gatheringPoint', ${event}.gathering_point,
    'parties', coalesce(${parties}, '[]'),
    'transport', ${event}.transport, 'transportText', ${event}.transport_text,
    'source', json_build_object('number', ${event}.source_number, 'on', ${event}.source_on,
      'issuer', ${event}.source_issuer),
    'remarks', ${event}.remarks, 'secrecy', ${event}.secrecy, 'status', ${event}.status)`
}

/** SQL for the `EnteredTime` of the event with this alias. */
export function timeAsJson(event: SQL): SQL {
  return sql`json_build_object('kind', ${event}.time_kind, 'startsOn', ${event}.starts_on,
    'endsOn', ${event}.ends_on, 'halfDay', ${event}.half_day, 'startTime', ${event}.start_time,
    'endTime', ${event}.end_time, 'words', ${event}.time_words, 'text', ${event}.time_text)`
}

/** SQL for {from, until} of a period, instants as PostgreSQL writes them in JSON; null for null. */
export function periodAsJson(period: SQL): SQL {
  return sql`case when ${period} is not null then
    json_build_object('from', lower(${period}), 'until', upper(${period})) end`
}

/** SQL for the place of the event with this alias, its label as printed; empty without a place. */
export function placeAsJson(event: SQL): SQL {
  return sql`json_build_object('resourceId', ${event}.place_resource_id, 'text', ${event}.place_text,
    'label', coalesce(${roomLabel(sql`${event}.place_resource_id`)}, ${event}.place_text))`
}

/**
 * SQL: a SELECT of `event_id, parties` of these events: the people in their order as `RawParty`s. It is used in a
 * statement that has persons by `personsAsCalled` under the name `called`.
 */
export function partiesOf(eventIds: SQL): SQL {
  return sql`
    select x.event_id, json_agg(json_build_object('role', x.role, 'personId', x.person_id,
      'unitId', x.unit_id, 'groupId', x.group_id, 'words', x.words, 'behalfOfId', x.behalf_of_id,
      'label', coalesce(nullif(x.words, ''), person.label, ${unitLabel(sql`x.unit_id`)},
        ${groupLabel(sql`x.group_id`)}, ''),
      'behalfLabel', behalf.label) order by x.position, x.id) as parties
    from ${eventPeople} x
    left join called person on person.id = x.person_id
    left join called behalf on behalf.id = x.behalf_of_id
    where x.event_id in (${eventIds}) group by x.event_id`
}

/**
 * SQL: a SELECT of `event_id, parties` of rows of event_people under the name `people`: the people of each event in
 * their order as `PartyTuple`s. Where there are thousands, names are better brought once than with each.
 */
export function partyTuples(people: SQL): SQL {
  return sql`
    select x.event_id, json_agg(json_build_array(x.role, x.person_id, x.unit_id, x.group_id, x.words, x.behalf_of_id)
      order by x.position, x.id) as parties
    from ${people} x group by x.event_id`
}

/** SQL: a SELECT of the rows of event_people of these events. */
export function peopleOf(eventIds: SQL): SQL {
  return sql`select x.* from ${eventPeople} x where x.event_id in (${eventIds})`
}

/** The facts that a release would keep of an event, its time printed in the office's language. */
export function factsFrom({ parties, ...raw }: RawFacts, language: Language): EventFacts {
  return factsWith(
    raw,
    parties.map((party) => partyFrom(party, language)),
    language,
  )
}

/** The same with parties that are labelled already. */
export function factsWith(
  raw: Omit<RawFacts, 'parties'>,
  parties: EventParty[],
  language: Language,
): EventFacts {
  const { time, period } = raw
  return {
    language,
    title: raw.title,
    time,
    timeLabel: writeTime(time, language),
    halfDay: halfDayOf(time),
    isAllDay: isAllDay(time),
    period: period && {
      from: utcText(period.from),
      until: utcText(period.until),
      isEndAssumed: raw.isEndAssumed,
    },
    place: raw.place,
    gatheringPoint: raw.gatheringPoint,
    parties,
    transport: raw.transport,
    transportText: raw.transportText,
    source: raw.source,
    remarks: raw.remarks,
    secrecy: raw.secrecy,
    status: raw.status,
  }
}

function partyFrom({ behalfLabel, ...party }: RawParty, language: Language): EventParty {
  if (behalfLabel === null) return party
  return { ...party, label: instead(party.label, behalfLabel, language) }
}

/** Locks events in id order until the transaction ends, so that nobody edits what is being released. */
export async function lockEvents(db: Db, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return
  await db
    .select({ id: events.id })
    .from(events)
    .where(among(events.id, eventIds))
    .orderBy(asc(events.id))
    .for('no key update')
}

/** The hand-made order of events now, by id. */
export async function positionsOf(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, string>> {
  if (eventIds.length === 0) return new Map()
  const found = await db
    .select({ id: events.id, position: events.position })
    .from(events)
    .where(among(events.id, eventIds))
  return new Map(found.map(({ id, position }) => [id, position]))
}

/** SQL: a SELECT of `id, office_id, home_document_id` of these events: whose they are and what is to publish them. */
export function homesIn(eventIds: readonly string[]): SQL {
  return sql`select h.id, h.office_id, h.home_document_id from ${events} h where ${among(sql`h.id`, eventIds)}`
}

/** Has a document events at home that could be released? Proposals, declined and withdrawn ones could not. */
export async function hasAcceptedEvents(db: Db, documentId: string): Promise<boolean> {
  const [one] = await db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.homeDocumentId, documentId),
        eq(events.stage, 'ACCEPTED'),
        isNull(events.withdrawnAt),
      ),
    )
    .limit(1)
  return one !== undefined
}
