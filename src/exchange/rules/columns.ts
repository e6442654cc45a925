import { findTime, readTime } from '../../time/written/times.ts'
import type { SourceRow } from '../documents/source.ts'
import { type Calendar, dayAt } from './days.ts'
import { leaderLikeness } from './party-lists.ts'
import { isPlaceLike } from './place.ts'
import { clean, folded } from './words.ts'

/** The kinds of columns in a programme's table. */
export type Column =
  | 'DAY'
  | 'TIME'
  | 'END'
  | 'CONTENT'
  | 'PLACE'
  | 'LEADER'
  | 'ATTEND'
  | 'PREPARE'
  | 'STAFF'
  | 'NOTE'
  | 'TRANSPORT'
  | 'NUMBER'
  | 'OTHER'

// Order matters: "Lãnh đạo VP theo dõi" is staff before it is a leader, "Nội dung & Địa điểm" content before a place.
const headings: [Column, RegExp][] = [
  [
    'END',
    /^(?:(?:thoi gian|thoi diem|gio|tg|luc)\s+)?(?:ket thuc|den)(?:\s+(?:gio|luc))?$|^(?:end|finish|until|to)(?:\s+time)?$/,
  ],
  ['NUMBER', /^(?:stt|tt|so tt|no\.?|#)$/],
  [
    'STAFF',
    /theo doi|ldvp|ld vp|(?:lanh dao|phu trach|chuyen vien) (?:vp|van phong)|van phong phu trach|phong cm/,
  ],
  ['CONTENT', /noi dung|cong viec|hoat dong|activity|event|subject|description|^chuong trinh/],
  [
    'LEADER',
    /chu tri|lanh dao|thuong truc|thuong vu|ban giam doc|nguoi du|^ld |chair|host|lead|can bo thuc hien/,
  ],
  ['ATTEND', /thanh phan|tham du|tham gia|participant|attend|khach moi|moi du|dai bieu|cung du/],
  ['PREPARE', /chuan bi|don vi|co quan|bo phan/],
  ['PLACE', /dia diem|noi hop|place|location|venue|room|phong hop|^diem/],
  ['NOTE', /ghi chu|note|remark|luu y|thay doi/],
  ['TRANSPORT', /phuong tien|^xe|transport|vehicle/],
  ['DAY', /^(?:thu|ngay|day|date)\b/],
  [
    'TIME',
    /^(?:tu(?: gio| luc)?|bat dau|start(?:s|ing)?(?: time)?|from)$|^(?:thoi gian|gio|buoi|time|hour|tg|thoi diem|sang ?[/,&-]? ?chieu|s ?[/,-] ?c(?![a-z]))/,
  ],
]

/** The kind of column a heading names, or null. */
export function columnOf(heading: string): Column | null {
  const words = folded(heading).replace(/[.:]+$/, '')
  if (words === '' || words.length > 90) return null
  return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** A second row of headings that says more of a column: "Từ" and "Đến" under "Thời gian". Null when the row is none. */
export function finerHeading(row: SourceRow | undefined, columns: Column[]): Column[] | null {
  if (!row) return null
  const own = row.cells.map((cell) => (cell.isCarried && !cell.isAcross ? '' : clean(cell.text)))
  const named = own.map((words) => (words === '' ? null : columnOf(words)))
  const filled = own.filter((words) => words !== '').length
  const known = named.filter((kind) => kind !== null)
  if (new Set(known).size < 2 || known.length < filled || own.some((cell) => isOfItem.test(cell)))
    return null
  return columns.map((kind, at) => named[at] ?? kind)
}

// "Thứ Ba 15/12" beside "Họp lãnh đạo" is a row of the week although both hold words of headings.
const isOfItem =
  /^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\p{L})|chủ\s+nhật|ngày\s+\d)|(?:^|\n)(?:[-–+•]\s|\d{1,2}\s?(?:h|g|giờ)(?!\p{L}))/iu

/** The columns a heading row names, or null when the row is no heading. */
export function headingRow(row: SourceRow): Column[] | null {
  const found = row.cells.map((cell) => columnOf(cell.text))
  const kinds = new Set(found.filter((kind) => kind !== null))
  const isWordy = row.cells.some(
    (cell, at) =>
      isOfItem.test(clean(cell.text)) ||
      (!found[at] && (readTime(clean(cell.text)) !== null || cell.text.length > 90)),
  )
  const filled = row.cells.filter((cell) => cell.text.trim() !== '').length
  if (kinds.size < 2 || isWordy || found.filter((kind) => kind !== null).length < filled / 2)
    return null
  const columns = found.map((kind): Column => kind ?? 'OTHER')
  if (!columns.includes('CONTENT')) {
    const free = columns.indexOf('OTHER')
    if (free < 0) return null
    columns[free] = 'CONTENT'
  }
  return columns
}

/** The fitness of a cell's words for a column; higher is better. */
export function fits(column: Column, text: string, calendar: Calendar): number {
  const words = clean(text)
  if (words === '') return column === 'CONTENT' ? -0.3 : 0.2
  const isTime = readTime(words) !== null
  const isDay = dayAt(words, { ...calendar }, { isCell: column === 'DAY' })?.rest === ''
  const leader = leaderLikeness(words)
  if (column === 'DAY') return isDay ? 3 : -3
  if (column === 'TIME' || column === 'END') return isTime ? 3 : -2.5
  if (column === 'LEADER') return leader >= 1 ? 2 : leader > 0 ? 0.8 : -0.5
  if (column === 'PLACE')
    return isPlaceLike(words) ? 1.5 : words.length > 100 || leader >= 1 ? -1.5 : -0.3
  if (column === 'CONTENT') return contentFit(words, isTime || isDay, leader)
  if (column === 'NUMBER') return /^\d{1,3}\.?$/.test(words) ? 2 : -3
  return isTime || isDay ? -2 : 0.1
}

function contentFit(words: string, isOther: boolean, leader: number): number {
  if (isOther) return -2
  if (findTime(words)) return 2
  if (leader >= 1) return -1
  return words.length > 25 ? 1.2 : isPlaceLike(words) ? 0.2 : 0.7
}

/** The columns of a table without headings, judged by what stands in them; null when it is no programme. */
export function guessColumns(rows: SourceRow[], calendar: Calendar): Column[] | null {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const full = rows.filter(
    (row) =>
      row.cells.length === width &&
      row.cells.some((cell) => !cell.isCarried && cell.text.trim() !== ''),
  )
  const shares = (column: Column, at: number) => {
    const texts = full.map((row) => row.cells[at]?.text.trim() ?? '').filter((text) => text !== '')
    return texts.length === 0
      ? 0
      : texts.filter((text) => fits(column, text, calendar) >= 1.4).length / texts.length
  }
  const columns: Column[] = Array.from({ length: width }, () => 'OTHER')
  for (const kind of ['DAY', 'TIME', 'NUMBER', 'LEADER', 'PLACE'] as const) {
    for (let at = 0; at < width; at += 1) {
      if (
        columns[at] === 'OTHER' &&
        shares(kind, at) > 0.55 &&
        (kind === 'TIME' || !columns.includes(kind))
      )
        columns[at] = kind
    }
  }
  const length = (at: number) =>
    full.reduce((sum, row) => sum + (row.cells[at]?.text.length ?? 0), 0)
  const free = columns.flatMap((kind, at) => (kind === 'OTHER' ? [at] : []))
  const content = free.sort((a, b) => length(b) - length(a))[0]
  if (content === undefined || !(columns.includes('DAY') || columns.includes('TIME'))) return null
  columns[content] = 'CONTENT'
  return columns
}

type Alignment = { score: number; places: number[] }

/** Puts the cells of a row that lost some under the columns they fit best, in their order. */
export function aligned(cells: string[], columns: Column[], calendar: Calendar): string[] {
  // best[n]: the first n cells placed best under the columns seen so far.
  let best: (Alignment | null)[] = [{ score: 0, places: [] }, ...cells.map(() => null)]
  columns.forEach((kind, at) => {
    best = best.map((skipped, n) => {
      const before = n > 0 ? best[n - 1] : null
      if (!before) return skipped
      const score = before.score + fits(kind, cells[n - 1] ?? '', calendar)
      return skipped && skipped.score >= score ? skipped : { score, places: [...before.places, at] }
    })
  })
  const places = best[cells.length]?.places ?? []
  return columns.map((_, at) => {
    const cell = places.indexOf(at)
    return cell < 0 ? '' : (cells[cell] ?? '')
  })
}
