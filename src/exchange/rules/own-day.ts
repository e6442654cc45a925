import { whenMarks } from '../../time/written/when.ts'
import { type Calendar, contextOf, noteDay } from './days.ts'
import type { RawItem } from './raw-item.ts'

const longest = 80

/**
 * Gives an item that stands under no day the date written beside its hour: "8h00, ngày 15/10/2026: …". The date leaves
 * the words it stood in.
 */
export function withOwnDay(raw: RawItem, calendar: Calendar): RawItem {
  if (raw.day !== null) return raw
  for (const field of ['timeCell', 'text'] as const) {
    const words = raw[field] ?? ''
    const found = dateIn(words, calendar)
    if (!found) continue
    noteDay(found.day, calendar)
    const before = words.slice(0, found.from).replace(/[\s,(–-]+(?:ngày\s*)?$/iu, '')
    const rest = words.slice(found.until).replace(/^\s*[),]/u, '')
    return { ...raw, day: found.day, [field]: `${before} ${rest}`.trim() }
  }
  return raw
}

function dateIn(words: string, calendar: Calendar) {
  const head = words.slice(0, longest)
  if (!/\d/.test(head)) return null
  for (const mark of whenMarks(head, contextOf(calendar))) {
    // A title's own dates come later than the hour or the beginning.
    if (mark.kind === 'TIME' || mark.kind === 'HALF') continue
    if (mark.kind !== 'DAY' || mark.date.month === null) return null
    const { date, warnings } = mark.date
    if (warnings.includes('YEAR_MISSING')) calendar.isYearMissing = true
    const isEarly = !/\p{L}{2}/u.test(
      head.slice(0, mark.from).replace(/giờ|phút|ngày|sáng|chiều|tối|lúc|thứ/giu, ''),
    )
    const day = { on: date, contradicts: warnings.includes('WEEKDAY_CONTRADICTS') }
    return date !== null && isEarly ? { from: mark.from, until: mark.until, day } : null
  }
  return null
}
