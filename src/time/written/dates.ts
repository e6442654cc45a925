import { addDays, daysBetween, FIRST_YEAR, isDay, isoDay, LAST_YEAR, weekdayOf } from '../weeks.ts'
import type { Day } from './day.ts'
import { dayAt } from './day.ts'
import { fold, isBoundary, skip } from './text.ts'

/**
 * The doubts about a date that was read.
 * - WEEKDAY_CONTRADICTS: the weekday written is not that of the date.
 * - OUTSIDE_PERIOD: the date lies outside the period of the page. YEAR_CONTRADICTS: its year is not the period's, and
 *   the period's is used because the weekday agrees with it.
 * - NO_SUCH_DAY: 30 February. YEAR_MISSING: neither line nor context has the year.
 */
export type DateWarning =
  | 'WEEKDAY_CONTRADICTS'
  | 'OUTSIDE_PERIOD'
  | 'YEAR_CONTRADICTS'
  | 'NO_SUCH_DAY'
  | 'YEAR_MISSING'

/** The context of a date: a year, or the page's period (both days inclusive), which outweighs it. */
export type DateContext = { year?: number; within?: { from: string; until: string } }

/** A written date, read. `date` is null when it can't be known or does not exist; `year` is the one used. */
export type ReadDate = {
  date: string | null
  day: number | null
  month: number | null
  year: number | null
  weekday: number | null
  warnings: DateWarning[]
}

/** A date found in a line: `text.slice(from, until)` is all that belongs to it, a lunar date in brackets included. */
export type FoundDate = { date: ReadDate; from: number; until: number }

const WRAP = /[\s([]*/uy
const TAIL = /[\s)\],.:;-]*$/uy

/**
 * Reads a text that is one date and nothing else (a cell of the day column, an input field), else null. A weekday
 * alone is a date when the context has a period. Numbers are day first.
 */
export function readDate(text: string, context: DateContext = {}): ReadDate | null {
  const folded = fold(text).text
  const found = dayAt(folded, skip(WRAP, folded, 0))
  if (!found || skip(TAIL, folded, found.until) !== folded.length) return null
  // A sticky tail that matches nothing also ends at the end; a number going on there would not be a tail.
  return resolved(found, context)
}

