import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { among, type Db, rows } from '../../db/connect.ts'
import { instantText } from '../../db/schema/columns.ts'
import type { EventFacts, EventParty } from '../../db/schema/event.ts'
import { type EventPersonRow, type EventRow, eventPeople, events } from '../../db/schema/event.ts'
import { roomLabel } from '../booking/queries/labels.ts'
import { groupLabel, officeLanguage, personsAsCalled, unitLabel } from '../people/queries/labels.ts'
import { type EnteredTime, halfDayOf, isAllDay } from '../time/rules.ts'
import { type Language, writeTime } from '../time/written/print.ts'

/** An event with its people in their order, in its working state. */
export type FullEvent = { event: EventRow; people: EventPersonRow[] }

/** The events of these ids in their working state, by id; unknown ids are left out. Two statements. */
export async function fullEvents(db: Db, eventIds: readonly string[]): Promise<FullEvent[]> {
  if (eventIds.length === 0) return []
  const found = await db
    .select()
    .from(events)
    .where(among(events.id, eventIds))
    .orderBy(asc(events.id))
  const people = await db
    .select()
    .from(eventPeople)
    .where(among(eventPeople.eventId, eventIds))
    .orderBy(asc(eventPeople.eventId), asc(eventPeople.position), asc(eventPeople.id))
  const peopleOf = new Map<string, EventPersonRow[]>(found.map(({ id }) => [id, []]))
  for (const person of people) peopleOf.get(person.eventId)?.push(person)
  return found.map((event) => ({ event, people: peopleOf.get(event.id) ?? [] }))
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
    called as (${personsAsCalled(
      sql`select office_id from chosen`,
      sql`(select coalesce(min(starts_on), min(updated_at)::date) from chosen)`,
    )}),
    named as (${partiesOf(sql`select id from chosen`)})
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

/** SQL for {from, until} of a period, ISO 8601 in UTC to the millisecond; null for null. */
export function periodAsJson(period: SQL): SQL {
  return sql`case when ${period} is not null then json_build_object(
    'from', ${instantText(sql`lower(${period})`)}, 'until', ${instantText(sql`upper(${period})`)}) end`
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

/** The facts that a release would keep of an event, its time printed in the office's language. */
export function factsFrom(raw: RawFacts, language: Language): EventFacts {
  const { isEndAssumed, period, parties, ...same } = raw
  return {
    ...same,
    language,
    parties: parties.map((party) => partyFrom(party, language)),
    timeLabel: writeTime(raw.time, language),
    halfDay: halfDayOf(raw.time),
    isAllDay: isAllDay(raw.time),
    period: period === null ? null : { ...period, isEndAssumed },
  }
}

function partyFrom({ behalfLabel, ...party }: RawParty, language: Language): EventParty {
  if (behalfLabel === null) return party
  const instead = language === 'vi' ? 'thay' : 'for'
  return { ...party, label: `${party.label} (${instead} ${behalfLabel})` }
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

/** The offices of events and the documents whose releases publish them, by event id; unknown ids are left out. */
export async function homesOf(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, { officeId: string; documentId: string }>> {
  if (eventIds.length === 0) return new Map()
  const found = await db
    .select({ id: events.id, officeId: events.officeId, documentId: events.homeDocumentId })
    .from(events)
    .where(among(events.id, eventIds))
  return new Map(found.map(({ id, ...home }) => [id, home]))
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
