import { DateTime } from 'luxon'
import type { Period } from '../../../db/schema/columns.ts'
import type { EventPersonRow, EventRow } from '../../../db/schema/event.ts'
import type { Claim } from '../../booking/rules.ts'
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

/**
 * What an event claims of the room it stands in; null when it has none, has no period, or does not take place.
 * A proposal and a half-day alone claim it as a request, which holds nothing.
 */
export function claimOfEvent(eventId: string, draft: EventDraft): Claim | null {
  const { placeResourceId: resourceId, period, status, stage, withdrawnAt, hold } = draft
  const takesPlace = status !== 'CANCELLED' && status !== 'POSTPONED' && stage !== 'DECLINED'
  if (resourceId === null || period === null || !takesPlace || withdrawnAt !== null) return null
  const kind = stage === 'PROPOSED' || hold === 'NONE' ? 'REQUESTED' : hold
  return { eventId, resourceId, period, kind }
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

/** An image as the journal keeps it, in JSON, with its instants read back. */
export function imageFrom(json: unknown): EventImage | null {
  if (json === null || json === undefined) return null
  const { event, people } = json as { event: Written; people: EventPersonRow[] }
  const revived = {
    ...event,
    occurrenceStart: instantFrom(event.occurrenceStart),
    period: periodFrom(event.period),
    withdrawnAt: instantFrom(event.withdrawnAt),
    createdAt: instantFrom(event.createdAt),
    updatedAt: instantFrom(event.updatedAt),
  }
  return { event: revived as unknown as EventRow, people }
}

function instantFrom(json: unknown): DateTime | null {
  return typeof json === 'string' ? DateTime.fromISO(json, { zone: 'utc' }) : null
}

function periodFrom(json: unknown): Period | null {
  if (json === null || json === undefined) return null
  const { from, until } = json as { from: string; until: string }
  return {
    from: DateTime.fromISO(from, { zone: 'utc' }),
    until: DateTime.fromISO(until, { zone: 'utc' }),
  }
}
