import { addDays, weekdayOf } from '../../time/weeks.ts'
import { findDate, type ReadDate } from '../../time/written/dates.ts'
import { readPeriod } from '../../time/written/periods.ts'
import { readTime } from '../../time/written/times.ts'
import type { Day } from './item.ts'
import { clean } from './words.ts'

/**
 * The known dates of the programme while it is read. `stated` is the period of the heading;
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

const span =
  /^\s*[-–+*•]?\s*(?:từ\s+)?(?:ngày\s+)?(\d{1,2}(?:\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?)?)\s*(?:[-–—]|đến(?:\s+hết)?)\s*(?:ngày\s+)?(\d{1,2}(\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?))\s*:\s*(?=\S)/iu

/** A line that states the whole period, or when the page was posted: dates, but no day of the programme. */
export function isDateLine(text: string): boolean {
  const words = clean(text)
  // "14 – 16/3: đi công tác" is an item.
  if (span.test(words)) return false
  const period = words.length < 80 ? readPeriod(words, { year: 2000 }) : null
  if (period?.startsOn && period.endsOn !== period.startsOn) return true
  const posted = /^[\x20-\x7e]+\d{4}\s*[-,|]?\s*(\d{1,2}:\d{2}\s*[ap]m)$/i.exec(words)
  return posted?.[1] !== undefined && readTime(posted[1]) !== null
}

/** "14 – 16/3: …", "Từ 14/3 đến 16/3: …": an item of several days. A line of dates alone is a heading, not this. */
function spanAt(text: string, calendar: Calendar): { day: Day; rest: string } | null {
  const found = span.exec(text)
  const [all = '', first = '', last = '', month = ''] = found ?? []
  if (found === null) return null
  const within = calendar.stated ?? calendar.week
  const dateOf = (words: string) =>
    findDate(words, { ...(calendar.year && { year: calendar.year }), ...(within && { within }) })
      ?.date.date ?? null
  const on = dateOf(/[/.]/.test(first) ? first : `${first}${month}`)
  const until = dateOf(last)
  if (on === null || until === null || until <= on) return null
  return { day: { on, contradicts: false, until }, rest: text.slice(all.length).trim() }
}

/** The day a line or cell begins with, and what follows it; null when it begins with none. */
export function dayAt(text: string, calendar: Calendar): { day: Day; rest: string } | null {
  const several = spanAt(text, calendar)
  if (several !== null) return several
  const within = calendar.stated ?? calendar.week
  const found = findDate(text, {
    ...(calendar.year && { year: calendar.year }),
    ...(within && { within }),
  })
  if (!found || clean(text.slice(0, found.from)).replace(/[-–+*•·▪([\d.)\s]/g, '') !== '')
    return null
  const { date } = found
  if (date.day === null && date.weekday === null) return null
  if (isPlainOutside(date, text.slice(found.until), calendar)) return null
  const rest = text.slice(found.until).replace(/^[\s)\],.:;\-–]+/u, '')
  return { day: dayOf(date, calendar), rest: rest.trim() }
}

function dayOf(date: ReadDate, calendar: Calendar): Day {
  if (date.warnings.includes('YEAR_MISSING')) calendar.isYearMissing = true
  else if (date.date === null) calendar.isDateMissing = true
  if (date.date !== null && date.day !== null && calendar.week === null) {
    const monday = addDays(date.date, 1 - weekdayOf(date.date))
    calendar.week = { from: monday, until: addDays(monday, 6) }
  }
  return { on: date.date, contradicts: date.warnings.includes('WEEKDAY_CONTRADICTS') }
}

/** "8.10 Họp …" is an hour rather than a day when no such day lies in the period. */
function isPlainOutside(date: ReadDate, rest: string, calendar: Calendar): boolean {
  const isPlain = date.weekday === null && date.year === null
  return (
    date.warnings.includes('OUTSIDE_PERIOD') &&
    isPlain &&
    calendar.stated !== null &&
    /\p{L}/u.test(rest)
  )
}
