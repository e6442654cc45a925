import { isDay, isoDay, isWeek, weekDays, weekOf } from '../weeks.ts'
import type { Day } from './day.ts'
import { dayAt } from './day.ts'
import { fold, isBoundary, matchAt, skip } from './text.ts'

/**
 * The doubts about a heading: no year anywhere, a week number that is not the ISO week of the first day, a last
 * day before the first, a day or a week that does not exist.
 */
export type PeriodWarning =
  | 'YEAR_MISSING'
  | 'WEEK_CONTRADICTS'
  | 'PERIOD_REVERSED'
  | 'NO_SUCH_DAY'
  | 'NO_SUCH_WEEK'

/** A period as a heading states it, both days inclusive; dates stay null while the year is unknown or they are wrong. */
export type ReadPeriod = {
  startsOn: string | null
  endsOn: string | null
  year: number | null
  week: number | null
  warnings: PeriodWarning[]
}

type DayOfYear = { day: number; month: number; year: number | null; until: number }
type Range = { first: DayOfYear; last: DayOfYear }
type Week = { week: number; year: number | null }

const WEEK =
  /(?:tuần(?: lễ)?(?: thứ)?|week)(?: no\.?| số)?\s*:?\s*(\d{1,2})(?!\d)(?!\s*tháng)(?:[\s,/(-]*(?:năm|of)?\s*:?\s*(\d{4})(?!\d))?/uy
const WEEK_CODE = /(\d{4})-?w(\d{2})(?!\d)/uy
const FROM = /(?:từ|from)\s+(?:ngày\s+)?/uy
const PLAIN_DAY = /(\d{1,2})(?![\d/.:])/uy
const TO = /[\s,)]*(?:-+|→|đến|tới|to|through|until)\s*(?:hết\s+)?(?:ngày\s+)?/uy
const LAST_OF_MONTH = /(\d{1,2})(?:st|nd|rd|th)?(?![\d:/.])(?:,?\s(\d{4})(?!\d))?/uy

/**
 * Finds the period a programme is for anywhere in its heading, title or file name: "từ ngày 14/3 đến ngày 18/3/2022",
 * "October 9 - 13, 2017", "Tuần 13 năm 2025". Null when the text states none. A week without dates means Monday to Sunday.
 */
export function readPeriod(text: string, context: { year?: number } = {}): ReadPeriod | null {
  const folded = fold(text).text
  const range = firstOf(folded, rangeAt)
  const week = firstOf(folded, weekAt)
  const year = context.year ?? null
  if (range) return ofRange(range, week, year)
  return week && ofWeek(week, year)
}

function firstOf<T>(text: string, read: (text: string, at: number) => T | null): T | null {
  for (let at = 0; at < text.length; at++) {
    if (!/[\p{L}\d]/u.test(text[at] ?? '') || !isBoundary(text, at)) continue
    const found = read(text, at)
    if (found) return found
  }
  return null
}

function weekAt(text: string, at: number): Week | null {
  const match = matchAt(WEEK, text, at)
  if (match)
    return { week: Number(match[1]), year: match[2] === undefined ? null : Number(match[2]) }
  const code = matchAt(WEEK_CODE, text, at)
  return code && { week: Number(code[2]), year: Number(code[1]) }
}

function rangeAt(text: string, at: number): Range | null {
  const start = skip(FROM, text, at)
  const first = written(dayAt(text, start))
  const plain = first ? null : matchAt(PLAIN_DAY, text, start)
  const joint = matchAt(TO, text, first?.until ?? start + (plain?.[0].length ?? 0))
  if (!joint || (!first && !plain)) return null
  const next = (first?.until ?? start + (plain?.[0].length ?? 0)) + joint[0].length
  const last = written(dayAt(text, next))
  if (last) return { first: first ?? { ...last, day: Number(plain?.[1]) }, last }
  const match = first && matchAt(LAST_OF_MONTH, text, next)
  // "October 9 - 13, 2017": only with the month's name, else "14/3 - 18" would do too.
  if (!match || !/\p{L}\.?\s\d/u.test(text.slice(start, first.until))) return null
  const year = match[2] === undefined ? first.year : Number(match[2])
  return {
    first,
    last: { day: Number(match[1]), month: first.month, year, until: next + match[0].length },
  }
}

function written(found: Day | null): DayOfYear | null {
  if (!found || found.day === null || found.month === null) return null
  return { day: found.day, month: found.month, year: found.year, until: found.until }
}

function ofRange({ first, last }: Range, week: Week | null, known: number | null): ReadPeriod {
  const isOverNewYear = first.month > last.month
  const hint = week?.year ?? known
  const lastYear = last.year ?? first.year ?? hint ?? null
  const warnings: PeriodWarning[] = []
  const number = week?.week ?? null
  if (lastYear === null)
    return { startsOn: null, endsOn: null, year: null, week: number, warnings: ['YEAR_MISSING'] }
  const start = first.year ?? (isOverNewYear ? yearBefore(last, lastYear) : lastYear)
  const end = last.year ?? (isOverNewYear ? start + 1 : start)
  if (!isDay(start, first.month, first.day) || !isDay(end, last.month, last.day))
    return { startsOn: null, endsOn: null, year: start, week: number, warnings: ['NO_SUCH_DAY'] }
  const startsOn = isoDay(start, first.month, first.day)
  const endsOn = isoDay(end, last.month, last.day)
  if (endsOn < startsOn)
    return {
      startsOn: null,
      endsOn: null,
      year: start,
      week: number,
      warnings: ['PERIOD_REVERSED'],
    }
  if (number !== null && weekOf(startsOn).week !== number) warnings.push('WEEK_CONTRADICTS')
  return { startsOn, endsOn, year: start, week: number, warnings }
}

// "29/12 - 02/01/2026": the year is the last day's. With a year from elsewhere it is the first day's.
function yearBefore(last: DayOfYear, year: number): number {
  return last.year === null ? year : year - 1
}

function ofWeek({ week, year: stated }: Week, known: number | null): ReadPeriod {
  const year = stated ?? known
  const none = { startsOn: null, endsOn: null, year, week }
  if (year === null)
    return { ...none, warnings: week >= 1 && week <= 53 ? ['YEAR_MISSING'] : ['NO_SUCH_WEEK'] }
  if (!isWeek({ year, week })) return { ...none, warnings: ['NO_SUCH_WEEK'] }
  const days = weekDays({ year, week })
  return { startsOn: days[0] ?? null, endsOn: days[6] ?? null, year, week, warnings: [] }
}
