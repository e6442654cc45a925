import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { among, type Db } from '../../../db/connect.ts'
import { type BookingRow, bookings } from '../../../db/schema/booking.ts'
import type { Period } from '../../../db/schema/columns.ts'
import { decide, isOf } from '../rules/placing.ts'
import type { Claim, Want } from '../rules.ts'

/** The bookings of events now: held, confirmed and requested ones, not the released ones. */
export async function bookingsOf(db: Db, eventIds: readonly string[]): Promise<BookingRow[]> {
  if (eventIds.length === 0) return []
  return db
    .select()
    .from(bookings)
    .where(and(among(bookings.eventId, eventIds), ne(bookings.state, 'released')))
    .orderBy(bookings.eventId, bookings.resourceId)
}

/** The bookings of these pairs of an event and an owner that are not released. */
export async function bookingsOfOwners(
  db: Db,
  scope: readonly { eventId: string; owner: string }[],
): Promise<BookingRow[]> {
  const found = await bookingsOf(db, [...new Set(scope.map(({ eventId }) => eventId))])
  return found.filter((booking) => scope.some((one) => isOf(booking, one)))
}

/** The wishes that wait for what these claims held, in the order in which they were made. */
export async function wishesNear(
  db: Db,
  freed: readonly Pick<Claim, 'resourceId' | 'period'>[],
): Promise<BookingRow[]> {
  if (freed.length === 0) return []
  const near = freed.map(
    ({ resourceId, period }): SQL =>
      sql`(${bookings.resourceId} = ${resourceId} and ${bookings.period} && tstzrange(
        ${period.from.toISO()}, ${period.until.toISO()}))`,
  )
  return db
    .select()
    .from(bookings)
    .where(and(eq(bookings.waits, true), sql`(${sql.join(near, sql` or `)})`))
    .orderBy(bookings.createdAt, bookings.id)
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

/**
 * The first want that another's hold refuses, and that hold; null when all could be held. The bookings of the scope
 * give way; `own` are those that the wants replace.
 */
export async function refusalOf(
  db: Db,
  scope: readonly { eventId: string; owner: string }[],
  { wants, own }: { wants: readonly Want[]; own: readonly BookingRow[] },
): Promise<{ eventId: string; by: BookingRow } | null> {
  const near = await holdsNear(
    db,
    wants.filter(({ kind }) => kind !== 'REQUESTED'),
  )
  const others = near.filter((hold) => !scope.some((one) => isOf(hold, one)))
  const firm = wants.map((want) => ({ ...want, ifTaken: 'REFUSE' as const }))
  const decision = decide(firm, others, own)
  return 'taken' in decision ? decision.taken : null
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
