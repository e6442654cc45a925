import type { DateTime } from 'luxon'
import type { Period } from '../../db/schema/columns.ts'

/**
 * How a resource is claimed: STATED holds its whole period hard; ASSUMED was written with a start only, so its
 * end gives way to a later start; REQUESTED holds nothing (a half-day alone, a proposal, a wish).
 */
export type Claim = {
  eventId: string
  resourceId: string
  /** The whole period, assumed end included. */
  period: Period
  kind: 'STATED' | 'ASSUMED' | 'REQUESTED'
}

/** An instant that compares by `<`: a DateTime, or ISO 8601 text in UTC to the millisecond, never one with the other. */
type Instant = DateTime | string

/** A half-open stretch of time. */
type Stretch<At extends Instant> = { from: At; until: At }

/** What the rules need to know of a claim that holds. */
export type Holding<At extends Instant = DateTime> = {
  period: Stretch<At>
  kind: Claim['kind']
}

/**
 * Can two claims on one resource, or on one leader, not stand together? The same start is taken, and a start inside a
 * stated period; touching is allowed, and an assumed end gives way whichever of the two was there first.
 */
export function collides<At extends Instant>(one: Holding<At>, other: Holding<At>): boolean {
  if (one.kind === 'REQUESTED' || other.kind === 'REQUESTED') return false
  const [first, second] = one.period.from <= other.period.from ? [one, other] : [other, one]
  if (first.period.from >= second.period.from) return true
  return first.kind === 'STATED' && second.period.from < first.period.until
}

/** Where a claim's hold ends among others that do not collide with it: an assumed end at the next start at the latest. */
export function endAmong(claim: Holding, others: readonly Holding[]): DateTime {
  if (claim.kind !== 'ASSUMED') return claim.period.until
  return others.reduce(
    (end, { kind, period }) =>
      kind !== 'REQUESTED' && period.from > claim.period.from && period.from < end
        ? period.from
        : end,
    claim.period.until,
  )
}

/** Do two half-open stretches of time share an instant? Touching ones do not. */
export function overlap<At extends Instant>(one: Stretch<At>, other: Stretch<At>): boolean {
  return one.from < other.until && other.from < one.until
}
