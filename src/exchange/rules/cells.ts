import { readTime } from '../../time/written/times.ts'
import type { SourceCell, SourceRow } from '../documents/source.ts'
import { aligned, type Column, fits } from './columns.ts'
import { type Calendar, dayAt } from './days.ts'
import type { RawItem } from './raw-item.ts'
import { clean } from './words.ts'

/** The row's cells under its columns, also where a lost rowspan left it short or shifted. */
export function placedCells(row: SourceRow, columns: Column[], calendar: Calendar): SourceCell[] {
  const cells = row.cells.slice(0, columns.length)
  if (!isShifted(row.cells, columns, calendar)) {
    const all = columns.map((_, at) => cells[at] ?? { text: '', isCarried: false })
    return gathered(all, columns, calendar)
  }
  const texts = row.cells.map((cell) => cell.text)
  while (texts.length >= columns.length && texts.at(-1)?.trim() === '') texts.pop()
  if (texts.length > columns.length) texts.splice(columns.length)
  return aligned(texts, columns, calendar).map((text) => ({ text, isCarried: false }))
}

function isShifted(cells: SourceCell[], columns: Column[], calendar: Calendar): boolean {
  const day = columns.indexOf('DAY')
  const misplaced =
    day >= 0 &&
    (cells[day]?.text.trim() ?? '') !== '' &&
    fits('DAY', cells[day]?.text ?? '', calendar) < 0
  const holdsTime = (readTime(clean(cells[day]?.text ?? ''))?.kind ?? 'UNKNOWN') !== 'UNKNOWN'
  return (
    cells.length < columns.length ||
    (misplaced &&
      (holdsTime || (cells.at(-1)?.text.trim() ?? '') === '') &&
      dayAt(cells[day]?.text ?? '', calendar) === null)
  )
}

/** A cell over several columns fills one of them: the content's when that is among them and it names no day or hour. */
function gathered(cells: SourceCell[], columns: Column[], calendar: Calendar): SourceCell[] {
  const placed = cells.map((cell) => (cell.isAcross ? { ...cell, text: '' } : cell))
  cells.forEach((cell, at) => {
    if (cell.isAcross || !cells[at + 1]?.isAcross) return
    let end = at + 1
    while (cells[end]?.isAcross) end += 1
    const words = clean(cell.text)
    const content = columns.slice(at, end).indexOf('CONTENT')
    if (content < 1 || readTime(words) !== null || dayAt(words, { ...calendar })) return
    placed[at] = { ...cell, text: '' }
    placed[at + content] = cell
  })
  return placed
}

/** The time of a row: its hour, and the end that stands in a column of its own. */
export function timeOf(cells: SourceCell[], columns: Column[]): string {
  const texts = (kind: Column) =>
    columns.flatMap((column, at) => {
      const words = clean(cells[at]?.text ?? '')
      return column === kind && words !== '' ? [words] : []
    })
  const times = texts('TIME')
  const clocks = times.filter((words) => readTime(words)?.kind === 'START')
  // "Thời gian" over two columns without further words: the first is the start, the second the end.
  const start =
    clocks.length === 2 && clocks[0] !== clocks[1]
      ? [...times.filter((words) => !clocks.includes(words)), clocks.join(' - ')].join('\n')
      : times.join('\n')
  const end = texts('END').join(' ')
  if (end === '') return start
  const whole = start === '' ? `đến ${end}` : `${start} - ${end}`
  return readTime(whole)?.endTime || start === '' ? whole : `${start} (${end})`
}

const off = '(?:tạm\\s+|đã\\s+)?(?:hoãn|hủy|huỷ|dời|lùi|không\\s+họp)(?!\\p{L})[^()[\\]\\n]{0,60}'
const calledOff = new RegExp(
  `\\s*[([]\\s*(${off})[)\\]]|^\\s*(${off})$|\\s+[-–]\\s*(${off})$`,
  'imu',
)
const plainFields = ['timeCell', 'leaderCell', 'placeCell', 'attendCell', 'staffCell'] as const

/** Takes "(hoãn)" out of the cells it was written into and makes it the row's note, where it is understood. */
export function withChangeNoted(known: Partial<RawItem>): Partial<RawItem> {
  const noted = { ...known }
  for (const field of plainFields) {
    const found = calledOff.exec(noted[field] ?? '')
    const words = found?.[1] ?? found?.[2] ?? found?.[3]
    if (!found || words === undefined) continue
    noted[field] = (noted[field] ?? '').replace(found[0], '').trim() || null
    noted.noteCell = [words.trim(), noted.noteCell].filter(Boolean).join('; ')
  }
  return noted
}
