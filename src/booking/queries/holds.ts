import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type BookingRow, bookings } from '../../../db/schema/booking.ts'
import type { Period } from '../../../db/schema/columns.ts'
import { type Claim, collides } from '../rules.ts'

/** What events have of resources now: held, confirmed and requested bookings, not the released ones. */
export async function bookingsOf(db: Db, eventIds: readonly string[]): Promise<BookingRow[]> {
  if (eventIds.length === 0) return []
  return db
    .select()
    .from(bookings)
    .where(and(inArray(bookings.eventId, [...eventIds]), ne(bookings.state, 'released')))
    .orderBy(bookings.eventId, bookings.resourceId)
}

/**
 * The holds (held or confirmed) that stand near the claims: of the same resource and within two days, which is
 * further than an assumed end can reach, so that the neighbours of neighbours are among them.
 */
export async function holdsNear(
  db: Db,
  claims: readonly Pick<Claim, 'resourceId' | 'period'>[],
): Promise<BookingRow[]> {
  if (claims.length === 0) return []
  const near = claims.map(
    ({ resourceId, period }): SQL =>
      sql`(${bookings.resourceId} = ${resourceId} and ${bookings.period} && tstzrange(
        ${period.from.minus({ days: 2 }).toISO()}, ${period.until.plus({ days: 2 }).toISO()}))`,
  )
  return db
    .select()
    .from(bookings)
    .where(and(inArray(bookings.state, ['held', 'confirmed']), sql`(${sql.join(near, sql` or `)})`))
    .orderBy(bookings.resourceId, sql`lower(${bookings.period})`)
}

/** A booking that holds, as the claim it was: with the end it would have if nothing came after. */
export function claimOf(booking: BookingRow): Claim {
  const { eventId, resourceId, endsAssumed, assumedUntil, period, state } = booking
  if (state === 'requested') return { eventId, resourceId, period, kind: 'REQUESTED' }
  if (!endsAssumed) return { eventId, resourceId, period, kind: 'STATED' }
  const whole: Period = { from: period.from, until: assumedUntil ?? period.until }
  return { eventId, resourceId, period: whole, kind: 'ASSUMED' }
}

/** The first hold that stands in a claim's way, the claim's own event left out; null when it could be held. */
export async function holderAgainst(db: Db, claim: Claim): Promise<BookingRow | null> {
  if (claim.kind === 'REQUESTED') return null
  const near = await holdsNear(db, [claim])
  return (
    near.find((hold) => hold.eventId !== claim.eventId && collides(claim, claimOf(hold))) ?? null
  )
}

/** The holds (held or confirmed) of an office that share an instant with a period, by their start. */
export function holdsDuring(db: Db, officeId: string, during: Period): Promise<BookingRow[]> {
  return db
    .select()
    .from(bookings)
    .where(
      and(
        eq(bookings.officeId, officeId),
        inArray(bookings.state, ['held', 'confirmed']),
        sql`${bookings.period} && tstzrange(${during.from.toISO()}, ${during.until.toISO()})`,
      ),
    )
    .orderBy(sql`lower(${bookings.period})`, bookings.id)
}
