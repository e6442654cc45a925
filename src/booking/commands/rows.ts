import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db, rows } from '../../../db/connect.ts'
import { columnsOf, recordOf, rowOf } from '../../../db/records.ts'
import { type BookingRow, bookings } from '../../../db/schema/booking.ts'
import { ownerKey, type Placing } from '../rules/placing.ts'

const columns = columnsOf(bookings, { left: ['id'], of: 'r' })

/** Gives bookings back: they hold, ask for and wait for nothing more. */
export async function releaseBookings(db: Db, left: readonly BookingRow[]): Promise<void> {
  if (left.length === 0) return
  const ids = left.map(({ id }) => id)
  await rows(
    db,
    sql`update ${bookings} set state = 'released', waits = false, resumes_as = null
      where ${among(bookings.id, ids)}`,
  )
}

/** Removes the bookings of a resource that were given back, and gives them. For a resource that goes with them. */
export async function removeReleased(db: Db, resourceId: string): Promise<BookingRow[]> {
  const gone = await rows(
    db,
    sql`delete from ${bookings} where resource_id = ${resourceId} and state = 'released' returning *`,
  )
  return gone.map((row) => rowOf(bookings, row))
}

/** Ends holds earlier. Each lies inside the one it was, so it can't meet another: an update is enough. */
export async function shortenBookings(
  db: Db,
  shortened: readonly { id: string; until: DateTime }[],
): Promise<void> {
  if (shortened.length === 0) return
  await rows(
    db,
    sql`update ${bookings} b set period = tstzrange(lower(b.period), s.until)
      from json_to_recordset(${JSON.stringify(shortened)}::json) as s (id uuid, until timestamptz)
      where b.id = s.id`,
  )
}

/**
 * Writes bookings in the order of their resources and starts, and gives those that were written: one that would overlap
 * a hold is not. Of the bookings that were `left`, each is told the one that takes its place.
 */
export async function insertBookings(
  db: Db,
  officeId: string,
  {
    placings,
    left,
    now,
  }: { placings: readonly Placing[]; left: readonly BookingRow[]; now: DateTime },
): Promise<BookingRow[]> {
  if (placings.length === 0) return []
  const sorted = [...placings].sort(
    ({ claim: one }, { claim: other }) =>
      compareText(one.resourceId, other.resourceId) || +one.period.from - +other.period.from,
  )
  const records = sorted.map((placing) => ({
    booking: recordOf(bookings, bookingOf(officeId, placing, now)),
    former: [] as string[],
  }))
  const successorOf = successorsIn(sorted)
  for (const booking of left) records[successorOf(booking)]?.former.push(booking.id)
  const placed = await rows(
    db,
    sql`
    with given as materialized (
      select new_id() as id, g.n, g.j -> 'booking' as booking, g.j -> 'former' as former
      from json_array_elements(${JSON.stringify(records)}::json) with ordinality as g (j, n)
    ), placed as (
      insert into ${bookings} (id, ${columns.names})
      select given.id, ${columns.values}
      from given, json_populate_record(null::bookings, given.booking) r order by given.n
      on conflict do nothing returning *
    ), named as (
      update ${bookings} b set replaced_by = given.id
      from given join placed on placed.id = given.id, json_array_elements_text(given.former) f
      where b.id = f::uuid
    )
    select placed.* from placed join given on given.id = placed.id order by given.n`,
  )
  return placed.map((row) => rowOf(bookings, row))
}

function bookingOf(officeId: string, placing: Placing, now: DateTime): Omit<BookingRow, 'id'> {
  const { claim, until, as, since, ...columns } = placing
  const { resourceId, eventId, owner, period } = claim
  return {
    ...columns,
    officeId,
    resourceId,
    eventId,
    owner,
    period: { from: period.from, until },
    resumesAs: as,
    replacedBy: null,
    createdAt: since ?? now,
  }
}

/** Finds the index of the booking that takes the place of one that was left: of its resource, else of its event; or -1. */
function successorsIn(placings: readonly Placing[]): (left: BookingRow) => number {
  const first = new Map<string, number>()
  const note = (key: string, at: number) => first.has(key) || first.set(key, at)
  for (const [at, { claim }] of placings.entries()) {
    note(ownerKey(claim), at)
    note(`${ownerKey(claim)} ${claim.resourceId}`, at)
  }
  return (left) =>
    first.get(`${ownerKey(left)} ${left.resourceId}`) ?? first.get(ownerKey(left)) ?? -1
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
