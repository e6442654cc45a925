import { addDays, weekdayOf } from '../weeks.ts'
import type { DateContext, ReadDate } from './dates.ts'
import { resolved } from './dates.ts'
import { type Day, dayAt, weekdayAt } from './day.ts'
import { matchAt, skip } from './text.ts'

/** Several days written as one: the first and the last, and where the words end. */
export type Days = { first: ReadDate; last: ReadDate; until: number; isPlain: boolean }

const FROM = /(?:(?:từ|from)\s+)(?:hết\s+)?(?:ngày\s+)?/uy
const DAY_WORD = /(?:(?:trong\s+)?(?:các\s+|\d{1,2}\s+)?ngày\s*:?\s*)/uy
const TO = /(?:\s*(?:-+>?|→)\s*|[\s,)]*(?:đến|tới|to|through|until)\s+)(?:hết\s+)?(?:ngày\s+)?/uy
const AND = /\s*(?:,|và|&|\+)\s*(?:ngày\s+)?/uy
const PLAIN_DAY = /(\d{1,2})(?![\d/.:hg]|\s?(?:giờ|h|g|tháng))/uy
const PLAIN_WEEKDAY = /([2-7]|cn|chủ nhật)(?![\p{L}\d/.:]|\s?(?:giờ|h|g)(?!\p{L})|\s?[-,]\s?\d)/uy
const AFTER_WEEKDAYS = /\s*,?\s*(?:ngày\s+)?[([]?\s*(?:ngày\s+)?/uy
const OPEN = /\s*,?\s*[([]\s*/uy
const CLOSE = /\s*[)\]]/uy
const NUMBERED = /(?<!\p{L})(?:số|tầng|phòng|họp|quý|lần|p\.?|ph)\s*$/u
const WORKDAYS =
  /(?:(?:vào\s+)?(?:tất cả\s+)?(?:các|mọi)\s+ngày\s+(?:làm việc|hành chính|trong tuần)(?:\s+(?:làm việc\s+)?(?:trong|của)\s+tuần)?(?:\s+này)?|weekdays|every (?:working|week) ?day)(?!\p{L})/uy
const WHOLE_WEEK =
  /(?:(?:suốt|cả|trọn)\s+tuần(?:\s+này)?|(?:hằng|hàng|mỗi)\s+ngày(?:\s+trong tuần)?|tất cả\s+các\s+ngày(?!\s+\p{L}))(?!\p{L})/uy

/** Several days at a place of a folded text: a span, a list of days that follow each other, or the week's working days. */
export function daysAt(text: string, at: number, context: DateContext): Days | null {
  return everyDayAt(text, at, context) ?? listedAt(text, at, context) ?? spanAt(text, at, context)
}

function everyDayAt(text: string, at: number, { within }: DateContext): Days | null {
  if (!within) return null
  const workdays = skip(WORKDAYS, text, at)
  const until = workdays > at ? workdays : skip(WHOLE_WEEK, text, at)
  if (until === at) return null
  const friday = addDays(within.from, Math.max(0, 5 - weekdayOf(within.from)))
  const last = workdays > at && friday < within.until ? friday : within.until
  return { first: known(within.from), last: known(last), until, isPlain: false }
}

function known(date: string): ReadDate {
  return { date, day: null, month: null, year: null, weekday: weekdayOf(date), warnings: [] }
}

/** "từ thứ Ba đến thứ Năm", "T2-T6", "Thứ Ba, 15/12 - Thứ Tư, 16/12", "1-3/12", and a bracket that says it again. */
function spanAt(text: string, at: number, context: DateContext): Days | null {
  const led = skip(FROM, text, at)
  const start = skip(DAY_WORD, text, led)
  const first = dayAt(text, start)
  if (first) return fromDay(text, first, context)
  const plain = matchAt(PLAIN_DAY, text, start)
  if (!plain || NUMBERED.test(text.slice(Math.max(0, at - 8), at))) return null
  const joint = matchAt(TO, text, start + plain[0].length)
  const last = joint && dayAt(text, start + plain[0].length + joint[0].length)
  if (!last || last.day === null || last.month === null || last.weekday !== null) return null
  const days = ends({ ...last, day: Number(plain[1]) }, last, context)
  // "8-10/12" alone may be a number and a date; "ngày" or "từ" before it, or the text's start, says more.
  return days && { ...days, isPlain: start === at }
}

function fromDay(text: string, first: Day, context: DateContext): Days | null {
  const joint = matchAt(TO, text, first.until)
  if (!joint) return null
  const next = first.until + joint[0].length
  const last = dayAt(text, next) ?? plainWeekday(text, next, first)
  const isSameWay = last && (last.weekday !== null || last.day !== null)
  const days = isSameWay ? ends(first, last, context) : null
  return days && inBracket(text, { ...days, isPlain: false }, context)
}

function plainWeekday(text: string, at: number, first: Day): Day | null {
  const match =
    first.weekday !== null && first.day === null ? matchAt(PLAIN_WEEKDAY, text, at) : null
  if (!match) return null
  const weekday = /\d/.test(match[0]) ? Number(match[0]) - 1 : 7
  const until = at + match[0].length
  return { day: null, month: null, year: null, weekday, isPlain: false, until }
}

// "Thứ hai - Thứ tư (08-10/02)": the dates in the bracket say which week's.
function inBracket(text: string, days: Days, context: DateContext): Days {
  const inside = skip(OPEN, text, days.until)
  if (inside === days.until) return days
  const dated = listedAt(text, inside, context, true) ?? spanAt(text, inside, context)
  const close = dated ? skip(CLOSE, text, dated.until) : inside
  return dated && close > dated.until ? { ...dated, until: close, isPlain: false } : days
}

const MAX_LISTED = 14

/** "ngày 8, 9/12", "8 và 9/12", "thứ năm, thứ sáu 11,12/02": days that follow each other. */
function listedAt(text: string, at: number, context: DateContext, isInside = false): Days | null {
  const start = skip(DAY_WORD, text, at)
  const weekdays = weekdaysAt(text, start)
  const place = weekdays ? skip(AFTER_WEEKDAYS, text, weekdays.until) : start
  const numbers = start > at || isInside || weekdays ? numbersAt(text, place) : null
  if (numbers) {
    const { first, last } = numbers
    const days = ends(first, last, context)
    const until = weekdays ? skip(CLOSE, text, last.until) : last.until
    if (days) return { ...days, until, isPlain: false }
  }
  if (!weekdays) return null
  return ends(weekdays.first, weekdays.last, context)
}

function weekdaysAt(text: string, at: number): { first: Day; last: Day; until: number } | null {
  const none = { day: null, month: null, year: null, isPlain: false }
  const first = weekdayAt(text, at)
  let last = first
  for (let count = 0; last && count < MAX_LISTED; count += 1) {
    const joint = matchAt(AND, text, last.until)
    const next = joint && weekdayAt(text, last.until + joint[0].length)
    if (!next || next.weekday !== last.weekday + 1) break
    last = next
  }
  if (!first || !last || first === last) return null
  return { first: { ...none, ...first }, last: { ...none, ...last }, until: last.until }
}

function numbersAt(text: string, at: number): { first: Day; last: Day } | null {
  const days: number[] = []
  let place = at
  for (let count = 0; count < MAX_LISTED; count += 1) {
    const number = matchAt(PLAIN_DAY, text, place)
    const joint = number && matchAt(AND, text, place + number[0].length)
    if (!number || !joint) break
    days.push(Number(number[1]))
    place += number[0].length + joint[0].length
  }
  const last = days.length > 0 ? dayAt(text, place) : null
  if (!last || last.day === null || last.month === null) return null
  const all = [...days, last.day]
  const isRun = all.every((day, index) => index === 0 || day === (all[index - 1] ?? 0) + 1)
  return isRun ? { first: { ...last, day: days[0] ?? 0 }, last } : null
}

function ends(first: Day, last: Day, context: DateContext): Days | null {
  const [from, until] = [resolved(first, context), resolved(last, context)]
  const isReversed = from.date !== null && until.date !== null && until.date <= from.date
  if (isReversed) return null
  return { first: from, last: until, until: last.until, isPlain: first.isPlain && last.isPlain }
}
