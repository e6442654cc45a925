import type { Standing } from '../../event/queries/siblings.ts'
import { type EnteredTime, type HalfDay, halfDayOf } from '../../time/rules.ts'

/** The day and half-day in which an item stands, and where there. */
export type Place = { day: string | null; halfDay: HalfDay; standing: Standing }

/** The place of an item of this time: behind `afterItemId`, first for null, by its start when left out. */
export function placeOf(time: EnteredTime, afterItemId: string | null | undefined): Place {
  const standing =
    afterItemId === null
      ? { first: true as const }
      : afterItemId === undefined
        ? { start: time.startTime }
        : { behind: afterItemId }
  return { day: time.startsOn, halfDay: halfDayOf(time), standing }
}

/** Longer than this, a number between two others is not worth keeping: the half-day is numbered anew. */
const longest = 12

/**
 * The index of an item among others by its start: behind the last one that does not begin later, first when all do.
 * One without a start goes last. Pages are often not in the order of time, and the others are left as they are.
 */
export function indexByTime(starts: readonly (string | null)[], start: string | null): number {
  if (start === null) return starts.length
  return starts.findLastIndex((other) => other !== null && other <= start) + 1
}

/** The index of an item of this standing among the others of its half-day; those it stands behind come before it. */
export function indexIn(
  others: readonly { id: string; startTime: string | null }[],
  standing: Standing,
): number {
  if ('first' in standing) return 0
  if ('behind' in standing) return others.findIndex(({ id }) => id === standing.behind) + 1
  return indexByTime(
    others.map(({ startTime }) => startTime),
    standing.start,
  )
}

/**
 * A number between two positions, either of which may be missing; null when none is short enough. It is that of the
 * `standing`'s start where this lies between: many who add at one time, and don't see each other, then come to stand in
 * the order of their starts, and none of them at the number of another, between which nothing would fit.
 */
export function between(
  before: string | undefined,
  after: string | undefined,
  standing?: Standing,
): string | null {
  const own = standing !== undefined && 'start' in standing ? numberOf(standing.start) : null
  const isFree =
    own !== null &&
    (before === undefined || Number(before) < own) &&
    (after === undefined || own < Number(after))
  return isFree ? String(own) : (spread(before, after, 1)?.[0] ?? null)
}

// The minute of the day; without a start, behind the last minute.
function numberOf(start: string | null): number {
  if (start === null) return 24 * 60
  const [hours = 0, minutes = 0] = start.split(':').map(Number)
  return hours * 60 + minutes
}

/** So many numbers between two positions, either of which may be missing; null when they are not all short enough. */
function spread(
  before: string | undefined,
  after: string | undefined,
  count: number,
): string[] | null {
  const low = before === undefined ? null : Number(before)
  const high = after === undefined ? null : Number(after)
  const numbers = Array.from({ length: count }, (_, at) => {
    if (low !== null && high !== null) return low + ((high - low) * (at + 1)) / (count + 1)
    return high === null ? Math.floor(low ?? 0) + at + 1 : Math.ceil(high) - count + at
  })
  const isApart = numbers.every((number, at) => {
    const last = at === 0 ? low : (numbers[at - 1] ?? null)
    return (last === null || last < number) && (high === null || number < high)
  })
  const texts = isApart ? numbers.map(short) : []
  return texts.length > 0 && texts.every((text) => text !== null) ? texts : null
}

type Stood = { id: string; position: string; startTime: string | null }

/**
 * Lets items come to stand by their starts, one after the other, among others of a half-day. Gives their positions, and
 * new ones of the others where no short numbers fit between them.
 */
export function arrange(
  others: readonly Stood[],
  starts: readonly (string | null)[],
): { positions: string[]; renumbered: Pick<Stood, 'id' | 'position'>[] } {
  // An index of `starts`, or the one that stands there already.
  const line: (number | Stood)[] = [...others]
  const standing = others.map(({ startTime }) => startTime)
  for (const [at, start] of starts.entries()) {
    const index = indexByTime(standing, start)
    line.splice(index, 0, at)
    standing.splice(index, 0, start)
  }
  const kept = numbered(line)
  const positions = kept ?? line.map((_, at) => String(at + 1))
  const indexOf = new Map(line.map((one, at) => [one, at]))
  const positionAt = (one: number | Stood) => positions[indexOf.get(one) ?? -1] ?? ''
  return {
    positions: starts.map((_, at) => positionAt(at)),
    renumbered:
      kept === null ? others.map((one) => ({ id: one.id, position: positionAt(one) })) : [],
  }
}

/** The positions of a line in which only some have theirs; null when no short numbers fit between these. */
function numbered(line: readonly (number | Stood)[]): string[] | null {
  const positions: string[] = []
  while (positions.length < line.length) {
    const one = line[positions.length]
    if (typeof one === 'object') {
      positions.push(one.position)
      continue
    }
    const next = line.slice(positions.length).findIndex((other) => typeof other === 'object')
    const until = next === -1 ? line.length : positions.length + next
    const after = line[until]
    const high = typeof after === 'object' ? after.position : undefined
    const between = spread(positions.at(-1), high, until - positions.length)
    if (between === null) return null
    positions.push(...between)
  }
  return positions
}

function short(position: number): string | null {
  const text = String(position)
  return text.length <= longest && !text.includes('e') ? text : null
}
