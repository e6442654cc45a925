import type { HalfDay } from '../rules.ts'
import type { Span } from './clock.ts'
import { clockAt, spanAt, TO } from './clock.ts'
import { isBoundary, matchAt, skip } from './text.ts'

/** A part of the day as spoken; noon (trưa) is no half-day of the programme, it only distinguishes 1 o'clock from 13. */
export type PartOfDay = HalfDay | 'NOON'

/**
 * A time expression in a folded text: clock, part of the day, whole-day mark, in any of the orders pages use.
 * `endPart` is the part of the day of the end alone, as in "8h sáng - 5h chiều".
 */
export type Expression = {
  span: Span | null
  part: PartOfDay | null
  endPart: PartOfDay | null
  isAllDay: boolean
  isBracketed: boolean
  from: number
  until: number
}

type Word = { part: PartOfDay | null; isAllDay: boolean; until: number }

const ALL_DAY =
  /(?:(?:cả|suốt|trọn) ngày|(?:buổi )?sáng ?(?:,|và|-|\+|&|\/) ?(?:buổi )?chiều|all[- ]day|(?:full|whole)[- ]day)(?![\p{L}\d])/uy
const HALF = /(?:(?:vào |trong )?buổi )?(sáng|chiều|tối|trưa|đêm)(?![\p{L}\d])/uy
const ENGLISH_HALF = /(?:in the )?(morning|afternoon|evening)(?=\s*(?:$|[\d:;,.)(\n-]))/uy
// "sáng kiến", "chiều cao", "tối mật": ordinary words that begin like a half-day.
const COMPOUND =
  /\s+(?:tạo|kiến|suốt|lập|tác|chế|sủa|mắt|chói|ngời|tỏ|cao|dài|rộng|sâu|hướng|chuộng|lòng|dày|ưu|thiểu|đa|hậu|tân|giản|mật|tăm|huệ|cường)(?!\p{L})/uy
const DAY_IN_BRACKET = /ngày\s*(?=[;,)])/uy
const PARTS: Record<string, PartOfDay> = {
  sáng: 'MORNING',
  morning: 'MORNING',
  trưa: 'NOON',
  chiều: 'AFTERNOON',
  afternoon: 'AFTERNOON',
  tối: 'EVENING',
  đêm: 'EVENING',
  evening: 'EVENING',
}
const LETTERS: Record<string, PartOfDay> = {
  s: 'MORNING',
  c: 'AFTERNOON',
  t: 'EVENING',
  am: 'MORNING',
  pm: 'AFTERNOON',
}

const OPEN = /[([]\s*/uy
const CLOSE = /\s*[)\]]/uy
const AFTER_WORD = /\s*[,:;-]?\s*/uy
const AFTER_SPAN = /\s*[,;-]?\s*/uy
const TRAIL = /\s*[,:;](?!\d)/uy
const WHOLE_TRAIL = /[\s,:;.]*$/uy

/**
 * The time expression beginning exactly at a place, or null. `isWhole`: the text is nothing but a time, so that the
 * systems' letters S, C and T and a bare "ngày" count too.
 */
export function expressionAt(text: string, at: number, isWhole: boolean): Expression | null {
  const inside = skip(OPEN, text, at)
  const core = coreAt(text, inside, inside > at, isWhole)
  if (!core) return null
  let { until } = core
  let from = at
  let isBracketed = false
  if (inside > at) {
    const close = skip(CLOSE, text, until)
    isBracketed = close > until || /^\s*[;,]/.test(text.slice(until))
    // "(sáng; dự: đ/c An)": the bracket belongs to the people, only its first word is the time.
    if (close === until) from = inside
    until = close
  }
  return { ...core, from, until: skip(isWhole ? WHOLE_TRAIL : TRAIL, text, until), isBracketed }
}

type Core = Pick<Expression, 'span' | 'part' | 'endPart' | 'isAllDay' | 'until'>

function coreAt(text: string, at: number, isInBracket: boolean, isWhole: boolean): Core | null {
  const word = wordAt(text, at, isInBracket) ?? (isWhole ? letterOf(text, at) : null)
  if (word) {
    const led = bracketed(text, skip(AFTER_WORD, text, word.until), (place) => spanAt(text, place))
    const { part, isAllDay } = word
    return {
      span: led?.found ?? null,
      part,
      endPart: null,
      isAllDay,
      until: led?.until ?? word.until,
    }
  }
  const span = spanAt(text, at)
  if (!span) return null
  const gap = skip(AFTER_SPAN, text, span.until)
  const tail = bracketed(text, gap, (place, isOpened) => wordAt(text, place, isOpened))
  if (!tail) return { span, part: null, endPart: null, isAllDay: false, until: span.until }
  const { part, isAllDay } = tail.found
  return (
    endOf(text, span, part, tail.until) ?? {
      span,
      part,
      endPart: null,
      isAllDay,
      until: tail.until,
    }
  )
}

// "từ 8h sáng đến 5h chiều": each end says its own part of the day.
function endOf(text: string, left: Span, part: PartOfDay | null, at: number): Core | null {
  if (left.right || !part) return null
  const place = skip(TO, text, at)
  const right = place > at ? clockAt(text, place) : null
  const word = right && wordAt(text, skip(AFTER_SPAN, text, right.until), false)
  if (!right || !word?.part) return null
  return {
    span: { ...left, right, until: right.until },
    part,
    endPart: word.part,
    isAllDay: false,
    until: word.until,
  }
}

// Brackets open round the second half of an expression only if they close right behind it.
function bracketed<T extends { until: number }>(
  text: string,
  at: number,
  read: (place: number, isOpened: boolean) => T | null,
): { found: T; until: number } | null {
  const inside = skip(OPEN, text, at)
  const found = read(inside, inside > at)
  if (!found) return null
  if (inside === at) return { found, until: found.until }
  const close = skip(CLOSE, text, found.until)
  return close > found.until ? { found, until: close } : null
}

function wordAt(text: string, at: number, isInBracket: boolean): Word | null {
  if (!isBoundary(text, at)) return null
  const whole =
    matchAt(ALL_DAY, text, at) ?? (isInBracket ? matchAt(DAY_IN_BRACKET, text, at) : null)
  if (whole) return { part: null, isAllDay: true, until: at + whole[0].trimEnd().length }
  const half = matchAt(HALF, text, at) ?? matchAt(ENGLISH_HALF, text, at)
  if (!half) return null
  const until = at + half[0].length
  if (skip(COMPOUND, text, until) > until) return null
  return { part: PARTS[half[1] ?? ''] ?? null, isAllDay: false, until }
}

function letterOf(text: string, at: number): Word | null {
  const rest = text.slice(at).replace(/[\s.,:;)\]]+$/u, '')
  if (rest === 'ngày') return { part: null, isAllDay: true, until: at + rest.length }
  const part = LETTERS[rest]
  return part ? { part, isAllDay: false, until: at + rest.length } : null
}
