import { findTime } from '../../time/written/times.ts'
import { confident } from './confidence.ts'
import { calendarOf, dayAt } from './days.ts'
import type { ReadEntry } from './entry.ts'
import { type Day, rawItem, readItem } from './item.ts'
import { bulletOf, clean, oneLine } from './words.ts'

/** The board's day under the cursor, its year, and the week shown: a weekday alone means its day in that week. */
export type LineContext = {
  day: string | null
  year: number
  week?: { from: string; until: string }
}

/**
 * Reads one typed or pasted line ("T3 14h PCT Phước nghe báo cáo …, tại P. họp 2") into an entry.
 * Day and time may stand in either order; a line without a day belongs to the day it is typed into.
 */
export function readLine(text: string, context: LineContext): ReadEntry {
  const words = oneLine(clean(text))
  const calendar = calendarOf(context.year, context.week ?? null)
  // "14 – 16/3: …" begins like a numbered line.
  const several = dayAt(words, calendar)
  const body = words.slice(bulletOf(words).length)
  const ahead = several?.day.until === undefined ? dayAt(body, calendar) : several
  const behind = ahead ? null : dayBehindTime(body, calendar)
  const day: Day = ahead?.day ?? behind?.day ?? { on: context.day, contradicts: false }
  const raw = rawItem('line', ahead?.rest ?? behind?.rest ?? body, { day, source: words })
  const entry = readItem(raw, null)
  const title = entry.title === '' ? words : entry.title
  const warnings = day.on === null ? [...entry.warnings, 'DAY_UNKNOWN'] : entry.warnings
  return confident({ ...entry, title, warnings })
}

/** "14h thứ Ba, họp …", "Sáng T3 (15/7): …". */
function dayBehindTime(
  body: string,
  calendar: ReturnType<typeof calendarOf>,
): { day: Day; rest: string } | null {
  const time = findTime(body)
  if (!time) return null
  const found = dayAt(body.slice(time.until).replace(/^\s*(?:,|ngày)?\s*/u, ''), calendar)
  return found && { day: found.day, rest: `${body.slice(time.from, time.until)} ${found.rest}` }
}
