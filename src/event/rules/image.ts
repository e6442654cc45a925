import type { EventPersonRow, EventRow } from '../../../db/schema/event.ts'
import type { Claim, EventTiming } from '../../booking/rules.ts'
import type { EnteredTime } from '../../time/rules.ts'

/** An event with its people in their order, as the journal keeps it before and after each change. */
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
type Bookkeeping = 'revision' | 'createdBy' | 'proposingUnitId' | 'createdAt' | 'updatedAt'

/** All of an event that a change may write, its people included. */
export type EventDraft = Omit<EventRow, Identity | Bookkeeping> & { people: PartyDraft[] }

/** A new event before anything is said of it: without a time, open, accepted; its home and title are to be filled in. */
export const emptyDraft: EventDraft = {
  homeDocumentId: '',
  title: '',
  timeKind: 'UNKNOWN',
  startsOn: null,
  endsOn: null,
  halfDay: null,
  startTime: null,
  endTime: null,
  timeWords: null,
  timeText: null,
  wantsTime: false,
  period: null,
  hold: 'NONE',
  placeResourceId: null,
  placeText: '',
  gatheringPoint: '',
  transport: null,
  transportText: '',
  sourceNumber: '',
  sourceOn: null,
  sourceIssuer: '',
  remarks: '',
  secrecy: 'NORMAL',
  status: 'CONFIRMED',
  stage: 'ACCEPTED',
  withdrawnAt: null,
  position: '0',
  people: [],
}

/** The present state of an event, as the draft of a change. */
export function draftOf({ event, people }: EventImage): EventDraft {
  const { id, officeId, kind, standsInWeek, parentId, seriesId, occurrenceStart, uid, ...rest } =
    event
  const { revision, createdBy, proposingUnitId, createdAt, updatedAt, ...draft } = rest
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

/** Does an event of this stage stand in its week? What was declined, returned or merged does not. */
export function isListed(stage: EventRow['stage']): boolean {
  return stage === 'PROPOSED' || stage === 'ACCEPTED'
}

/** The timing of an event for those who book for it. */
export function timingOf({ period, status, stage, withdrawnAt }: EventDraft): EventTiming {
  const isOff = status === 'CANCELLED' || status === 'POSTPONED' || !isListed(stage)
  return { period, takesPlace: !isOff && withdrawnAt === null }
}

/** Would two timings be the same to those who book? */
export function isSameTiming(one: EventTiming, other: EventTiming): boolean {
  if (one.takesPlace !== other.takesPlace) return false
  if (one.period === null || other.period === null) return one.period === other.period
  return one.period.from.equals(other.period.from) && one.period.until.equals(other.period.until)
}

/**
 * The claim of an event on its room; null when it has none, has no period, or does not take place.
 * A proposal and a half-day alone claim it as a request, which holds nothing.
 */
export function claimOfEvent(eventId: string, draft: EventDraft): Claim | null {
  const { placeResourceId: resourceId, stage, hold } = draft
  const { period, takesPlace } = timingOf(draft)
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
