import { readTime } from '../../time/written/times.ts'
import type { SourceRow } from '../documents/source.ts'
import { type Calendar, dayAt, noteDay } from './days.ts'
import type { ReadParty } from './entry.ts'
import { isEmptyDay, isNotice } from './furniture.ts'
import { areDeeds } from './leads.ts'
import { type ReadLines, readLines } from './lines.ts'
import { leaderLikeness, readLeaderCell } from './party-lists.ts'
import { type Day, rawItem } from './raw-item.ts'
import { splitItems } from './split.ts'
import { leaveRow } from './table.ts'
import { bulletOf, clean, oneLine } from './words.ts'

/** The facts in a head or side cell about the items beside or below it. */
type Facts = { day?: Day; half?: string; leaders?: ReadParty[] }
type Head = { row: number; sides: number; columns: Facts[] }

/**
 * A grid whose head names leaders, days or half-days and whose sides name the others; null when it
 * is none. An item stands in the cell where they cross.
 */
export function readMatrix(rows: SourceRow[], calendar: Calendar): ReadLines | null {
  const head = headOf(rows, calendar)
  if (!head) return null
  const out: ReadLines = { items: [], leftovers: [], day: null }
  for (const row of rows.slice(0, head.row)) leaveRow(row, 'PAGE_FURNITURE', out)
  const top = rows[head.row]
  // The days of a head are read; as a leftover they would be asked about.
  const unread = top?.cells.filter((_, at) => head.columns[at]?.day === undefined) ?? []
  if (top && unread.some(({ text }) => clean(text) !== ''))
    leaveRow({ ...top, cells: unread }, 'PAGE_FURNITURE', out)
  let side: Facts = {}
  for (const row of rows.slice(head.row + 1)) {
    for (const cell of row.cells.slice(0, head.sides))
      side = beside(side, factsOf(cell.text, calendar))
    row.cells.forEach((cell, at) => {
      if (at < head.sides || clean(cell.text) === '' || isSpanned(row, at, head)) return
      const facts = { ...side, ...columnFacts(row, at, head) }
      const known = {
        day: facts.day ?? null,
        timeCell: facts.half ?? null,
        leaders: facts.leaders ?? [],
      }
      readCell(clean(cell.text), row.where, known, calendar, out)
    })
  }
  return out
}

/** A new day or leader at the side ends the half-day above it. */
function beside(above: Facts, facts: Facts | null): Facts {
  if (!facts) return above
  const isNew = (facts.day && facts.day.on !== above.day?.on) || facts.leaders
  const { half: _, ...rest } = above
  return isNew ? { ...rest, ...facts } : { ...above, ...facts }
}

function factsOf(text: string, calendar: Calendar): Facts | null {
  const words = oneLine(text)
  if (words === '') return null
  const found = dayAt(words, calendar)
  const half = readTime(found ? found.rest : words)
  const isHalf =
    half !== null && half.startTime === null && (half.halfDay !== null || half.isAllDay)
  if (found && (found.rest === '' || isHalf)) {
    noteDay(found.day, calendar)
    return { day: found.day, ...(isHalf && { half: found.rest }) }
  }
  if (isHalf) return { half: words }
  return leaderLikeness(words) >= 1 ? { leaders: readLeaderCell(words).leaders } : null
}

function headOf(rows: SourceRow[], calendar: Calendar): Head | null {
  for (const [row, { cells }] of rows.slice(0, 6).entries()) {
    for (const sides of [1, 2, 3]) {
      const heads = cells.slice(sides)
      if (heads.length < 2 || heads.some((cell) => cell.isCarried)) continue
      const columns = cells.map((cell) => factsOf(cell.text, calendar) ?? {})
      const named = columns.slice(sides).map((facts) => Object.keys(facts).join())
      if (named[0] !== '' && named.every((kind) => kind === named[0]))
        return { row, sides, columns }
    }
  }
  return null
}

// A cell merged over several leaders is one joint item, read where it begins.
function isSpanned(row: SourceRow, at: number, head: Head): boolean {
  const cell = row.cells[at]
  return cell?.isCarried === true && at > head.sides && row.cells[at - 1]?.text === cell.text
}

function columnFacts(row: SourceRow, at: number, head: Head): Facts {
  const facts = { ...head.columns[at] }
  for (let next = at + 1; isSpanned(row, next, head); next += 1) {
    if (facts.leaders) facts.leaders = [...facts.leaders, ...(head.columns[next]?.leaders ?? [])]
  }
  return facts
}

type Known = { day: Day | null; timeCell: string | null; leaders: ReadParty[] }

function readCell(
  text: string,
  where: string,
  known: Known,
  calendar: Calendar,
  out: ReadLines,
): void {
  const all = text.split('\n')
  const lines = all.filter((line) => !isNotice(line) && !isEmptyDay(line))
  for (const line of all.filter((line) => !lines.includes(line)))
    out.leftovers.push({
      where,
      text: line,
      why: isNotice(line) ? 'NOTE' : 'EMPTY_DAY',
      near: known,
    })
  if (lines.length === 0) return
  const starts = areDeeds(lines)
    ? lines.length
    : lines.filter((line) => bulletOf(line) !== '' || readTimeStart(line)).length
  if (starts < 2 && splitItems(lines.join('\n'), known.leaders).length < 2) {
    out.items.push({
      raw: rawItem(where, lines.join('\n'), { ...known, source: oneLine(text) }),
      owner: null,
    })
    return
  }
  const { leaders, ...rest } = known
  const read = readLines(
    lines.map((line) => ({ where, text: bulleted(line, lines), isAfterGap: false })),
    calendar,
    { known: rest },
  )
  for (const { raw } of read.items) raw.leaders = leaders.length > 0 ? leaders : raw.leaders
  out.items.push(...read.items)
  out.leftovers.push(...read.leftovers)
}

// Every line that begins with a deed is an item of its own.
function bulleted(line: string, lines: string[]): string {
  return areDeeds(lines) ? `- ${line}` : line
}

function readTimeStart(line: string): boolean {
  return /^\(?\d{1,2}\s*(?:h|g|:|giờ)/iu.test(line)
}
