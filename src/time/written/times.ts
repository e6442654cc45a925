import type { HalfDay, TimeKind } from '../rules.ts'
import { halfDayAt } from '../rules.ts'
import type { Clock } from './clock.ts'
import type { Expression, PartOfDay } from './expression.ts'
import { expressionAt } from './expression.ts'
import { isNoTime, isWeak } from './no-times.ts'
import { fold, isBoundary, matchAt, skip } from './text.ts'

/**
 * The doubts about a time that was read all the same.
 * - SUSPICIOUS_MIDNIGHT: "12:00 a.m.", which pages write for noon; read as 00:00.
 * - HALF_DAY_CONTRADICTS: "Sáng 14h"; both are kept as written.
 * - ENDS_NEXT_DAY: written so, or it goes on after midnight ("22h - 2h"); whoever stores it sets the last day or asks.
 * - END_BEFORE_START: the end is not after the start and no night lies between ("14h - 13h", "9h - 9h").
 */
export type TimeWarning =
  | 'SUSPICIOUS_MIDNIGHT'
  | 'HALF_DAY_CONTRADICTS'
  | 'ENDS_NEXT_DAY'
  | 'END_BEFORE_START'

/** A written time, read. `halfDay` is what is written, not what follows from the clock; `words` only for WORDS. */
export type ReadTime = {
  kind: Exclude<TimeKind, 'DAYS'>
  startTime: string | null
  endTime: string | null
  halfDay: HalfDay | null
  isAllDay: boolean
  words: string | null
  warnings: TimeWarning[]
}

/** A time found in a line: `text.slice(from, until)` is all that belongs to it, brackets and trailing comma included. */
export type FoundTime = { time: ReadTime; from: number; until: number }

const NOTHING = { startTime: null, endTime: null, halfDay: null, isAllDay: false, words: null }
const UNKNOWN =
  /^(?:[.?_\s]*(?:\.{2,}|\?|_{2,})[.?_\s]*(?:(?:h|giờ)[.?_\s]*)?|tb[cda]|to be (?:confirmed|determined|announced)|chưa (?:rõ|xác định|có giờ|biết)|chờ (?:thông báo|lịch)|(?:sẽ )?thông báo sau)$/u
const UNKNOWN_AT_START = /(?:[.]{4,}|\?+|_{3,}|tb[cda])(?=[\s,:;)]|$)[,:;]?/uy
const IN_WORDS =
  /^(?:(?:ngay )?(?:sau|trước)|tiếp (?:theo|đó)|kết thúc|trong giờ|giờ hành chính|trưa|(?:immediately |right )?(?:after|before)|following|upon|during)(?!\p{L})/u
const IN_WORDS_AT_START =
  /(?:(?:ngay )?sau (?:khi (?:kết thúc )?)?(?:hội nghị|cuộc họp|buổi|họp|lễ|giao ban|phiên|kỳ họp|giờ giải lao)|(?:immediately |right )?after (?:the |this )?(?:conference|meeting|session|ceremony|break))(?!\p{L})[^,:;.\n]{0,60}[,:]/uy
const LABEL = /(?:thời gian|giờ|time|when)\s*:\s*/uy
const MAX_WORDS = 100

/**
 * Reads a text that is one time expression and nothing else (a cell of the time column, an input field), or answers
 * null. Vietnamese and English notations, ranges, half-days, whole days, "sau hội nghị", and "......" for unknown.
 */
export function readTime(text: string): ReadTime | null {
  const folded = fold(text.replace(/\s+/gu, ' ').trim()).text.trim()
  const start = skip(LABEL, folded, 0)
  const whole = folded.slice(start)
  if (whole === '') return null
  const found = expressionAt(whole, 0, true)
  const time = found && found.until === whole.length ? toTime(found) : null
  if (time) return time
  const bare = whole.replace(/^\(\s*|\s*\)$/g, '')
  if (UNKNOWN.test(bare)) return { ...NOTHING, kind: 'UNKNOWN', warnings: [] }
  if (!IN_WORDS.test(bare) || bare.length > MAX_WORDS) return null
  return { ...NOTHING, kind: 'WORDS', words: text.normalize('NFC').trim(), warnings: [] }
}

