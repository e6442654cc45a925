import type { EnteredTime } from '../../time/rules.ts'
import { findTime, type ReadTime, readTime } from '../../time/written/times.ts'
import { assignedInDocument, standInCell } from './assigned.ts'
import type { Tails } from './brackets.ts'
import { readChange } from './called-off.ts'
import type { ReadEntry, ReadParty } from './entry.ts'
import { leadOf, verbs } from './leads.ts'
import { readLeaderCell, readPartyList } from './party-lists.ts'
import { isRoomLike, placeInside } from './place.ts'
import type { Day, RawItem } from './raw-item.ts'
import { closed } from './segments.ts'
import { cutTails } from './tails.ts'
import { nextDayOf, timingOf } from './timing.ts'
import { after, bulletOf, clean, gap, oneLine, trimmed } from './words.ts'

type Head = {
  times: ReadTime[]
  timeText: string[]
  leaders: ReadParty[]
  isDelegated: boolean
  behalfOf: ReadParty | null
  rest: string
}

/** Reads an item's words into an entry: time and leader at its head, tails behind, the title between. */
export function readItem(raw: RawItem, owner: ReadParty | null): ReadEntry {
  const head = readHead(raw)
  const tails = cutTails(head.rest)
  if (tails.timeText) takeLabelledTime(tails.timeText, head, tails)
  if (tails.half) takeTime(tails.half, head)
  readSpokenTime(tails, head)
  if (head.times.length === 0) readTimeInside(tails, head)
  const leaderCell = clean(raw.leaderCell ?? tails.chairs ?? '')
  const standIn = standInCell(leaderCell)
  const cell = standIn ? { leaders: standIn.chairs, others: [] } : readLeaderCell(leaderCell)
  const named = [...head.leaders, ...cell.leaders]
  const cast = assignedInDocument(placed(raw, tails), named.length > 0 || owner !== null)
  const leaders = [...named, ...cast.chairs]
  const entry: ReadEntry = {
    where: raw.where,
    time: composed(raw, head),
    chairs: leaders.length === 0 && owner ? [owner] : leaders,
    part: null,
    behalfOf: head.behalfOf ?? standIn?.behalfOf ?? cast.behalfOf,
    attends: [
      ...cell.others,
      ...cast.attends,
      ...tails.attends.flatMap(readPartyList),
      ...readPartyList(cellText(raw.attendCell)),
    ],
    invitees: tails.invitees,
    title: cast.title,
    place: cast.place,
    gatheringPoint: tails.gatheringPoint,
    preparingUnit: joined([...tails.preparingUnit, cellText(raw.prepareCell)]),
    officeStaff: joined([...tails.officeStaff, cellText(raw.staffCell)]),
    transport: cellText(raw.transportCell) || tails.transport,
    remarks: joined([...tails.remarks, cellText(raw.noteCell)]),
    change: tails.change,
    rest: [],
    confidence: {},
    warnings: [
      ...(raw.day?.contradicts ? ['WEEKDAY_CONTRADICTS'] : []),
      ...head.times.flatMap((time) => time.warnings.map(warningOf)),
    ],
    source: raw.source,
  }
  entry.part =
    leaders.length === 0
      ? null
      : (standIn?.part ??
        cast.part ??
        partOf(entry.title, head.isDelegated || cast.behalfOf !== null))
  readChange(entry)
  return entry
}

/** The word by which an entry warns of a doubt about its time. */
export function warningOf(warning: ReadTime['warnings'][number]): string {
  return warning === 'HALF_DAY_CONTRADICTS' ? 'HALF_CONTRADICTS' : warning
}

function cellText(cell: string | null): string {
  const words = trimmed(oneLine(cell ?? ''))
  return /^[-–.…_\s?]*$/u.test(words) ? '' : words
}

/** Several texts as one; null when none says anything. */
export function joined(words: string[]): string | null {
  return words.filter((each) => each !== '').join('; ') || null
}

function readHead(raw: RawItem): Head {
  const head: Head = {
    times: [],
    timeText: [],
    leaders: [...raw.leaders],
    isDelegated: false,
    behalfOf: null,
    rest: clean(raw.text),
  }
  if (raw.half) takeTime(raw.half, head)
  if (raw.timeCell) takeTime(raw.timeCell, head)
  head.rest = head.rest.slice(bulletOf(head.rest).length)
  for (let turn = 0; turn < 3; turn += 1) {
    const length = head.rest.length
    takeLeadingTime(head)
    const isDelegated = /^(?:ủy|uỷ)\s+quyền\s/iu.test(head.rest)
    if (isDelegated || (head.leaders.length === 0 && cellText(raw.leaderCell) === ''))
      takeLead(head)
    if (head.rest.length === length) break
  }
  return head
}

function takeTime(text: string, head: Head): void {
  const words = clean(text)
  const time = readTime(words) ?? findTime(words, { isAnywhere: true })?.time
  if (time) head.times.push(time)
  else if (words !== '')
    head.times.push({
      kind: 'WORDS',
      startTime: null,
      endTime: null,
      halfDay: null,
      isAllDay: false,
      words: oneLine(words),
      warnings: [],
    })
  head.timeText.push(oneLine(words))
}

