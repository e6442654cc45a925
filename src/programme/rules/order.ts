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

/** A number between two positions, either of which may be missing; null when none is short enough. */
export function between(before: string | undefined, after: string | undefined): string | null {
  const low = before === undefined ? null : Number(before)
  const high = after === undefined ? null : Number(after)
  if (low === null && high === null) return '1'
  if (low === null) return short(Math.ceil(high ?? 0) - 1)
  if (high === null) return short(Math.floor(low) + 1)
  const middle = (low + high) / 2
  return low < middle && middle < high ? short(middle) : null
}

function short(position: number): string | null {
  const text = String(position)
  return text.length <= longest && !text.includes('e') ? text : null
}
