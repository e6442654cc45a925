import type { Expression } from './expression.ts'

const DURATION_AFTER = /^\s?(?:đồng hồ|tiếng)(?!\p{L})/u
const LENGTH_AFTER = /^\s?(?:hours?|hrs?|minutes?|mins?|phút)(?!\p{L})/u
const RATE_AFTER = /^(?:\s?%|\/\s?(?:\d|ngày|tuần|tháng|năm|người|day|week))/u
const NUMBER_BEFORE = /(?:\d[.,:]|\/|[\p{L}\d]-)$/u
const LENGTH_BEFORE =
  /(?<!\p{L})(?:trong(?: vòng| khoảng)?|kéo dài|suốt|thời lượng|mỗi|cứ|hơn|dưới|lasting|within|for|over|up to)\s+$/u
const DEADLINE_BEFORE =
  /(?<!\p{L})(?:trước|sau|đến|tới|muộn nhất|chậm nhất|hạn|by|before|after|until|no later than)(?: (?:là|lúc|hết|ngày|thời điểm))?\s+$/u
const RATIO_BEFORE = /t[ỷỉ] lệ\s+$/u
const NOTICE_BEFORE =
  /(?:hotline|đường dây nóng|cập nhật|updated|giờ làm việc|office hours|business hours|mở cửa)[^\n;]{0,40}$/u

const SHORTEST_PLAUSIBLE_HOUR = 5

/**
 * True for what is written like a time and is none of an item: lengths ("2:30 to 3:00 hours", "trong 2 giờ"),
 * deadlines, rates ("24/24h"), ratios, hotline hours, the moment of the last update.
 */
export function isNoTime(text: string, found: Expression, isAtStart: boolean): boolean {
  const { span } = found
  if (!span) return false
  const after = text.slice(span.until, span.until + 20)
  const before = text.slice(Math.max(0, found.from - 60), found.from)
  if (DURATION_AFTER.test(after) || RATE_AFTER.test(after)) return true
  // "14:00 hours" is a clock, "2:30 hours" a length: clocks of that style have two digits.
  if (LENGTH_AFTER.test(after) && span.left.digits === 1 && !span.left.meridiem) return true
  if (NUMBER_BEFORE.test(text.slice(Math.max(0, span.from - 3), span.from))) return true
  if (isAtStart) return false
  const isLength = !span.right && !span.left.meridiem && LENGTH_BEFORE.test(before)
  return (
    isLength ||
    DEADLINE_BEFORE.test(before) ||
    RATIO_BEFORE.test(before) ||
    NOTICE_BEFORE.test(before)
  )
}

/**
 * True where the notation alone does not carry a time at this place: "0170", "5g", "14.30" and "2 giờ" need a mark, a
 * word or a range beside them when they stand in running text, and a half-day alone needs the line's start or brackets.
 */
export function isWeak(text: string, found: Expression, isAtStart: boolean): boolean {
  const { span, part } = found
  if (!span) return !isAtStart && !found.isBracketed
  const { left, right, isLed } = span
  const isSupported = right !== null || part !== null || isLed || found.isAllDay
  if (left.unit === 'NAME') return !isAtStart && !isLed && right === null
  if (isSupported || left.meridiem || found.isBracketed) return false
  const isCutOff = /^\s*(?:[,:;)\n-]|$)/u.test(text.slice(span.until))
  if (left.unit === 'G' && !left.hasMinutes) return !(isAtStart && isCutOff)
  if (left.unit === 'FOUR') return !left.isMarked && !(isAtStart && (isCutOff || left.hour < 10))
  if (left.unit === 'DOT')
    return !isAtStart || left.minute % 5 !== 0 || left.hour < SHORTEST_PLAUSIBLE_HOUR
  if (isAtStart || left.hasMinutes) return false
  return left.hour < SHORTEST_PLAUSIBLE_HOUR
}
