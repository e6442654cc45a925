import { citedEnd } from './cited.ts'
import type { DateContext, ReadDate } from './dates.ts'
import { isCitedDay, resolved } from './dates.ts'
import { type Day, dayAt } from './day.ts'
import { expressionAt } from './expression.ts'
import { isNoTime, isWeak } from './no-times.ts'
import { daysAt } from './spans.ts'
import { fold, isBoundary, skip } from './text.ts'
import { noonAt, type ReadTime, toTime, wordedAt } from './times.ts'

/**
 * A piece of a text that says when: `text.slice(from, until)`.
 * - DAY: one day. DAYS: several, the first and the last of them. UNTIL: only the last of several.
 * - TIME: a clock, a span, a whole day, or a time in words. HALF: a half-day alone.
 * - RELATIVE: "ngày mai", "thứ 5 tuần sau": a day that the text alone does not give.
 * WRONG: what is written like a day or a time and is none, such as "25h", "thứ 8", "ngày 32/12".
 * `isPlain`: the notation alone does not carry it ("3/12", "8.30", "sáng"); what stands around it must.
 */
export type WhenMark = { from: number; until: number; isPlain: boolean } & (
  | { kind: 'DAY'; date: ReadDate }
  | { kind: 'DAYS'; first: ReadDate; last: ReadDate }
  | { kind: 'UNTIL'; last: ReadDate }
  | { kind: 'TIME' | 'HALF'; time: ReadTime }
  | { kind: 'RELATIVE' | 'WRONG' }
)

const THIS_WEEK = /[\s,]*(?:của\s+|trong\s+)?tuần\s+này(?!\p{L})/uy
const OTHER_WEEK = /[\s,]*(?:của\s+)?(?:tuần\s+(?:sau|tới|trước|kế tiếp)|next week)(?!\p{L})/uy
const RELATIVE =
  /(?:ngày\s+(?:mai|mốt|kia|kìa)|hôm\s+(?:nay|qua|sau)|(?<=^\s*)(?:đầu|giữa|cuối)\s+tuần(?:\s+(?:này|sau|tới))?|tuần\s+(?:sau|tới)|(?<=(?:sáng|trưa|chiều|tối)\s+)(?:mai|mốt|kia|nay|qua)|mai(?=\s+\d)|tomorrow|today|tonight|next week)(?!\p{L})/uy
const UNTIL = /(?:kéo dài\s+)?(?:đến|tới)\s+hết\s+(?:ngày\s+)?/uy

/**
 * Marks every day and time in a text, in their order and apart from each other. Numbers of quarters, years, papers,
 * lengths and streets are none. A weekday alone is a day when the context has a period.
 */
