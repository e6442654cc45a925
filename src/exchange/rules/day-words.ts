import { weekdayAt } from '../../time/written/day.ts'
import { matchAt, skip } from '../../time/written/text.ts'

/** A part of a day heading: a weekday, a day of the month (its month and year where they stand), a half-day, a joint. */
export type DayWord =
  | { kind: 'WEEKDAY'; weekday: number }
  | { kind: 'DATE'; day: number; month: number | null; year: number | null }
  | { kind: 'HALF'; from: number; until: number }
  | { kind: 'JOINT'; isRange: boolean }

/** The parts of a heading in their order; `until` is where the last of them ends in the folded text. */
export type DayWords = { words: DayWord[]; until: number }

const OPENER =
  /[\s([{*=#_•·▪■●○◦+~>"'-]*(?:(?:(?:phần|mục)\s+)?(?:[ivx]{1,4}|\d{1,2}|[a-hđ])\s?[.)]\s+(?!\d+\s*(?:h|g|:|giờ)))?[\s([{*=#_•·+~>"'-]*/uy
const BETWEEN = /[\s()[\]{}*=#_~"'.|/]*/uy
const FILLER = /(?:vào|ngày|lịch|hôm|từ|on|the|from)(?![\p{L}\d])[\s.:]*(?=[\p{L}\d([])/uy
const JOINT =
  /(?:(-+|→|(?:cho\s+)?(?:đến|tới)(?:\s+hết)?(?!\p{L})|to(?!\p{L}))|,|;|&|\+|và(?!\p{L})|and(?!\p{L}))/uy
const HALF = /(?:buổi\s+)?(?:sáng|trưa|chiều|tối|cả\s+ngày)(?!\p{L})/uy
const SPELT =
  /(?:th(?:ứ|u)?\.?\s*(hai|ba|tư|tu|bốn|năm|nam|sáu|sau|bảy|bẩy|bay|[2-7])|(c(?:h(?:ủ|u)?)?\.?\s*nhật|chu\s?nhat|c\.\s?n\.?))(?![\p{L}\d])/uy
const DATE_FOLLOWS = String.raw`(?=[\s,:([-]+(?:ngày\s+)?\d{1,2}\s?(?:[/.-]|tháng|,)\s?\d)`
const BARE = new RegExp(`(hai|ba|tư|năm|sáu|bảy|bẩy)(?!\\p{L})${DATE_FOLLOWS}`, 'uy')
const BARE_CELL =
  /(hai|ba|tư|năm|sáu|bảy|bẩy)(?![\p{L}\d])(?=\s*$|[\s,:([-]+\d)|([2-7])(?=\s*$|\s*[\n([]\s*\d{1,2}\s?[/.-])/uy
const NAMES: Record<string, number> = {
  hai: 1,
  ba: 2,
  tư: 3,
  tu: 3,
  bốn: 3,
  năm: 4,
  nam: 4,
  sáu: 5,
  sau: 5,
  bảy: 6,
  bẩy: 6,
  bay: 6,
}

const YEAR_BEHIND = String.raw`(?:,?\s?năm\s?(\d{4}))?`
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy
const NUMERIC = new RegExp(
  `(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})(?:\\s?\\2\\s?(\\d{4}|\\d{2})|${YEAR_BEHIND.slice(3, -2)})?(?![\\p{L}\\d]|[/.]\\s?\\d|-\\d{1,2}(?![\\d/.]))(?!\\s?(?:h|g|giờ)(?!\\p{L}))`,
  'uy',
)
const SPOKEN = new RegExp(
  `(?:mùng\\s+)?(\\d{1,2})\\s?tháng\\s?(\\d{1,2})(?!\\d)${YEAR_BEHIND}`,
  'uy',
)
const PLAIN =
  /(?:mùng\s+)?(\d{1,2})(?=\s*(?:-|,|;|&|\+|và\s|đến\s|tới\s)\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:\s*(?:-|,|;|&|\+|và)\s*\d{1,2})*\s?(?:[/.]|tháng))/uy
const NUMBER_ALONE = /(\d{1,2})(?=\s*[)\]]?\s*(?:$|\n|:(?!\s*\d)))/uy
const LUNAR =
  /\s*[([]?\s*(?:nhằm|tức)[^\n:]{0,60}?(?:âl|âm lịch|[)\]])[)\]]?|\s*[([][^\n()[\]]{0,40}(?:âl|âm lịch)\s*[)\]]/uy

/** Cuts a folded text into the parts of a day heading for as long as it holds nothing else. In a day's `isCell` "Hai" and "2" are weekdays. */
export function dayWordsAt(text: string, isCell: boolean): DayWords {
  const words: DayWord[] = []
  let at = skip(OPENER, text, 0)
  let until = at
  while (at < text.length) {
    const found =
      wordAt(text, at, { isCell, isFirst: words.length === 0 }) ?? numberAt(text, at, words)
    if (!found) {
      const next = skip(FILLER, text, skip(BETWEEN, text, at))
      if (next === at) break
      at = next
      continue
    }
    words.push(found.word)
    at = found.until
    if (found.word.kind !== 'JOINT') until = at
    at = skip(LUNAR, text, at)
    if (at > until) until = at
    // A colon that a joint or a further part does not follow ends the heading.
    if (
      text[at] === ':' &&
      !/^:\s*(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d:hg])/u.test(text.slice(at, at + 24))
    )
      break
    if (text[at] === ':') at += 1
  }
  return { words, until }
}

function wordAt(
  text: string,
  at: number,
  { isCell, isFirst }: { isCell: boolean; isFirst: boolean },
): { word: DayWord; until: number } | null {
  const weekday = namedAt(text, at, isCell && isFirst)
  if (weekday) return { word: { kind: 'WEEKDAY', weekday: weekday.weekday }, until: weekday.until }
  const date = dateAt(text, at)
  if (date) return date
  const half = matchAt(HALF, text, at)
  if (half) {
    const until = at + half[0].length
    return { word: { kind: 'HALF', from: at, until }, until }
  }
  const joint = isFirst ? null : matchAt(JOINT, text, at)
  return (
    joint && {
      word: { kind: 'JOINT', isRange: joint[1] !== undefined },
      until: at + joint[0].length,
    }
  )
}

// "Thứ tư, 16", "T6/18", "Ngày 16:": a number behind a weekday or "ngày" and before the end is a day of the period.
function numberAt(text: string, at: number, words: DayWord[]) {
  const isNamed = words.some(({ kind }) => kind === 'WEEKDAY')
  const isDated = words.some(({ kind }) => kind === 'DATE')
  const isLed = words.length === 0 && /(?:^|[^\p{L}])ngày\s+$/u.test(text.slice(0, at))
  const found = (isNamed && !isDated) || isLed ? matchAt(NUMBER_ALONE, text, at) : null
  if (isLed && text.slice(at + (found?.[0].length ?? 0)).trim() === '') return null
  return found && dated(found[1], undefined, undefined, at + found[0].length)
}

function namedAt(text: string, at: number, isCell: boolean) {
  const spelt = matchAt(SPELT, text, at)
  if (spelt) {
    const name = spelt[1] ?? ''
    return {
      weekday: spelt[2] ? 7 : (NAMES[name] ?? Number(name) - 1),
      until: at + spelt[0].length,
    }
  }
  const known = weekdayAt(text, at)
  if (known) return known
  const bare = matchAt(isCell ? BARE_CELL : BARE, text, at)
  const weekday = bare?.[2] ? Number(bare[2]) - 1 : NAMES[bare?.[1] ?? '']
  return bare && weekday ? { weekday, until: at + bare[0].length } : null
}

function dateAt(text: string, at: number): { word: DayWord; until: number } | null {
  const iso = matchAt(ISO, text, at)
  if (iso) return dated(iso[3], iso[2], iso[1], at + iso[0].length)
  const plain = matchAt(PLAIN, text, at)
  if (plain) return dated(plain[1], undefined, undefined, at + plain[0].length)
  const spoken = matchAt(SPOKEN, text, at)
  if (spoken) return dated(spoken[1], spoken[2], spoken[3], at + spoken[0].length)
  const numeric = matchAt(NUMERIC, text, at)
  return numeric && dated(numeric[1], numeric[3], numeric[4] ?? numeric[5], at + numeric[0].length)
}

function dated(day = '', month: string | undefined, year: string | undefined, until: number) {
  // "Thu 12/17" is written month first.
  const isSwapped = Number(month) > 12 && Number(day) <= 12
  const number = Number(isSwapped ? month : day)
  const ofYear = month === undefined ? null : Number(isSwapped ? day : month)
  if (number < 1 || number > 31 || (ofYear !== null && (ofYear < 1 || ofYear > 12))) return null
  const full = year === undefined ? null : Number(year) + (year.length > 2 ? 0 : 2000)
  return { word: { kind: 'DATE', day: number, month: ofYear, year: full } as const, until }
}
