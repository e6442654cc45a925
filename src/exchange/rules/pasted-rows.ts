import { impossibleDays } from '../../time/written/impossible.ts'
import type { SourceBlock, SourceRow } from '../documents/source.ts'
import { type Column, guessColumns, headingRow } from './columns.ts'
import { type Calendar, calendarOf, dayAt } from './days.ts'
import type { ReadEntry, ReadProgramme } from './entry.ts'
import { readProgramme } from './programme.ts'
import { clean, oneLine } from './words.ts'

/** A line of a pasted text as a row of cells: one cell where it holds no tab. */
export type Row = string[]

/** An item of a row; its day is null where it has to be chosen. */
type RowEntry = { entry: ReadEntry; day: string | null; warnings: string[] }

/** A row of a pasted table as read: its items, the rest of it that is none, and the day in its own cell. */
export type RowRead = {
  text: string
  entries: RowEntry[]
  others: string[]
  day: string | null
}

const mostLines = 20

/** Cuts a text into rows; a cell of several lines, which a spreadsheet puts into quotation marks, stays one. */
export function rowsIn(text: string): Row[] {
  const lines = text.split(/\r\n?|\n/)
  const rows: Row[] = []
  for (let at = 0; at < lines.length; ) {
    const until = closedAt(lines, at)
    rows.push(lines.slice(at, until).join('\n').split('\t').map(unquoted))
    at = until
  }
  return rows
}

function closedAt(lines: string[], at: number): number {
  const opened = lines[at]?.split('\t').at(-1) ?? ''
  if (!opened.startsWith('"') || !isOpen(opened)) return at + 1
  for (let until = at + 1; until < Math.min(lines.length, at + mostLines); until += 1) {
    const whole = lines.slice(at, until + 1).join('\n')
    const isTable = whole.includes('\t')
    if (isTable && !isOpen(whole.split('\t').findLast((cell) => cell.startsWith('"')) ?? ''))
      return until + 1
  }
  return at + 1
}

function isOpen(cell: string): boolean {
  return cell.split('"').length % 2 === 0
}

function unquoted(cell: string): string {
  const inner = /^"([\s\S]*)"\s*$/.exec(cell)?.[1]
  return inner?.includes('\n') ? inner.replaceAll('""', '"') : cell
}

/** Cuts off the rows of a table that a text begins with: as many as hold a tab, up to the next heading of a table. */
export function tableAt(rows: readonly Row[], at: number): Row[] {
  const behind = rows.slice(at)
  const end = behind.findIndex((row, place) => row.length < 2 || (place > 0 && isHeading(row)))
  return end < 0 ? behind : behind.slice(0, end)
}

function isHeading(row: Row): boolean {
  return headingRow(rowOf(row, 0)) !== null
}

function rowOf(cells: Row, at: number): SourceRow {
  const filled = cells.map((text) => ({ text: clean(text), isCarried: false }))
  return { where: `row ${at}`, cells: filled }
}

/**
 * Reads a pasted table by its columns, as a document's: an empty cell of a day has the day above it, `day` at first.
 * Null where neither a heading nor what stands in its columns says what they are.
 */
export function readPastedTable(
  table: Row[],
  day: string | null,
  calendar: Calendar,
): RowRead[] | null {
  const width = Math.max(...table.map((row) => row.length))
  const rows = table.map((row, at) =>
    rowOf([...row, ...Array.from({ length: width - row.length }, () => '')], at),
  )
  const [first] = rows
  const columns = (first && headingRow(first)) ?? guessColumns(rows, { ...calendar })
  // Two columns without a day hold an hour and a sentence, which a line's reader reads as well.
  if (columns === null || (width < 3 && !columns.includes('DAY'))) return null
  return readRows(rows, columns, day, calendar)
}

function readRows(
  rows: SourceRow[],
  columns: Column[],
  day: string | null,
  { year, stated }: Calendar,
): RowRead[] | null {
  const text = day?.split('-').reverse().join('/')
  const above: SourceBlock[] =
    text === undefined ? [] : [{ kind: 'PARAGRAPH', where: 'above', text: `Ngày ${text}:` }]
  const blocks = [...above, { kind: 'TABLE' as const, where: 'table', rows }]
  const read = readProgramme(
    { __typename: 'SourceDocument', form: 'TEXT', title: null, blocks, warnings: [] },
    { fileName: '', ...(year !== null && { year }), ...(stated && { week: stated }) },
  )
  if (read.leftovers.some(({ why }) => why === 'OTHER_DOCUMENT')) return null
  let isWrong = false
  return rows.map((row): RowRead => {
    const dayCell = row.cells[columns.indexOf('DAY')]?.text ?? ''
    if (dayCell !== '') isWrong = impossibleDays(dayCell, year ?? undefined).length > 0
    const own = dayAt(dayCell, calendarOf(year, stated), { isCell: true })?.day.on ?? null
    return {
      text: textOf(row),
      day: isWrong ? null : own,
      ...foundIn(read, row, (entry) => onDay(entry, isWrong, stated)),
    }
  })
}

function foundIn(
  { entries, leftovers, possible }: ReadProgramme,
  { where }: SourceRow,
  onDay: (entry: ReadEntry) => RowEntry,
): Pick<RowRead, 'entries' | 'others'> {
  const own = leftovers.map((left) => left.where === where)
  const open = possible.filter(({ leftover }) => own[leftover])
  const taken = new Set(open.map(({ leftover }) => leftover))
  const all = [
    ...entries.filter((entry) => entry.where === where),
    ...open.map(({ entry }) => entry),
  ]
  const others = leftovers.filter((_, at) => own[at] && !taken.has(at))
  return { entries: all.map(onDay), others: others.map(({ text }) => text) }
}

// The rows below a day that was not read may be those of any day.
function onDay(entry: ReadEntry, isWrong: boolean, week: Calendar['stated']): RowEntry {
  const { startsOn, endsOn } = entry.time
  const isDoubtful = entry.warnings.includes('DAY_DOUBTFUL')
  const day = isWrong || isDoubtful ? null : startsOn
  const isOutside =
    week !== null && day !== null && (day < week.from || (endsOn ?? day) > week.until)
  return {
    entry: day === null ? { ...entry, time: { ...entry.time, startsOn: null } } : entry,
    day,
    warnings: [
      ...(isWrong ? ['NO_SUCH_DAY'] : []),
      ...(day === null && !isWrong ? ['DAY_DOUBTFUL'] : []),
      ...(entry.warnings.includes('WEEKDAY_CONTRADICTS') ? ['WEEKDAY_CONTRADICTS'] : []),
      ...(isOutside ? ['OUTSIDE_WEEK'] : []),
    ],
  }
}

function textOf(row: SourceRow): string {
  const words = row.cells.map(({ text }) => oneLine(text))
  return words.filter((text) => text !== '').join(', ')
}
