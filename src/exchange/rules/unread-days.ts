import { addDays, weekdayOf } from '../../time/weeks.ts'
import { findTime } from '../../time/written/times.ts'
import { whenMarks } from '../../time/written/when.ts'
import type { SourceDocument } from '../documents/source.ts'
import { type Calendar, daysOf, isDateLine } from './days.ts'
import type { ReadEntry } from './entry.ts'
import type { Left } from './raw-item.ts'
import { clean, oneLine } from './words.ts'

const weekday =
  /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}\d])/iu
const ofPage =
  /tuần\s*(?:thứ|lễ|từ|:|\(|\d)|^[^\p{L}]*(?:thông\s+báo\s+)?(?:dự\s+kiến\s+)?(?:lịch|chương\s+trình)(?!\p{L})|(?:từ|kể\s+từ)\s+ngày|cập\s+nhật|ban\s+hành|đăng|posted|updated|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$|^số\s/iu

/** The days inside the programme's period that a text names as dates; the dates of cited papers are none. */
export function datesIn(text: string, calendar: Calendar): string[] {
  const within = calendar.stated ?? calendar.week
  if (within === null || !/\d/.test(text)) return []
  return dayMarks(text, within)
    .flatMap(({ days }) => days)
    .filter((on) => on >= within.from && on <= within.until)
}

type Marked = { from: number; until: number; days: string[] }

/** Every date in a text; a weekday alone is none. */
function dayMarks(text: string, within: { from: string; until: string }): Marked[] {
  return whenMarks(oneLine(text), { within }).flatMap((mark): Marked[] => {
    const { from, until } = mark
    if (mark.kind === 'DAY')
      return mark.date.month === null ? [] : [{ from, until, days: daysOf(mark.date.date, null) }]
    if (mark.kind === 'UNTIL') return [{ from, until, days: daysOf(mark.last.date, null) }]
    if (mark.kind !== 'DAYS') return []
    return [{ from, until, days: daysOf(mark.first.date, mark.last.date) }]
  })
}

const ledByDay = new RegExp(
  `^(?:(?:vào\\s+)?các\\s+ngày\\s+)?${weekday.source}\\s*[,:&]|^(?:các\\s+)?ngày\\s+\\d`,
  'iu',
)

/** Entries that name another day of the period than their own are doubtful: it was read as no day. */
export function withNamedDays(entry: ReadEntry, calendar: Calendar): ReadEntry {
  const own = new Set(daysOf(entry.time.startsOn, entry.time.endsOn))
  const said = [entry.title, entry.place ?? '', entry.gatheringPoint ?? '', entry.remarks ?? '']
  const isOther = said.some((words) => datesIn(words, calendar).some((day) => !own.has(day)))
  const isLed = ledByDay.test(entry.title) || namesOtherWeekday(entry, own, calendar)
  return isOther || isLed ? { ...entry, warnings: [...entry.warnings, 'DATE_UNREAD'] } : entry
}

// "Họp tổ biên tập sáng thứ 3" below Monday's heading: hers or Tuesday's? "Kỳ họp thứ 3" is no day.
function namesOtherWeekday({ title, remarks }: ReadEntry, own: Set<string>, calendar: Calendar) {
  const within = calendar.stated ?? calendar.week
  const weekdays = new Set([...own].map(weekdayOf))
  if (within === null || own.size === 0) return false
  return [title, remarks ?? ''].some(
    (words) =>
      weekday.test(words) &&
      whenMarks(oneLine(words), { within }).some(
        (mark) =>
          mark.kind === 'DAY' &&
          mark.date.day === null &&
          mark.date.weekday !== null &&
          !weekdays.has(mark.date.weekday) &&
          weekday.test(words.slice(mark.from, mark.until)),
      ),
  )
}

/**
 * Asks about what was left over and names a day of the period, and about the day of the entries behind it: they may
 * stand under that day and not under the one above it.
 */
export function withUnreadDays(
  document: SourceDocument,
  entries: ReadEntry[],
  leftovers: Left[],
  calendar: Calendar,
): { entries: ReadEntry[]; leftovers: Left[] } {
  const places = placesOf(document)
  const asked = leftovers.map((left) =>
    namesDay(left, calendar) ? { ...left, why: 'DATE_UNREAD' } : left,
  )
  const unread = asked
    .filter(({ why }) => why === 'DATE_UNREAD')
    .map(({ where }) => places.get(where) ?? 0)
    .sort((a, b) => a - b)
  let [at, doubtful] = [0, null as string | null]
  const seen = entries.map((entry, number) => {
    const place = places.get(entry.where) ?? 0
    const isBehind = (unread[at] ?? Number.POSITIVE_INFINITY) < place
    while ((unread[at] ?? Number.POSITIVE_INFINITY) < place) at += 1
    const above = entries[number - 1]?.time.startsOn ?? null
    if (isBehind && above === entry.time.startsOn) doubtful = above
    else if (entry.time.startsOn !== doubtful) doubtful = null
    return doubtful === null ? entry : doubted(entry)
  })
  return { entries: seen, leftovers: asked }
}

/** True for the heading and the notes of a page that give a date of it: “Cập nhật …”, “Tuần 48 (từ …)”. */
export function isOfPage(text: string): boolean {
  return ofPage.test(text)
}

function doubted(entry: ReadEntry): ReadEntry {
  return { ...entry, warnings: [...new Set([...entry.warnings, 'DAY_DOUBTFUL'])] }
}

function placesOf({ blocks }: SourceDocument): Map<string, number> {
  const all = blocks.flatMap((block) =>
    block.kind === 'PARAGRAPH' ? [block.where] : block.rows.map(({ where }) => where),
  )
  return new Map(all.map((where, at) => [where, at]))
}

function namesDay({ text, why, near }: Left, calendar: Calendar): boolean {
  // The row of a table whose day was read is no heading.
  if (near?.raw && near.day && !near.day.isDoubtful) return false
  if (why === 'EMPTY_DAY' || why === 'NO_DAY' || ofPage.test(text) || isDateLine(text)) return false
  const within = calendar.stated ?? calendar.week
  if (datesIn(text, calendar).length > 0) return true
  return within !== null && clean(text).length < 60 && weekday.test(text)
}

// "T6/18" is Friday the 18th or June of 2018.
const looksLikeDay = /^[^\p{L}\d]*t\.?\s?[2-7]\s?[/.-]\s?\d{1,2}[\s:)]*$/iu

