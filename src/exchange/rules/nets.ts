import { type EnteredTime, halfDayAt } from '../../time/rules.ts'
import { findTime, readTime } from '../../time/written/times.ts'
import { whenMarks } from '../../time/written/when.ts'
import { changeOf } from './change-words.ts'
import type { ReadEntry } from './entry.ts'
import type { Day } from './raw-item.ts'
import type { WhenContext } from './when-groups.ts'
import { clean, trimmed } from './words.ts'

const changing = new RegExp(
  [
    '(?<!trì\\s)hoãn(?!\\s+(?:nghĩa|gọi|nợ|thi\\s+hành|xuất))',
    '(?<!(?:tiêu|phá|thiêu|phân)\\s)(?:hủy|huỷ)(?!\\s+(?:hoại|diệt|hoang))',
    '(?<!di\\s)dời',
    '(?:lùi|rời|đổi|chuyển)\\s+(?:lại|lịch|sang|đến|vào|ngày|giờ|thời\\s+gian|buổi|xuống|(?:địa\\s+điểm|phòng))',
    '(?:lùi|đổi|chuyển|nghỉ)\\s+(?:cuộc\\s+)?(?:họp|giao\\s+ban)',
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
export function netted(read: ReadEntry, day: Day | null, context: WhenContext): ReadEntry {
  const entry = withoutSecondTime(withChange(read, context))
  const warnings = [...entry.warnings]
  const said = `${entry.title} ${entry.remarks ?? ''} ${entry.source} ${entry.time.text ?? ''}`
  if (entry.change === null && isChange(said)) warnings.push('CHANGE_UNREAD')
  if (day?.isDoubtful) warnings.push('DAY_DOUBTFUL')
  if (day?.isRepeated) warnings.push('SEVERAL_DAYS')
  if (entry.change === 'MOVED') warnings.push('MOVED')
  const { words } = entry.time
  if (words !== null && readTime(clean(words)) === null) warnings.push('TIME_UNREAD')
  if (hasOtherClock(entry.time, context) || hasClockInside(entry, context))
    warnings.push('TIME_UNREAD')
  const time = withClocksHalf(overDays(entry.time, day, warnings), warnings)
  return { ...entry, time, warnings: [...new Set(warnings)] }
}

// "7h30 - 11h30 và 13h30 - 16h30": an item has one time, the other is kept and asked about.
function withoutSecondTime(entry: ReadEntry): ReadEntry {
  const joint = /^(?:và|&|\+|,|;)\s*/iu.exec(entry.title)?.[0] ?? ''
  const found = joint === '' ? null : findTime(entry.title.slice(joint.length))
  if (!found?.time.startTime || entry.time.startTime === null) return entry
  const end = joint.length + found.until
  const remarks = [entry.remarks, trimmed(entry.title.slice(0, end))].filter(Boolean).join('; ')
  const warnings = [...entry.warnings, 'TIME_UNREAD']
  return { ...entry, title: trimmed(entry.title.slice(end)), remarks, warnings }
}

// A cell of "8h-10h, 14h-16h" says two times: an item has one of them.
function hasOtherClock({ text, startTime, endTime }: EnteredTime, context: WhenContext): boolean {
  if (text === null || startTime === null) return false
  return whenMarks(text, context).some(
    (mark) =>
      mark.kind === 'TIME' &&
      mark.time.startTime !== null &&
      ![startTime, endTime].includes(mark.time.startTime),
  )
}

// "8h00: Họp A, chiều 14 giờ kiểm tra B": a clock left in a title may be another item's.
function hasClockInside({ title }: ReadEntry, context: WhenContext): boolean {
  return whenMarks(title, context).some(
    (mark) => mark.kind === 'TIME' && !mark.isPlain && mark.time.startTime !== null,
  )
}

const statuses = { POSTPONE: 'POSTPONED', CANCEL: 'CANCELLED', MOVE: 'MOVED' } as const

// A programme says in a title what a typed line would ask to do: "Hủy họp với Y", "Họp F — dời sang 14 giờ ngày 11/12".
function withChange(entry: ReadEntry, context: WhenContext): ReadEntry {
  if (entry.change !== null && entry.change !== 'MOVED') return entry
  if (!isChange(entry.title)) return entry
  const found = changeOf(entry.title, context, null)
  const title = trimmed(found?.text ?? '')
  if (!found || title === '' || (entry.change && found.verb === 'MOVE')) return entry
  const target = found.target === null ? null : `dời sang ${found.target}`
  const remarks = [entry.remarks, target].filter(Boolean).join('; ') || null
  return { ...entry, title, remarks, change: statuses[found.verb] }
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
  const text = time.text === null ? null : time.text.replace(halfBeforeClock, '')
  return { ...time, halfDay: halfDayAt(startTime), text }
}

// The text is printed as it is: the half-day that the clock outweighs, often one of a line above, is no part of it.
const halfBeforeClock = /^(?:buổi\s+)?(?:sáng|trưa|chiều|tối)[\s,:–-]+(?=\d)/iu

// The office's evening may begin at five and its afternoon last until seven.
function isContradiction(start: string, half: NonNullable<EnteredTime['halfDay']>): boolean {
  if (half === 'MORNING') return start >= '12:00'
  return half === 'AFTERNOON' ? start < '12:00' || start >= '19:00' : start < '16:30'
}
