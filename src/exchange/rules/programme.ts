import type { SourceBlock, SourceDocument } from '../documents/source.ts'
import { checked } from './checked.ts'
import { headingRow } from './columns.ts'
import { confident } from './confidence.ts'
import { type Calendar, calendarOf, contextOf, dayAt, isDateLine } from './days.ts'
import { allLeft, otherDocument } from './document-kind.ts'
import type { ReadEntry, ReadingOptions, ReadParty, ReadProgramme } from './entry.ts'
import { ownerOf } from './furniture.ts'
import { type Heading, readHeading } from './heading.ts'
import { readItem } from './item.ts'
import { type ReadLines, readLines } from './lines.ts'
import { readMatrix } from './matrix.ts'
import { isChange, netted } from './nets.ts'
import { withOwnDay } from './own-day.ts'
import { possibleAmong } from './possible.ts'
import type { Day, Left, RawItem } from './raw-item.ts'
import type { Line } from './rejoined.ts'
import { itemsIn } from './several.ts'
import { withLength, withNamedSpan, withWorkdays } from './several-days.ts'
import { withStruck } from './struck.ts'
import { readRows, readTable } from './table.ts'
import { missingDays, withNamedDays, withRestarts, withUnreadDays } from './unread-days.ts'
import { flattenedHeading, regrouped } from './vertical.ts'
import { bulletOf, folded, oneLine } from './words.ts'

type Found = ReadLines['items'][number] & { isOfMatrix: boolean }

/**
 * Reads a programme out of a document: its heading, its entries with a confidence per field, and
 * everything that was not understood. Never guesses a year or a date: `needs` says what to ask.
 */
export function readProgramme(document: SourceDocument, options: ReadingOptions): ReadProgramme {
  const lines = headingLines(document)
  const heading = readHeading(lines, document.title, options)
  const { period } = heading
  const other = otherDocument(document, heading, [...lines, document.title ?? ''])
  const said = [...document.warnings, ...heading.warnings, ...(other ? [other] : [])]
  if (other === 'LIST_OF_DATES') return withoutEntries(document, heading, said)
  const stated = period ? { from: period.startsOn, until: period.endsOn } : (options.week ?? null)
  const calendar = calendarOf(heading.year, stated)
  const { items: found, leftovers } = readBlocks(document, calendar)
  const items = found
    .map((item) => ({ ...item, raw: withWorkdays(withOwnDay(item.raw, calendar), calendar) }))
    .flatMap((item) => eachItem(item, calendar))
  const dated = items.some(({ raw }) => raw.day !== null)
  const kept = dated ? items.filter(({ raw }) => raw.day !== null) : items
  const undated = dated ? items.filter(({ raw }) => raw.day === null) : []
  const read = mergedMatrix(kept.flatMap(onEachDay).map((found) => entryOf(found, calendar)))
  const seen = asked(document, checked(read, calendar), leftovers, calendar)
  const left = [...seen.leftovers, ...undated.map(({ raw }) => undatedLeft(raw))]
  return {
    title: heading.title,
    period: heading.period,
    adjustment: heading.adjustment,
    lastUpdated: heading.lastUpdated,
    issuer: heading.issuer,
    needs: needsOf(calendar, seen.entries),
    entries: seen.entries.map(confident),
    ...possibleAmong(left, calendar),
    warnings: [...said, ...seen.warnings],
  }
}

function undatedLeft(raw: RawItem): Left {
  return { where: raw.where, text: raw.source, why: 'NO_DAY', near: { day: null, raw } }
}

/** A list of other dates has no items of a week: all of it is left over, and said to be what it is. */
function withoutEntries(
  document: SourceDocument,
  { title, adjustment, lastUpdated, issuer }: Heading,
  warnings: string[],
): ReadProgramme {
  const leftovers = allLeft(document)
  const known = { title, period: null, adjustment, lastUpdated, issuer, needs: [] }
  return { ...known, entries: [], leftovers, possible: [], warnings }
}

