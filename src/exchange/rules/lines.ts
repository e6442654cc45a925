import { findTime, readTime } from '../../time/written/times.ts'
import { besides, type Calendar, dayAt, isDateLine, isSpanOfItem, noteDay } from './days.ts'
import type { ReadParty } from './entry.ts'
import { isEmptyDay, isFurniture, isLabelled, isNotice, isSection, ownerOf } from './furniture.ts'
import { leadOf } from './leads.ts'
import { leaderLikeness } from './party-lists.ts'
import { type Day, type Left, type RawItem, rawItem } from './raw-item.ts'
import { isDeed, type Line, rejoined } from './rejoined.ts'
import { workdaysAt } from './several-days.ts'
import { splitItems } from './split.ts'
import { isTailLine } from './tails.ts'
import { isDayLike } from './unread-days.ts'
import { bulletOf, oneLine } from './words.ts'

/** The items, leftovers and last day read from running text. */
export type ReadLines = {
  items: { raw: RawItem; owner: ReadParty | null }[]
  leftovers: Left[]
  day: Day | null
}

type State = {
  calendar: Calendar
  known: Partial<RawItem>
  day: Day | null
  half: string | null
  leaders: ReadParty[]
  /** Leaders of a section that holds days of its own, and whether such a section may just have begun. */
  section: ReadParty[]
  isSectionOpening: boolean
  owner: ReadParty | null
  open: Open | null
  isClosed: boolean
  out: ReadLines
}
type Open = {
  where: string
  day: Day | null
  text: string
  leaders: ReadParty[]
  half: string | null
  bullet: string
  isLoose: boolean
  /** A line that is no item's was met below it: what goes on there goes on from that line. */
  isAside: boolean
}

/**
 * Reads the lines of a list: day and half-day headings, one bullet or number per item or per
 * leader, tails on lines of their own. `known` is what the table row around the lines says.
 */
export function readLines(
  lines: Line[],
  calendar: Calendar,
  start: Partial<Pick<State, 'day' | 'half' | 'owner' | 'known'>> = {},
): ReadLines {
  const state: State = {
    calendar,
    known: start.known ?? {},
    day: start.day ?? null,
    half: start.half ?? null,
    leaders: [],
    section: [],
    isSectionOpening: false,
    owner: start.owner ?? null,
    open: null,
    isClosed: false,
    out: { items: [], leftovers: [], day: null },
  }
  for (const line of rejoined(lines)) readLine(line, state)
  close(state)
  state.out.day = state.day
  return state.out
}

function readLine(line: Line, state: State): void {
  const { text } = line
  if (text === '') return
  const owner = ownerOf(text)
  if (owner) {
    close(state)
    state.owner = owner
    state.day = null
    leave(line, 'PAGE_FURNITURE', state)
  } else if (readDay(line, state) || readHalf(line, state)) state.isClosed = false
  else if (state.isClosed || isFurniture(text)) furnish(line, state)
  else if (isNotice(text)) {
    close(state)
    leave(line, 'NOTE', state)
  } else if (state.open && isTailLine(text)) {
    state.open.text += `\n${text}`
    state.open.isAside = false
  } else if (isSection(text)) {
    close(state)
    state.leaders = []
    state.section = []
    leave(line, 'NOTE', state)
  } else if (!readLeaderHeading(line, state)) readItemLine(line, state)
}

function furnish(line: Line, state: State): void {
  if (isFurniture(line.text) === 'CLOSING') {
    close(state)
    state.isClosed = true
  }
  leave(line, 'PAGE_FURNITURE', state)
}

function leave(line: { where: string; text: string }, why: string, state: State): void {
  const near = { day: state.known.day ?? state.day }
  state.out.leftovers.push({ where: line.where, text: line.text, why, near })
}

function readDay(line: Line, state: State): boolean {
  const found = dayAt(line.text, state.calendar) ?? workdaysAlone(line.text, state.calendar)
  if (found && isDateLine(line.text)) {
    leave(line, 'PAGE_FURNITURE', state)
    return true
  }
  if (!found || goesOn(line, state)) return false
  if (found.rest !== '' && !opensDay(line.text, found.rest, state)) return false
  const { day, half, leaders } = state
  close(state)
  state.day = found.day
  noteDay(found.day, state.calendar)
  state.half = null
  if (state.isSectionOpening) state.section = state.leaders
  state.isSectionOpening = false
  state.leaders = state.section
  if (found.rest !== '') readLine({ ...line, text: begun(found.rest), isAfterGap: true }, state)
  if (isSpanOfItem(line.text) && found.day.until && state.open)
    Object.assign(state, { day: besides(found.day, day), half, leaders })
  return true
}

// With an item behind them the days are that item's only.
function workdaysAlone(text: string, calendar: Calendar) {
  const found = workdaysAt(text, calendar)
  return found?.rest === '' ? found : null
}

/** A broken line that begins with a date: "… chuẩn bị hội nghị ngày", "18/12/2026". */
function goesOn(line: Line, { open }: State): boolean {
  if (!open || line.isAfterGap) return false
  return (
    /(?:ngày|đến|từ|hết|và|trước|sau|tới|vào|lúc|sáng|chiều|tối)$/iu.test(open.text) ||
    (/^(?:ngày|sáng|chiều|tối)\s/u.test(line.text) && !/[.;:)]$/u.test(open.text))
  )
}

const weekdayAlone = /^[^\p{L}]*(?:thứ\s+\p{L}+|thứ\s+[2-7]|chủ\s+nhật)\s*:\s*$/iu

