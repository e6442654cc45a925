import type { HalfDay } from '../../time/rules.ts'
import { daysBetween } from '../../time/weeks.ts'
import { impossibleDays } from '../../time/written/impossible.ts'
import { readTime } from '../../time/written/times.ts'
import { headingRow } from './columns.ts'
import { dayHeading } from './day-heading.ts'
import { type Calendar, calendarOf, dayAt, daysOf, isDateLine } from './days.ts'
import type { ReadEntry } from './entry.ts'
import { isFurniture } from './furniture.ts'
import { type Row, readPastedTable, rowsIn, tableAt } from './pasted-rows.ts'
import type { Day } from './raw-item.ts'
import { bulletOf, clean, trimmed } from './words.ts'

/**
 * A line of a pasted text. DAY heads the lines below it with its day or half-day, OTHER is the text's own title or its
 * table's heading; all else is an ITEM. Warnings: NO_SUCH_DAY, WEEKDAY_CONTRADICTS, OUTSIDE_WEEK, DAY_DOUBTFUL.
 */
export type PastedLine = {
  text: string
  kind: 'ITEM' | 'DAY' | 'OTHER'
  /** For an ITEM the day it stands under; null where the heading above it names no day that there is. */
  day: string | null
  /** The last of several days that it stands under or heads. */
  until: string | null
  halfDay: HalfDay | null
  warnings: string[]
  /** A row of a table as its columns say it. */
  entry?: ReadEntry
}

/** The week into which a text is pasted, both days inclusive, and the day under the cursor. */
export type PastedInto = { day: string; year: number; week: { from: string; until: string } }

type Place = Pick<PastedLine, 'day' | 'until' | 'halfDay'>

/** The day and half-day above a line; several where a heading names days apart, of which each gets every item below. */
type Under = { places: Place[]; isDoubtful: boolean }

/**
 * Cuts a pasted text into its lines, each with the day of the heading above it; lines above all headings have the day
 * under the cursor. The days of a line that is itself an item of several are its own and head nothing. A table is read
 * by its columns.
 */
export function pastedLines(text: string, { day, year, week }: PastedInto): PastedLine[] {
  const calendar = calendarOf(year, week)
  let under: Under = { places: [{ day, until: null, halfDay: null }], isDoubtful: false }
  const rows = rowsIn(text).filter((row) => clean(row.join('')) !== '')
  const all: PastedLine[] = []
  for (let at = 0; at < rows.length; ) {
    const table = tableAt(rows, at)
    const lines = table.length === 0 ? rows.slice(at, at + 1) : table
    at += lines.length
    const whole = table.length === 0 ? null : readTable(table, under, calendar)
    if (whole !== null) {
      under = whole.under
      all.push(...whole.lines)
      continue
    }
    let carried: Under | null = null
    for (const line of lines) {
      carried = ownDay(line, calendar) ?? carried
      const isBelow: boolean = line.length > 1 && clean(line[0] ?? '') === ''
      const read = readLine(line.join('\t'), (isBelow && carried) || under, calendar, week)
      if (!isBelow || carried === null) under = read.under
      all.push(...read.lines)
    }
  }
  return all
}

/** The day in the first of several cells: an empty cell below it has it too. */
function ownDay([cell = '', ...others]: Row, calendar: Calendar): Under | null {
  const found = others.length === 0 ? null : dayAt(clean(cell), calendar, { isCell: true })
  return found?.rest === '' ? { places: placesOf(found.day, null), isDoubtful: false } : null
}

