import type { Db } from '../../../db/connect.ts'
import type { BookingRow } from '../../../db/schema/booking.ts'
import { type EventMove, following, type Want } from '../rules.ts'

/**
 * A room that books resources for events of other rooms. It is asked whenever an event of its bookings is written with
 * another time or begins or ceases to take place, in the order of the house and in the transaction of the change.
 * Its own changes go by `bookForEvent`, so that the two never cross.
 */
export type BookingOwner = {
  /** The room, as in `bookings.owner`. */
  name: string
  /** Gives all that the room is to have of resources for these events after the moves. It only reads. */
  wantsAfter: (
    db: Db,
    moves: readonly EventMove[],
    current: readonly BookingRow[],
  ) => Promise<Want[]>
}

/** The bookings that moves touch, by event and owner, and all that these are to have. */
export type Following = { scope: { eventId: string; owner: string }[]; wants: Want[] }

/**
 * Gives what all rooms want after events have moved for which they have the bookings `current`. The bookings of a room
 * that is not among `owners` keep their distance from their event.
 */
export async function wantsAfter(
  db: Db,
  moves: readonly EventMove[],
  { owners, current: others }: { owners: readonly BookingOwner[]; current: readonly BookingRow[] },
): Promise<Following> {
  const wants: Want[] = []
  for (const name of inOrder(others, owners)) {
    const current = others.filter(({ owner }) => owner === name)
    const own = moves.filter(({ eventId }) => current.some((each) => each.eventId === eventId))
    const owner = owners.find((each) => each.name === name)
    wants.push(
      ...(owner === undefined ? kept(own, current) : await owner.wantsAfter(db, own, current)),
    )
  }
  return { scope: others.map(({ eventId, owner }) => ({ eventId, owner })), wants }
}

function inOrder(bookings: readonly BookingRow[], owners: readonly BookingOwner[]): string[] {
  const known = owners.map(({ name }) => name)
  const present = new Set(bookings.map(({ owner }) => owner))
  const unknown = [...present].filter((name) => !known.includes(name)).sort()
  return [...known.filter((name) => present.has(name)), ...unknown]
}

function kept(moves: readonly EventMove[], current: readonly BookingRow[]): Want[] {
  return current.flatMap((booking) => {
    const move = moves.find(({ eventId }) => eventId === booking.eventId)
    return move === undefined ? [] : [following(booking, move)]
  })
}
