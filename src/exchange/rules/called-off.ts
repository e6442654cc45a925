import type { ReadEntry } from './entry.ts'
import { trimmed } from './words.ts'

const changes: [NonNullable<ReadEntry['change']>, RegExp][] = [
  [
    'MOVED',
    /(?:^|[\s(;,])(?:đã\s+)?(?:dời|chuyển|lùi|rời)\s+(?:lịch\s+)?(?:sang|đến|vào)\s+(?:\d|ngày|thứ|chiều|sáng|tuần|tháng|chủ|t\.)/iu,
  ],
  ['POSTPONED', /^(?:tạm\s+)?hoãn(?![\p{L}])|[-–;,]\s*(?:tạm\s+)?hoãn$/iu],
  ['CANCELLED', /^(?:đã\s+)?(?:hủy|huỷ)(?:\s+(?:bỏ|lịch))?(?![\p{L}])(?!\s+\p{L})/iu],
  [
    'CANCELLED',
    /^(?:đã\s+|xin\s+)?(?:bỏ|(?:không|thôi|dừng|ngừng)\s+(?:họp|tổ\s+chức|diễn\s+ra))(?:\s+(?:lịch|nữa))?[.!]?$/iu,
  ],
]

// "Hủy họp với Y", "Tạm hoãn họp F", "Không họp W": the verb before the meeting calls it off.
const offVerbs: [NonNullable<ReadEntry['change']>, RegExp][] = [
  ['POSTPONED', /^(?:tạm\s+)?hoãn\s+(?:lịch\s+)?(?=\p{L})/iu],
  [
    'CANCELLED',
    /^(?:hủy|huỷ)(?:\s+bỏ)?\s+(?:lịch\s+)?(?=(?:cuộc|buổi|phiên|họp|hội|tiếp|làm\s+việc|dự|đi|kiểm|chương))/iu,
  ],
  ['CANCELLED', /^không\s+(?=(?:họp|tiếp|dự|tổ\s+chức))/iu],
]

function calledOff(
  title: string,
): { change: NonNullable<ReadEntry['change']>; title: string } | null {
  for (const [change, pattern] of offVerbs) {
    const match = pattern.exec(title)
    if (match && title.length > match[0].length)
      return { change, title: title.slice(match[0].length) }
  }
  return null
}

/** Reads what calls an item off or moves it: "Hoãn: …" before the title, "… - Hoãn" behind it, or the same words in the notes. */
export function readChange(entry: ReadEntry): void {
  const label = /^(?:\(?\s*(tạm\s+hoãn|hoãn|hủy|huỷ)\s*\)?\s*[:–-]\s*)/iu.exec(entry.title)
  if (label) {
    entry.change = /hoãn/iu.test(label[0]) ? 'POSTPONED' : 'CANCELLED'
    entry.title = trimmed(entry.title.slice(label[0].length))
  }
  const behind = /\s*[-–]\s*(tạm\s+hoãn|hoãn|hủy|huỷ)$/iu.exec(entry.title)
  if (behind !== null && behind.index > 0) {
    entry.change ??= /hoãn/iu.test(behind[0]) ? 'POSTPONED' : 'CANCELLED'
    entry.title = trimmed(entry.title.slice(0, behind.index))
  }
  const led = entry.change === null ? calledOff(entry.title) : null
  if (led !== null) {
    entry.change = led.change
    entry.title = led.title
  }
  for (const [change, pattern] of changes) {
    if (entry.remarks?.split('; ').some((remark) => pattern.test(remark))) entry.change ??= change
  }
}
