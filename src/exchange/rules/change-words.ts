import { type WhenMark, whenMarks } from '../../time/written/when.ts'
import type { KnownNames } from './known.ts'
import { peopleAt } from './people-marks.ts'
import type { WhenContext } from './when-groups.ts'
import { after, trimmed } from './words.ts'

/** The thing a line asks to do with an item that stands already. */
export type Verb = 'POSTPONE' | 'MOVE' | 'CANCEL'

/** A line about an existing item: the words that name it, and those that say where it goes. */
export type Change = { verb: Verb; text: string; target: string | null }

const noun =
  '(?:lịch|cuộc|buổi|phiên|chương\\s+trình|hội\\s+nghị|họp|giao\\s+ban|việc|giờ|ngày|thời\\s+gian)'
const start = '^(?:(?:đề\\s+nghị|xin|đã|thông\\s+báo|tb|nhờ|cho)\\s+)*'
const opening: [Verb, RegExp][] = [
  ['POSTPONE', new RegExp(`${start}(?:tạm\\s+)?hoãn${after}(?:\\s+lại)?\\s*:?\\s*`, 'iu')],
  ['POSTPONE', new RegExp(`${start}(?:tạm\\s+(?:dừng|ngưng)|postpone)${after}\\s*:?\\s*`, 'iu')],
  ['CANCEL', new RegExp(`${start}(?:hủy|huỷ|cancel)(?:\\s+bỏ)?${after}\\s*:?\\s*`, 'iu')],
  ['CANCEL', new RegExp(`${start}(?:bỏ|xóa|xoá)\\s+(?=${noun}${after})`, 'iu')],
  [
    'CANCEL',
    new RegExp(
      `${start}(?:(?:thôi\\s+)?không|nghỉ)\\s+(?=(?:họp|tổ\\s+chức|tiếp|làm\\s+việc|diễn\\s+ra)${after})`,
      'iu',
    ),
  ],
  ['MOVE', new RegExp(`${start}(?:dời|move|reschedule)${after}\\s*:?\\s*`, 'iu')],
  [
    'MOVE',
    new RegExp(`${start}(?:lùi|rời|đẩy|chuyển|đổi|điều\\s+chỉnh)\\s+(?=${noun}${after})`, 'iu'),
  ],
  ['MOVE', new RegExp(`${start}(?:lùi|đẩy|chuyển|đổi)\\s+`, 'iu')],
]
const leadingNoun = /^(?:lịch|giờ|ngày|thời\s+gian|địa\s+điểm|phòng)\s+(?=\p{L})/iu

