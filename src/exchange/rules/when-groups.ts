import { type WhenMark, whenMarks } from '../../time/written/when.ts'
import { verbs } from './leads.ts'
import { after, type Bracket, bracketsOf } from './words.ts'

/** The time context of a line: a year, and the period in which a weekday alone means its day. */
export type WhenContext = { year?: number; within?: { from: string; until: string } }

/** A mark that may say when the item is; `until` and `from` take the bracket along that holds nothing else. */
export type Candidate = { mark: WhenMark; bracket: Bracket | null; from: number; until: number }
/** Marks that stand together, and what ties them to those before: nothing, "và", or "đến". */
export type Group = { tie: 'AND' | 'TO' | null; members: Candidate[] }

const onlyJoints =
  /^(?:[\s,;:.–—-]|(?:trong|ngày|từ|đến|tới|và|lúc|vào|hồi|các|buổi|\d{1,2} ngày)(?![\p{L}]))*$/iu

/** The marks outside brackets, and those of brackets that say nothing but when, or begin with it. */
function candidatesOf(text: string, context: WhenContext): Candidate[] {
  const brackets = bracketsOf(text)
  return whenMarks(text, context).flatMap((mark): Candidate[] => {
    const bracket =
      brackets.find(({ from, until }) => mark.from > from && mark.until < until) ?? null
    if (bracket === null) return [{ mark, bracket, from: mark.from, until: mark.until }]
    const before = text.slice(bracket.from + 1, mark.from)
    const behind = text.slice(mark.until, bracket.until - 1)
    if (!onlyJoints.test(before)) return []
    if (onlyJoints.test(behind))
      return [{ mark, bracket, from: bracket.from, until: bracket.until }]
    const isHead = /^\s*(?:[,;]|(?:tại|ở)\s)/iu.test(behind)
    return isHead ? [{ mark, bracket, from: mark.from, until: mark.until }] : []
  })
}

const connector =
  /^(?:[\s,;:.()–—/-]|(?:ngày|lúc|vào|hồi|từ|của|bắt đầu|bắt|on|at|trong|buổi)(?![\p{L}]))*$/iu
const conjunction = /^\s*(?:và|&|\+)\s*(?:(?:vào|lúc|ngày)\s+)?$/iu
const range = /^\s*(?:[-–—]+>?|đến|tới|to|until)\s*(?:hết\s+)?(?:lúc\s+|ngày\s+)?$/iu

/** The groups of marks in a text that may say when its item is, each run of them apart. */
export function groupsOf(text: string, context: WhenContext): Group[][] {
  const runs: Group[][] = []
  let last: Candidate | undefined
  for (const one of candidatesOf(text, context)) {
    const between = last === undefined ? null : text.slice(last.until, one.from)
    const tie = between === null ? null : tieOf(between, runs.at(-1)?.at(-1)?.members ?? [], one)
    if (tie === 'NEAR') runs.at(-1)?.at(-1)?.members.push(one)
    else if (tie === null) runs.push([{ tie: null, members: [one] }])
    else runs.at(-1)?.push({ tie, members: [one] })
    last = one
  }
  return runs.flatMap((run) => accepted(text, run, context))
}

function tieOf(between: string, members: Candidate[], next: Candidate): 'NEAR' | Group['tie'] {
  if (conjunction.test(between)) return isBreak(members, next) ? 'NEAR' : 'AND'
  if (!range.test(between)) return connector.test(between) ? 'NEAR' : null
  // "30/11 – 14:00" is a day and its time, "từ 14h ngày 1/12 - 17h ngày 3/12" a span.
  const isSpan = /\p{L}/u.test(between) || members.some((one) => isDay(one) === isDay(next))
  return isSpan ? 'TO' : 'NEAR'
}

// "7h30 - 11h30 và 13h30 - 16h30" has a break between.
function isBreak(members: Candidate[], { mark }: Candidate): boolean {
  const last = members.at(-1)?.mark
  return (
    last?.kind === 'TIME' &&
    mark.kind === 'TIME' &&
    last.time.endTime !== null &&
    (mark.time.startTime ?? '') >= last.time.endTime
  )
}

/** True for a mark that names a day. */
export function isDay({ mark }: Candidate): boolean {
  return mark.kind === 'DAY' || mark.kind === 'DAYS'
}

/** Keeps a run of marks: what the notation does not carry must stand beside another mark, at an end, or between separators. */
function accepted(text: string, run: Group[], context: WhenContext): Group[][] {
  const [first, ...others] = run.flatMap(({ members }) => members)
  if (first === undefined) return []
  if (others.length > 0) return [run]
  const { mark, from } = first
  const isBracketed = first.bracket !== null && text[from] === '('
  const isAccepted =
    !mark.isPlain || isBracketed || isSetOff(text, first) || isInWeek(mark, context)
  return isAccepted ? [run] : []
}

const beforeSetOff = /(?:^|[,;:–—(|]|\s-|\.)\s*$/u
const behindSetOff = /^\s*(?:$|[,;:.)|–—]|-\s)/u
const eaten = /(?:bữa|ăn|ca|thể dục|chợ|bản tin|cà phê|nhà|cơm|tiệc)\s*$/iu

// "Sáng họp R, chiều họp S": a half-day before a deed.
const deed = new RegExp(
  `^\\s+(?:(?:các\\s+)?(?:pct|ct|phó|đ/c)\\s.{1,40}?\\s)?(?:${verbs})${after}`,
  'iu',
)

function isSetOff(text: string, { mark, from, until }: Candidate): boolean {
  const [before, behind] = [text.slice(Math.max(0, from - 12), from), text.slice(until)]
  const isFirst = from === before.length && before.trim() === ''
  if (mark.kind === 'HALF' || mark.kind === 'TIME') {
    if (isFirst) return true
    if (eaten.test(before)) return false
    if (mark.time.isAllDay || (mark.kind === 'HALF' && behind.trim() === '')) return true
  }
  if (mark.kind === 'HALF' && /[,;]\s*$/u.test(before) && deed.test(behind)) return true
  if (isFirst) return !/^\s*(?:%|\p{Lu}{2})/u.test(behind)
  return beforeSetOff.test(before) && behindSetOff.test(behind)
}

function isInWeek(mark: WhenMark, { within }: WhenContext): boolean {
  const date = mark.kind === 'DAY' ? mark.date.date : mark.kind === 'DAYS' ? mark.first.date : null
  return date !== null && within !== undefined && date >= within.from && date <= within.until
}
