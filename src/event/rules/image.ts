import { DateTime } from 'luxon'
import type { Period } from '../../../db/schema/columns.ts'
import type { EventPersonRow, EventRow } from '../../../db/schema/event.ts'
import type { Claim, Standing } from '../../booking/rules.ts'
import type { EnteredTime } from '../../time/rules.ts'

/** An event with its people in their order: what the journal keeps before and after each change. */
export type EventImage = { event: EventRow; people: EventPersonRow[] }

/** Somebody in a role, before the database gave the row an id. */
export type PartyDraft = Pick<
  EventPersonRow,
  'role' | 'personId' | 'unitId' | 'groupId' | 'words' | 'behalfOfId'
>

type Identity =
  | 'id'
  | 'officeId'
  | 'kind'
  | 'standsInWeek'
  | 'parentId'
  | 'seriesId'
  | 'occurrenceStart'
  | 'uid'
type Bookkeeping = 'revision' | 'createdBy' | 'createdAt' | 'updatedAt'

/** All of an event that a change may write, its people included. */
export type EventDraft = Omit<EventRow, Identity | Bookkeeping> & { people: PartyDraft[] }

/** What stands of an event, as the draft of a change. */
export function draftOf({ event, people }: EventImage): EventDraft {
  const { id, officeId, kind, standsInWeek, parentId, seriesId, occurrenceStart, uid, ...rest } =
    event
  const { revision, createdBy, createdAt, updatedAt, ...draft } = rest
  return { ...draft, people: people.map(partyOf) }
}

function partyOf(row: EventPersonRow): PartyDraft {
  const { role, personId, unitId, groupId, words, behalfOfId } = row
  return { role, personId, unitId, groupId, words, behalfOfId }
}

/** The time of an event as the office entered it. */
export function timeOf(event: EventTime): EnteredTime {
  return {
    kind: event.timeKind,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    halfDay: event.halfDay,
    startTime: event.startTime,
    endTime: event.endTime,
    words: event.timeWords,
    text: event.timeText,
  }
}

type EventTime = Pick<
  EventRow,
  | 'timeKind'
  | 'startsOn'
  | 'endsOn'
  | 'halfDay'
  | 'startTime'
  | 'endTime'
  | 'timeWords'
  | 'timeText'
>

/** The columns in which an entered time is kept. */
export function timeColumns(time: EnteredTime): EventTime {
  return {
    timeKind: time.kind,
    startsOn: time.startsOn,
    endsOn: time.endsOn,
    halfDay: time.halfDay,
    startTime: time.startTime,
    endTime: time.endTime,
    timeWords: time.words,
    timeText: time.text,
  }
}

/** The owner of the booking of an event's place. */
export const placeOwner = 'event'

/** How an event stands for those who book for it. */
export function standingOf({ period, status, stage, withdrawnAt }: EventDraft): Standing {
  const isOff = status === 'CANCELLED' || status === 'POSTPONED' || stage === 'DECLINED'
  return { period, takesPlace: !isOff && withdrawnAt === null }
}

/** Would two standings be the same to those who book? */
export function isSameStanding(one: Standing, other: Standing): boolean {
  if (one.takesPlace !== other.takesPlace) return false
  if (one.period === null || other.period === null) return one.period === other.period
  return one.period.from.equals(other.period.from) && one.period.until.equals(other.period.until)
}

/**
 * What an event claims of the room it stands in; null when it has none, has no period, or does not take place.
 * A proposal and a half-day alone claim it as a request, which holds nothing.
 */
export function claimOfEvent(eventId: string, draft: EventDraft): Claim | null {
  const { placeResourceId: resourceId, stage, hold } = draft
  const { period, takesPlace } = standingOf(draft)
  if (resourceId === null || period === null || !takesPlace) return null
  const kind = stage === 'PROPOSED' || hold === 'NONE' ? 'REQUESTED' : hold
  return { eventId, resourceId, owner: placeOwner, period, kind }
}

/** Would two states of an event claim the same? */
export function isSameClaim(one: Claim | null, other: Claim | null): boolean {
  if (one === null || other === null) return one === other
  return (
    one.resourceId === other.resourceId &&
    one.kind === other.kind &&
    one.period.from.equals(other.period.from) &&
    one.period.until.equals(other.period.until)
  )
}

type Written = { [key: string]: unknown }
type Readers<Row> = { [Column in keyof Row]-?: (written: unknown) => Row[Column] }

/** Reads a column that the first images had already. */
const always = (written: unknown): never => written as never

/** Reads a column that an older image may lack: it has the column's default then. */
const or =
  <Value>(byDefault: Value) =>
  (written: unknown): Value =>
    written === undefined ? byDefault : (written as Value)

// Every column, or this does not compile: a new one takes `or` and what the database fills it with, or each edit of
// before it came would pass for stale.
const eventColumns: Readers<EventRow> = {
  id: always,
  officeId: always,
  kind: or('ITEM'),
  standsInWeek: or(true),
  parentId: or(null),
  seriesId: or(null),
  occurrenceStart: instantFrom,
  homeDocumentId: always,
  uid: always,
  title: always,
  timeKind: always,
  startsOn: or(null),
  endsOn: or(null),
  halfDay: or(null),
  startTime: or(null),
  endTime: or(null),
  timeWords: or(null),
  timeText: or(null),
  period: periodFrom,
  hold: always,
  placeResourceId: or(null),
  placeText: or(''),
  gatheringPoint: or(''),
  transport: or(null),
  transportText: or(''),
  sourceNumber: or(''),
  sourceOn: or(null),
  sourceIssuer: or(''),
  remarks: or(''),
  secrecy: or('NORMAL'),
  status: or('CONFIRMED'),
  stage: or('ACCEPTED'),
  withdrawnAt: instantFrom,
  position: or('0'),
  revision: or(1),
  createdBy: or(null),
  createdAt: (written) => instantOf(String(written)),
  updatedAt: (written) => instantOf(String(written)),
}

const personColumns: Readers<EventPersonRow> = {
  id: always,
  officeId: always,
  eventId: always,
  role: always,
  personId: or(null),
  unitId: or(null),
  groupId: or(null),
  words: or(''),
  behalfOfId: or(null),
  position: always,
}

/**
 * An image as the journal keeps it, in JSON of any age, as rows of today: instants read back, columns that came later
 * with their default, columns that are no more left out.
 */
export function imageFrom(json: unknown): EventImage | null {
  if (json === null || json === undefined) return null
  const { event, people } = json as { event: Written; people: Written[] }
  return {
    event: rowFrom(eventColumns, event),
    people: people.map((row) => rowFrom(personColumns, row)),
  }
}

function rowFrom<Row>(columns: Readers<Row>, written: Written): Row {
  const readers = Object.entries<(written: unknown) => unknown>(columns)
  return Object.fromEntries(readers.map(([name, read]) => [name, read(written[name])])) as Row
}

function instantFrom(json: unknown): DateTime | null {
  return typeof json === 'string' ? instantOf(json) : null
}

/** A period as an image keeps it in JSON, as it is read; null for none. */
export function periodFrom(json: unknown): Period | null {
  if (json === null || json === undefined) return null
  const { from, until } = json as { from: string; until: string }
  return { from: instantOf(from), until: instantOf(until) }
}

function instantOf(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}