/** "Sáng: họp R; Chiều: họp S" in one line or cell is two items. */
function eachItem(found: Found, calendar: Calendar): Found[] {
  const raw = withOwnHalf(found.raw)
  if (/\d/.test(raw.timeCell ?? '')) return [found]
  // The half-day of a heading is the first item's time: "Sáng: họp R; chiều 14 giờ …".
  const half = raw.half ?? raw.timeCell
  const text = oneLine(raw.text)
  const whole = half ? `${half}: ${text.slice(bulletOf(text).length)}` : text
  const parts = itemsIn(whole, contextOf(calendar), null)
  if (parts.length < 2) return [{ ...found, raw }]
  return parts.map((text) => ({ ...found, raw: { ...raw, text, half: null, timeCell: null } }))
}

// A half-day that an item begins with outweighs the one it stands under.
function withOwnHalf(raw: RawItem): RawItem {
  const body = raw.text.slice(bulletOf(raw.text).length)
  const isOwn = /^(?:buổi\s+)?(?:sáng|chiều|tối)\s*(?::|,?\s*(?:lúc\s+)?\d)/iu.test(body)
  return isOwn && !/\d/.test(raw.timeCell ?? '') ? { ...raw, half: null, timeCell: null } : raw
}

/** A heading of days apart ("Thứ Hai, Thứ Tư") stands over an item of each of them. */
function onEachDay(found: Found): Found[] {
  const { day } = found.raw
  if (!day?.also) return [found]
  const { also, halves, ...first } = day
  const others = also.map((on) => ({ ...first, on }))
  return [first, ...others].map((each, at) => {
    const half = found.raw.half ?? halves?.[at] ?? null
    return { ...found, raw: { ...found.raw, day: each, half } }
  })
}

function entryOf(found: Found, calendar: Calendar): Found & { entry: ReadEntry } {
  const entry = readItem(found.raw, found.owner)
  return { ...found, entry: netted(entry, found.raw.day, contextOf(calendar)) }
}

/** Everything that needs the whole document to be asked about. */
function asked(
  document: SourceDocument,
  entries: ReadEntry[],
  leftovers: ReadLines['leftovers'],
  calendar: Calendar,
): { entries: ReadEntry[]; leftovers: ReadLines['leftovers']; warnings: string[] } {
  const missing = missingDays(entries, calendar)
  const struck = withStruck(document, entries)
  const named = withRestarts(struck.entries, missing).map((entry) =>
    withNamedDays(withLength(withNamedSpan(entry, calendar)), calendar),
  )
  const unread = withUnreadDays(document, named, leftovers, calendar)
  return {
    entries: unread.entries,
    leftovers: [...unread.leftovers, ...struck.leftovers].map((left) =>
      left.why !== 'DATE_UNREAD' && left.why !== 'STRUCK' && isChange(left.text)
        ? { ...left, why: 'CHANGE_UNREAD' }
        : left,
    ),
    warnings: missing.map((day) => `DAY_MISSING ${day}`),
  }
}

function needsOf(calendar: Calendar, entries: ReadEntry[]): ReadProgramme['needs'] {
  const isUndated = entries.some((entry) => entry.time.startsOn === null)
  const isDateMissing = isUndated && (calendar.isDateMissing || !calendar.isYearMissing)
  return [
    ...(calendar.isYearMissing ? (['YEAR'] as const) : []),
    ...(isDateMissing ? (['DATES'] as const) : []),
  ]
}

/** Lines and cells up to the first day: where a heading can stand. */
function headingLines(document: SourceDocument): string[] {
  const lines: string[] = []
  for (const block of document.blocks) {
    if (block.kind === 'PARAGRAPH') {
      if (opensDay(block.text)) return lines
      lines.push(...block.text.split('\n'))
      continue
    }
    for (const row of block.rows) {
      const texts = row.cells.filter((cell) => !cell.isCarried).map((cell) => cell.text)
      if (headingRow(row) || texts.some(opensDay)) return lines
      lines.push(...texts.flatMap((text) => text.split('\n')))
    }
  }
  return lines
}

