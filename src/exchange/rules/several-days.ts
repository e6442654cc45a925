import type { EnteredTime } from '../../time/rules.ts'
import { addDays, daysBetween, weekdayOf } from '../../time/weeks.ts'
import { whenMarks } from '../../time/written/when.ts'
import { type Calendar, contextOf } from './days.ts'
import type { ReadEntry } from './entry.ts'
import type { Day, RawItem } from './raw-item.ts'
import { folded, oneLine, trimmed } from './words.ts'

const repeating =
  /(?:tất\s+cả|suốt|trong)\s+(?:các\s+)?ngày\s+(?:làm\s+việc\s+)?(?:trong|của)\s+tuần|các\s+ngày\s+trong\s+tuần|(?:hằng|hàng|mỗi)\s+ngày|cả\s+tuần(?!\p{L})|every\s+(?:working\s+)?day|daily/iu

/** Makes an item one of several days where its words say until when: "đến hết ngày 16/12", "(2 ngày: 8-9/12)". */
export function withNamedSpan(entry: ReadEntry, calendar: Calendar): ReadEntry {
  const { startsOn, kind } = entry.time
  const said = oneLine(`${entry.title} ${entry.remarks ?? ''} ${entry.time.text ?? ''}`)
  if (repeating.test(said)) return { ...entry, warnings: [...entry.warnings, 'SEVERAL_DAYS'] }
  if (startsOn === null || kind === 'DAYS' || !/\d/.test(said)) return entry
  const within = calendar.stated ?? calendar.week
  const lasts = whenMarks(said, within ? { within } : {}).flatMap((mark) => {
    if (mark.kind === 'UNTIL') return mark.last.date ?? []
    return mark.kind === 'DAYS' && mark.first.date === startsOn ? (mark.last.date ?? []) : []
  })
  const until = lasts.find((day) => day > startsOn && daysBetween(startsOn, day) < 31)
  if (until === undefined) return entry
  const time: EnteredTime = { ...entry.time, kind: 'DAYS', endsOn: until, words: null }
  return { ...entry, time, warnings: [...entry.warnings, 'SEVERAL_DAYS'] }
}

const numbers: Record<string, number> = {
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
}
const number = '(?:0?[2-9]|1[0-4]|hai|ba|bốn|năm|sáu|bảy)'
const noLength =
  '(?!\\s+(?:\\p{L}+\\s+)?(?:đầu|cuối|qua|tới|vừa|trước|sau|đêm|công|nghỉ|ra\\s+quân|kể|lễ|tết|hội|liền|phép|đi)(?!\\p{L})|\\s*[/\\d])'
const mentioned = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?<!(?:\\d|sau|trước|hạn|quá|từng|mỗi|tháng|thứ|năm)\\s)(${number})\\s+ngày(?!\\p{L})${noLength}|(?<!\\p{L})(?:1|một)\\s+ngày\\s+rưỡi`,
  'iu',
)
const lasting = new RegExp(
  `(?:\\(\\s*(?:thời\\s+gian|trong|kéo\\s+dài)?:?\\s*|(?:trong|kéo\\s+dài|diễn\\s+ra|thời\\s+(?:gian|lượng))\\s*(?:là\\s+|trong\\s+|vòng\\s+)?:?\\s*|(?:công\\s+tác|tập\\s+huấn|bồi\\s+dưỡng|hội\\s+nghị|hội\\s+thảo|diễn\\s+tập|khảo\\s+sát|nghỉ\\s+phép|lớp\\s+học)\\s+)(${number})\\s+ngày(?=\\s*(?:$|[).,;(]|tại\\s|ở\\s))`,
  'iu',
)

/** Makes an item last as many days as it says ("Tập huấn (3 ngày)", "trong hai ngày"); asks where a number may be that. */
export function withLength<Entry extends ReadEntry>(entry: Entry): Entry {
  const { startsOn, kind } = entry.time
  if (startsOn === null || kind === 'DAYS' || entry.warnings.includes('SEVERAL_DAYS')) return entry
  const said = oneLine([entry.title, entry.remarks ?? '', entry.time.text ?? ''].join(' ; '))
  if (!mentioned.test(said) && !lasting.test(said)) return entry
  const warnings = [...entry.warnings, 'SEVERAL_DAYS']
  const words = lasting.exec(said)?.[1]
  if (words === undefined) return { ...entry, warnings }
  const count = numbers[folded(words)] ?? Number(words)
  const time: EnteredTime = { ...entry.time, kind: 'DAYS', words: null }
  return { ...entry, time: { ...time, endsOn: addDays(startsOn, count - 1) }, warnings }
}

const workdays =
  /(?:(?:vào|trong)\s+)?(?:tất\s+cả\s+|suốt\s+)?(?:các|mọi|những)\s+ngày\s+(?:làm\s+việc|hành\s+chính)(?:\s+(?:trong|của)\s+tuần)?(?:\s+này)?(?!\s*(?:\p{L}|từ\s|,?\s*(?:trừ|ngoại)))/iu

/** The days from Monday to Friday that a text begins with or is ("Tất cả các ngày làm việc trong tuần"), and the words behind. */
export function workdaysAt(text: string, calendar: Calendar): { day: Day; rest: string } | null {
  const found = workdays.exec(text)
  if (!found || trimmed(text.slice(0, found.index)) !== '') return null
  const day = workingWeek(calendar, null)
  return day && { day, rest: text.slice(found.index + found[0].length).replace(/^[\s:,.–-]+/u, '') }
}

/** Gives an item of all working days of the week ("7h30 các ngày làm việc trong tuần: …") these days, and cuts the words out. */
export function withWorkdays(raw: RawItem, calendar: Calendar): RawItem {
  for (const field of ['text', 'timeCell'] as const) {
    const words = raw[field] ?? ''
    const found = workdays.exec(words)
    const day = found && workingWeek(calendar, raw.day?.on ?? null)
    if (!found || !day) continue
    const before = words.slice(0, found.index).replace(/[\s,(;–-]+$/u, '')
    const behind = words.slice(found.index + found[0].length).replace(/^\s*\)/u, '')
    const rest = /^\P{L}*$/u.test(before)
      ? `${before}${behind.replace(/^[\s:,–-]+/u, ' ')}`
      : `${before}${behind}`
    return { ...raw, day, [field]: rest.trim() || null }
  }
  return raw
}

function workingWeek(calendar: Calendar, on: string | null): (Day & { isRepeated: true }) | null {
  const { within } = contextOf(calendar)
  const isWeek = within && daysBetween(within.from, within.until) < 7
  const start = on ?? (isWeek ? within.from : null)
  if (start === null) return null
  const monday = addDays(start, 1 - weekdayOf(start))
  const days = [0, 1, 2, 3, 4]
    .map((at) => addDays(monday, at))
    .filter((day) => !within || (day >= within.from && day <= within.until))
  const [first, ...also] = days
  return first === undefined ? null : { on: first, contradicts: false, also, isRepeated: true }
}