/** The rows of a pasted table by its columns; null where they are read as lines. */
function readTable(table: Row[], under: Under, calendar: Calendar): Read | null {
  const [above = nowhere] = under.places
  const isSure = under.places.length === 1 && above.until === null && !under.isDoubtful
  const rows = readPastedTable(table, isSure ? above.day : null, calendar)
  if (rows === null) return null
  let { day } = above
  const lines = rows.flatMap((row): PastedLine[] => {
    day = row.entries[0]?.day ?? row.day ?? day
    const items = row.entries.map(({ entry, ...known }): PastedLine => {
      const isBare = entry.time.kind === 'UNKNOWN' && known.day === above.day
      const halfDay = isBare ? above.halfDay : null
      return { text: row.text, kind: 'ITEM', until: null, halfDay, entry, ...known }
    })
    const others = row.others.map(
      (text): PastedLine => ({ text, kind: 'OTHER', ...nowhere, day, warnings: [] }),
    )
    if (items.length + others.length > 0) return [...items, ...others]
    const place = { day, until: null, halfDay: halfOf(row.text) }
    return [{ text: row.text, kind: 'DAY', ...place, warnings: [] }]
  })
  return { under: { places: [{ ...nowhere, day }], isDoubtful: false }, lines }
}

type Read = { under: Under; lines: PastedLine[] }

function readLine(line: string, under: Under, calendar: Calendar, week: PastedInto['week']): Read {
  const plain = clean(line)
  const heading = headingOf(plain, calendar, week)
  if (heading !== null) return underHeading(plain, heading, under)
  const halfDay = halfOf(plain)
  if (halfDay !== null) {
    const halved = { ...under, places: under.places.map((place) => ({ ...place, halfDay })) }
    return { under: halved, lines: [headOf(trimmed(plain), halved, [])] }
  }
  const text = trimmedStart(plain)
  const [first = nowhere] = under.places
  if (isOther(line)) return { under, lines: [{ text, kind: 'OTHER', ...first, warnings: [] }] }
  // "9h ngày 32/12 họp" belongs to no day above it.
  if (impossibleDays(plain, calendar.year ?? undefined).length > 0)
    return { under, lines: [{ text, kind: 'ITEM', ...nowhere, warnings: ['NO_SUCH_DAY'] }] }
  const warnings = under.isDoubtful ? ['DAY_DOUBTFUL'] : []
  return { under, lines: under.places.map((place) => ({ text, kind: 'ITEM', ...place, warnings })) }
}

const nowhere: Place = { day: null, until: null, halfDay: null }

function headOf(
  text: string,
  { places: [first = nowhere] }: Under,
  warnings: string[],
): PastedLine {
  return { text, kind: 'DAY', ...first, warnings }
}

function underHeading(line: string, { head, days, rest, warnings }: Heading, above: Under): Read {
  const places = placesOf(days, halfOf(rest))
  const own: Under = { places, isDoubtful: false }
  const isAlone = rest === '' || halfOf(rest) !== null
  if (isAlone) return { under: own, lines: [headOf(trimmed(line), own, warnings)] }
  const items = places.map(
    (place): PastedLine => ({ text: rest, kind: 'ITEM', ...place, warnings }),
  )
  // Where the day has to be chosen the heading stands by itself: it is chosen there.
  if (days.on === null) return { under: own, lines: [headOf(head, own, warnings), ...items] }
  const isSeveral = places.length > 1 || days.until !== undefined
  return { under: isSeveral ? beside(above, days) : own, lines: items }
}

function placesOf(days: Day, halfDay: HalfDay | null): Place[] {
  const { on, until = null, also = [], halves } = days
  return [on, ...also].map(
    (day, at): Place => ({
      day,
      until,
      halfDay: halfDay ?? halfOf(halves?.[at] ?? ''),
    }),
  )
}

// Below "Từ 2/12 đến 4/12: …" the heading above goes on; whether Monday's does is not certain.
function beside(above: Under, { on, until, also = [] }: Day): Under {
  const days = [...daysOf(on, until), ...also]
  const isWithin = above.places.every(({ day }) => day === null || days.includes(day))
  return { ...above, isDoubtful: above.isDoubtful || !isWithin }
}

type Heading = { head: string; days: Day; rest: string; warnings: string[] }

