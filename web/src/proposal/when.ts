import { clockAt, dateAt, shortDate, weekdayOf } from '../time/dates.ts'
import type { ProposalWords } from './words.ts'

/** The days of a week as choices, Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The name of a date's weekday. */
export function weekdayName(date: string, t: ProposalWords): string {
  return t(`day.${weekdays[weekdayOf(date) - 1] ?? 1}`)
}

/** An instant in the office's zone: weekday, hour and date. */
export function momentText(instant: string, zone: string, t: ProposalWords): string {
  const date = dateAt(instant, zone)
  return `${clockAt(instant, zone)} ${weekdayName(date, t)} ${shortDate(date)}`
}

/** A length of time in its two largest units. */
export function lengthText(minutes: number, t: ProposalWords): string {
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ]
  const parts = [
    days > 0 ? t('days', { count: days }) : '',
    hours > 0 ? t('hours', { count: hours }) : '',
    days === 0 && (rest > 0 || hours === 0) ? t('minutes', { count: rest }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** The value that a field of date and hour has for an instant, in the office's zone. */
export function localField(instant: string, zone: string): string {
  return `${dateAt(instant, zone)}T${clockAt(instant, zone)}`
}

/** The instant of what such a field says in a zone; undefined for an empty field. Where clocks skip it, the hour after. */
export function instantOfField(field: string, zone: string): string | undefined {
  const wanted = Date.parse(`${field}:00Z`)
  if (Number.isNaN(wanted)) return undefined
  const shownAt = (at: number) => Date.parse(`${localField(new Date(at).toISOString(), zone)}:00Z`)
  // Twice, as the first guess may lie on the other side of a change of the clocks.
  const guess = wanted - (shownAt(wanted) - wanted)
  return new Date(guess - (shownAt(guess) - wanted)).toISOString()
}
