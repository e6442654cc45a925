import type { EnteredTime, HalfDay } from '../rules.ts'
import { addDays, dayParts, weekdayOf } from '../weeks.ts'

/** A language pages are written in. */
export type Language = 'vi' | 'en'

const HALF_DAYS: Record<Language, Record<HalfDay, string>> = {
  vi: { MORNING: 'Sáng', AFTERNOON: 'Chiều', EVENING: 'Tối' },
  en: { MORNING: 'Morning', AFTERNOON: 'Afternoon', EVENING: 'Evening' },
}
const ALL_DAY = { vi: 'Cả ngày', en: 'All day' }
const NEXT_DAY = { vi: 'hôm sau', en: 'next day' }
const WEEKDAYS = {
  vi: {
    long: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    short: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  },
  en: {
    long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
}
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * The time for a page: exactly as typed when the office typed it, else in one plain form that `readTime` (for DAYS
 * `readPeriod`) reads back. Empty for UNKNOWN without a text: a page leaves that cell blank.
 */
export function writeTime(entered: EnteredTime, language: Language): string {
  if (entered.text !== null && entered.text !== '') return entered.text
  const { kind, startTime, endTime } = entered
  const clock = [startTime, endTime].filter((time) => time !== null).join('–')
  switch (kind) {
    case 'PERIOD':
      return writePeriod(entered, clock, language)
    case 'START':
      return clock
    case 'HALF_DAY':
      return entered.halfDay ? HALF_DAYS[language][entered.halfDay] : ''
    case 'ALL_DAY':
      return clock === '' ? ALL_DAY[language] : `${clock} (${ALL_DAY[language]})`
    case 'DAYS':
      return writeDays(entered, language)
    case 'WORDS':
      return entered.words ?? ''
    case 'UNKNOWN':
      return ''
  }
}

function writePeriod(
  { startsOn, endsOn, startTime, endTime }: EnteredTime,
  clock: string,
  language: Language,
): string {
  if (startsOn === null || endsOn === null || endsOn <= startsOn) return clock
  if (endsOn === addDays(startsOn, 1)) return `${clock} (${NEXT_DAY[language]})`
  return `${startTime} ${shortDate(startsOn)} – ${endTime} ${shortDate(endsOn)}`
}

function writeDays(
  { startsOn, endsOn, startTime, endTime }: EnteredTime,
  language: Language,
): string {
  const part = (time: string | null, date: string | null) =>
    [time, date && shortDate(date)].filter(Boolean).join(' ')
  const [from, until] = language === 'vi' ? ['từ', 'đến'] : ['from', 'to']
  return `${from} ${part(startTime, startsOn)} ${until} ${part(endTime, endsOn)}`
}

/** "14/7/2025", day first in both languages; the text as it is when it names no day. */
export function shortDate(isoDate: string): string {
  const parts = dayParts(isoDate)
  return parts ? `${parts.day}/${parts.month}/${parts.year}` : isoDate
}

/**
 * "ngày 05 tháng 02 năm 2026" or "5 February 2026". Days below 10 and the months 1 and 2 take a zero in Vietnamese, so
 * that no figure can be put before them (Decree 30/2020/NĐ-CP).
 */
export function longDate(isoDate: string, language: Language): string {
  const parts = dayParts(isoDate)
  if (!parts) return isoDate
  const { year, month, day } = parts
  if (language === 'en') return `${day} ${MONTHS[month - 1]} ${year}`
  return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}

/** The weekday's name: "Thứ Hai" or "Monday", short "T2" or "Mon". */
export function weekdayName(isoDate: string, language: Language, length: 'long' | 'short'): string {
  return WEEKDAYS[language][length][weekdayOf(isoDate) - 1] ?? ''
}
