import { findTime, readTime } from '../../time/written/times.ts'
import type { SourceCell, SourceRow } from '../documents/source.ts'
import { placedCells, timeOf, withChangeNoted } from './cells.ts'
import { type Column, finerHeading, guessColumns, headingRow } from './columns.ts'
import { type Calendar, dayAt, isDateLine, noteDay } from './days.ts'
import type { ReadParty } from './entry.ts'
import { isFurniture, isNotice } from './furniture.ts'
import { type ReadLines, readLines } from './lines.ts'
import { type Day, type Left, type RawItem, rawItem } from './raw-item.ts'
import { workdaysAt } from './several-days.ts'
import { isEachTimed, preferOwnTime, share } from './shared-cells.ts'
import { splitItems } from './split.ts'
import { bulletOf, clean, folded, oneLine } from './words.ts'

type State = {
  calendar: Calendar
  owner: ReadParty | null
  day: Day | null
  half: string
  /** The words of the table's heading, which may stand again on another page. */
  heading: string
  out: ReadLines
}

/** Reads a grid as a programme; null when neither headings nor contents make it one. */
export function readTable(
  rows: SourceRow[],
  calendar: Calendar,
  day: Day | null,
  owner: ReadParty | null,
): ReadLines | null {
  const at = rows.findIndex((row) => headingRow(row) !== null)
  const heading = at >= 0 ? headingRow(rows[at] as SourceRow) : null
  const columns = heading ?? guessColumns(rows, calendar)
  if (!columns) return null
  const out: ReadLines = { items: [], leftovers: [], day }
  const finer = heading && finerHeading(rows[at + 1], heading)
  const first = at + (finer ? 2 : 1)
  for (const row of rows.slice(0, first)) leaveRow(row, 'PAGE_FURNITURE', out)
  const named = rows.slice(Math.max(at, 0), first).map(wordsOf).join('\n')
  return readRows(rows.slice(first), finer ?? columns, calendar, { day, owner, out, named })
}

/** Reads rows whose columns are known. */
export function readRows(
  rows: SourceRow[],
  columns: Column[],
  calendar: Calendar,
  start: { day: Day | null; owner: ReadParty | null; out: ReadLines; named?: string },
): ReadLines {
  const { named = '', ...known } = start
  const state: State = { ...known, calendar, half: '', heading: named }
  for (const row of rows) {
    const isBlank = row.cells.every((cell) => cell.text.trim() === '')
    if (isBlank) continue
    if (headingRow(row) !== null) leaveHeading(row, columns, state)
    else if (!readBanner(row, columns, state))
      readRow(row, placedCells(row, columns, state.calendar), columns, state)
  }
  state.out.day = state.day
  return state.out
}

/** Lists a row among what became no entry; `near` is what its surroundings say of it. */
export function leaveRow(
  row: SourceRow,
  why: string,
  out: ReadLines,
  near?: NonNullable<Left['near']>,
): void {
  const text = wordsOf(row)
  if (text !== '') out.leftovers.push({ where: row.where, text, why, ...(near && { near }) })
}

function wordsOf(row: SourceRow): string {
  return row.cells
    .filter((cell) => !cell.isCarried && cell.text.trim() !== '')
    .map((cell) => oneLine(cell.text))
    .join(' | ')
}

// Words of headings make an item's row look like one: "Rà soát nội dung kỳ họp" beside "Phòng họp 2".
function leaveHeading(row: SourceRow, columns: Column[], state: State): void {
  const words = folded(wordsOf(row))
  const isSame = state.heading.split('\n').some((heading) => folded(heading) === words)
  const isPlain = row.cells.every(({ text }) => text.length <= 25 && !/\d/.test(text))
  if (isSame || isPlain) leaveRow(row, 'PAGE_FURNITURE', state.out)
  else readRow(row, placedCells(row, columns, state.calendar), columns, state, 'NOT_UNDERSTOOD')
}

