import { type EnteredTime, halfDayAt } from '../../time/rules.ts'
import { readTime } from '../../time/written/times.ts'
import type { ReadEntry } from './entry.ts'
import type { Day } from './item.ts'
import { clean } from './words.ts'

const changing = new RegExp(
  [
    '(?<!trì\\s)hoãn(?!\\s+(?:nghĩa|gọi|nợ|thi\\s+hành|xuất))',
    '(?<!(?:tiêu|phá|thiêu|phân)\\s)(?:hủy|huỷ)(?!\\s+(?:hoại|diệt|hoang))',
    '(?<!di\\s)dời',
    '(?:lùi|rời|đổi|chuyển)\\s+(?:lịch|sang|đến|vào|ngày|giờ|thời\\s+gian|buổi|xuống)',
    '(?:không|ngừng|dừng|thôi(?:\\s+không)?|bỏ)\\s+(?:tổ\\s+chức|họp|diễn\\s+ra|tiếp\\s+(?:công\\s+)?dân|làm\\s+việc|dự|đi)',
    'bãi\\s+bỏ\\s+lịch',
    '(?:cancel|postpone|reschedul)\\p{L}*',
  ]
    .map((words) => `(?<![\\p{L}])${words}(?![\\p{L}])`)
    .join('|'),
  'iu',
)

/** True when words call something off or move it. */
export function isChange(words: string): boolean {
  return changing.test(words.normalize('NFC'))
}

/**
 * An entry that says nothing it does not ask: a word that calls off or moves is a status or a doubt, a clock outweighs
 * the half-day it contradicts, and a time that was not understood is told.
 */
export function netted(entry: ReadEntry, day: Day | null): ReadEntry {
  const warnings = [...entry.warnings]
  const said = `${entry.title} ${entry.remarks ?? ''} ${entry.source} ${entry.time.text ?? ''}`
  if (entry.change === null && isChange(said)) warnings.push('CHANGE_UNREAD')
  if (day?.isDoubtful) warnings.push('DAY_DOUBTFUL')
  if (entry.change === 'MOVED') warnings.push('MOVED')
  const { words } = entry.time
  if (words !== null && readTime(clean(words)) === null) warnings.push('TIME_UNREAD')
  const time = withClocksHalf(overDays(entry.time, day, warnings), warnings)
  return { ...entry, time, warnings }
}

/** Under a heading of several days an item with an hour may be of all of them or of one: it is asked about. */
function overDays(time: EnteredTime, day: Day | null, warnings: string[]): EnteredTime {
  if (day?.until === undefined || time.startsOn === null) return time
  const isPlain = time.startTime === null && time.halfDay === null
  if (time.kind === 'DAYS' && isPlain) return time
  warnings.push('SEVERAL_DAYS')
  if (time.kind === 'WORDS' || time.kind === 'UNKNOWN') return time
  return { ...time, kind: 'DAYS', endsOn: day.until }
}

/** A time whose half-day is that of its clock where the two contradict each other, which is warned of. */
export function withClocksHalf(time: EnteredTime, warnings: string[]): EnteredTime {
  const { startTime, halfDay } = time
  if (startTime === null || halfDay === null || !isContradiction(startTime, halfDay)) return time
  if (!warnings.includes('HALF_CONTRADICTS')) warnings.push('HALF_CONTRADICTS')
  return { ...time, halfDay: halfDayAt(startTime) }
}

// The office's evening may begin at five and its afternoon last until seven; an hour at noon may close the morning.
function isContradiction(start: string, half: NonNullable<EnteredTime['halfDay']>): boolean {
  if (half === 'MORNING') return start >= '12:30'
  return half === 'AFTERNOON' ? start < '11:00' || start >= '19:00' : start < '16:30'
}
