import type { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { EntryChange } from '../../../db/schema/release.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import { localDateOf } from '../../time/weeks.ts'
import type { DaySpan } from './kinds.ts'

/**
 * The key by which lines are printed: day (none last), half-day, hand-made order, and the id where all that is equal.
 */
export type PrintKey = {
  day: string | null
  halfDay: EventFacts['halfDay']
  /** A decimal, as `events.position` writes it. */
  position: string
  id: string
}

const halfDays = ['MORNING', 'AFTERNOON', 'EVENING']

/** The order by time, in which kinds of documents may print what has a day. */
export function comparePrintKeys(one: PrintKey, other: PrintKey): number {
  return (
    compareText(one.day ?? '~', other.day ?? '~') ||
    halfDays.indexOf(one.halfDay) - halfDays.indexOf(other.halfDay) ||
    comparePositions(one.position, other.position) ||
    compareText(one.id, other.id)
  )
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

// Halving between two neighbours soon has more digits than a number keeps.
function comparePositions(one: string, other: string): number {
  const difference = Number(one) - Number(other)
  if (Math.abs(difference) > 1e-6) return difference
  const digits = Math.max(...[one, other].map((each) => (each.split('.')[1] ?? '').length))
  const [left, right] = [scaled(one, digits), scaled(other, digits)]
  return left < right ? -1 : left > right ? 1 : 0
}

function scaled(decimal: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(digits, '0'))
}

/** An instant as facts are compared with it: as ISO 8601 in UTC, and the day that it is in the office. */
export type Moment = { iso: string; today: string }

/** The moment of an instant; made once for all that is compared with it. */
export function momentOf(now: DateTime, zone: string): Moment {
  return { iso: now.toUTC().toISO() ?? '', today: localDateOf(now, zone) }
}

/** Is an event over, by its period or else its last day? Never without a day. */
export function isOver(
  { period, time }: Pick<EventFacts, 'period' | 'time'>,
  { iso, today }: Moment,
): boolean {
  if (period !== null) return period.until <= iso
  const lastDay = time.endsOn ?? time.startsOn
  return lastDay !== null && lastDay < today
}

/** Is one event over at `now`? */
export function isPast(
  facts: Pick<EventFacts, 'period' | 'time'>,
  now: DateTime,
  zone: string,
): boolean {
  return isOver(facts, momentOf(now, zone))
}

/**
 * The kind of change of an event from before (null: not in the document) to after; null when readers see no difference.
 */
export function changeKind(
  before: EventFacts | null,
  after: EventFacts,
): EntryChange['kind'] | null {
  if (before === null) return 'ADDED'
  return changesBetween(before, after).length === 0 ? null : kindOfChange(before, after)
}

/** The kind of change between facts that are known to differ. */
export function kindOfChange(before: EventFacts, after: EventFacts): EntryChange['kind'] {
  if (after.status !== before.status) {
    if (after.status === 'CANCELLED' || after.status === 'POSTPONED') return after.status
    if (before.status === 'CANCELLED' || before.status === 'POSTPONED') return 'RESTORED'
  }
  return dayChangeKind(before.time.startsOn, after.time.startsOn)
}

/** The kind of change of an entry that was changed and may have another day since. */
export function dayChangeKind(
  dayBefore: string | null,
  day: string | null,
): 'CHANGED' | 'MOVED' | 'POSTPONED' {
  if (dayBefore === null || dayBefore === day) return 'CHANGED'
  return day === null ? 'POSTPONED' : 'MOVED'
}

/** Does a day lie outside a document's half-open span? What has no day yet stays where it is. */
export function isElsewhere(day: string | null, span: DaySpan): boolean {
  return day !== null && (day < span.from || (span.until !== null && day >= span.until))
}

/** The days that a calendar shows an event on when it has no clock time, both included; null when it has one. */
export function wholeDaysOf(facts: EventFacts): { from: string; until: string } | null {
  const { startsOn, endsOn } = facts.time
  if (startsOn === null || (facts.period !== null && !facts.isAllDay)) return null
  return { from: startsOn, until: endsOn ?? startsOn }
}
