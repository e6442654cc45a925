import type { HalfDay } from '../../time/rules.ts'
import { readTime } from '../../time/written/times.ts'
import { headingRow } from './columns.ts'
import { dayHeading } from './day-heading.ts'
import { calendarOf, dayAt, isDateLine } from './days.ts'
import { isFurniture } from './furniture.ts'
import { bulletOf, clean, trimmed } from './words.ts'

/**
 * A line of a pasted text. DAY heads the lines below it with its day or half-day, OTHER is the text's own title or its
 * table's heading; all else is an ITEM. Warnings: NO_SUCH_DAY, WEEKDAY_CONTRADICTS, OUTSIDE_WEEK.
 */
export type PastedLine = {
  text: string
  kind: 'ITEM' | 'DAY' | 'OTHER'
  /** For an ITEM the day it stands under; null where the heading above it names no day that there is. */
  day: string | null
  halfDay: HalfDay | null
  warnings: string[]
}

/** The week into which a text is pasted, both days inclusive, and the day under the cursor. */
export type PastedInto = { day: string; year: number; week: { from: string; until: string } }

/** Cuts a pasted text into its lines, each with the day of the heading above it; lines above all headings have the day under the cursor. */
export function pastedLines(text: string, { day, year, week }: PastedInto): PastedLine[] {
  const under: { day: string | null; halfDay: HalfDay | null } = { day, halfDay: null }
  return linesOf(text).map((line): PastedLine => {
    const plain = clean(line)
    const heading = headingOf(plain, year, week)
    if (heading === null) {
      const half = halfOf(plain)
      if (half !== null) {
        under.halfDay = half
        return { text: trimmed(plain), kind: 'DAY', ...under, warnings: [] }
      }
      const kind = isOther(line) ? 'OTHER' : 'ITEM'
      return { text: trimmedStart(plain), kind, ...under, warnings: [] }
    }
    under.day = heading.day
    under.halfDay = halfOf(heading.rest)
    const { warnings } = heading
    if (heading.rest === '' || under.halfDay !== null)
      return { text: trimmed(plain), kind: 'DAY', ...under, warnings }
    return { text: heading.rest, kind: 'ITEM', ...under, warnings }
  })
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => clean(line) !== '')
}

type Heading = { day: string | null; rest: string; warnings: string[] }

function headingOf(line: string, year: number, week: PastedInto['week']): Heading | null {
  const calendar = calendarOf(year, week)
  if (isDateLine(line)) return null
  const found = dayAt(line, calendar)
  const rest = found === null ? '' : found.rest
  const isHead = rest === '' || halfOf(rest) !== null || dayHeading(line, calendar)?.isWhole
  // "T3 14h họp" names the day of its own item, "Thứ Ba 1/12: 14h họp" that of all below it.
  if (found === null || !isHead) {
    const isNoDay = found === null && dayShaped.test(line)
    return isNoDay ? { day: null, rest: '', warnings: ['NO_SUCH_DAY'] } : null
  }
  const { on, contradicts } = found.day
  const isOutside = on !== null && (on < week.from || on > week.until)
  return {
    day: on,
    rest,
    warnings: [
      ...(on === null ? ['NO_SUCH_DAY'] : []),
      ...(contradicts ? ['WEEKDAY_CONTRADICTS'] : []),
      ...(isOutside ? ['OUTSIDE_WEEK'] : []),
    ],
  }
}

// "Thứ Hai 32/11", "Ngày 30/13:": the shape of a day's heading, though no calendar has such a day.
const dayShaped =
  /^[\s*•+#([–-]*(?:(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|t[2-7]|cn)(?![\p{L}])[\s,.:(–-]*)?(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?[\s:;.)*\]–-]*$/iu

function halfOf(line: string): HalfDay | null {
  const words = trimmed(line.slice(bulletOf(line).length))
  const time = words === '' || /\d/.test(words) ? null : readTime(words)
  return time?.kind === 'HALF_DAY' ? time.halfDay : null
}

function isOther(line: string): boolean {
  const cells = line.split('\t').map((text) => ({ text: text.trim(), isCarried: false }))
  if (cells.length > 1 && headingRow({ where: 'line', cells }) !== null) return true
  return isFurniture(line) !== null || isDateLine(clean(line))
}

function trimmedStart(line: string): string {
  return line.replace(/^[\s•*+–-]+/, '')
}
