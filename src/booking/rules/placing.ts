import type { DateTime } from 'luxon'
import type { BookingRow } from '../../../db/schema/booking.ts'
import type { Period } from '../../../db/schema/columns.ts'
import {
  type Claim,
  collides,
  type Distance,
  endAmong,
  type Grade,
  overlap,
  type Want,
  wholePeriod,
} from '../rules.ts'

/** The outcome of a want: FIRM as it was asked for, WAITS as a wish because another holds the resource. */
export type Outcome = 'FIRM' | 'WAITS'

/** A want with its outcome. */
export type Decided = { want: Want; outcome: Outcome }

/** A booking to write, with the end it has among its neighbours. `as`: what a request comes back as. */
export type Placing = Pick<
  BookingRow,
  'state' | 'endsAssumed' | 'assumedUntil' | 'waits' | 'eventPeriod' | 'bookedPeriod'
> & {
  claim: Claim
  until: DateTime
  as: Grade | null
  /** Since when it has waited, if another wish of the same did so before; left out: from now on. */
  since?: DateTime | undefined
}

/** Is it of this event and owner? */
export function isOf(
  booking: Pick<BookingRow, 'eventId' | 'owner'>,
  { eventId, owner }: Pick<BookingRow, 'eventId' | 'owner'>,
): boolean {
  return booking.eventId === eventId && booking.owner === owner
}

/** The same, as a key: equal for those of one event and owner. */
export function ownerKey({ eventId, owner }: Pick<BookingRow, 'eventId' | 'owner'>): string {
  return `${eventId} ${owner}`
}

/** A booking as the claim it is: a request and a wish hold nothing, an assumed hold has the end it would have alone. */
export function claimOf(booking: BookingRow): Claim {
  const { eventId, resourceId, owner, endsAssumed, state } = booking
  const kind = state === 'requested' ? 'REQUESTED' : endsAssumed ? 'ASSUMED' : 'STATED'
  return { eventId, resourceId, owner, period: wholePeriod(booking), kind }
}

/** The want that a wish is. */
export function wishOf(wish: BookingRow): Want {
  const kind = wish.endsAssumed ? 'ASSUMED' : 'STATED'
  return {
    ...claimOf(wish),
    kind,
    as: wish.resumesAs ?? 'held',
    ifTaken: 'WISH',
    distance: keptDistance(wish),
  }
}

function keptDistance({ eventPeriod: event, bookedPeriod: own }: BookingRow): Distance | null {
  return event === null || own === null ? null : { event, own }
}

/** Claims by their resources, each of which only ever meets its own. */
export type ByResource<Of extends Pick<Claim, 'resourceId'> = Claim> = Map<string, Of[]>

/** Sorts claims by their resources. */
export function byResource<Of extends Pick<Claim, 'resourceId'>>(
  claims: readonly Of[],
): ByResource<Of> {
  const sorted: ByResource<Of> = new Map()
  for (const claim of claims) addClaim(sorted, claim)
  return sorted
}

/** Adds a claim to those of its resource. */
export function addClaim<Of extends Pick<Claim, 'resourceId'>>(
  claims: ByResource<Of>,
  claim: Of,
): void {
  const own = claims.get(claim.resourceId)
  if (own === undefined) claims.set(claim.resourceId, [claim])
  else own.push(claim)
}

/** The first of several claims that can't stand together with a want; undefined when none is in the way. */
export function inTheWayOf<Other extends Claim>(
  want: Claim,
  others: ByResource<Other>,
): Other | undefined {
  return others.get(want.resourceId)?.find((other) => collides(want, other))
}

/**
 * Decides which wants hold and which only wait, or gives the first that is refused and the hold in its way. `own`: the bookings that
 * the wants replace. A want gives way to those before it as to another's hold: an event that grew may reach what
 * else is booked for it.
 */