const BULLET = /[\s\-•*+·▪([]*(?:\d{1,2}[.)]\s+(?=\S))?/uy
const WEEKDAY_ALONE_ENDS = /^\s*(?:$|[\d:;,.(|\n-])/u
const DOCUMENT_BEFORE =
  /(?:(?:quyết định|nghị quyết|nghị định|chỉ thị|kết luận|công văn|thông báo|kế hoạch|văn bản|giấy mời|luật|tờ trình|báo cáo|quy định|hướng dẫn)\s[^\n;.]{0,40}|\d[/-][\p{L}\d/-]+,?\s*)$/u
const LUNAR_BEFORE = /(?:nhằm|tức|âm lịch)(?:\s+ngày)?\s+$/u
const ORDINAL_BEFORE = /(?:lần|kỳ họp|kho[aá]|khóa|khoản|phiên họp)\s+$/u

/**
 * Finds a date in a line: at `at` (default 0, bullets and brackets passed over) or, with `isAnywhere`, the first from
 * there on that is marked as one by a weekday, a year, "ngày" or the month's name. Dates of cited documents are not
 * dates of the item and are left alone.
 */
export function findDate(
  text: string,
  options: DateContext & { at?: number; isAnywhere?: boolean } = {},
): FoundDate | null {
  const { text: folded, offsets } = fold(text)
  const first = offsets.findIndex((offset) => offset >= (options.at ?? 0))
  const begin = skip(BULLET, folded, first)
  const last = options.isAnywhere ? folded.length : begin
  for (let at = begin; at <= last; at++) {
    if (!/[\p{L}\d]/u.test(folded[at] ?? '') || !isBoundary(folded, at)) continue
    const found = dayAt(folded, at)
    if (!found || !isOfItem(folded, at, found, at === begin)) continue
    const [from, until] = [offsets[at] ?? text.length, offsets[found.until] ?? text.length]
    return { date: resolved(found, options), from, until }
  }
  return null
}

function isOfItem(text: string, at: number, found: Day, isAtStart: boolean): boolean {
  if (found.month === null) return isAtStart && WEEKDAY_ALONE_ENDS.test(text.slice(found.until))
  return isAtStart || !(found.isPlain || isCitedDay(text, at, found.weekday !== null))
}

/** True where a day of a folded text belongs to a cited paper, a lunar date, an ordinal or a longer number. */
export function isCitedDay(text: string, at: number, hasWeekday = false): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  if (/(?:\d[./-]|\/)$/.test(before)) return true
  if (LUNAR_BEFORE.test(before) || ORDINAL_BEFORE.test(before)) return true
  // A date behind a separator is not that of the paper before it: "Nghe báo cáo quy hoạch - 30/11".
  const isLed = /^(?:vào )?ngày/u.test(text.slice(at, at + 8))
  const clause = before.split(isLed ? /\s-\s|\|\s?/u : /\s-\s|\|\s?|,\s/u).at(-1) ?? ''
  return !hasWeekday && DOCUMENT_BEFORE.test(clause)
}

/** The date that a day means in a context; its doubts are its warnings. */
export function resolved(found: Day, context: DateContext): ReadDate {
  const { day, month, weekday } = found
  if (day === null || month === null) return ofWeekday(weekday, day, context)
  const warnings: DateWarning[] = []
  const within = context.within
  const guess = within ? yearWithin(day, month, within) : (context.year ?? null)
  let year = found.year ?? guess
  if (year === null) return { date: null, day, month, year, weekday, warnings: ['YEAR_MISSING'] }
  const contradicts = (value: number) =>
    weekday !== null && exists(value) && weekdayOf(isoDay(value, month, day)) !== weekday
  const exists = (value: number) =>
    value >= FIRST_YEAR && value <= LAST_YEAR && isDay(value, month, day)
  if (contradicts(year)) {
    warnings.push('WEEKDAY_CONTRADICTS')
    if (within && guess !== null && guess !== year && exists(guess) && !contradicts(guess)) {
      warnings.push('YEAR_CONTRADICTS')
      year = guess
    }
  }
  if (!exists(year)) return { date: null, day, month, year, weekday, warnings: ['NO_SUCH_DAY'] }
  const date = isoDay(year, month, day)
  if (within && (date < within.from || date > within.until)) warnings.push('OUTSIDE_PERIOD')
  const byHeading =
    warnings.length === 2 && within && weekday !== null ? weekdayWithin(weekday, within) : null
  return { date: byHeading ?? date, day, month, year, weekday, warnings }
}

// The first such weekday: pages run Monday to Monday by mistake. "Thứ Hai ngày 14" must be that day of the month.
function ofWeekday(weekday: number | null, day: number | null, context: DateContext): ReadDate {
  const date = weekday !== null && context.within ? weekdayWithin(weekday, context.within) : null
  const isOther = date !== null && day !== null && Number(date.slice(8)) !== day
  return {
    date,
    day,
    month: null,
    year: null,
    weekday,
    warnings: isOther ? ['WEEKDAY_CONTRADICTS'] : [],
  }
}

function weekdayWithin(weekday: number, within: { from: string; until: string }): string | null {
  const date = addDays(within.from, (weekday - weekdayOf(within.from) + 7) % 7)
  return date <= within.until ? date : null
}

// Over New Year the period has two years: the one in which the day falls into it, or lies nearest.
function yearWithin(day: number, month: number, within: { from: string; until: string }): number {
  const years = [Number(within.from.slice(0, 4)), Number(within.until.slice(0, 4))]
  const distance = (year: number) => {
    if (!isDay(year, month, day)) return Number.POSITIVE_INFINITY
    const date = isoDay(year, month, day)
    if (date < within.from) return daysBetween(date, within.from)
    return date > within.until ? daysBetween(within.until, date) : 0
  }
  const [first = 0, second = first] = years
  return distance(second) < distance(first) ? second : first
}