function opensDay(text: string): boolean {
  const found = dayAt(text, calendarOf(2000, null))
  return found !== null && !isDateLine(text)
}

function readBlocks(
  document: SourceDocument,
  calendar: Calendar,
): { items: Found[]; leftovers: ReadLines['leftovers'] } {
  const all: { items: Found[]; leftovers: ReadLines['leftovers'] } = { items: [], leftovers: [] }
  let day: Day | null = null
  let owner: ReadParty | null = null
  const add = (read: ReadLines, isOfMatrix = false) => {
    all.items.push(...read.items.map((item) => ({ ...item, isOfMatrix })))
    all.leftovers.push(...read.leftovers)
    day = read.day ?? day
  }
  for (const run of runsOf(document.blocks)) {
    if (Array.isArray(run)) {
      add(readRunningText(run, calendar, day, owner))
      owner = run.map((line) => ownerOf(line.text)).findLast((found) => found !== null) ?? owner
      continue
    }
    const matrix = readMatrix(run.rows, calendar)
    const table = matrix ?? readTable(run.rows, calendar, day, owner)
    add(table ?? readLines(asLines(run), calendar, { day, owner }), matrix !== null)
  }
  return all
}

/** Neighbouring paragraphs read as one text; tables stand by themselves. */
function runsOf(blocks: SourceBlock[]): (Line[] | (SourceBlock & { kind: 'TABLE' }))[] {
  const runs: (Line[] | (SourceBlock & { kind: 'TABLE' }))[] = []
  let isAfterGap = true
  for (const block of blocks) {
    if (block.kind === 'TABLE') {
      runs.push(block)
      isAfterGap = true
      continue
    }
    const last = runs.at(-1)
    const line = {
      where: block.where,
      text: block.text,
      isAfterGap: isAfterGap || block.where.startsWith('paragraph'),
    }
    isAfterGap = block.text.trim() === ''
    if (Array.isArray(last)) last.push(line)
    else runs.push([line])
  }
  return runs
}

function readRunningText(
  lines: Line[],
  calendar: Calendar,
  day: Day | null,
  owner: ReadParty | null,
): ReadLines {
  const table = flattenedHeading(lines)
  if (!table) return readLines(lines, calendar, { day, owner })
  const above = readLines(lines.slice(0, table.from), calendar, { day, owner })
  for (const line of lines.slice(table.from, table.until)) {
    if (line.text !== '')
      above.leftovers.push({ where: line.where, text: line.text, why: 'PAGE_FURNITURE' })
  }
  const below = lines.slice(table.until).filter((line) => line.text !== '')
  const rows = regrouped(below, table.columns, calendar)
  return readRows(rows, table.columns, calendar, { day, owner, out: above })
}

/** A table that is only layout: its cells are paragraphs. */
function asLines(table: SourceBlock & { kind: 'TABLE' }): Line[] {
  return table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => !cell.isCarried)
      .map((cell) => ({ where: row.where, text: cell.text, isAfterGap: true })),
  )
}

/** A joint item stands in each of its leaders' columns: it is one entry with several leaders. */
function mergedMatrix(read: (Found & { entry: ReadEntry })[]): ReadEntry[] {
  const seen = new Map<string, ReadEntry>()
  return read.flatMap(({ entry, isOfMatrix }) => {
    const key = [
      entry.time.startsOn,
      entry.time.startTime,
      entry.time.halfDay,
      folded(entry.title),
    ].join('|')
    const first = isOfMatrix ? seen.get(key) : undefined
    if (!first) {
      seen.set(key, entry)
      return [entry]
    }
    first.chairs = [
      ...first.chairs,
      ...entry.chairs.filter((one) => first.chairs.every((other) => other.words !== one.words)),
    ]
    return []
  })
}
