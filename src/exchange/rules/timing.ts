import { addDays } from '../../time/weeks.ts'
import type { ReadDate } from '../../time/written/dates.ts'
import type { ReadTime } from '../../time/written/times.ts'
import { type Candidate, type Group, groupsOf, isDay, type WhenContext } from './when-groups.ts'
import { trimmed, withoutPieces } from './words.ts'

/** The day and time that a text gives, what of it found no field, and the text that is left, `gap` where it was cut. */
export type Timing = {
  /** Null: the text names no day. `on` null: it names one that it does not give ("ngày mai"). */
  day: { on: string | null; until: string | null; contradicts: boolean } | null
  times: ReadTime[]
  timeText: string | null
  rest: string[]
  warnings: string[]
  left: string
}

type Run = Group[]
type DayFound = { day: Timing['day']; taken: Candidate[]; rest: Piece[]; warnings: string[] }
type TimeFound = { times: ReadTime[]; taken: Candidate[]; rest: Piece[] }
type Piece = { from: number; until: number }

/** Chooses the day and the time that are those of the item, wherever they stand, and cuts them out. */
export function timingOf(text: string, context: WhenContext): Timing {
  const runs = groupsOf(text, context)
  const dayRun = best(runs, (run) => dayWorth(run) && dayWorth(run) + clockWorth(run))
  const timeRun = dayRun && clockWorth(dayRun) > 1 ? dayRun : best(runs, clockWorth)
  const halves = dayRun && dayRun !== timeRun ? membersOf(dayRun).filter(isHalf) : []
  const days = daysOf(runs, dayRun)
  const clock = timeRun ? clockOf(timeRun) : { times: [], taken: [], rest: [] }
  const odd = oddOf(runs)
  const read = [...days.taken, ...clock.taken, ...halves]
  const rest = apart([...days.rest, ...clock.rest, ...odd.pieces], read)
  return {
    day: days.day ?? odd.day,
    times: [...halves.map(timeOf), ...clock.times].filter((time) => time !== null),
    timeText: textOf(
      text,
      [...halves, ...clock.taken].map(({ mark }) => mark),
    ),
    rest: rest.map(({ from, until }) => trimmed(text.slice(from, until))),
    warnings: [...days.warnings, ...odd.warnings],
    left: withoutPieces(
      text,
      [...read, ...rest].map((piece) => withTie(text, piece)),
    ),
  }
}

function best(runs: Run[], worth: (run: Run) => number): Run | null {
  let found: Run | null = null
  for (const run of runs) {
    const least = found === null ? 0 : worth(found)
    if (worth(run) > least) found = run
  }
  return found
}

function dayWorth([first]: Run): number {
  const days = (first?.members ?? []).filter(isDay)
  if (days.length === 0) return 0
  return days.some(({ mark }) => !mark.isPlain) ? 8 : 4
}

function clockWorth([first]: Run): number {
  const times = (first?.members ?? []).flatMap((one) => timeOf(one) ?? [])
  if (times.some(({ startTime }) => startTime !== null)) return 3
  if (times.some(({ kind }) => kind === 'ALL_DAY' || kind === 'WORDS')) return 2
  return times.length > 0 ? 1 : 0
}

function membersOf(run: Run): Candidate[] {
  return run.flatMap(({ members }) => members)
}

function isHalf({ mark }: Candidate): boolean {
  return mark.kind === 'HALF'
}

function timeOf({ mark }: Candidate): ReadTime | null {
  return mark.kind === 'TIME' || mark.kind === 'HALF' ? mark.time : null
}

function daysOf(runs: Run[], run: Run | null): DayFound {
  const until = runs.flatMap(membersOf).find(({ mark }) => mark.kind === 'UNTIL')
  const last = until?.mark.kind === 'UNTIL' ? until.mark.last : null
  const taken = until ? [until] : []
  const none: DayFound = { day: null, taken: [], rest: [], warnings: [] }
  if (run === null)
    return last?.date
      ? { ...none, day: { on: null, until: last.date, contradicts: false }, taken }
      : none
  const first = (run[0]?.members ?? []).filter(isDay)
  const chosen = first.find(({ mark }) => !mark.isPlain) ?? first[0]
  if (!chosen) return none
  const twin = runs.flatMap(membersOf).find((other) => other !== chosen && isTwin(chosen, other))
  const ending = run.find(({ tie }) => tie === 'TO')?.members.find(isDay)
  const [from, end] = boundsOf(chosen, twin)
  const day = dayOf(from, (ending && lastOf(ending)) ?? last ?? end)
  const contradicts = twin !== undefined && boundsOf(chosen)[0].date !== boundsOf(twin)[0].date
  return {
    day: { ...day, contradicts: day.contradicts || contradicts },
    taken: [chosen, ...[twin, ending].filter((one) => one !== undefined), ...taken],
    rest: first.filter((one) => one !== chosen && one !== twin),
    warnings: [from, end].some((date) => date?.warnings.includes('NO_SUCH_DAY'))
      ? ['NO_SUCH_DAY']
      : [],
  }
}

// Of a weekday and a date that stand apart the date says more.
function boundsOf({ mark }: Candidate, twin?: Candidate): [ReadDate, ReadDate | null] {
  if (mark.kind === 'DAYS') return [mark.first, mark.last]
  if (mark.kind !== 'DAY') throw new Error('A mark of no day')
  const other = twin?.mark.kind === 'DAY' && mark.date.day === null ? twin.mark.date : mark.date
  return [other, null]
}