export function decide(
  wants: readonly Want[],
  others: readonly BookingRow[],
  own: readonly BookingRow[],
): { decided: Decided[] } | { taken: { eventId: string; by: BookingRow } } {
  const holds = byResource(others.map((by) => ({ ...claimOf(by), by })))
  const before: ByResource<Want> = new Map()
  const decided: Decided[] = []
  for (const want of wants) {
    const [holder, first] = [inTheWayOf(want, holds), inTheWayOf(want, before)]
    const isFree = holder === undefined && first === undefined
    if (!isFree && want.ifTaken === 'REFUSE') {
      const by = holder?.by ?? (first && formerOf(first, own)) ?? formerOf(want, own)
      if (by === undefined) throw new Error('Two new bookings of one write collide')
      return { taken: { eventId: want.eventId, by } }
    }
    decided.push({ want, outcome: isFree ? 'FIRM' : 'WAITS' })
    if (isFree) addClaim(before, want)
  }
  return { decided }
}

function formerOf(want: Want, own: readonly BookingRow[]): BookingRow | undefined {
  return own.find((booking) => isOf(booking, want) && booking.resourceId === want.resourceId)
}

/** Is a booking just what a want with this outcome would write? */
export function standsAs(booking: BookingRow, want: Want, outcome: Outcome): boolean {
  if (!isOf(booking, want) || booking.resourceId !== want.resourceId) return false
  const placing = placingOf(want, outcome, new Map())
  const own = wholePeriod(booking)
  return (
    booking.state === placing.state &&
    booking.waits === placing.waits &&
    booking.resumesAs === placing.as &&
    booking.endsAssumed === placing.endsAssumed &&
    isSamePeriod(own, want.period) &&
    isSamePeriod(booking.eventPeriod, placing.eventPeriod) &&
    isSamePeriod(booking.bookedPeriod, placing.bookedPeriod)
  )
}

function isSamePeriod(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null) return one === other
  return one.from.equals(other.from) && one.until.equals(other.until)
}

/** The booking that a want with this outcome is, among the claims that hold. */
export function placingOf(want: Want, outcome: Outcome, holding: ByResource): Placing {
  const isAssumed = want.kind === 'ASSUMED'
  const span = {
    endsAssumed: isAssumed,
    assumedUntil: isAssumed ? want.period.until : null,
    eventPeriod: want.distance?.event ?? null,
    bookedPeriod: want.distance?.own ?? null,
  }
  if (want.kind === 'REQUESTED' || outcome === 'WAITS') {
    const waits = want.kind !== 'REQUESTED'
    const as = waits && want.as === 'held' ? null : want.as
    return { claim: want, until: want.period.until, state: 'requested', ...span, waits, as }
  }
  const until = endAmong(want, holding.get(want.resourceId) ?? [])
  return { claim: want, until, state: want.as ?? 'held', ...span, waits: false, as: null }
}

/** The instant since which a wish that is written anew has waited for this resource at these hours; undefined for what did not. */
export function waitedSince(want: Want, own: readonly BookingRow[]): DateTime | undefined {
  const former = formerOf(want, own)
  const isSame = former?.waits === true && overlap(wholePeriod(former), want.period)
  return isSame ? former.createdAt : undefined
}

/** The end of a hold among the claims that hold. */
export function untilAmong(hold: BookingRow, holding: ByResource): DateTime {
  return endAmong(claimOf(hold), holding.get(hold.resourceId) ?? [])
}

/** The assumed ends of others that a change reaches: to be shortened, or to grow again. */
export function neighbours(
  others: readonly BookingRow[],
  changed: readonly Claim[],
  holding: ByResource,
): { shortened: BookingRow[]; grown: BookingRow[] } {
  const changes = byResource(changed)
  const reached = others.filter(
    (hold) =>
      hold.endsAssumed &&
      changes.get(hold.resourceId)?.some(({ period }) => overlap(period, wholePeriod(hold))),
  )
  return {
    shortened: reached.filter((hold) => untilAmong(hold, holding) < hold.period.until),
    grown: reached.filter((hold) => untilAmong(hold, holding) > hold.period.until),
  }
}
