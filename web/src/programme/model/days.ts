import { weekdayOf } from '../../time/dates.ts'
import { type Week, weekFromText } from '../../time/weeks.ts'

const dayLength = 86_400_000

/** The date so many days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

/** By how many days the second date comes later, both `YYYY-MM-DD`. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / dayLength)
}

/** The ISO week in which a date lies. */
export function weekOfDay(date: string): Week | undefined {
  return weekFromText(date, Number(date.slice(0, 4)))
}

/** Monday of an ISO week. */
export function mondayOf({ year, number }: Week): string {
  const fourth = `${year}-01-04`
  return addDays(fourth, 1 - weekdayOf(fourth) + (number - 1) * 7)
}

/** The week so many weeks after another. */
export function weeksAfter(week: Week, count: number): Week {
  return weekOfDay(addDays(mondayOf(week), count * 7)) ?? week
}
