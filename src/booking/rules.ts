import type { DateTime } from 'luxon'
import type { BookingRow } from '../../db/schema/booking.ts'
import type { Period } from '../../db/schema/columns.ts'

/**
 * A claim on a resource: STATED holds its whole period hard; ASSUMED was written with a start only, so its end gives
 * way to a later start; REQUESTED holds nothing (a half-day alone, a proposal, a wish).
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

/** The answer to a resource that is held by another: refuse everything, or keep the claim as a wish that waits. */
export type IfTaken = 'REFUSE' | 'WISH'

/** The grade of a booking that holds: approved, or not yet. */
export type Grade = 'held' | 'confirmed'

/**
 * A claim that is to be booked. `as`: the grade in which it holds, or with REQUESTED in which it comes back when its
 * event does (null: it asks only).
 */
export type Want = Claim & { as: Grade | null; ifTaken: IfTaken; distance?: Distance | null }

/** The periods of an event and of what is booked for it, between which the distances are kept however the event moves. */
export type Distance = { event: Period; own: Period }

/** The time of an event and whether it takes place, for those who book for it. `period` null: its time is not known. */
export type EventTiming = { period: Period | null; takesPlace: boolean }

/** An event that is written, with its timing before and after. */
export type EventMove = {
  eventId: string
  officeId: string
  before: EventTiming
  after: EventTiming
}

/**
 * An instant that compares by `<`: a DateTime, or ISO 8601 text in UTC to the millisecond, never one with the other.
 */
type Instant = DateTime | string

/** A half-open stretch of time. */
type Stretch<At extends Instant> = { from: At; until: At }

/** A claim that holds, as far as the rules need to know it. */
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

/**
 * The end of a claim's hold among others that do not collide with it: an assumed end is the next start at the latest.
 */
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
 * Lets a booking follow its event as it moves, when its owner says nothing else: it keeps its distance from the event's
 * start and end, is given back while the event does not take place or has no time, and comes back as it was.
 */
export function following(booking: BookingRow, { before, after }: EventMove): Want {
  const { eventId, resourceId, owner, waits, state } = booking
  const isOn = after.takesPlace && after.period !== null
  const holds = state === 'held' || state === 'confirmed'
  const grade = holds ? state : (booking.resumesAs ?? (waits ? 'held' : null))
  const isAsked = !isOn || grade === null
  const own = wholePeriod(booking)
  const distance = distanceOf(booking, before.period)
  return {
    eventId,
    resourceId,
    owner,
    period:
      after.period === null ? own : distance ? movedPeriod(distance, after.period) : after.period,
    kind: isAsked ? 'REQUESTED' : booking.endsAssumed ? 'ASSUMED' : 'STATED',
    as: grade,
    ifTaken: waits ? 'WISH' : 'REFUSE',
    distance,
  }
}

// Kept from the first move on: what was cut short or carried along comes back to the minute when the event does.
function distanceOf(booking: BookingRow, event: Period | null): Distance | null {
  const { eventPeriod, bookedPeriod } = booking
  if (eventPeriod !== null && bookedPeriod !== null)
    return { event: eventPeriod, own: bookedPeriod }
  return event === null ? null : { event, own: wholePeriod(booking) }
}

/** The period of a booking with the end it would have if nothing came after. */
export function wholePeriod({ period, assumedUntil }: BookingSpan): Period {
  return { from: period.from, until: assumedUntil ?? period.until }
}

type BookingSpan = Pick<BookingRow, 'period' | 'assumedUntil'>

// Wholly before or after the event it keeps its length too; what would end before it starts does so as well.
function movedPeriod({ event, own }: Distance, after: Period): Period {
  const [start, end] = [after.from.diff(event.from), after.until.diff(event.until)]
  const by = (distance: typeof start) => ({
    from: own.from.plus(distance),
    until: own.until.plus(distance),
  })
  if (own.until <= event.from) return by(start)
  if (own.from >= event.until) return by(end)
  const moved = { from: own.from.plus(start), until: own.until.plus(end) }
  return moved.until > moved.from ? moved : by(start)
}
