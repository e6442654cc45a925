import type { SourceRow } from '../documents/source.ts'
import { type Column, columnOf, fits } from './columns.ts'
import { type Calendar, calendarOf, dayAt } from './days.ts'
import type { Line } from './rejoined.ts'
import { clean } from './words.ts'

/** A table whose cells were printed one under another: where its headings begin and its columns. */
export type Flattened = { from: number; until: number; columns: Column[] }

/** Finds the headings of a flattened table: three or more in a row, a day and a content among them. */
export function flattenedHeading(lines: Line[]): Flattened | null {
  const filled = lines.flatMap((line, at) => (clean(line.text) === '' ? [] : [at]))
  for (let start = 0; start < filled.length; start += 1) {
    const columns: Column[] = []
    let end = start
    for (let at = start; at < filled.length; at += 1) {
      const kind = headingAt(lines, filled, at, columns)
      if (kind === null) break
      if (kind !== columns.at(-1)) columns.push(kind)
      end = at
    }
    const isTable =
      new Set(columns).size >= 3 && columns.includes('CONTENT') && columns.includes('DAY')
    const from = filled[start]
    const last = filled[end]
    if (isTable && from !== undefined && last !== undefined)
      return { from, until: last + 1, columns }
  }
  return null
}

function headingAt(lines: Line[], filled: number[], at: number, columns: Column[]): Column | null {
  const text = clean(lines[filled[at] ?? -1]?.text ?? '')
  if (text.length > 70 || dayAt(text, calendarOf(2000, null))) return null
  const kind = columnOf(text)
  return kind !== null && (!columns.includes(kind) || columns.at(-1) === kind) ? kind : null
}

type Step = {
  score: number
  column: number
  isNewCell: boolean
  isNewRow: boolean
  before: Step | null
}

/**
 * Puts the lines under such headings back into rows: the likeliest path through the columns, where
 * each line goes on in its cell, moves to a later column or begins a row.
 */
export function regrouped(lines: Line[], columns: Column[], calendar: Calendar): SourceRow[] {
  let paths: (Step | null)[] = columns.map((kind, column) => ({
    score: fits(kind, lines[0]?.text ?? '', calendar) - column,
    column,
    isNewCell: true,
    isNewRow: true,
    before: null,
  }))
  lines.slice(1).forEach((line, at) => {
    const last = lines[at]?.text ?? ''
    paths = columns.map((kind, column) =>
      bestStep(paths, column, gainOf(kind, line.text, calendar), () =>
        goesOn(kind, last, line.text, calendar),
      ),
    )
  })
  const end = paths.reduce<Step | null>(
    (best, step) => (step && (!best || step.score > best.score) ? step : best),
    null,
  )
  return rowsOf(lines, end, columns.length)
}

function gainOf(kind: Column, text: string, calendar: Calendar): number {
  return clean(text) === ''
    ? kind === 'DAY' || kind === 'TIME'
      ? 0.6
      : -0.1
    : fits(kind, text, calendar)
}

function bestStep(
  paths: (Step | null)[],
  column: number,
  gain: number,
  continuing: () => number,
): Step | null {
  let best: Step | null = null
  for (const from of paths) {
    if (!from) continue
    const options: Step[] = []
    if (from.column === column)
      options.push({
        score: from.score + continuing(),
        column,
        isNewCell: false,
        isNewRow: false,
        before: from,
      })
    if (column > from.column) {
      const skipped = column - from.column - 1
      options.push({
        score: from.score + gain - 0.7 * skipped,
        column,
        isNewCell: true,
        isNewRow: false,
        before: from,
      })
    }
    if (column <= from.column)
      options.push({
        score: from.score + gain - 0.8 - 0.7 * column,
        column,
        isNewCell: true,
        isNewRow: true,
        before: from,
      })
    for (const option of options) if (!best || option.score > best.score) best = option
  }
  return best
}

/** The likeness of a line to a continuation of the cell above it; higher is likelier. */
function goesOn(kind: Column, last: string, text: string, calendar: Calendar): number {
  const [above, here] = [clean(last), clean(text)]
  if (above === '' || here === '') return -3
  if (kind === 'DAY')
    return dayAt(here, { ...calendar })?.rest === '' && dayAt(above, { ...calendar }) ? 2.5 : -3
  if (kind === 'TIME') return fits('TIME', here, calendar) > 0 ? 0.5 : -3
  const isHalf = /[,–-]$|(?:và|của|về|tại|cho|với)$/u.test(above) || /^[\p{Ll}(]/u.test(here)
  if (kind === 'LEADER') return fits('LEADER', here, calendar) + (isHalf ? 0.8 : -0.4)
  if (kind === 'PLACE') return isHalf ? 0.8 : -0.6
  return kind === 'CONTENT'
    ? (isHalf ? 1.2 : 0.1) - (fits('CONTENT', here, calendar) > 1.9 ? 3 : 0)
    : 0
}

function rowsOf(lines: Line[], end: Step | null, width: number): SourceRow[] {
  const steps: Step[] = []
  for (let step = end; step; step = step.before) steps.unshift(step)
  const rows: SourceRow[] = []
  steps.forEach((step, at) => {
    const line = lines[at]
    if (!line) return
    if (step.isNewRow) {
      rows.push({
        where: line.where,
        cells: Array.from({ length: width }, () => ({ text: '', isCarried: false })),
      })
    }
    const cell = rows.at(-1)?.cells[step.column]
    if (cell) cell.text = clean(`${cell.text}\n${line.text}`)
  })
  return rows
}