/** "… lúc 9 giờ" behind the title or the place, where no time stands at its usual places. */
function readSpokenTime(tails: Tails, head: Head): void {
  for (const field of ['title', 'place', 'gatheringPoint'] as const) {
    const words = tails[field] ?? ''
    const mark = /[\s,]+(?:vào\s+)?(?:lúc|hồi)\s+(?=\d)/iu.exec(words)
    const found = mark ? findTime(words.slice(mark.index + mark[0].length)) : null
    if (!mark || !found?.time.startTime || head.times.some((time) => time.startTime)) continue
    const end = mark.index + mark[0].length + found.until
    takeTime(words.slice(mark.index + mark[0].length, end).replace(/[\s,:]+$/u, ''), head)
    tails[field] = trimmed(`${words.slice(0, mark.index)} ${words.slice(end)}`)
  }
}

const deedBehind = new RegExp(`${gap}[\\s,]*(?:${verbs})${after}`, 'iu')

/** "Họp I, 15 giờ, PCT An": a clock set off within the title, unless another deed follows it. */
function readTimeInside(tails: Tails, head: Head): void {
  const { day, times, timeText, rest, left } = timingOf(tails.title, {})
  const isClock = times.some(({ startTime }) => startTime !== null)
  if (day !== null || !isClock || rest.length > 0 || deedBehind.test(left)) return
  head.times.push(...times)
  if (timeText !== null) head.timeText.push(timeText)
  tails.title = trimmed(closed(left))
}

/** "Thời gian: 7 giờ 30 tất cả các ngày trong tuần": what stands beside the clock is a remark. */
function takeLabelledTime(text: string, head: Head, tails: Tails): void {
  const found = findTime(text, { isAnywhere: true })
  if (!found) {
    takeTime(text, head)
    return
  }
  takeTime(text.slice(found.from, found.until), head)
  const rest = trimmed(`${text.slice(0, found.from)} ${text.slice(found.until)}`)
  if (rest !== '') tails.remarks.push(rest)
}

function takeLeadingTime(head: Head): void {
  if (head.times.some((time) => time.startTime)) return
  const found = findTime(head.rest)
  // "Tối: đêm văn nghệ": a second half-day word belongs to the deed.
  const isClock = found?.time.startTime != null || found?.time.isAllDay
  if (!found || (head.times.length > 0 && !isClock)) return
  head.times.push(found.time)
  head.timeText.push(oneLine(head.rest.slice(found.from, found.until)).replace(/[\s,:]+$/u, ''))
  head.rest = head.rest.slice(found.until).replace(/^[\s,:;.\-–]+/u, '')
}

function takeLead(head: Head): void {
  const lead = leadOf(head.rest)
  if (!lead || trimmed(lead.rest) === '') return
  // "CT Khánh ủy quyền PCT An dự …": whoever was named first is stood in for.
  if (lead.isDelegated) head.behalfOf = head.leaders[0] ?? null
  head.leaders = lead.parties
  head.isDelegated = lead.isDelegated
  head.rest = lead.rest
}

function composed(raw: RawItem, head: Head): EnteredTime {
  return timeOf(raw.day, head.times, head.timeText.join(' ') || null)
}

/** The time of an item on its day, put together from all that says when: a half-day, a clock, a whole day, words. */
export function timeOf(
  day: Day | null,
  times: readonly ReadTime[],
  text: string | null,
): EnteredTime {
  const clock = times.find((time) => time.startTime)
  const halfDay = times.find((time) => time.halfDay)?.halfDay ?? null
  const isAllDay = times.some((time) => time.isAllDay)
  const words = times.find((time) => time.words)?.words ?? null
  const startsOn = day?.on ?? null
  const time = {
    startsOn,
    endsOn: null,
    halfDay: isAllDay && !clock ? null : halfDay,
    startTime: clock?.startTime ?? null,
    endTime: clock?.endTime ?? null,
    words: null,
    text,
  }
  if (day?.until !== undefined && words === null)
    return { kind: 'DAYS', ...time, endsOn: day.until }
  if (isAllDay) return { kind: 'ALL_DAY', ...time }
  if (clock) {
    const endsOn = nextDayOf(startsOn, times)
    return { kind: clock.endTime ? 'PERIOD' : 'START', ...time, endsOn }
  }
  if (words) return { kind: 'WORDS', ...time, words }
  return { kind: halfDay ? 'HALF_DAY' : 'UNKNOWN', ...time }
}

/** Own column, then a label, then the last "tại …" of the sentence, which then leaves the title. */
function placed(raw: RawItem, tails: Tails): { title: string; place: string | null } {
  const own = cellText(raw.placeCell).replace(/^(?:tại|ở)\s+/iu, '')
  if (own !== '') return { title: tails.title, place: own }
  if (tails.place) return { title: tails.title, place: tails.place }
  const bracket = /\s*\(\s*((?:điểm\s+)?tại\s+)?([^()]+)\)\s*$/iu.exec(tails.title)
  if (bracket?.[2] && (bracket[1] || isRoomLike(bracket[2])))
    return { title: trimmed(tails.title.slice(0, bracket.index)), place: trimmed(bracket[2]) }
  const inside = tails.gatheringPoint ? null : placeInside(tails.title)
  if (inside) return { title: trimmed(inside.title), place: trimmed(inside.place) }
  return { title: tails.title, place: null }
}

/** The part of its leaders that a title's verb says. */
export function partOf(title: string, isDelegated: boolean): ReadEntry['part'] {
  if (isDelegated) return 'ON_BEHALF'
  return /^(?:tham\s+)?(?:dự|gia)(?![\p{L}])|^cùng\s|^attends?\b/iu.test(title)
    ? 'ATTENDS'
    : 'CHAIRS'
}
