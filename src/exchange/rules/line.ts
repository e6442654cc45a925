import { whenMarks } from '../../time/written/when.ts'
import { assigned } from './assigned.ts'
import { type Change, changeOf, isNewRoom, type Verb } from './change-words.ts'
import { confident } from './confidence.ts'
import type { ReadEntry, ReadParty } from './entry.ts'
import { joined as allOf, partOf, timeOf, warningOf } from './item.ts'
import type { KnownNames } from './known.ts'
import { verbs } from './leads.ts'
import { isChange } from './nets.ts'
import { isUnitLike } from './parties.ts'
import { listOf, readLeaderCell, readPartyList } from './party-lists.ts'
import { closed, joined, segmentsOf } from './segments.ts'
import { itemsIn } from './several.ts'
import { withLength } from './several-days.ts'
import { withMarks, withoutMarks } from './spoken.ts'
import { cutTails } from './tails.ts'
import { type Timing, timingOf } from './timing.ts'
import type { WhenContext } from './when-groups.ts'
import { after, bulletOf, clean, gap, oneLine, trimmed } from './words.ts'

/**
 * The board's day under the cursor, its year, the week shown, and the office's names as far as they are known. `until`:
 * the last day where the line stands under several.
 */
export type LineContext = {
  day: string | null
  until?: string | null
  year: number
  week?: { from: string; until: string }
  known?: KnownNames
}

/** One item as a line says it; with a `verb` the line is about one that stands already, and `target` is where it goes. */
export type LineEntry = ReadEntry & {
  /** The line names its day, be it one that it does not give. */
  isDayNamed: boolean
  verb: Verb | null
  target: { time: ReadEntry['time']; place: string | null } | null
}

/** Reads one typed or pasted line ("T3 14h PCT Phước nghe báo cáo …, tại P. họp 2") into its first entry. */
export function readLine(text: string, context: LineContext): LineEntry {
  const [first] = readItems(text, context)
  if (first === undefined) throw new Error('A line has at least one item')
  return first
}

/**
 * Reads one typed or pasted line into entries: usually one, two of "Sáng: họp A; Chiều: họp B". Day, time, names, place
 * and labels stand in any order; a line without a day belongs to the day it is typed into.
 */
export function readItems(text: string, context: LineContext): LineEntry[] {
  const typed = oneLine(clean(text))
  const line = withMarks(typed, context.known ?? null)
  const when: WhenContext = { year: context.year, ...(context.week && { within: context.week }) }
  const change = changeOf(unbulleted(line, when), when, context.known ?? null)
  const entries = change
    ? [readChange(change, typed, { ...context, when })]
    : itemsIn(unbulleted(line, when), when, context.known ?? null).map((item) =>
        readItem(item, typed, { ...context, when }),
      )
  return line === typed ? entries : entries.map(asTyped)
}

/** The row of a table as a line that says the same. */
export function asLine(entry: ReadEntry): LineEntry {
  const verb = entry.change && verbOf[entry.change]
  return { ...entry, isDayNamed: entry.time.startsOn !== null, verb, target: null }
}

type Reading = LineContext & { when: WhenContext }

// "2 - 3.30 p.m." and "14 – 16/3: …" begin like a numbered line.
function unbulleted(line: string, when: WhenContext): string {
  // Nobody meets from one to eight in the morning: "1 - 8h họp A" is the first of a list.
  const number =
    /^[1-4]\s+[-–]\s+(?=(?:[5-9]|1\d)\s?(?:h|g|giờ)(?!\p{L})(?!\s*(?:chiều|tối|trưa)))/iu.exec(line)
  if (number) return line.slice(number[0].length)
  const bullet = bulletOf(line)
  const { left } = timingOf(line, when)
  return bullet !== '' && left.startsWith(bullet.trimEnd()) ? line.slice(bullet.length) : line
}

