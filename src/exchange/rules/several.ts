import type { KnownNames } from './known.ts'
import { peopleAt } from './people-marks.ts'
import { type Group, groupsOf, type WhenContext } from './when-groups.ts'
import { bracketsOf, trimmed } from './words.ts'

const endsBefore = /(?:[;|]|\.\s|,|\s[-–—+•])\s*$/u
const says = /\p{L}{2,}/u

/**
 * The items of a line, each with what it shares with the first: a time that begins a clause, when the clause before
 * has one of its own, begins another item ("Sáng: họp A; Chiều: họp B").
 */
export function itemsIn(line: string, context: WhenContext, known: KnownNames | null): string[] {
  const runs = groupsOf(line, context).filter((run) => isTimed(run))
  const cuts = runs.slice(1).flatMap((run, at) => {
    const from = startOf(run)
    const before = line.slice(startOf(runs[at]), from)
    const isNew = endsBefore.test(before) && hasContent(line, runs[at], from) && hasVerb(line, run)
    return isNew && !isInBracket(line, from) ? [from] : []
  })
  const parts = [0, ...cuts].map((from, at) => trimmed(line.slice(from, cuts[at])))
  const [first = line, ...others] = parts
  if (others.length === 0) return [line]
  const shared = sharedOf(first, context, known)
  return [first, ...others.map((part) => withShared(part, shared, context, known))]
}

function isTimed(run: Group[] | undefined): boolean {
  return (run?.[0]?.members ?? []).some(
    ({ mark }) => mark.kind === 'HALF' || (mark.kind === 'TIME' && mark.time.kind !== 'ALL_DAY'),
  )
}

function startOf(run: Group[] | undefined): number {
  return run?.[0]?.members[0]?.from ?? 0
}

function endOf(run: Group[] | undefined): number {
  return run?.at(-1)?.members.at(-1)?.until ?? 0
}

function hasContent(line: string, run: Group[] | undefined, until: number): boolean {
  return says.test(line.slice(endOf(run), until))
}

// A place, a name or a bracket behind a time is no item of its own.
const place =
  /^[\s,:;.–—-]*(?:tại|ở|P\.|phòng|hội\s+trường|PH\s?\d|\(|$|@|mời|thành\s+phần|địa\s+điểm|ngày|thứ|do|chủ\s+trì|về|để|và|các)(?![\p{L}])/iu

function hasVerb(line: string, run: Group[]): boolean {
  const rest = line.slice(endOf(run))
  return /^[\s,:;.–—-]*\p{L}{2,}\s+\p{L}/u.test(rest) && !place.test(rest)
}

function isInBracket(line: string, at: number): boolean {
  return bracketsOf(line).some(({ from, until }) => at > from && at < until)
}

type Shared = { day: string; leader: string }

function sharedOf(first: string, context: WhenContext, known: KnownNames | null): Shared {
  const run = groupsOf(first, context).find((one) => one[0]?.members.some(isDay))
  const day = run?.[0]?.members.find(isDay)
  const people = peopleAt(first, known)
  const words = people ? first.slice(0, people.length) : ''
  return { day: day ? first.slice(day.mark.from, day.mark.until) : '', leader: words }
}

function isDay({ mark }: { mark: Group['members'][number]['mark'] }): boolean {
  return mark.kind === 'DAY' || mark.kind === 'RELATIVE'
}

/** A later item has the first one's day, and the leader named before all times, unless it names its own. */
function withShared(part: string, shared: Shared, context: WhenContext, known: KnownNames | null) {
  const runs = groupsOf(part, context)
  const hasDay = runs.some((run) => run[0]?.members.some(isDay))
  const behind = part.slice(endOf(runs[0])).replace(/^[\s,:;.–—-]+/u, '')
  const hasLeader = peopleAt(behind, known) !== null || peopleAt(part, known) !== null
  const day = hasDay || shared.day === '' ? '' : `${shared.day} `
  const leader = hasLeader || shared.leader === '' ? '' : `${shared.leader}: `
  return `${leader}${day}${part}`
}