/** A row that is one cell wide: a day, a half-day, a note, or an item typed across the table. */
function readBanner(row: SourceRow, columns: Column[], state: State): boolean {
  const own = row.cells.filter((cell) => !cell.isCarried && cell.text.trim() !== '')
  const first = own[0]
  const isSpread =
    row.cells.length > 1 && row.cells.every((cell) => cell.text === row.cells[0]?.text)
  const isAlone =
    own.length === 1 &&
    row.cells[0] === first &&
    row.cells.every((cell) => cell === first || cell.text.trim() === '')
  if (!first || columns.length < 2 || !(isSpread || isAlone)) return false
  const text = clean(first.text)
  const found = dayAt(text, state.calendar) ?? workdaysAt(text, state.calendar)
  if (found && isDateLine(text)) {
    leaveRow(row, 'PAGE_FURNITURE', state.out)
    return true
  }
  if (found) {
    state.day = found.day
    noteDay(found.day, state.calendar)
    state.half = ''
    return found.rest === '' || takeLines(found.rest, row, { day: found.day }, state)
  }
  const time = readTime(text)
  if (time?.kind === 'HALF_DAY') state.half = text
  else if (findTime(text) && !isFurniture(text))
    return takeLines(text, row, { day: state.day }, state)
  else leaveRow(row, isFurniture(text) ? 'PAGE_FURNITURE' : 'NOTE', state.out, { day: state.day })
  return true
}

function takeLines(text: string, row: SourceRow, known: Partial<RawItem>, state: State): true {
  const read = readLines([{ where: row.where, text, isAfterGap: true }], state.calendar, {
    known,
    owner: state.owner,
  })
  state.out.items.push(...read.items)
  state.out.leftovers.push(...read.leftovers)
  return true
}

function readRow(
  row: SourceRow,
  cells: SourceCell[],
  columns: Column[],
  state: State,
  doubt?: string,
): void {
  const text = (kind: Column) =>
    columns
      .flatMap((column, at) =>
        column === kind && cells[at] && cells[at].text.trim() !== '' ? [clean(cells[at].text)] : [],
      )
      .join('\n')
  const isOwn = columns.some((kind, at) => kind === 'DAY' && cells[at] && !cells[at].isCarried)
  const timeInDay = readDayCell(text('DAY'), { where: row.where, isOwn }, state)
  const content = text('CONTENT')
  const time = readTimeCell(
    [timeInDay, timeOf(cells, columns)].filter((part) => part !== '').join(' '),
    state,
  )
  const known = withChangeNoted({
    day: state.day,
    timeCell: time || null,
    leaderCell: text('LEADER') || null,
    placeCell: text('PLACE') || null,
    attendCell: text('ATTEND') || null,
    prepareCell: text('PREPARE') || null,
    staffCell: text('STAFF') || null,
    noteCell: [text('NOTE'), text('OTHER')].filter((part) => part !== '').join('; ') || null,
    transportCell: text('TRANSPORT') || null,
  })
  const near = { day: state.day, raw: rawItem(row.where, content, known) }
  if (isFurniture(content) === 'CLOSING' || isFurniture(text('DAY')) === 'CLOSING') {
    leaveRow(row, 'PAGE_FURNITURE', state.out, near)
    return
  }
  if (doubt !== undefined || content === '') {
    if (content !== '' || says(cells, columns))
      leaveRow(row, doubt ?? 'NOT_UNDERSTOOD', state.out, near)
    return
  }
  if (continuesContent(row, cells, columns, known, state)) return
  const source = wordsOf({ ...row, cells })
  takeContent(row, content, { ...known, source }, state)
}

/** True when a row without a content says more than its day and half-day. */
function says(cells: SourceCell[], columns: Column[]): boolean {
  return columns.some((kind, at) => {
    const words = cells[at]?.isCarried ? '' : clean(cells[at]?.text ?? '')
    if (words === '' || kind === 'DAY' || kind === 'NUMBER') return false
    return kind !== 'TIME' || readTime(words)?.halfDay == null
  })
}