const BULLET = /[\s\-•*+·▪]*(?:\d{1,2}[.)]\s+(?=\S))?[\s\-•]*/uy

/**
 * Finds the time of an item in one line. Without `isAnywhere` it must stand at `at` (default 0; bullets, numbers of a
 * list and spaces before it are passed over); with it, the first one from there on is read. What only looks like a
 * time is left alone: years, document numbers, dates, lengths of time, deadlines, opening hours.
 */
export function findTime(
  text: string,
  options: { at?: number; isAnywhere?: boolean } = {},
): FoundTime | null {
  const folded = fold(text)
  const first = folded.offsets.findIndex((offset) => offset >= (options.at ?? 0))
  const begin = skip(BULLET, folded.text, first)
  const found =
    atStart(folded.text, begin) ?? (options.isAnywhere ? anywhere(folded.text, begin) : null)
  if (!found) return null
  const { time, from, until } = found
  const [origin, end] = [folded.offsets[from] ?? text.length, folded.offsets[until] ?? text.length]
  const words =
    time.kind === 'WORDS'
      ? text
          .slice(origin, end)
          .normalize('NFC')
          .replace(/[\s,:]+$/u, '')
      : null
  return { time: { ...time, words }, from: origin, until: end }
}

function atStart(text: string, at: number): FoundTime | null {
  const begin = skip(LABEL, text, at)
  const found = expressionAt(text, begin, false)
  if (found && !isNoTime(text, found, true) && !isWeak(text, found, true)) {
    const time = toTime(found)
    // A label goes with its time; an open bracket that closes further on does not.
    if (time) return { time, from: begin > at ? at : found.from, until: found.until }
  }
  const words = matchAt(IN_WORDS_AT_START, text, begin)
  if (words)
    return {
      time: { ...NOTHING, kind: 'WORDS', warnings: [] },
      from: at,
      until: begin + words[0].length,
    }
  const unknown = matchAt(UNKNOWN_AT_START, text, begin)
  if (!unknown) return null
  return {
    time: { ...NOTHING, kind: 'UNKNOWN', warnings: [] },
    from: at,
    until: begin + unknown[0].length,
  }
}

const SPOKEN_WORDS =
  /(?:(?:ngay\s+)?sau\s+(?:giờ\s+(?:làm việc|hành chính|giải lao|nghỉ trưa|cơm trưa|tan sở)|(?:khi\s+)?(?:kết thúc\s+)?(?:hội nghị|cuộc họp|buổi họp|giao ban)(?=\s*(?:[,:;.-]|$)))|(?:trong|ngoài)\s+giờ\s+(?:làm việc|hành chính)|giờ\s+(?:hành chính|nghỉ trưa)|(?:đầu|giữa|cuối)\s+(?:giờ|buổi)(?:\s+(sáng|chiều|làm việc))?|after work(?:ing hours)?)(?!\p{L})/uy
const HALVES: Record<string, HalfDay> = { sáng: 'MORNING', chiều: 'AFTERNOON' }

/** A time in words at a place of a folded text that ends by itself: "sau giờ làm việc", "đầu giờ chiều". */
export function wordedAt(text: string, at: number): { time: ReadTime; until: number } | null {
  const found = matchAt(SPOKEN_WORDS, text, at)
  if (!found) return null
  const halfDay = HALVES[found[1] ?? ''] ?? null
  const time: ReadTime = { ...NOTHING, halfDay, kind: 'WORDS', words: found[0], warnings: [] }
  return { time, until: at + found[0].length }
}

const NOON = /(?:buổi\s+)?trưa(?!\p{L})/uy

/** Noon alone at a place of a folded text: no half-day of the programme, but a time in words. */
export function noonAt(text: string, at: number): { time: ReadTime; until: number } | null {
  const found = matchAt(NOON, text, at)
  if (!found) return null
  const time: ReadTime = { ...NOTHING, kind: 'WORDS', words: found[0], warnings: [] }
  return { time, until: at + found[0].length }
}

