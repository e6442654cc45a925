import { type InvalidInputAnswer, invalid } from '../../graphql/refusals.ts'
import type { TimeInput } from '../../graphql/schema.generated.ts'
import { draftOf, type EventDraft, type EventImage, timeOf } from '../event/rules/image.ts'
import { atTime, enteredTime } from '../event/rules/time.ts'
import { sentAgain } from '../programme/rules/proposal.ts'
import { type EnteredTime, type HalfDay, halfDayAt, type OfficeHours } from '../time/rules.ts'
import { addDays, daysBetween } from '../time/weeks.ts'

/** The day, half-day and time to which an item moves. */
export type Destination = {
  day: string
  halfDay?: HalfDay | null | undefined
  time?: TimeInput | null | undefined
}

/** An item as it would stand on another day, before its order there is known. */
export function draftMovedTo(
  { image, hours }: { image: EventImage; hours: OfficeHours },
  destination: Destination,
): EventDraft | InvalidInputAnswer {
  if (image.event.status === 'CANCELLED') {
    return invalid('input.itemId', 'CANCELLED', 'This item is cancelled. Restore it first.')
  }
  const present = timeOf(image.event)
  const time = timeAt(present, destination, { hours })
  if ('__typename' in time) return time
  const status = image.event.status === 'POSTPONED' ? 'CONFIRMED' : image.event.status
  const hasLostHour = present.startTime !== null && time.startTime === null
  const wantsTime = !destination.time && (hasLostHour || image.event.wantsTime)
  return { ...atTime(sentAgain(draftOf(image)), time, hours, { wantsTime }), status }
}

function timeAt(
  present: EnteredTime,
  { day, halfDay, time }: Destination,
  { hours }: { hours: OfficeHours },
): EnteredTime | InvalidInputAnswer {
  if (!time) return movedTime(present, { day, halfDay: halfDay ?? null }, hours)
  if (time.startsOn && time.startsOn !== day) {
    const message = 'The time must be on the day to which the item moves.'
    return invalid('input.time.startsOn', 'OTHER_DAY', message)
  }
  return enteredTime({ ...time, startsOn: day }, day, 'input.time')
}

/**
 * A time on another day: the clock and the length stay. In a half-day in which its clock does not lie it has no clock:
 * nobody has said one. What was typed is kept only while it still says the same.
 */
export function movedTime(
  time: EnteredTime,
  { day, halfDay }: { day: string; halfDay: HalfDay | null },
  hours: OfficeHours,
): EnteredTime {
  const distance = time.startsOn === null ? 0 : daysBetween(time.startsOn, day)
  const endsOn = time.endsOn === null ? null : addDays(time.endsOn, distance)
  const there = { ...time, startsOn: day, endsOn }
  if (halfDay === null || time.halfDay === halfDay) return there
  if (time.startTime !== null) return clockIn(there, time.startTime, { halfDay, hours })
  return { ...there, halfDay, text: time.kind === 'HALF_DAY' ? null : there.text }
}

function clockIn(
  time: EnteredTime,
  start: string,
  { halfDay, hours }: { halfDay: HalfDay; hours: OfficeHours },
): EnteredTime {
  if (halfDayAt(start) === halfDay) {
    return time.halfDay === null ? time : { ...time, halfDay: null, text: null }
  }
  // An office may begin its afternoon at 11:30: where the clock does not say the half-day, it is stated.
  const { from, until } = hours.halfDays[halfDay]
  if (from <= start && start < until) return { ...time, halfDay, text: null }
  const none = { ...time, halfDay, startTime: null, endTime: null, text: null }
  if (time.kind !== 'START' && time.kind !== 'PERIOD') return none
  // What lasts a day and more still says its days.
  return lengthOf(time) < 1440
    ? { ...none, kind: 'HALF_DAY', endsOn: null }
    : { ...none, kind: 'DAYS' }
}

/** Minutes from start to end as the clock on the wall shows them. */
function lengthOf({ startsOn, endsOn, startTime, endTime }: EnteredTime): number {
  const days = startsOn === null || endsOn === null ? 0 : daysBetween(startsOn, endsOn)
  return days * 1440 + minutesOf(endTime ?? '') - minutesOf(startTime ?? '')
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
