import { type InvalidInputAnswer, invalid } from '../../graphql/refusals.ts'
import type { TimeInput } from '../../graphql/schema.generated.ts'
import { draftOf, type EventDraft, type EventImage, timeOf } from '../event/rules/image.ts'
import { atTime, enteredTime } from '../event/rules/time.ts'
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
  const time = timeAt(timeOf(image.event), destination, { hours })
  if ('__typename' in time) return time
  const status = image.event.status === 'POSTPONED' ? 'CONFIRMED' : image.event.status
  return { ...atTime(draftOf(image), time, hours), status }
}

function timeAt(
  standing: EnteredTime,
  { day, halfDay, time }: Destination,
  { hours }: { hours: OfficeHours },
): EnteredTime | InvalidInputAnswer {
  if (!time) return movedTime(standing, { day, halfDay: halfDay ?? null }, hours)
  if (time.startsOn && time.startsOn !== day) {
    const message = 'The time must be on the day to which the item moves.'
    return invalid('input.time.startsOn', 'OTHER_DAY', message)
  }
  return enteredTime({ ...time, startsOn: day }, day, 'input.time')
}

/**
 * A time on another day: the clock and the length stay. In another half-day a clock time moves to that half-day's
 * first minute; what was typed is kept only while it still says the same.
 */
export function movedTime(
  time: EnteredTime,
  { day, halfDay }: { day: string; halfDay: HalfDay | null },
  hours: OfficeHours,
): EnteredTime {
  const distance = time.startsOn === null ? 0 : daysBetween(time.startsOn, day)
  const endsOn = time.endsOn === null ? null : addDays(time.endsOn, distance)
  const there = { ...time, startsOn: day, endsOn }
  if (halfDay === null) return there
  const hasClock = time.kind === 'START' || time.kind === 'PERIOD'
  if (hasClock && time.startTime !== null) return clockIn(there, halfDay, hours)
  const isSame = there.halfDay === halfDay
  const saysHalfDay = time.kind === 'HALF_DAY' && !isSame
  return { ...there, halfDay, text: saysHalfDay ? null : there.text }
}

function clockIn(time: EnteredTime, halfDay: HalfDay, hours: OfficeHours): EnteredTime {
  const start = time.startTime ?? ''
  if (time.halfDay === halfDay) return time
  if (halfDayAt(start) === halfDay) {
    return time.halfDay === null ? time : { ...time, halfDay: null, text: null }
  }
  const startTime = hours.halfDays[halfDay].from
  // An office may begin its afternoon at 11:30: where the clock does not say the half-day, it is stated.
  const stated = halfDayAt(startTime) === halfDay ? null : halfDay
  const moved = { ...time, startTime, halfDay: stated, text: null }
  if (time.kind !== 'PERIOD' || time.startsOn === null || time.endTime === null) return moved
  return { ...moved, ...endAfter(time.startsOn, startTime, lengthOf(time)) }
}

/** Minutes from start to end as the clock on the wall shows them. */
function lengthOf({ startsOn, endsOn, startTime, endTime }: EnteredTime): number {
  const days = startsOn === null || endsOn === null ? 0 : daysBetween(startsOn, endsOn)
  return days * 1440 + minutesOf(endTime ?? '') - minutesOf(startTime ?? '')
}

function endAfter(startsOn: string, startTime: string, length: number) {
  const end = minutesOf(startTime) + length
  // Midnight is written as the end of its day.
  const days = Math.ceil(end / 1440) - 1
  return {
    endsOn: days > 0 ? addDays(startsOn, days) : null,
    endTime: clockOf(end - days * 1440),
  }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function clockOf(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