function anywhere(text: string, begin: number): FoundTime | null {
  for (let at = begin; at < text.length; at++) {
    if (!/[\p{L}\d(~]/u.test(text[at] ?? '') || !isBoundary(text, at)) continue
    const found = expressionAt(text, at, false)
    if (!found || isNoTime(text, found, false) || isWeak(text, found, false)) continue
    const time = toTime(found)
    if (time) return { time, from: found.from, until: found.until }
  }
  return null
}

/** The time that an expression means; null when no clock has it, or it is noon alone. */
export function toTime(found: Expression): ReadTime | null {
  const halfDay = found.part === null || found.part === 'NOON' ? null : found.part
  if (!found.span) {
    if (found.isAllDay) return { ...NOTHING, kind: 'ALL_DAY', isAllDay: true, warnings: [] }
    return halfDay && { ...NOTHING, kind: 'HALF_DAY', halfDay, warnings: [] }
  }
  const { left, right } = found.span
  const start = minutesOfDay(left, left.meridiem ?? meridiemBefore(left, right), found.part)
  const end =
    right &&
    minutesOfDay(right, right.meridiem ?? meridiemAfter(left, right), found.endPart ?? found.part)
  if (
    start >= 1440 ||
    (end !== null && end > 1440) ||
    left.minute > 59 ||
    (right?.minute ?? 0) > 59
  )
    return null
  const warnings: TimeWarning[] = []
  const startTime = printed(start)
  if ([left, right].some((each) => each?.meridiem === 'AM' && each.hour === 12))
    warnings.push('SUSPICIOUS_MIDNIGHT')
  if (halfDay && (halfDay === 'MORNING') !== (halfDayAt(startTime) === 'MORNING'))
    warnings.push('HALF_DAY_CONTRADICTS')
  if (found.span.endsNextDay) warnings.push('ENDS_NEXT_DAY')
  else if (end !== null && end <= start)
    warnings.push(
      start >= EVENING_SHIFT && end <= NOON_MINUTES && end < start
        ? 'ENDS_NEXT_DAY'
        : 'END_BEFORE_START',
    )
  const kind = found.isAllDay ? 'ALL_DAY' : end === null ? 'START' : 'PERIOD'
  const endTime = end === null ? null : printed(end)
  return { kind, startTime, endTime, halfDay, isAllDay: found.isAllDay, words: null, warnings }
}

// What begins before four in the afternoon and ends earlier is a slip, not a night.
const EVENING_SHIFT = 16 * 60
const NOON_MINUTES = 12 * 60

type Meridiem = Clock['meridiem']

// "11 - 1:00 p.m." begins in the morning, "8-10:00 p.m." in the evening.
function meridiemBefore(left: Clock, right: Clock | null): Meridiem {
  if (!right?.meridiem || left.hour > 12) return null
  if (right.meridiem === 'NOON' || right.meridiem === 'AM') return 'AM'
  const isLater = minutesOfDay(left, 'PM', null) >= minutesOfDay(right, right.meridiem, null)
  return isLater ? 'AM' : 'PM'
}

function meridiemAfter(left: Clock, right: Clock): Meridiem {
  return left.meridiem === 'PM' && right.hour < 12 ? 'PM' : null
}

const SPOKEN: Record<PartOfDay, [number, number] | null> = {
  MORNING: null,
  NOON: [1, 2],
  AFTERNOON: [1, 6],
  EVENING: [5, 11],
}

// "3 giờ chiều" is 15:00 and "7h30 tối" 19:30, while "Chiều 14h" stays.
function minutesOfDay(clock: Clock, meridiem: Meridiem, part: PartOfDay | null): number {
  const { hour, minute } = clock
  const isTwelve = hour === 12
  if (meridiem === 'AM') return (isTwelve ? 0 : hour) * 60 + minute
  if (meridiem === 'MIDNIGHT') return (isTwelve ? 24 : hour) * 60 + minute
  if (meridiem === 'PM' && hour < 12) return (hour + 12) * 60 + minute
  const range = meridiem || !part ? null : SPOKEN[part]
  const isSpoken = range && hour >= range[0] && hour <= range[1]
  return (isSpoken ? hour + 12 : hour) * 60 + minute
}

function printed(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
