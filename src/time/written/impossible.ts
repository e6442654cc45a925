import { isDay } from '../weeks.ts'

/** A day or an hour as it was written that no calendar or clock has. */
export type Impossible = { kind: 'DAY' | 'TIME'; words: string }

const clock = /(?<![\d/])(\d{1,2}) ?(?:giờ|gio|h|g|:)(?: ?(\d{2}))?(?![\p{L}\d/])/giu
const day = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\d/]|[.-]\d)/gu
const spokenDay = /(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)/giu

// Where no year is written, 29 February may be one.
const leapYear = 2024

/** The hours and days that do not exist in a text that is to be a time: "25h", "7h75", "32/12". */
export function impossibleTimes(text: string): Impossible[] {
  return [...hoursIn(text), ...daysIn(text, day), ...daysIn(text, spokenDay)]
}

function hoursIn(text: string): Impossible[] {
  return [...text.matchAll(clock)].flatMap(([words, hour, minute = '0']) => {
    const isNone = Number(hour) * 60 + Number(minute) > 1440 || Number(minute) > 59
    return isNone ? [{ kind: 'TIME' as const, words: words.trim() }] : []
  })
}

function daysIn(text: string, pattern: RegExp, year = leapYear): Impossible[] {
  return [...text.matchAll(pattern)].flatMap(([words, date, month, written]) => {
    const of =
      written === undefined ? year : Number(written.length === 2 ? `20${written}` : written)
    const isReal = isDay(of, Number(month), Number(date))
    return isReal ? [] : [{ kind: 'DAY' as const, words }]
  })
}

// What stands where a line says its day: at its beginning, behind a weekday or a half-day, or behind "ngày".
const beginning =
  /^(?:[-•*+·▪()\s,:]|\d{1,2}[.)]\s|(?:thứ\s+\S+|t[2-7]|cn|chủ\s+nhật|buổi|sáng|chiều|tối|ngày|\d{1,2}(?:h|g|giờ|:)\d{0,2})(?![\p{L}\d]))*/iu
const likeDay = /^[0-3]?\d[/.-][01]?\d(?:[/.-](?:\d{4}|\d{2}))?(?=[\s,:;)]|$)/u
const saidDay =
  /ngày\s+(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\d{1,2} tháng \d{1,2}(?: năm \d{4})?)(?![\d/])/giu

/** The days that a line of a programme gives its item and that do not exist; fractions and numbers of documents are none. `year`: where the line has none. */
export function impossibleDays(line: string, year = leapYear): Impossible[] {
  const text = line.normalize('NFC')
  const begun = likeDay.exec(text.slice(beginning.exec(text)?.[0].length ?? 0))?.[0] ?? ''
  const said = [...text.matchAll(saidDay)].map(([, words = '']) => words)
  const found = [...new Set([begun, ...said])].flatMap((words) => [
    ...daysIn(words, day, year),
    ...daysIn(words, spokenDay, year),
  ])
  return found
}
