import type { Db } from '../../../db/connect.ts'
import type { BookingRow } from '../../../db/schema/booking.ts'
import { type BookingOwner, type Following, wantsAfter } from '../../booking/queries/owners.ts'
import type { EventMove, IfTaken, Want } from '../../booking/rules.ts'
import {
  claimOfEvent,
  draftOf,
  type EventDraft,
  type EventImage,
  isSameClaim,
  isSameTiming,
  placeOwner,
  timingOf,
} from '../rules/image.ts'

/** An event with its id, as it is to stand after a write; `before` null for a new one. */
export type Rewritten = {
  before: EventImage | null
  after: { event: { id: string; officeId: string } }
  draft: EventDraft
  ifTaken?: IfTaken | undefined
  ifBookedTaken?: IfTaken | undefined
}

/**
 * Gives what all owners want of resources after events are written: the events themselves of their places, then the
 * rooms that book for them, where an event has another time or begins or ceases to take place. `current`: the bookings
 * of the events that are not released.
 */
export async function wantsOfWrites(
  db: Db,
  writes: readonly Rewritten[],
  { owners, current }: { owners: readonly BookingOwner[]; current: readonly BookingRow[] },
): Promise<Following> {
  const places = writes.flatMap((write) => placeOf(write, current) ?? [])
  const moves = writes.flatMap(moveOf)
  const others = current.filter(
    ({ eventId, owner }) => owner !== placeOwner && moves.some((move) => move.eventId === eventId),
  )
  const wishing = new Set(
    writes.filter((each) => each.ifBookedTaken === 'WISH').map(({ after }) => after.event.id),
  )
  const asked = (want: Want): Want =>
    wishing.has(want.eventId) ? { ...want, ifTaken: 'WISH' } : want
  const following =
    others.length === 0
      ? { scope: [], wants: [] }
      : await wantsAfter(db, moves, { owners, current: others })
  return {
    scope: [...places.map(({ scope }) => scope), ...following.scope],
    wants: [...places.flatMap(({ wants }) => wants), ...following.wants.map(asked)],
  }
}

/** May a write touch what is booked for its event? What is not asked for again, where and when it was, stays. */
export function asksForBookings(write: Rewritten): boolean {
  return write.ifTaken !== undefined || hasOtherClaim(write) || moveOf(write).length > 0
}

function hasOtherClaim({ before, after: { event }, draft }: Rewritten): boolean {
  const claimed = before === null ? null : claimOfEvent(event.id, draftOf(before))
  return !isSameClaim(claimOfEvent(event.id, draft), claimed)
}

/** Gives null when the booking of the place is left as it is. */
function placeOf(write: Rewritten, current: readonly BookingRow[]) {
  const { after, draft, ifTaken } = write
  const { id: eventId } = after.event
  if (ifTaken === undefined && !hasOtherClaim(write)) return null
  const claim = claimOfEvent(eventId, draft)
  const place = current.find((each) => each.eventId === eventId && each.owner === placeOwner)
  // What waits for a room goes on waiting; what holds one is not moved into a taken slot unasked.
  const ifHeld = ifTaken ?? (place?.waits === true ? 'WISH' : 'REFUSE')
  const wants: Want[] = claim === null ? [] : [{ ...claim, as: asOf(claim), ifTaken: ifHeld }]
  return { scope: { eventId, owner: placeOwner }, wants }
}

function asOf({ kind }: { kind: Want['kind'] }): Want['as'] {
  return kind === 'REQUESTED' ? null : 'held'
}

function moveOf({ before, after, draft }: Rewritten): EventMove[] {
  if (before === null) return []
  const { id: eventId, officeId } = after.event
  const move = { eventId, officeId, before: timingOf(draftOf(before)), after: timingOf(draft) }
  return isSameTiming(move.before, move.after) ? [] : [move]
}
