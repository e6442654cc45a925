import { readTime } from '../../time/written/times.ts'
import type { SourceRow } from '../documents/source.ts'
import { type Calendar, dayAt } from './days.ts'
import type { ReadParty } from './entry.ts'
import { type Day, rawItem } from './item.ts'
import { type ReadLines, readLines } from './lines.ts'
import { leaderLikeness, readLeaderCell } from './people.ts'
import { splitItems } from './split.ts'
import { leaveRow } from './table.ts'
import { bulletOf, clean, oneLine } from './words.ts'

type Head = {
  row: number
  first: number
  leaders: ReadParty[][] | null
  days: (Day | null)[] | null
}

/** A grid of half-days by leaders, or of half-days by days; null when its head names neither. */
export function readMatrix(rows: SourceRow[], calendar: Calendar): ReadLines | null {
  const head = headOf(rows, calendar)
  if (!head) return null
  const out: ReadLines = { items: [], leftovers: [], day: null }
  for (const row of rows.slice(0, head.row + 1)) leaveRow(row, 'PAGE_FURNITURE', out)
  let day: Day | null = null
  let half: string | null = null
  for (const row of rows.slice(head.row + 1)) {
    const side = row.cells.slice(0, head.first).map((cell) => clean(cell.text))
    for (const cell of side) {
      const found = cell === '' ? null : dayAt(cell, calendar)
      if (found) {
        if (found.day.on !== day?.on) half = null
        day = found.day
      }
      const time = readTime(found ? found.rest : cell)
      if (time) half = found ? found.rest : cell
    }
    row.cells.forEach((cell, at) => {
      if (at < head.first || clean(cell.text) === '' || isSpanned(row, at, head)) return
      const leaders = leadersAt(row, at, head)
      readCell(
        clean(cell.text),
        row.where,
        { day: head.days ? (head.days[at] ?? null) : day, timeCell: half, leaders },
        calendar,
        out,
      )
    })
  }
  return out
}

function headOf(rows: SourceRow[], calendar: Calendar): Head | null {
  for (const [row, { cells }] of rows.slice(0, 6).entries()) {
    const texts = cells.map((cell) => clean(cell.text))
    for (const first of [1, 2]) {
      const heads = texts.slice(first)
      if (
        heads.length < 2 ||
        heads.some((text) => text === '') ||
        cells.slice(first).some((cell) => cell.isCarried)
      )
        continue
      if (heads.every((text) => dayAt(text, calendar)?.rest === '')) {
        return {
          row,
          first,
          leaders: null,
          days: texts.map((text) => dayAt(text, calendar)?.day ?? null),
        }
      }
      if (heads.every((text) => leaderLikeness(text.replace(/\n/g, ' ')) >= 1)) {
        return {
          row,
          first,
          leaders: texts.map((text) => readLeaderCell(oneLine(text)).leaders),
          days: null,
        }
      }
    }
  }
  return null
}

// A cell merged over several leaders is one joint item, read where it begins.
function isSpanned(row: SourceRow, at: number, head: Head): boolean {
  const cell = row.cells[at]
  return cell?.isCarried === true && at > head.first && row.cells[at - 1]?.text === cell.text
}

function leadersAt(row: SourceRow, at: number, head: Head): ReadParty[] {
  const leaders = [...(head.leaders?.[at] ?? [])]
  for (let next = at + 1; isSpanned(row, next, head); next += 1)
    leaders.push(...(head.leaders?.[next] ?? []))
  return leaders
}

type Known = { day: Day | null; timeCell: string | null; leaders: ReadParty[] }

function readCell(
  text: string,
  where: string,
  known: Known,
  calendar: Calendar,
  out: ReadLines,
): void {
  const lines = text.split('\n')
  const starts = lines.filter((line) => bulletOf(line) !== '' || readTimeStart(line)).length
  if (starts < 2 && splitItems(text, known.leaders).length < 2) {
    out.items.push({ raw: rawItem(where, text, { ...known, source: oneLine(text) }), owner: null })
    return
  }
  const { leaders, ...rest } = known
  const read = readLines(
    lines.map((line) => ({ where, text: line, isAfterGap: false })),
    calendar,
    { known: rest },
  )
  for (const { raw } of read.items) raw.leaders = leaders.length > 0 ? leaders : raw.leaders
  out.items.push(...read.items)
  out.leftovers.push(...read.leftovers)
}

function readTimeStart(line: string): boolean {
  return /^\(?\d{1,2}\s*(?:h|g|:|giờ)/iu.test(line)
}
