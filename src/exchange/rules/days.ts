import { findDate } from '../../time/written/dates.ts'
import { addDays, weekdayOf } from '../../time/weeks.ts'
import type { Day } from './item.ts'
import { clean } from './words.ts'

/**
 * What is known of the programme's dates while it is read. `stated` is the period of the heading;
 * without one, the week of the first dated day helps days that give only their weekday.
 */
export type Calendar = {
  year: number | null
  stated: { from: string; until: string } | null
  week: { from: string; until: string } | null
  isYearMissing: boolean
  isDateMissing: boolean
}

/** A calendar that knows the given year and period. */
export function calendarOf(year: number | null, stated: Calendar['stated']): Calendar {
  return { year, stated, week: null, isYearMissing: false, isDateMissing: false }
}

/** The day a line or cell begins with, and what follows it; null when it begins with none. */
export function dayAt(text: string, calendar: Calendar): { day: Day; rest: string } | null {
  const within = calendar.stated ?? calendar.week
  const found = findDate(text, { ...(calendar.year && { year: calendar.year }), ...(within && { within }) })
  if (!found || clean(text.slice(0, found.from)).replace(/[-–+*•·▪([\d.)\s]/g, '') !== '') return null
  const { date } = found
  if (date.day === null && date.weekday === null) return null
  const rest = text.slice(found.until).replace(/^[\s)\],.:;\-–]+/u, '')
  return { day: dayOf(date, calendar), rest: rest.trim() }
}

function dayOf(date: NonNullable<ReturnType<typeof findDate>>['date'], calendar: Calendar): Day {
  if (date.warnings.includes('YEAR_MISSING')) calendar.isYearMissing = true
  else if (date.date === null) calendar.isDateMissing = true
  if (date.date !== null && date.day !== null && calendar.week === null) {
    const monday = addDays(date.date, 1 - weekdayOf(date.date))
    calendar.week = { from: monday, until: addDays(monday, 6) }
  }
  return { on: date.date, contradicts: date.warnings.includes('WEEKDAY_CONTRADICTS') }
}
