import { impossibleDays } from '../../time/written/impossible.ts'
import { findTime } from '../../time/written/times.ts'
import { checked } from './checked.ts'
import { confident } from './confidence.ts'
import type { Calendar } from './days.ts'
import type { Leftover, Possible, ReadEntry } from './entry.ts'
import { isNotice, isSection } from './furniture.ts'
import { readItem } from './item.ts'
import { readItems } from './line.ts'
import type { Left, RawItem } from './raw-item.ts'
import { isOfPage } from './unread-days.ts'
import { clean } from './words.ts'

/** The leftovers of a page, and the entries that some of them may be. */
export type Apart = { leftovers: Leftover[]; possible: Possible[] }

/**
 * Tells the furniture of a page (titles, signatures, recipients, notes) from what may be an item that nobody took, and
 * reads the latter once more: a row by its columns, a line as if it were typed into the day that it stands under.
 */
export function possibleAmong(left: readonly Left[], calendar: Calendar): Apart {
  return {
    leftovers: left.map((one) => leftoverOf(one)),
    possible: left.flatMap((one, leftover) =>
      isPossible(one)
        ? entriesOf(one, calendar).map((entry): Possible => ({ leftover, entry }))
        : [],
    ),
  }
}

function leftoverOf(left: Left): Leftover {
  const { where, text, why } = left
  const isDoubted = doubted.includes(why) || !isPossible(left)
  return { where, text, why: isDoubted ? why : 'NOT_UNDERSTOOD' }
}

const doubted = ['NOT_UNDERSTOOD', 'NO_DAY', 'DATE_UNREAD', 'CHANGE_UNREAD']
// Text of a list of other dates is an item of no week; what is struck out of a line was replaced.
const settled = ['OTHER_DOCUMENT', 'STRUCK']

function isPossible({ text, why, near }: Left): boolean {
  if (!/\p{L}/u.test(text)) return false
  if (doubted.includes(why)) return true
  if (settled.includes(why)) return false
  const parts = text.split(' | ')
  if (parts.some(saysWhen)) return true
  if (why === 'EMPTY_DAY' || isNotice(text)) return false
  if (near?.raw !== undefined) return isFilled(near.raw)
  return parts.some(saysWhere) || (why === 'NOTE' && near?.day != null && isSentence(text))
}

const ofDuty = /^[^:]*(?<!\p{L})trực(?!\s+(?:tiếp|tuyến|thuộc))/iu

/** True for an hour with words beside it, which is not when the page was posted or who is on duty. */
function saysWhen(text: string): boolean {
  if (!/\d/.test(text) || isOfPage(text)) return false
  if (isNotice(text) && ofDuty.test(text)) return false
  return findTime(text, { isAnywhere: true })?.time.startTime != null
}

const placeIn = /(?<!\p{L})(?:tại|ở)\s+\p{Lu}|(?<!\p{L})(?:phòng họp|p\. ?họp|hội trường)(?!\p{L})/u

function saysWhere(text: string): boolean {
  return !isOfPage(text) && !/^[-–+*•\s]*lưu(?!\p{L})/iu.test(text) && placeIn.test(text)
}

// A signature across the table's columns has no hour, place or leader beside it.
function isFilled({
  text,
  timeCell,
  placeCell,
  leaderCell,
}: NonNullable<Left['near']>['raw'] & {}) {
  return text !== '' && [timeCell, placeCell, leaderCell].some((cell) => cell !== null)
}

/** A row across the table under a day: "Đoàn công tác đi kiểm tra cơ sở", no heading of a part and no remark. */
function isSentence(text: string): boolean {
  const words = clean(text)
  if (isSection(words) || /^\W*(?:ghi chú|lưu ý|chú thích)/iu.test(words)) return false
  return /\p{Ll}/u.test(words) && words.split(/\s+/).length > 3
}

function entriesOf(left: Left, calendar: Calendar): ReadEntry[] {
  const { where, text, near } = left
  const read =
    near?.raw === undefined ? lineEntries(left, calendar) : [rowEntry(near.raw, calendar)]
  return read.flatMap((entry) =>
    checked([{ ...entry, where, source: text }], calendar).map(confident),
  )
}

function rowEntry(raw: RawItem, { year }: Calendar): ReadEntry {
  const isNoDay = namesNoDay(raw.source, year)
  return readItem(isNoDay ? { ...raw, day: null } : raw, null)
}

// "Ngày 32/12: họp" below Wednesday is not hers.
function namesNoDay(text: string, year: number | null): boolean {
  return impossibleDays(text, year ?? undefined).length > 0
}

function lineEntries({ text, near }: Left, calendar: Calendar): ReadEntry[] {
  const within = calendar.stated ?? calendar.week
  const year = calendar.year ?? (within === null ? null : Number(within.from.slice(0, 4)))
  const context = {
    day: namesNoDay(text, year) ? null : (near?.day?.on ?? null),
    year: year ?? 2000,
    ...(within && { week: within }),
  }
  const line = text.replaceAll(' | ', ', ')
  return readItems(line, context).map(({ isDayNamed: _, verb: __, target: ___, ...entry }) =>
    year === null ? { ...entry, time: { ...entry.time, startsOn: null, endsOn: null } } : entry,
  )
}