export function whenMarks(text: string, context: DateContext = {}): WhenMark[] {
  const { text: folded, offsets } = fold(text)
  const marks: WhenMark[] = []
  let last = -1
  for (let at = 0; at < folded.length; at += 1) {
    if (!/[\p{L}\d(~]/u.test(folded[at] ?? '') || !isBoundary(folded, at)) continue
    const cited = citedEnd(folded, at)
    const found = cited > at ? null : markAt(folded, at, { ...context, last })
    if (found)
      marks.push({
        ...found,
        from: offsets[found.from] ?? text.length,
        until: offsets[found.until] ?? text.length,
      })
    last = found?.until ?? last
    at = Math.max(at, cited - 1, (found?.until ?? 0) - 1)
  }
  return marks
}

type Around = DateContext & { last: number }

function markAt(text: string, at: number, context: Around): WhenMark | null {
  if (text[at] === '(' || text[at] === '~') return clockMark(text, at, context)
  return (
    relativeMark(text, at) ??
    untilMark(text, at, context) ??
    daysMark(text, at, context) ??
    dayMark(text, at, context) ??
    clockMark(text, at, context) ??
    wrongMark(text, at)
  )
}

function relativeMark(text: string, at: number): WhenMark | null {
  const until = skip(RELATIVE, text, at)
  return until > at ? { kind: 'RELATIVE', from: at, until, isPlain: false } : null
}

function untilMark(text: string, at: number, context: DateContext): WhenMark | null {
  const start = skip(UNTIL, text, at)
  const day = start > at ? dayAt(text, start) : null
  if (!day) return null
  return { kind: 'UNTIL', last: resolved(day, context), from: at, until: day.until, isPlain: false }
}

function daysMark(text: string, at: number, context: DateContext): WhenMark | null {
  const days = daysAt(text, at, context)
  if (!days || isCitedDay(text, at)) return null
  const until = skip(THIS_WEEK, text, days.until)
  const { first, last, isPlain } = days
  return { kind: 'DAYS', first, last, from: at, until, isPlain }
}

function dayMark(text: string, at: number, context: DateContext): WhenMark | null {
  const day = dayAt(text, at)
  if (!day || !isDayHere(text, at, day)) return null
  const later = skip(OTHER_WEEK, text, day.until)
  if (day.month === null && later > day.until)
    return { kind: 'RELATIVE', from: at, until: later, isPlain: false }
  const until = skip(THIS_WEEK, text, day.until)
  return { kind: 'DAY', date: resolved(day, context), from: at, until, isPlain: day.isPlain }
}

// "cử nhân (CN)", "PCT CN", "KH-CN": the short form of Sunday is that of other words too.
const OTHER_CN = /(?:[-&/]|(?:pct|khối|ngành|ban|phòng|sở)\s)$/u
const ENGLISH = /(?:mon|tue|wed|thu|fri|sat|sun)(?!\p{L})/uy
const ENGLISH_BEFORE = /(?:^|[,;:(|–-]|\d|[ap]\.?m\.?|(?<!\p{L})on|next|this)\s*$/u

// "Thu" is a given name as well, and "CN" more than Sunday.
function isDayHere(text: string, at: number, day: Day): boolean {
  if (isCitedDay(text, at, day.weekday !== null)) return false
  if (day.day !== null) return true
  const before = text.slice(Math.max(0, at - 8), at)
  if (text.startsWith('cn', at)) return !OTHER_CN.test(before)
  return skip(ENGLISH, text, at) === at || ENGLISH_BEFORE.test(before)
}

const JOINT = /^\s*(?:-+>?|đến|tới|to|until|và|,)?\s*$/u

function clockMark(text: string, at: number, { last }: Pick<Around, 'last'>): WhenMark | null {
  const worded = wordedAt(text, at)
  if (worded) return { kind: 'TIME', isPlain: false, from: at, ...worded }
  const found = expressionAt(text, at, false)
  if (!found) return null
  // Behind another mark "đến 17h" is no deadline and "T2-8h" no number with a dash.
  const isJoined = at === 0 || (last >= 0 && at - last < 12 && JOINT.test(text.slice(last, at)))
  if (isNoTime(isJoined ? withoutBefore(text, at) : text, found, isJoined)) return null
  const time = toTime(found)
  if (!time) return noonMark(text, at)
  const kind = time.kind === 'HALF_DAY' ? 'HALF' : 'TIME'
  // A trailing comma or colon belongs to what stands around.
  const whole = text.slice(found.from, found.until)
  const until = found.from + whole.replace(/[\s,:;]+$/u, '').length
  return { kind, time, from: found.from, until, isPlain: isWeak(text, found, false) }
}

function withoutBefore(text: string, at: number): string {
  return ' '.repeat(at) + text.slice(at)
}

function noonMark(text: string, at: number): WhenMark | null {
  const found = noonAt(text, at)
  return found && { kind: 'TIME', isPlain: true, from: at, ...found }
}

const WRONG =
  /(?:(?:2[4-9]|[3-9]\d) ?(?:h|giờ)(?: ?\d{1,2})?|\d{1,2} ?(?:h|giờ|:) ?(?:[6-9]\d)(?: ?(?:phút|'))?|(?:2[4-9]|[3-9]\d):[0-5]\d|(?:thứ|t)\s?(?:[89]|10)|ngày\s+\d{1,2}\s?[/.]\s?\d{1,2}(?:[/.]\d{4})?)(?![\p{L}\d/])/uy
const LENGTH_BEFORE =
  /(?:trong|sau|trước|quá|đủ|hơn|dưới|kéo dài|suốt|tối đa|từ|lần|kỳ họp|phiên)\s+(?:vòng\s+)?$/u

function wrongMark(text: string, at: number): WhenMark | null {
  const until = skip(WRONG, text, at)
  if (until === at || dayAt(text, at) !== null) return null
  if (LENGTH_BEFORE.test(text.slice(Math.max(0, at - 14), at))) return null
  return { kind: 'WRONG', from: at, until, isPlain: false }
}