/** True for a line that is hardly more than a day of the period: a heading with something in it that no heading has. */
export function isDayLike(line: string, calendar: Calendar): boolean {
  const words = oneLine(line)
  if (looksLikeDay.test(words)) return true
  if (
    words.length > 60 ||
    ofPage.test(words) ||
    isDateLine(words) ||
    findTime(words) ||
    /^\p{Ll}/u.test(words) ||
    datesIn(words, calendar).length === 0
  )
    return false
  const within = calendar.stated ?? calendar.week
  const [mark] = within ? dayMarks(words, within) : []
  const beside = `${words.slice(0, mark?.from)} ${words.slice(mark?.until)}`
  const others = beside.replace(weekday, ' ').match(/\p{L}{2,}/gu) ?? []
  return others.length <= 3 && others.join('').length <= 14
}

const mostDays = 14

/**
 * The working days of the period that no heading names, and those between two that do: a heading that was not
 * recognised, or lost, puts its items on the day above.
 */
export function missingDays(entries: ReadEntry[], calendar: Calendar): string[] {
  const within = calendar.stated ?? calendar.week
  const days = within === null ? [] : daysOf(within.from, within.until)
  const read = new Set([
    ...calendar.read,
    ...entries.flatMap(({ time }) => daysOf(time.startsOn, time.endsOn)),
  ])
  if (days.length < 2 || days.length > mostDays || !days.some((day) => read.has(day))) return []
  // Without a period the days of one week say nothing of the others.
  if (calendar.stated === null && [...read].some((day) => !days.includes(day))) return []
  const known = days.filter((day) => read.has(day))
  const restarting = new Set(
    entries.flatMap(({ time, warnings }) =>
      time.startsOn !== null && warnings.includes('OUT_OF_ORDER')
        ? [addDays(time.startsOn, 1)]
        : [],
    ),
  )
  const isExpected = (day: string) =>
    weekdayOf(day) < 6 ||
    restarting.has(day) ||
    (day > (known[0] ?? '') && day < (known.at(-1) ?? '')) ||
    (day === within?.until && weekdayOf(day) === 6)
  return days.filter((day) => !read.has(day) && isExpected(day))
}

/** Entries that begin the day anew although the next one, and hardly another, is missing may belong to it. */
export function withRestarts(entries: ReadEntry[], missing: string[]): ReadEntry[] {
  if (missing.length > 2) return entries
  let restarted: string | null = null
  return entries.map((entry) => {
    const { startsOn } = entry.time
    if (startsOn !== restarted) restarted = null
    const isBefore = startsOn !== null && missing.includes(addDays(startsOn, 1))
    if (isBefore && entry.warnings.includes('OUT_OF_ORDER')) restarted = startsOn
    return restarted === null ? entry : doubted(entry)
  })
}
