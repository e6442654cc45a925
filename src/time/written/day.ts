import { matchAt, skip } from './text.ts'

/** A date as it stands in a folded text; parts that are not written are null. `until` is exclusive. */
export type Day = {
  day: number | null
  month: number | null
  year: number | null
  weekday: number | null
  isPlain: boolean
  until: number
}

type DayMonth = { day: number; month: number; year: number | null; isPlain: boolean; until: number }

const WEEKDAY =
  /(?:(?:thứ|t\.?)\s*(hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|(?:thu\s?|th\.?\s?)([2-7])(?=\s|,|:|\(|$)|((?:chủ|chúa|c\.)\s?nhật|cn))(?![\p{L}\d])(?!\s?[/.]\s?\d{1,2}(?![\d/.:-]|\s?(?:h|g|giờ|[ap]m)))/uy
// "Ba, 15/12", "HAI 08/02": the name alone, where a text begins and a date follows.
const BARE_WEEKDAY =
  /(?<=^[\s*+•(-]{0,4})(hai|ba|tư|năm|sáu|bảy)(?=\s*,?\s*\(?\s*\d{1,2}\s?[/.-]\s?\d)/uy
const ENGLISH_WEEKDAY =
  /(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?(?!\p{L})\.?/uy
const WEEKDAYS: Record<string, number> = {
  hai: 1,
  ba: 2,
  tư: 3,
  bốn: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy
const NUMERIC =
  /(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2})(?![\dhg]|:\d)|,? năm (\d{4}))?(?![\p{L}\d/]|[:.]\d)(?!-\p{L})(?!\s?(?:giờ|h\d))/uy
const IN_WORDS = /(\d{1,2})\s?tháng\s?(\d{1,2})(?!\d)(?:(?:,?\s?năm\s?|,\s)(\d{4}))?/uy
const MONTH_FIRST = new RegExp(
  `${MONTH_NAME}\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s(\\d{4})(?!\\d))?`,
  'yu',
)
const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTH_NAME}(?:,?\\s(\\d{4})(?!\\d))?`,
  'yu',
)

const DAY_WORD = /(?:(?:vào )?ngày|on)\s+(?=\S)/uy
const JOINT = /\s*\)?[\s,:;.-]*(?:ngày\s+|the\s+)?/uy
const OPEN = /\s*[([]\s*(?:ngày\s+)?/uy
const CLOSE = /\s*[)\]]/uy
const DAY_ALONE = /\s*[,-]?\s*ngày\s+(\d{1,2})(?![\d/.:])(?!\s?(?:giờ|h|g|tháng))/uy
const BEFORE_WEEKDAY = /\s*,?\s*/uy
const LUNAR =
  /\s*(?:[([]\s*)?(?:nhằm|tức)(?:\s+ngày)?\s+(?:mùng\s+)?\d{1,2}\s?[/-]\s?\d{1,2}[^\n()[\]]{0,30}?(?:(?:âl|âm lịch)\s*[)\]]?|[)\]])|\s*[([][^\n()[\]]{0,30}(?:âl|âm lịch|tý|sửu|dần|mão|thìn|t[ỵị]|ngọ|mùi|thân|dậu|tuất|hợi)[^\n()[\]]{0,15}[)\]]/uy
const LUNAR_ITSELF = /\s*(?:âl|âm lịch)(?!\p{L})/uy

/** The weekday named at a place: 1 = Monday … 7 = Sunday. */
export function weekdayAt(text: string, at: number): { weekday: number; until: number } | null {
  const match = matchAt(WEEKDAY, text, at) ?? matchAt(BARE_WEEKDAY, text, at)
  if (match) {
    const name = match[1] ?? match[2] ?? ''
    const weekday = match[3] ? 7 : (WEEKDAYS[name] ?? Number(name) - 1)
    return { weekday, until: at + match[0].length }
  }
  const english = matchAt(ENGLISH_WEEKDAY, text, at)
  const weekday = WEEKDAYS[english?.[1] ?? '']
  return english && weekday ? { weekday, until: at + english[0].length } : null
}

/** The solar day and month at a place, with the year when it is written; whether such a day exists is not asked. */
function dayMonthAt(text: string, at: number): DayMonth | null {
  const found = numericAt(text, at) ?? namedAt(text, at)
  if (!found || found.day < 1 || found.day > 31 || found.month < 1 || found.month > 12) return null
  return skip(LUNAR_ITSELF, text, found.until) > found.until ? null : found
}

function numericAt(text: string, at: number): DayMonth | null {
  const iso = matchAt(ISO, text, at)
  if (iso) return dayMonth(iso[3], Number(iso[2]), iso[1], false, at + iso[0].length)
  const words = matchAt(IN_WORDS, text, at)
  if (words) return dayMonth(words[1], Number(words[2]), words[3], false, at + words[0].length)
  const match = matchAt(NUMERIC, text, at)
  return (
    match && dayMonth(match[1], Number(match[3]), match[4] ?? match[5], true, at + match[0].length)
  )
}

function namedAt(text: string, at: number): DayMonth | null {
  const first = matchAt(MONTH_FIRST, text, at)
  if (first) return dayMonth(first[2], monthOf(first[1]), first[3], false, at + first[0].length)
  const second = matchAt(DAY_FIRST, text, at)
  return second && dayMonth(second[1], monthOf(second[2]), second[3], false, at + second[0].length)
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1
}

function dayMonth(
  day = '',
  month: number,
  year: string | undefined,
  isPlain: boolean,
  until: number,
): DayMonth {
  return {
    day: Number(day),
    month,
    year: year === undefined ? null : fullYear(year),
    isPlain,
    until,
  }
}

function fullYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/**
 * The date at a place: weekday, day and month in the orders pages use, a lunar date behind it passed over. A weekday
 * alone counts. `isPlain`: nothing but "14/3" marks it as a date.
 */
export function dayAt(text: string, at: number): Day | null {
  const start = skip(DAY_WORD, text, at)
  const named = weekdayAt(text, start)
  if (named) return afterWeekday(text, named)
  const found = dayMonthAt(text, start)
  if (!found) return null
  const weekday = weekdayAfter(text, found.until)
  const until = skip(LUNAR, text, weekday?.until ?? found.until)
  const isPlain = found.isPlain && start === at && found.year === null && weekday === null
  return { ...found, weekday: weekday?.weekday ?? null, isPlain, until }
}

function afterWeekday(text: string, named: { weekday: number; until: number }): Day {
  const opened = skip(OPEN, text, named.until)
  const found = dayMonthAt(text, opened > named.until ? opened : skip(JOINT, text, named.until))
  const close = found && opened > named.until ? skip(CLOSE, text, found.until) : (found?.until ?? 0)
  if (!found || (opened > named.until && close === found.until)) {
    const alone = matchAt(DAY_ALONE, text, named.until)
    const until = named.until + (alone?.[0].length ?? 0)
    return {
      day: alone && Number(alone[1]),
      month: null,
      year: null,
      weekday: named.weekday,
      isPlain: false,
      until,
    }
  }
  return { ...found, weekday: named.weekday, isPlain: false, until: skip(LUNAR, text, close) }
}

// "14/7 (Thứ 2)" and "14/7, Thứ 2", but in "14/7 - Chủ nhật 20/7" the weekday belongs to the second date.
function weekdayAfter(text: string, at: number): { weekday: number; until: number } | null {
  const opened = skip(OPEN, text, at)
  if (opened === at) {
    const place = skip(BEFORE_WEEKDAY, text, at)
    return place > at ? weekdayAt(text, place) : null
  }
  const named = weekdayAt(text, opened)
  const close = named ? skip(CLOSE, text, named.until) : 0
  return named && close > named.until ? { weekday: named.weekday, until: close } : null
}
