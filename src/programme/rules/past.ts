import type { DateTime } from 'luxon'
import type { EventRow } from '../../../db/schema/event.ts'
import { addDays, startOfDay } from '../../time/weeks.ts'

/** A time as far as its end goes: the effective period, else the days. */
type Timed = Pick<EventRow, 'period' | 'startsOn' | 'endsOn'>

/** The instant at which an item is over: its period's end, else the end of its last day; null without either. */
export function endOf({ period, startsOn, endsOn }: Timed, zone: string): DateTime | null {
  if (period !== null) return period.until
  return startsOn === null ? null : startOfDay(addDays(endsOn ?? startsOn, 1), zone)
}

/** Is it over? What has no day never is. */
export function isPast(timed: Timed, zone: string, now: DateTime): boolean {
  const end = endOf(timed, zone)
  return end !== null && end <= now
}
