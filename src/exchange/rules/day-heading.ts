import { addDays, daysBetween } from '../../time/weeks.ts'
import { readDate } from '../../time/written/dates.ts'
import { fold } from '../../time/written/text.ts'
import { type DayWord, dayWordsAt } from './day-words.ts'
import type { Day } from './raw-item.ts'

/**
 * The facts known of the dates of a page while it is read. `stated` is the period of its heading; without one, the week
 * of the first dated day helps days that give only their weekday.
 */
export type DayContext = {
  year: number | null
  stated: { from: string; until: string } | null
  week: { from: string; until: string } | null
  isYearMissing: boolean
  isDateMissing: boolean
}

/** A day heading as read: the day or days, the half-day named with them, and what follows on the line. */
export type DayHeading = { day: Day; half: string | null; rest: string; isWhole: boolean }

type DateWord = Extract<DayWord, { kind: 'DATE' }>

const weekdays = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật']
const mostDays = 7
const longest = 160

/**
 * Reads a day heading in whatever order and punctuation its parts stand: "(Thứ Ba) 15/12", "Ba, 15/12", "Sáng 15/12:",
 * "Thứ hai - Thứ tư (08-10/02)". Null where other words stand in it, or where it states a whole period.
 */
export function dayHeading(
  text: string,
  calendar: DayContext,
  { isCell = false }: { isCell?: boolean } = {},
): DayHeading | null {
  // A heading is short; the sign that stands for the rest of a long line ends none.
  const head = text.length > longest ? `${text.slice(0, longest)}x` : text
  const { text: folded, offsets } = fold(head)
  const { words, until } = dayWordsAt(folded, isCell)
  const end = /^[\s)\]}*=#_~"'.,;-]*(?::|\n|$)[\s*)=-]*/u.exec(folded.slice(until))
  const named = words.filter((word) => word.kind === 'WEEKDAY').map(({ weekday }) => weekday)
  const dates = inPeriod(withMonths(words.filter((word) => word.kind === 'DATE')), calendar)
  if (dates === null) return null
  if (named.length + dates.length === 0) return null
  const isSure = named.length === 1 && dates.length === 1
  if (!end && !isSure) return null
  const day = resolved(named, dates, words, calendar)
  if (!day || (!end && !/^[\s.,;)\]-]+[\p{L}\d(]/u.test(folded.slice(until)))) return null
  const rest = text.slice(offsets[until + (end?.[0].length ?? 0)] ?? text.length)
  if (named.length === 0 && isOutside(day, dates, calendar) && /\p{L}/u.test(rest)) return null
  const halves = words.flatMap((word) =>
    word.kind === 'HALF' ? [text.slice(offsets[word.from], offsets[word.until])] : [],
  )
  const isPaired = halves.length > 1 && halves.length === 1 + (day.also?.length ?? 0)
  return {
    day: isPaired ? { ...day, halves } : day,
    half: isHalved(words) ? null : (halves[0] ?? null),
    rest: rest.replace(/^[\s)\],.:;\-–]+(?=[^\s\-–])/u, '').trim(),
    isWhole: end !== null,
  }
}

/** "8.10: Họp …" is an hour rather than a day when no such day lies in the period. */
function isOutside({ on }: Day, dates: DateWord[], { stated }: DayContext): boolean {
  const isPlain = dates.every(({ year }) => year === null)
  return isPlain && stated !== null && on !== null && (on < stated.from || on > stated.until)
}

/** Days that leave the month to the next date ("08-10/02") take it from there. */
function withMonths(dates: DateWord[]): DateWord[] {
  const known: DateWord[] = []
  for (const date of [...dates].reverse()) {
    const next = known[0]
    const month = date.month ?? next?.month ?? null
    // "30/12 - 02/01/2027": the year is that of the last day.
    const isBefore = next !== undefined && month !== null && month > (next.month ?? 12)
    const year = date.year ?? (next?.year ? next.year - (isBefore ? 1 : 0) : null)
    known.unshift({ ...date, month, year })
  }
  return known
}

