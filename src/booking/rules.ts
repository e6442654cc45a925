import type { DateTime } from 'luxon'
import type { BookingRow } from '../../db/schema/booking.ts'
import type { Period } from '../../db/schema/columns.ts'

/**
 * How a resource is claimed: STATED holds its whole period hard; ASSUMED was written with a start only, so its
 * end gives way to a later start; REQUESTED holds nothing (a half-day alone, a proposal, a wish).
 */
export type Claim = {
  eventId: string
  resourceId: string
  /** The room of the house that makes the claim; no other changes its bookings. */
  owner: string
  /** The whole period, assumed end included. */
  period: Period
  kind: 'STATED' | 'ASSUMED' | 'REQUESTED'
}

/** What to do when a resource is held by another: refuse everything, or keep the claim as a wish that waits. */
export type IfTaken = 'REFUSE' | 'WISH'

/** As what a booking holds: approved or not yet. */
export type Grade = 'held' | 'confirmed'

/** A claim that is to be booked: as what it holds, or with REQUESTED as what it comes back when its event does (null: it asks only). */
export type Want = Claim & { as: Grade | null; ifTaken: IfTaken }

/** How an event stands for those who book for it. `period` null: its time is not known. */
export type Standing = { period: Period | null; takesPlace: boolean }

/** An event that is written: how it stood and how it will stand. One that had lost its time stood at the last one known. */
export type EventMove = { eventId: string; officeId: string; before: Standing; after: Standing }

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

/**
 * What a booking becomes as its event moves, when its owner says nothing else: it keeps its distance from the event's
 * start and end, is given back while the event does not take place or has no time, and comes back as it was.
 */
export function following(booking: BookingRow, { before, after }: EventMove): Want {
  const { eventId, resourceId, owner, waits, state } = booking
  const isOn = after.takesPlace && after.period !== null
  const holds = state === 'held' || state === 'confirmed'
  const grade = holds ? state : (booking.resumesAs ?? (waits ? 'held' : null))
  const isAsked = !isOn || grade === null
  return {
    eventId,
    resourceId,
    owner,
    period: movedPeriod(wholePeriod(booking), before.period, after.period),
    kind: isAsked ? 'REQUESTED' : booking.endsAssumed ? 'ASSUMED' : 'STATED',
    as: grade,
    ifTaken: waits ? 'WISH' : 'REFUSE',
  }
}

/** The period of a booking with the end it would have if nothing came after. */
export function wholePeriod({ period, assumedUntil }: BookingSpan): Period {
  return { from: period.from, until: assumedUntil ?? period.until }
}

type BookingSpan = Pick<BookingRow, 'period' | 'assumedUntil'>

// What has lost its time takes that of its event; what would end before it starts keeps its length.
function movedPeriod(own: Period, before: Period | null, after: Period | null): Period {
  if (after === null) return own
  if (before === null) return after
  const from = own.from.plus(after.from.diff(before.from))
  const until = own.until.plus(after.until.diff(before.until))
  return until > from ? { from, until } : { from, until: from.plus(own.until.diff(own.from)) }
}
