import { matchAt, skip } from './text.ts'

/** The mark of the hour; PLAIN is a number alone, which only the other end of a range makes a time. */
export type Unit = 'WORD' | 'G' | 'COLON' | 'DOT' | 'FOUR' | 'MERIDIEM' | 'NAME' | 'PLAIN'

/** One clock time as it stands in a folded text: `digits` of the hour, `until` exclusive. */
export type Clock = {
  hour: number
  minute: number
  unit: Unit
  meridiem: 'AM' | 'PM' | 'NOON' | 'MIDNIGHT' | null
  hasMinutes: boolean
  isMarked: boolean
  digits: number
  until: number
}

/** One time or a range of two; `isLed` by a word such as "lúc" or "từ", `endsNextDay` as in "22h - 2h (hôm sau)". */
export type Span = {
  left: Clock
  right: Clock | null
  isLed: boolean
  endsNextDay: boolean
  from: number
  until: number
}

// Minutes are not the day of a date that follows: "14 giờ 27/12".
// Nor are they the hour of another time: "8h-10h 14h-16h".
const NO_DATE = '(?!\\d|/|[-.]\\d{1,2}[-.]\\d| ?(?:h|g|giờ)(?![\\p{L}]))'
const MINUTE_MARK = ` ?(?:'{1,2}|"|phút|phut)|ph?(?![.\\p{L}\\d])|m(?!\\p{L})`
// "09h:30" is a slip of the pen, "14h 18-12" an hour and a date.
const DATE_BEHIND = ' \\d{1,2}-(?:0?[1-9]|1[0-2])(?![\\d:]|\\s?(?:h|g|giờ)(?!\\p{L}))'
const WORDED = new RegExp(
  `(\\d{1,2}) ?(giờ|gio|h|g)(?!${DATE_BEHIND})(?: |[:.])?(\\d{2})${NO_DATE}(?:${MINUTE_MARK})?`,
  'yu',
)
const ONE_DIGIT_MINUTE = /(\d{1,2}) ?(giờ|gio|h|g) ?(\d)(?: ?(?:'|phút|phut))/uy
const COLON = new RegExp(
  `(\\d{1,2})( ?: ?|\\.)(\\d{2})(?::\\d{2})?(?!\\d|/|[.:]\\d)(?:${MINUTE_MARK}| ?(?:giờ|h)(?![\\p{L}\\d]| đồng))?`,
  'yu',
)
const SHORT_OF = /(\d{1,2}) ?(?:giờ|gio|h|g) ?kém ?(\d{1,2})(?: ?(?:phút|phut|'))?(?![\p{L}\d])/uy
const HOUR = /(\d{1,2}) ?(giờ|gio|h|g)(?: (rưỡi)|'{1,2}(?!\p{L}))?(?![\p{L}\d])/uy
const FOUR = /([01]\d|2[0-4])([0-5][05])(?!\d)(?: ?(h|hrs|hours)(?![\p{L}\d]))?/uy
const PLAIN = /(\d{1,2})(?!\d)/uy
const MERIDIEM = / ?(?:([ap])\.? ?m(?![\p{L}\d])\.?|(noon|midnight)(?!\p{L}))/uy
const NAME = /(?:12 )?(noon|midnight)(?!\p{L})/uy

const LEAD =
  /(?:(?:(?:vào|bắt đầu|starting) )?(?:lúc|hồi|từ|from|at)(?: (?:khoảng|đúng|about))?|khoảng|đúng|~) ?(?=[\d~])/uy
/** The separators between the two ends of a range. */
export const TO = /\s*(?:-+>?|~|→|đến|tới|to|until|till)\s*(?:(?:lúc|khoảng|hết) )?/uy
const NEXT_DAY = / ?\(?(?:(?:ngày )?hôm sau|(?:the )?next day)\)?/uy

/** The time that stands exactly at a place of a folded text, marked so that it can be nothing but a time. */
export function clockAt(text: string, at: number): Clock | null {
  const named = matchAt(NAME, text, at)
  if (named) return namedClock(named, at)
  const short = matchAt(SHORT_OF, text, at)
  if (short) return withMeridiem(text, shortOf(short, at))
  const worded = matchAt(WORDED, text, at) ?? matchAt(ONE_DIGIT_MINUTE, text, at)
  if (worded)
    return withMeridiem(text, clock(worded, at, worded[2] === 'g' ? 'G' : 'WORD', worded[3]))
  const colon = matchAt(COLON, text, at)
  if (colon)
    return withMeridiem(text, clock(colon, at, colon[2] === '.' ? 'DOT' : 'COLON', colon[3]))
  const hour = matchAt(HOUR, text, at)
  if (hour)
    return withMeridiem(
      text,
      clock(hour, at, hour[2] === 'g' ? 'G' : 'WORD', hour[3] ? '30' : undefined),
    )
  const four = matchAt(FOUR, text, at)
  // 19xx to 21xx are years wherever they are not marked as hours.
  if (four && (four[3] || !/^(?:19|20|21)/.test(four[0])))
    return { ...clock(four, at, 'FOUR', four[2]), isMarked: four[3] !== undefined }
  const plain = plainAt(text, at)
  if (!plain) return null
  const marked = withMeridiem(text, plain)
  return marked.meridiem ? { ...marked, unit: 'MERIDIEM', isMarked: true } : null
}

function clock(match: RegExpExecArray, at: number, unit: Unit, minute: string | undefined): Clock {
  const hour = match[1] ?? ''
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    unit,
    meridiem: null,
    hasMinutes: minute !== undefined,
    isMarked: true,
    digits: hour.length,
    until: at + match[0].length,
  }
}

// "9 giờ kém 15" is 8:45.
function shortOf(match: RegExpExecArray, at: number): Clock {
  const found = clock(match, at, 'WORD', '0')
  const minutes = found.hour * 60 - Number(match[2])
  return { ...found, hour: Math.floor(minutes / 60), minute: minutes % 60 }
}

function namedClock(match: RegExpExecArray, at: number): Clock {
  const meridiem = match[1] === 'noon' ? 'NOON' : 'MIDNIGHT'
  return { ...clock(match, at, 'NAME', undefined), hour: 12, meridiem, digits: 2 }
}

function withMeridiem(text: string, found: Clock): Clock {
  const match = matchAt(MERIDIEM, text, found.until)
  if (!match) return found
  const word = match[2] === 'noon' ? 'NOON' : 'MIDNIGHT'
  const meridiem = match[1] === undefined ? word : match[1] === 'a' ? 'AM' : 'PM'
  return { ...found, meridiem, until: found.until + match[0].length }
}

function plainAt(text: string, at: number): Clock | null {
  const match = matchAt(PLAIN, text, at)
  return match && { ...clock(match, at, 'PLAIN', undefined), isMarked: false }
}

/** The time or range of times at a place; a bare left side takes the right side's unit ("7-9h", "8-10:00 a.m."). */
export function spanAt(text: string, at: number): Span | null {
  const start = skip(LEAD, text, at)
  const isLed = start > at
  const marked = clockAt(text, start)
  const left = marked ?? plainAt(text, start)
  if (!left) return null
  const joint = matchAt(TO, text, left.until)
  const right = joint && clockAt(text, left.until + joint[0].length)
  if (right && (marked || isRangeOfPlain(text, start, joint, isLed))) {
    const until = skip(NEXT_DAY, text, right.until)
    return { left, right, isLed, endsNextDay: until > right.until, from: at, until }
  }
  return (
    marked && {
      left: marked,
      right: null,
      isLed,
      endsNextDay: false,
      from: at,
      until: marked.until,
    }
  )
}

const NUMBERED =
  /(?<!\p{L})(?:thứ|ngày|số|tầng|phòng|tuần|lần|quý|tháng|khoá|khóa|đợt|t\.?|no\.?)\s*$/u

// "Thứ 2 - 8h" and "phòng họp 2 - 8h" are a number and a time, "7-9h" and "từ 7 đến 9h" are ranges.
function isRangeOfPlain(
  text: string,
  start: number,
  joint: RegExpExecArray,
  isLed: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  if (/\d[/.,:-]$/.test(before) || NUMBERED.test(before)) return false
  return isLed || /^(?:-+|~)$/.test(joint[0]) || /(?:^|[(\n:;,])\s*$/.test(before)
}