/** After a day heading an item, a half-day, a bullet or a leader may follow on the same line, a sentence may not. */
function opensDay(text: string, rest: string, state: State): boolean {
  if (
    /^\s*[-–+*•]?\s*ngày\s/iu.test(text) &&
    !/[:)]\s*$/.test(text.slice(0, text.length - rest.length))
  )
    return false
  const head = text.slice(0, text.length - rest.length)
  if (/:\s*$/.test(head) && (/\p{L}.*\d/u.test(head) || weekdayAlone.test(head))) return true
  if (state.open?.isLoose === false && !/^[\p{Lu}\d*+•(-]/u.test(rest)) return false
  return (
    bulletOf(rest) !== '' ||
    findTime(rest) !== null ||
    leadOf(rest) !== null ||
    /^[\p{Lu}(]/u.test(rest)
  )
}

/** Marks the words after a heading on its line as an item's beginning, with or without a bullet. */
function begun(rest: string): string {
  return bulletOf(rest) === '' && !isFurniture(rest) ? `- ${rest}` : rest
}

const halfHeading =
  /^(?:[-–+*•]\s*|(?:\d{1,2}|[a-zđ])[.)]\s*)?((?:buổi\s+)?(?:sáng|chiều|tối|trưa)|cả\s+ngày|morning|afternoon|evening)\s*(?:$|:\s*|[-–]\s+(?=\S)|\.\s*$)/iu

function readHalf(line: Line, state: State): boolean {
  const match = halfHeading.exec(line.text)
  if (!match?.[1]) return false
  close(state)
  state.half = match[1]
  state.leaders = state.section
  const rest = line.text.slice(match[0].length).trim()
  if (rest !== '') {
    readLine({ ...line, text: begun(rest), isAfterGap: true }, state)
    if (/ngày/iu.test(match[1])) state.half = null
  }
  return true
}

/** "2. Chủ tịch UBND xã Nguyễn Văn Lưu:" on a line of its own: the items or days below are that leader's. */
function readLeaderHeading(line: Line, state: State): boolean {
  const bullet = bulletOf(line.text)
  const body = line.text.slice(bullet.length)
  const isSetOff = line.isAfterGap || /[\dIVX]/.test(bullet)
  const isBare = isSetOff && !/[,:;–-]$/u.test(state.open?.text ?? '') && leaderLikeness(body) >= 1
  const lead = /:\s*$/.test(body) || isBare ? leadOf(body) : null
  if (lead?.rest !== '') return false
  close(state)
  state.leaders = lead.parties
  state.section = []
  state.isSectionOpening = true
  return true
}

/** "8 - 9h" behind number 7 is number 8 at nine, and a span anywhere else. */
function numbered(line: Line, { open }: State): Line {
  const number = /^(\d{1,2})\s*[-–]\s*(?=\d)/u.exec(line.text)
  const isNext = number !== null && Number(number[1]) === Number(/\d+/.exec(open?.bullet ?? '')) + 1
  return isNext ? { ...line, text: `${number[1]}. ${line.text.slice(number[0].length)}` } : line
}

function readItemLine(typed: Line, state: State): void {
  const line = numbered(typed, state)
  const bullet = bulletOf(line.text)
  const body = line.text.slice(bullet.length)
  if (isEmptyDay(body)) {
    close(state)
    leave(line, 'EMPTY_DAY', state)
    return
  }
  if (isDayLike(body, state.calendar) && !workdaysAt(body, state.calendar)) {
    close(state)
    leave(line, 'DATE_UNREAD', state)
    return
  }
  if (!startsItem(line, bullet, body, state)) {
    continueItem(line, state)
    return
  }
  close(state)
  if (bullet !== '' && !/\d/.test(bullet)) forgetLeaders(body, state)
  state.isSectionOpening = false
  state.open = {
    where: line.where,
    day: state.day,
    text: line.text,
    leaders: state.leaders,
    half: state.half,
    bullet,
    isLoose: false,
    isAside: false,
  }
}

// A bullet that names its own leader ends the reign of the heading above.
function forgetLeaders(body: string, state: State): void {
  if (leadOf(body)) state.leaders = []
}

function startsItem(line: Line, bullet: string, body: string, state: State): boolean {
  if (findTime(body) !== null && !/^(?:sáng|chiều|tối)\s+(?:nay|mai|qua)/iu.test(body)) return true
  if (/\d/.test(bullet)) return true
  if (bullet !== '')
    return !(
      state.open &&
      /\d/.test(state.open.bullet) &&
      leadOf(body) === null &&
      /^\p{Ll}/u.test(body)
    )
  if (state.day === null && !state.known.day) return false
  const isDone = !state.open || /[.;)]$/.test(state.open.text.trim())
  if (leadOf(body) !== null && (isDone || line.isAfterGap)) return true
  return state.open === null && line.isAfterGap === false && state.known.day !== undefined
}

function continueItem(line: Line, state: State): void {
  const { open } = state
  if (!open) {
    leave(line, state.day ? 'NOT_UNDERSTOOD' : 'PAGE_FURNITURE', state)
    return
  }
  const isTitled = readTime(open.text.slice(bulletOf(open.text).length)) === null
  const isNew = line.isAfterGap ? /^[\p{Lu}\d“"*(]/u.test(line.text) : isDeed(line.text, open.text)
  open.isAside ||= isLabelled(line.text)
  if (((isTitled && isNew) || open.isAside) && !/[,:–-]$/u.test(open.text)) {
    leave(line, 'NOT_UNDERSTOOD', state)
    return
  }
  open.text += ` ${line.text}`
}

function close(state: State): void {
  const { open } = state
  state.open = null
  if (!open) return
  const known = { day: open.day, half: open.half, ...state.known }
  for (const part of splitItems(open.text, open.leaders)) {
    state.out.items.push({
      raw: rawItem(open.where, part.text, {
        ...known,
        leaders: part.leaders,
        source: state.known.source ?? oneLine(part.text),
      }),
      owner: state.owner,
    })
  }
}
