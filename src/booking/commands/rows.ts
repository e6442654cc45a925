import { inArray, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type BookingRow, bookings } from '../../../db/schema/booking.ts'
import { isOf, type Placing } from '../rules/placing.ts'

/** Gives bookings back: they hold, ask for and wait for nothing more. */
export async function releaseBookings(db: Db, left: readonly BookingRow[]): Promise<void> {
  if (left.length === 0) return
  const ids = left.map(({ id }) => id)
  await db
    .update(bookings)
    .set({ state: 'released', waits: false, resumesAs: null })
    .where(inArray(bookings.id, ids))
}

/** Ends a hold earlier. It lies inside the one it was, so it can't meet another: an update is enough. */
export async function shortenBooking(
  db: Db,
  { id, period }: BookingRow,
  until: DateTime,
): Promise<void> {
  await db
    .update(bookings)
    .set({ period: { from: period.from, until } })
    .where(inArray(bookings.id, [id]))
}

/**
 * Writes bookings in the order of their resources and starts, and gives those that were written: one that would overlap
 * a hold is not.
 */
export async function insertBookings(
  db: Db,
  officeId: string,
  placings: readonly Placing[],
  now: DateTime,
): Promise<BookingRow[]> {
  if (placings.length === 0) return []
  const sorted = [...placings].sort(
    ({ claim: one }, { claim: other }) =>
      compareText(one.resourceId, other.resourceId) || +one.period.from - +other.period.from,
  )
  return db
    .insert(bookings)
    .values(
      sorted.map(({ claim, until, as, since, ...columns }) => ({
        ...columns,
        officeId,
        resourceId: claim.resourceId,
        eventId: claim.eventId,
        owner: claim.owner,
        period: { from: claim.period.from, until },
        resumesAs: as,
        createdAt: since ?? now,
      })),
    )
    .onConflictDoNothing()
    .returning()
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Names in bookings that were left the ones that took their place. */
export async function nameSuccessors(
  db: Db,
  left: readonly BookingRow[],
  placed: readonly BookingRow[],
): Promise<void> {
  const pairs = left.flatMap((booking) => {
    const own = placed.filter((next) => isOf(next, booking))
    const next = own.find(({ resourceId }) => resourceId === booking.resourceId) ?? own[0]
    return next === undefined ? [] : [{ id: booking.id, next: next.id }]
  })
  if (pairs.length === 0) return
  await db.execute(sql`
    update bookings set replaced_by = v.next
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as v (id uuid, next uuid)
    where bookings.id = v.id`)
}