// "Từ 8h ngày 2/12 đến 17h ngày 4/12": the day of the end.
function lastOf(ending: Candidate): ReadDate {
  const [first, last] = boundsOf(ending)
  return last ?? first
}

/** "Thứ ba … ngày 1/12": a weekday and a date apart from each other are one day, as is the same day said twice. */
function isTwin({ mark: one }: Candidate, { mark: other }: Candidate): boolean {
  if (one.kind !== 'DAY' || other.kind !== 'DAY') return false
  const [left, right] = [one.date, other.date]
  if (left.date !== null && left.date === right.date) return true
  return (
    (left.day === null) !== (right.day === null) &&
    (left.weekday === null) !== (right.weekday === null)
  )
}

function dayOf(first: ReadDate, last: ReadDate | null) {
  const until = last?.date ?? null
  return {
    on: first.date,
    until: until !== null && first.date !== null && until > first.date ? until : null,
    contradicts: first.warnings.includes('WEEKDAY_CONTRADICTS'),
  }
}

/** The time of the run's first group; a second one tied by "và" makes one of both, or has no field. */
function clockOf(run: Run): TimeFound {
  const own = (run[0]?.members ?? []).filter((one) => timeOf(one) !== null)
  const clocks = own.filter((one) => timeOf(one)?.startTime != null)
  const half = own.find(isHalf)
  // "Tối: đêm văn nghệ": a second half-day word belongs to the deed.
  const taken = own.filter((one) => one === half || one === clocks[0] || isOther(one))
  const found: TimeFound = { taken, times: taken.flatMap((one) => timeOf(one) ?? []), rest: [] }
  for (const one of clocks.slice(1)) follow({ tie: 'AND', members: [one] }, found)
  for (const group of run.slice(1)) {
    if (group.tie === 'TO') endAt(group, found)
    else follow(group, found)
  }
  return found
}

function isOther(one: Candidate): boolean {
  return !isHalf(one) && timeOf(one)?.startTime === null
}

function endAt({ members }: Group, found: TimeFound): void {
  const end = members.find((one) => timeOf(one) !== null)
  const time = end && timeOf(end)
  if (!end || !time) return
  found.taken.push(end)
  found.times = found.times.map((one) =>
    one.startTime !== null && one.endTime === null && time.startTime !== null
      ? { ...one, kind: 'PERIOD', endTime: time.startTime }
      : one,
  )
}

// "7h30 - 11h30 và 13h30 - 16h30" is one item with a break; "9h thứ 3 và 14h thứ 5" are two times.
function follow({ members }: Group, found: TimeFound): void {
  const [only] = members
  const next = members.length === 1 && only ? timeOf(only) : null
  const span = found.times.find(({ endTime }) => endTime !== null)
  if (only && next?.endTime && span?.endTime && span.endTime <= (next.startTime ?? '')) {
    found.taken.push(only)
    found.times = found.times.map((one) => (one === span ? { ...one, endTime: next.endTime } : one))
    return
  }
  const [from, until] = [members[0]?.from, members.at(-1)?.until]
  if (from !== undefined && until !== undefined) found.rest.push({ from, until })
}

type Odd = { day: Timing['day']; pieces: Piece[]; warnings: string[] }

/** Days that the words alone do not give, and what is no day or time at all. */
function oddOf(runs: Run[]): Odd {
  const all = runs.flatMap(membersOf)
  const relative = all.filter(({ mark }) => mark.kind === 'RELATIVE')
  const wrong = all.filter(({ mark }) => mark.kind === 'WRONG')
  return {
    day: relative.length > 0 ? { on: null, until: null, contradicts: false } : null,
    pieces: [...relative, ...wrong],
    warnings: wrong.length > 0 ? ['TIME_IMPOSSIBLE'] : [],
  }
}

function apart(pieces: Piece[], read: Piece[]): Piece[] {
  return [...pieces]
    .sort((one, other) => one.from - other.from || other.until - one.until)
    .filter(
      (one, at, all) =>
        !read.some((other) => other.from <= one.from && one.until <= other.until) &&
        !all.slice(0, at).some((other) => other.until >= one.until),
    )
}

// "Nửa ngày sáng 15/12", "nghỉ 2 ngày thứ 3": a length's word is none.
const tieBefore =
  /(?<![\p{L}\d])(?:(?:và|&|\+|từ|vào|lúc|hồi|(?<!(?:\d|nửa|một|hai|ba|bốn|năm|mấy)\s+)ngày|bắt đầu|đến|trong)\s*)+$/iu

function withTie(text: string, { from, until }: Piece): Piece {
  const tie = tieBefore.exec(text.slice(Math.max(0, from - 16), from))
  return { from: from - (tie?.[0].length ?? 0), until }
}

function textOf(text: string, taken: Piece[]): string | null {
  const ordered = [...taken].sort((one, other) => one.from - other.from)
  const words = ordered.map(({ from, until }) => text.slice(from, until).replace(/[\s,:;]+$/u, ''))
  return words.join(' ') || null
}

/** The last day of a time that goes on after midnight. */
export function nextDayOf(startsOn: string | null, times: readonly ReadTime[]): string | null {
  const goesOn = times.some(({ warnings }) => warnings.includes('ENDS_NEXT_DAY'))
  return startsOn !== null && goesOn ? addDays(startsOn, 1) : null
}