const closing: [Verb, RegExp][] = [
  ['POSTPONE', /(?:[\s,:;.–—(-]+)(?:(?:đã|tạm|xin|được)\s+)*hoãn(?:\s+(?:lại|họp))?[\s).!]*$/iu],
  ['CANCEL', /(?:[\s,:;.–—(-]+)(?:(?:đã|bị|xin|được)\s+)*(?:hủy|huỷ)(?:\s+(?:bỏ|họp))?[\s).!]*$/iu],
  ['CANCEL', /(?:[,:;–—-]\s*|\()không\s+(?:họp|tổ\s+chức)(?:\s+nữa)?[\s).!]*$/iu],
  [
    'POSTPONE',
    /(?:[\s,:;.–—(-]+)(?:đã\s+|tạm\s+)?(?:lùi|hoãn|dời|dừng)(?:\s+(?:lịch|lại))*\s+(?:đến\s+)?(?:khi|cho\s+đến|chờ|chưa\s+(?:có|xác|rõ)|sau)(?![\p{L}]).{0,60}$/iu,
  ],
]
const moves =
  /(?:^|[\s,:;(–—-])(?:(?:đã|xin|được|sẽ|tạm)\s+)*(dời|chuyển|lùi|đổi|đẩy|hoãn|rời|moved|postponed)(?:\s+(?:lịch|họp|giờ|ngày|lại))*\s+(?:sang|đến|tới|qua|vào|xuống|lên|về|to)\s+/giu
const toward = /\s+(?:sang|đến|tới|qua|vào|xuống|lên|về|thành|to|->|→)\s+/giu

const room =
  /^(?:(?:tại|ở)\s+)?(?:(?:phòng|hội\s+trường|địa\s+điểm|nơi|chỗ)\s+(?:khác|mới|họp|lớn|nhỏ|số|tầng|khánh\s+tiết|\p{Lu}|\d)|p\.?\s?họp|p\.?\s?\d|ph\s?\d|(?:họp\s+)?trực\s+tuyến(?=\s*(?:$|[,;.)])))/iu

/** True when words begin with a room, or with another one: what an item may be moved to without a new time. */
export function isNewRoom(words: string): boolean {
  return room.test(words)
}

/** Reads a line as one about an item that stands already; null when it is a new one. */
export function changeOf(
  line: string,
  context: WhenContext,
  known: KnownNames | null,
): Change | null {
  const marks = whenMarks(line, context)
  const head = headLength(line, marks, known)
  const led = head > 0 ? changeIn(line.slice(head), context) : null
  if (led?.isLeading) return { ...led, text: `${line.slice(0, head)} ${led.text}` }
  return changeIn(line, context)
}

/** The length of the times and people that a line begins with. */
function headLength(line: string, marks: WhenMark[], known: KnownNames | null): number {
  let at = 0
  for (;;) {
    const start = at + (/^[\s,:;.–—-]*/u.exec(line.slice(at))?.[0].length ?? 0)
    const next =
      marks.find(({ from }) => from === start)?.until ??
      start + (peopleAt(line.slice(start), known)?.length ?? 0)
    if (next <= start) return start
    at = next
  }
}

function changeIn(line: string, context: WhenContext): (Change & { isLeading: boolean }) | null {
  const marks = whenMarks(line, context)
  const isWhen = (at: number) =>
    marks.some(({ from }) => from >= at && from <= at + 6) || isNewRoom(line.slice(at))
  for (const [verb, pattern] of opening) {
    const match = pattern.exec(line)
    if (match === null) continue
    const at = match[0].length
    const goal = goalOf(line, at, isWhen)
    const isCertain =
      verb !== 'MOVE' || /^(?:dời|move|resch)/iu.test(match[0].trim()) || goal !== null
    if (!isCertain && !leadsToTime(line.slice(at))) continue
    const text = closedBracket(line.slice(at, goal?.from ?? line.length)).replace(leadingNoun, '')
    const target = goal === null ? null : line.slice(goal.until).replace(/\)\s*$/u, '')
    return { verb, text, target, isLeading: true }
  }
  const behind = movedBehind(line, isWhen) ?? closedBehind(line)
  return behind && { ...behind, isLeading: false }
}

// "Hoãn tiếp đoàn (chuyển sang tuần sau)": what leads to the goal goes with it.
function closedBracket(text: string): string {
  const open = text.lastIndexOf('(')
  return open >= 0 && !text.includes(')', open) ? text.slice(0, open).trimEnd() : text
}

function leadsToTime(rest: string): boolean {
  return /^(?:lịch|giờ|ngày|thời\s+gian)\s/iu.test(rest)
}

type Goal = { from: number; until: number }

/** Finds where "sang 14h thứ 5" begins, and its words behind the joint. */
function goalOf(line: string, start: number, isWhen: (at: number) => boolean): Goal | null {
  for (const match of line.matchAll(toward)) {
    const until = match.index + match[0].length
    if (match.index >= start && isWhen(until)) return { from: match.index, until }
  }
  return null
}

const spokenOf = /(?:về|việc|án|hoạch|trình|thủ\s+tục|công\s+tác|cho)\s*$/iu

function movedBehind(line: string, isWhen: (at: number) => boolean): Change | null {
  for (const match of line.matchAll(moves)) {
    const until = match.index + match[0].length
    if (match.index === 0 || !isWhen(until) || spokenOf.test(line.slice(0, match.index))) continue
    const verb = /hoãn|postponed/iu.test(match[1] ?? '') ? 'POSTPONE' : 'MOVE'
    const target = line.slice(until).replace(/\)\s*$/u, '')
    return { verb, text: trimmed(line.slice(0, match.index)), target }
  }
  return null
}

function closedBehind(line: string): Change | null {
  for (const [verb, pattern] of closing) {
    const match = pattern.exec(line)
    if (match !== null && match.index > 0)
      return { verb, text: trimmed(line.slice(0, match.index)), target: null }
  }
  return null
}