function headingOf(line: string, calendar: Calendar, week: PastedInto['week']): Heading | null {
  const wrong = noDayOf(line, calendar)
  if (wrong !== null) return wrong
  const heading = dayHeading(line, calendar)
  if (isDateLine(line) && !isFewDays(heading?.isWhole ? heading.day : null)) return null
  const found = dayAt(line, calendar)
  const rest = found === null ? '' : found.rest
  const isSpan = found?.day.until !== undefined
  const isHead = rest === '' || halfOf(rest) !== null || heading?.isWhole || isSpan
  // "T3 14h họp" names the day of its own item, "Thứ Ba 1/12: 14h họp" that of all below it.
  if (found === null || !isHead) return null
  const { on, until, also = [], contradicts } = found.day
  const days = [...(on === null ? [] : [on]), ...also, ...(until ? [until] : [])]
  return {
    head: line.slice(0, line.length - rest.length),
    days: found.day,
    rest,
    warnings: [
      ...(on === null ? ['NO_SUCH_DAY'] : []),
      ...(contradicts ? ['WEEKDAY_CONTRADICTS'] : []),
      ...(days.some((day) => day < week.from || day > week.until) ? ['OUTSIDE_WEEK'] : []),
    ],
  }
}

// "Từ ngày 2/12 đến 4/12" on a line of its own heads what follows, "Từ ngày 30/11 đến 6/12" is the page's week.
function isFewDays(days: Day | null): boolean {
  return days?.on != null && days.until !== undefined && daysBetween(days.on, days.until) < 4
}

// "Thứ Hai 32/11", "Ngày 30/13: họp": the shape of a day's heading, though no calendar has such a day.
const dayShaped =
  /^[\s*•+#([–-]*(?:(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|t[2-7]|cn)(?![\p{L}])[\s,.:(–-]*)?(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?(?:[\s;:.)*\]–-]*$|[\s)*\]]*:)/iu

function noDayOf(line: string, { year }: Calendar): Heading | null {
  const head = dayShaped.exec(line)?.[0]
  const digits = head?.replace(/\s*([/.-])\s*(?=\d)/g, '$1')
  if (head === undefined || impossibleDays(digits ?? '', year ?? undefined).length === 0)
    return null
  const days = { on: null, contradicts: false }
  const rest = line.slice(head.length).trim()
  return { head: trimmed(head), days, rest, warnings: ['NO_SUCH_DAY'] }
}

function halfOf(line: string): HalfDay | null {
  const words = trimmed(line.slice(bulletOf(line).length))
  const time = words === '' || /\d/.test(words) ? null : readTime(words)
  return time?.kind === 'HALF_DAY' ? time.halfDay : null
}

function isOther(line: string): boolean {
  const cells = line.split('\t').map((text) => ({ text: text.trim(), isCarried: false }))
  if (cells.length > 1 && headingRow({ where: 'line', cells }) !== null) return true
  const words = clean(line)
  return isFurniture(line) !== null || (isDateLine(words) && !saysMore(words))
}

const ofPage =
  /^[^\p{L}]*(?:thông\s+báo|dự\s+kiến|lịch|chương\s+trình)(?!\p{L})|tuần\s*(?:thứ|lễ|số|từ|:|\(|\d)|lịch\s+(?:công\s+tác|làm\s+việc|tuần)|(?:week|schedule|programme|calendar|diary)(?!\p{L})|\d\s*[ap]m$/iu
const ofDates = /(?:từ|ngày|đến|tới|hết|tháng|năm|thứ|chủ|nhật|from|until|to)(?!\p{L})/giu

// "Họp từ 8h ngày 2/12 đến 17h ngày 4/12" states a period and is an item all the same.
function saysMore(words: string): boolean {
  return !ofPage.test(words) && /\p{L}*\p{Ll}{2}/u.test(words.replace(ofDates, ' '))
}

function trimmedStart(line: string): string {
  return line.replace(/^[\s•*+–-]+/, '')
}