/** Days without a month are those of the period; null where it has no such day. */
function inPeriod(dates: DateWord[], { stated, week }: DayContext): DateWord[] | null {
  const within = stated ?? week
  const found = dates.map((date) => {
    if (date.month !== null) return date
    const length = within ? Math.min(daysBetween(within.from, within.until), 27) : -1
    const days = Array.from({ length: length + 1 }, (_, at) => addDays(within?.from ?? '', at))
    const day = days.find((each) => Number(each.slice(8)) === date.day)
    return day ? { ...date, month: Number(day.slice(5, 7)), year: Number(day.slice(0, 4)) } : null
  })
  return found.some((date) => date === null) ? null : found.filter((date) => date !== null)
}

function resolved(
  named: number[],
  dates: DateWord[],
  words: DayWord[],
  calendar: DayContext,
): Day | null {
  const within = calendar.stated ?? calendar.week
  const context = { ...(calendar.year && { year: calendar.year }), ...(within && { within }) }
  const count = Math.max(named.length, dates.length)
  const read = Array.from({ length: count }, (_, at) => {
    const isNamed = dates.length === 0 || named.length === dates.length
    const name = isNamed ? (weekdays[(named[at] ?? 0) - 1] ?? '') : ''
    const date = dates[at]
    const number = date ? `${date.day}/${date.month}${date.year ? `/${date.year}` : ''}` : ''
    return number === '' && name === '' ? null : readDate(`${name} ${number}`.trim(), context)
  }).filter((each) => each !== null)
  const first = read[0]
  if (!first) return null
  if (first.warnings.includes('YEAR_MISSING')) calendar.isYearMissing = true
  else if (first.date === null) calendar.isDateMissing = true
  const days = read.flatMap(({ date }) => (date === null ? [] : [date]))
  const contradicts = read.some(({ warnings }) => warnings.includes('WEEKDAY_CONTRADICTS'))
  return joined(days, named, words, contradicts)
}

function joined(
  days: string[],
  named: number[],
  words: DayWord[],
  contradicts: boolean,
): Day | null {
  const on = days[0] ?? null
  const last = days.length > 1 ? days.at(-1) : undefined
  const [from = 0, to = 0] = [named[0], named.at(-1)]
  // "Thứ Hai - Thứ Tư (08/02)" names one date of several days.
  const spanned =
    on !== null && days.length === 1 && named.length > 1 && to > from
      ? addDays(on, to - from)
      : last
  if (on === null || spanned === undefined || spanned <= on) return { on, contradicts }
  const length = daysBetween(on, spanned) + 1
  if (length > mostDays) return null
  const isRange = isSpan(words) || (length === days.length && !isHalved(words))
  if (isRange) return { on, contradicts, until: spanned }
  return { on, contradicts, also: days.slice(1) }
}

// "Sáng 1/12, chiều 2/12": each day has its own half-day.
function isHalved(words: DayWord[]): boolean {
  const count = (kind: DayWord['kind']) => words.filter((word) => word.kind === kind).length
  return count('HALF') > 1 && Math.max(count('DATE'), count('WEEKDAY')) > 1 && !isSpan(words)
}

/** True when a dash or "đến" stands between two dates, or between two weekdays. */
function isSpan(words: DayWord[]): boolean {
  const seen = { DATE: false, WEEKDAY: false }
  return words.some((word, at) => {
    if (word.kind === 'DATE' || word.kind === 'WEEKDAY') seen[word.kind] = true
    if (word.kind !== 'JOINT' || !word.isRange) return false
    const behind = words.slice(at + 1)
    return (
      (seen.DATE && behind.some(({ kind }) => kind === 'DATE')) ||
      (seen.WEEKDAY && behind.some(({ kind }) => kind === 'WEEKDAY'))
    )
  })
}