function readItem(text: string, typed: string, context: Reading, isAbout = false): LineEntry {
  const timing = timingOf(text, context.when)
  const { known = null } = context
  const invited = invitedFirst(timing.left)
  const tails = cutTails(invited.rest)
  const cast = assigned(tails, known, isAbout)
  const units = unitsApart(cast.title)
  const labelled = readLeaderCell(tails.chairs ?? '')
  const chairs = [...labelled.leaders, ...cast.chairs]
  const title = titleOf(units.title) || withoutSigns(typed)
  const day = dayOf(timing, context)
  const entry: LineEntry = {
    where: 'line',
    time: timeOf(day, timing.times, timing.timeText),
    title,
    chairs,
    part: chairs.length === 0 ? null : (cast.part ?? partOf(title, false)),
    behalfOf: cast.behalfOf,
    attends: [...labelled.others, ...cast.attends, ...tails.attends.flatMap(readPartyList)],
    invitees: [...invited.invitees, ...tails.invitees, ...units.units],
    place: cast.place,
    gatheringPoint: tails.gatheringPoint,
    preparingUnit: allOf([...tails.preparingUnit, ...units.preparing]),
    officeStaff: allOf(tails.officeStaff),
    transport: tails.transport,
    remarks: allOf(tails.remarks.map(titleOf)),
    change: tails.change,
    rest: timing.rest,
    confidence: {},
    warnings: [
      ...timing.warnings,
      ...(day.contradicts ? ['WEEKDAY_CONTRADICTS'] : []),
      ...timing.times.flatMap((time) => time.warnings.map(warningOf)),
      ...(day.on === null ? ['DAY_UNKNOWN'] : []),
      ...(isOutside(day.on, context) ? ['OUTSIDE_WEEK'] : []),
      ...(!isAbout && isChange(text) ? ['CHANGE_UNREAD'] : []),
      ...(isAbout ? [] : unreadWhen(title, timing, context.when)),
    ],
    source: typed,
    isDayNamed: timing.day !== null,
    verb: tails.change && verbOf[tails.change],
    target: null,
  }
  const whole = isAbout ? entry : withLength(entry)
  return { ...whole, ...confident(whole) }
}

// "Họp A thứ 3 và thứ 5 8h", "8h thứ 2,4,6 giao ban": what else says when is asked about.
function unreadWhen(title: string, { day }: Timing, when: WhenContext): string[] {
  const marks = whenMarks(title, when).filter(({ isPlain }) => !isPlain)
  const isClock = marks.some((mark) => mark.kind === 'TIME' && mark.time.startTime !== null)
  const isDay = marks.some((mark) => mark.kind === 'DAY' || mark.kind === 'DAYS')
  const isListed = day !== null && /^\d(?:\s*[,&]\s*\d)*\s+\p{L}/u.test(title)
  return [...(isClock ? ['TIME_UNREAD'] : []), ...(isDay || isListed ? ['DATE_UNREAD'] : [])]
}

const verbOf = { POSTPONED: 'POSTPONE', CANCELLED: 'CANCEL', MOVED: 'MOVE' } as const

function dayOf({ day }: Timing, { day: typedInto, until }: LineContext) {
  if (day === null && typedInto !== null && until)
    return { on: typedInto, contradicts: false, until }
  const on = day === null || (day.on === null && day.until !== null) ? typedInto : day.on
  const isSpan = day?.until != null && on !== null && day.until > on
  return { on, contradicts: day?.contradicts ?? false, ...(isSpan && { until: day.until ?? '' }) }
}

function isOutside(on: string | null, { week }: LineContext): boolean {
  return on !== null && week !== undefined && (on < week.from || on > week.until)
}

function titleOf(words: string): string {
  return trimmed(closed(words))
}

function withoutSigns(words: string): string {
  return words.replaceAll(gap, ' ').replace(/ {2,}/g, ' ').trim()
}