function readDayCell(
  cell: string,
  { where, isOwn }: { where: string; isOwn: boolean },
  state: State,
): string {
  if (cell === '') return ''
  const found = dayAt(cell, state.calendar, { isCell: true }) ?? workdaysAt(cell, state.calendar)
  if (!found) {
    // "???" where a day should stand says nothing of an hour.
    if ((readTime(cell)?.kind ?? 'UNKNOWN') !== 'UNKNOWN') return cell
    // The rows below it may belong to another day than the one above.
    if (isOwn && state.day) state.day = { ...state.day, isDoubtful: true }
    return ''
  }
  if (found.day.on !== state.day?.on || found.day.on === null) state.half = ''
  state.day = found.day
  noteDay(found.day, state.calendar)
  if (readTime(found.rest)) return found.rest
  if (isOwn && found.rest !== '') {
    const near = { day: state.day }
    state.out.leftovers.push({ where, text: oneLine(found.rest), why: 'NOTE', near })
  }
  return ''
}

/** An empty time cell stands in the half-day above it; a clock time is never carried down. */
function readTimeCell(cell: string, state: State): string {
  if (cell === '') return state.half
  const time = readTime(cell)
  if (time && time.startTime === null && time.halfDay !== null) state.half = cell
  else if (
    time?.halfDay === null &&
    time.startTime !== null &&
    state.half !== '' &&
    !contradicts(time.startTime, state.half)
  ) {
    return `${state.half} ${cell}`
  }
  return cell
}

function contradicts(startTime: string, half: string): boolean {
  const isMorning = readTime(half)?.halfDay === 'MORNING'
  return isMorning !== startTime < '12:00'
}

/** A content cell merged over several rows is one item: only the leaders of the lower rows are added. */
function continuesContent(
  row: SourceRow,
  cells: SourceCell[],
  columns: Column[],
  known: Partial<RawItem>,
  state: State,
): boolean {
  const content = cells[columns.indexOf('CONTENT')]
  const last = state.out.items.at(-1)
  if (!content?.isCarried || !last || columns.filter((kind) => kind === 'CONTENT').length > 1)
    return false
  const leader = cells[columns.indexOf('LEADER')]
  if (leader && !leader.isCarried && known.leaderCell) {
    last.raw.leaderCell = [last.raw.leaderCell, known.leaderCell].filter(Boolean).join('\n')
  } else if (!leader?.isCarried) leaveRow(row, 'NOT_UNDERSTOOD', state.out, { day: state.day })
  return true
}

function takeContent(row: SourceRow, content: string, known: Partial<RawItem>, state: State): void {
  const lines = content.split('\n').filter((line, at) => at === 0 || !isNotice(line))
  for (const text of content.split('\n').filter((line, at) => at > 0 && isNotice(line)))
    state.out.leftovers.push({ where: row.where, text, why: 'NOTE', near: { day: state.day } })
  const words = lines.join('\n')
  if (isEachTimed(lines, known)) {
    const items = lines.map((line) => rawItem(row.where, line, { ...known }))
    share(items, known)
    state.out.items.push(...items.map((raw) => ({ raw, owner: state.owner })))
    return
  }
  const starts = lines.filter((line) => bulletOf(line) !== '' || findTime(line) !== null).length
  if (starts < 2 && splitItems(words, []).length < 2) {
    state.out.items.push({ raw: rawItem(row.where, words, known), owner: state.owner })
    return
  }
  const read = readLines(
    lines.map((text) => ({ where: row.where, text, isAfterGap: false })),
    state.calendar,
    { known, owner: state.owner },
  )
  if (read.items.length === 0)
    state.out.items.push({ raw: rawItem(row.where, words, known), owner: state.owner })
  else {
    const items = read.items.map(({ raw }) => raw)
    share(items, known)
    for (const item of items) preferOwnTime(item)
  }
  state.out.items.push(...read.items)
  state.out.leftovers.push(...read.leftovers)
}
