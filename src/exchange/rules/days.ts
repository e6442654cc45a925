import { addDays, daysBetween, weekdayOf } from '../../time/weeks.ts'
import { type DateContext, findDate, type ReadDate } from '../../time/written/dates.ts'
import { readPeriod } from '../../time/written/periods.ts'
import { readTime } from '../../time/written/times.ts'
import { type DayContext, type DayHeading, dayHeading } from './day-heading.ts'
import type { Day } from './raw-item.ts'
import { clean } from './words.ts'

/** The known dates of the programme, and all the days that were read as such, with or without an item. */
export type Calendar = DayContext & { read: Set<string> }

/** A calendar that knows the given year and period. */
export function calendarOf(year: number | null, stated: Calendar['stated']): Calendar {
  return {
    year,
    stated,
    week: null,
    isYearMissing: false,
    isDateMissing: false,
    read: new Set(),
  }
}

const spanned = String.raw`^\s*[-–+*•]?\s*(?:từ\s+)?(?:ngày\s+)?(\d{1,2}(?:\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?)?)\s*(?:[-–—]|(?:đến|tới)(?:\s+hết)?)\s*(?:ngày\s+)?`
const span = new RegExp(
  String.raw`${spanned}(\d{1,2}(\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?))\s*:\s*(?=\S)`,
  'iu',
)
// Without a colon only a slash tells days from hours and numbers.
const openSpan = new RegExp(
  String.raw`${spanned}(\d{1,2}(\s*/\s*\d{1,2}(?:\s*/\s*\d{4})?))[\s,;–-]+(?=\p{L}{2})`,
  'iu',
)

/** A line that states the whole period, or when the page was posted: dates, but no day of the programme. */
export function isDateLine(text: string): boolean {
  const words = clean(text)
  // "14 – 16/3: đi công tác" and "Từ 2/12 đến 4/12 CT Khánh đi công tác" are items.
  if (isSpanOfItem(words)) return false
  const heading = words.length < 80 ? dayHeading(words, calendarOf(2000, null)) : null
  if (heading?.isWhole && !isPeriod(words, heading.day)) return false
  const period = words.length < 80 ? readPeriod(words, { year: 2000 }) : null
  if (period?.startsOn && period.endsOn !== period.startsOn) return true
  const posted = /^[\x20-\x7e]+\d{4}\s*[-,|]?\s*(\d{1,2}:\d{2}\s*[ap]m)$/i.exec(words)
  return posted?.[1] !== undefined && readTime(posted[1]) !== null
}

// "Thứ Ba, 15/12 - Thứ Tư, 16/12" heads the items of two days, "Từ ngày 14/12 đến ngày 18/12" is the page's week.
function isPeriod(words: string, { on, until }: Day): boolean {
  if (on === null || until === undefined) return false
  return /^[\s(*]*(?:từ|from)\s/iu.test(words) || daysBetween(on, until) > 3
}

/** True for a line whose several days are those of the item behind them: "14 – 16/3: đi công tác". */
export function isSpanOfItem(text: string): boolean {
  return span.test(text) || openSpan.test(text)
}

/** "14 – 16/3: …", "Từ 14/3 đến 16/3: …": an item of several days. A line of dates alone is a heading, not this. */
function spanAt(text: string, calendar: Calendar): { day: Day; rest: string } | null {
  const found = span.exec(text) ?? openSpan.exec(text)
  const [all = '', first = '', last = '', month = ''] = found ?? []
  if (found === null) return null
  const dateOf = (words: string) => findDate(words, contextOf(calendar))?.date.date ?? null
  const on = dateOf(/[/.]/.test(first) ? first : `${first}${month}`)
  const until = dateOf(last)
  if (on === null || until === null || until <= on) return null
  return { day: { on, contradicts: false, until }, rest: text.slice(all.length).trim() }
}

/**
 * The day a line or cell begins with, and what follows it; null when it begins with none. In the cell of a day column a
 * weekday's name or number is enough.
 */
export function dayAt(
  text: string,
  calendar: Calendar,
  form: { isCell?: boolean } = {},
): { day: Day; rest: string } | null {
  const several = spanAt(text, calendar)
  if (several !== null) return several
  const heading = dayHeading(text, calendar, form)
  if (heading?.isWhole) return { day: known(heading.day, calendar), rest: restOf(heading) }
  return (
    dayBefore(text, calendar) ??
    (heading && { day: known(heading.day, calendar), rest: restOf(heading) })
  )
}

// A half-day named with the day heads what follows: "Sáng 15/12: …" is read as "Sáng: …".
function restOf({ half, rest }: DayHeading): string {
  if (half === null) return rest
  const named = half.charAt(0).toUpperCase() + half.slice(1)
  return rest === '' ? named : `${named}: ${rest}`
}

function dayBefore(text: string, calendar: Calendar): { day: Day; rest: string } | null {
  const found = findDate(text, contextOf(calendar))
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
  const day = { on: date.date, contradicts: date.warnings.includes('WEEKDAY_CONTRADICTS') }
  return date.day === null ? day : known(day, calendar)
}

/** The year and the period in which a page's dates are read. */
export function contextOf({ year, stated, week }: Calendar): DateContext {
  const within = stated ?? week
  return { ...(year && { year }), ...(within && { within }) }
}

/** Keeps the days of a heading among those that were read: what is missing is asked about. */
export function noteDay({ on, until, also = [] }: Day, calendar: Calendar): void {
  for (const day of [...daysOf(on, until), ...also]) calendar.read.add(day)
}

/** The days from the first to the last, both included; none without a first. */
export function daysOf(on: string | null, until: string | null | undefined): string[] {
  if (on === null) return []
  const count = until && until > on ? daysBetween(on, until) + 1 : 1
  return Array.from({ length: Math.min(count, 31) }, (_, at) => addDays(on, at))
}

/** The week of the first dated day is that of the days that give only their weekday. */
function known(day: Day, calendar: Calendar): Day {
  if (day.on !== null && calendar.week === null) {
    const monday = addDays(day.on, 1 - weekdayOf(day.on))
    calendar.week = { from: monday, until: addDays(monday, 6) }
  }
  return day
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

/** Below an item of several days the heading above goes on; where it is none of these days, that is not certain. */
export function besides(own: Day, above: Day | null): Day {
  if (above === null) return { ...own, isDoubtful: true }
  return daysOf(own.on, own.until).includes(above.on ?? '') ? above : { ...above, isDoubtful: true }
}