const invitation = new RegExp(
  `^[\\s,;:${gap}–—-]*(?:kính\\s+)?mời\\s+(?=\\p{Lu}|các\\s|lãnh\\s+đạo|đại\\s+diện)(.+?)\\s+(?:(?:tham\\s+)?dự\\s+(?=họp|hội|cuộc|buổi|lễ))?(?=(?:${verbs}|hội\\s+nghị|hội\\s+thảo)${after}(?!\\s*$))`,
  'iu',
)

/** "mời Sở A, Sở B làm việc …": whom a line invites before it says to what. */
function invitedFirst(text: string): { invitees: string[]; rest: string } {
  const match = invitation.exec(text)
  if (!match?.[1] || match[1].length > 200) return { invitees: [], rest: text }
  return { invitees: listOf(match[1]), rest: text.slice(match[0].length) }
}

type Units = { title: string; units: string[]; preparing: string[] }

/** Segments that are nothing but units are invited; those that say what a unit prepares are that unit's. */
function unitsApart(title: string): Units {
  const found: Units = { title, units: [], preparing: [] }
  const rest = segmentsOf(title).filter(({ text }, at) => {
    const preparing = at === 0 ? undefined : prepares.exec(text)?.[1]
    const isUnit = at > 0 && text.length < 60 && isUnitLike(text) && unitName.test(text)
    if (isUnit) found.units.push(text)
    else if (preparing !== undefined) found.preparing.push(preparing)
    return !isUnit && preparing === undefined
  })
  return { ...found, title: joined(rest) }
}

const prepares =
  /^(?:giao\s+)?((?:Sở|Ban|Công an|Thanh tra|Cục|Chi cục|UBND|Văn phòng|VP|Bộ|BCH|BQL|Hội|Trung tâm|Phòng)\s[^,;()]{1,60}?)\s+(?:chuẩn\s+bị|phục\s+vụ|tham\s+mưu)(?:\s[^,;()]{0,60})?$/u
const unitName = new RegExp(
  `^(?:Sở|Ban|Công an|Thanh tra|Cục|Chi cục|UBND|HĐND|Văn phòng|Bộ|BCH|BQL|Hội|Trung tâm)(?:\\s+(?!(?:${verbs})${after})[\\p{L}&,-]+)+$`,
  'u',
)

function readChange({ verb, text, target }: Change, typed: string, context: Reading): LineEntry {
  const entry = readItem(text === '' ? typed : text, typed, context, true)
  const goal = target === null ? null : readItem(target, typed, context, true)
  const time =
    goal &&
    timeOf(
      dayOf(timingOf(target ?? '', context.when), { ...context, day: null }),
      timingOf(target ?? '', context.when).times,
      null,
    )
  return {
    ...entry,
    verb,
    target: goal && time ? { time, place: goal.place ?? roomOf(target ?? '') } : null,
    warnings: entry.warnings.filter((word) => word !== 'DAY_UNKNOWN' || entry.rest.length > 0),
  }
}

// "sang phòng họp số 2": a target of nothing but a room; "phòng khác" is none yet.
function roomOf(target: string): string | null {
  const words = trimmed(target).replace(/^(?:tại|ở)\s+/iu, '')
  return isNewRoom(words) && !/\s(?:khác|mới)$/iu.test(words) ? words : null
}

function asTyped(entry: LineEntry): LineEntry {
  const plain = (words: string | null) => (words === null ? null : withoutMarks(words))
  const party = (one: ReadParty) => one
  return {
    ...entry,
    title: withoutMarks(entry.title),
    chairs: entry.chairs.map(party),
    invitees: entry.invitees,
    gatheringPoint: plain(entry.gatheringPoint),
    remarks: plain(entry.remarks),
    transport: plain(entry.transport),
    rest: entry.rest.map(withoutMarks),
    time: { ...entry.time, text: plain(entry.time.text), words: plain(entry.time.words) },
  }
}
