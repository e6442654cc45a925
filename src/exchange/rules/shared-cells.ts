import { findTime, readTime } from '../../time/written/times.ts'
import type { RawItem } from './raw-item.ts'
import { isTailLine } from './tails.ts'
import { bulletOf, clean } from './words.ts'

/** True for "8h" over "14h" beside "Họp A" over "Họp B": as many hours as lines that each can be an item. */
export function isEachTimed(lines: string[], { timeCell }: Partial<RawItem>): boolean {
  const times = (timeCell ?? '').split('\n').filter((time) => time.trim() !== '')
  return (
    lines.length > 1 &&
    times.length === lines.length &&
    times.every((time) => readTime(time)?.startTime) &&
    lines.every((line) => /^\p{Lu}/u.test(line.slice(bulletOf(line).length)) && !isTailLine(line))
  )
}

/** An item that begins with an hour of its own has no other from the cell beside it. */
export function preferOwnTime(item: RawItem): void {
  const own = findTime(item.text.slice(bulletOf(item.text).length))
  const isClock = readTime(clean(item.timeCell ?? ''))?.startTime != null
  if (own?.time.startTime && isClock) item.timeCell = null
}

/** Gives several items of one cell the lines beside them where these are as many: line by line they belong together. */
export function share(items: RawItem[], known: Partial<RawItem>): void {
  for (const field of ['placeCell', 'leaderCell', 'timeCell', 'attendCell'] as const) {
    const parts = (known[field] ?? '').split('\n').filter((part) => part.trim() !== '')
    if (parts.length !== items.length || items.length < 2) continue
    // "Sáng" over "7h30" is one time, not one for each of two items.
    if (field === 'timeCell' && parts.some((part) => !readTime(part)?.startTime)) continue
    items.forEach((item, at) => {
      item[field] = (parts[at] ?? '').slice(bulletOf(parts[at] ?? '').length)
    })
  }
}
