import { inArray, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import { type BookingRow, bookings } from '../../../db/schema/booking.ts'
import { bookingsOf, claimOf, holdsNear } from '../queries/holds.ts'
import { type Claim, collides, endAmong, overlap } from '../rules.ts'

/** What one event is to have from now on: its claim, or null for nothing. WISH keeps a taken claim as a request. */
export type Want = { eventId: string; claim: Claim | null; ifTaken: 'REFUSE' | 'WISH' }

/** TAKEN: nothing was written; `by` is the hold in the way of `eventId`. */
export type Booked = { state: 'BOOKED' } | { state: 'TAKEN'; eventId: string; by: BookingRow }

/** A hold to write, with the end it has among its neighbours. */
type Placing = { claim: Claim; until: DateTime; state: BookingRow['state'] }

/** Another transaction took the slot between our look and our insert: look again. */
class Missed extends Error {}

const attempts = 10

/**
 * Lets events have what they want of their resources, all of it or nothing: what they had before is released,
 * assumed ends of neighbours give way or grow again. A single new booking takes no lock; everything else locks
 * the resources in id order. The database refuses an overlap, whatever this code believes. The wants must not
 * collide with each other.
 */
export async function book(
  db: Db,
  { officeId, wants, now }: { officeId: string; wants: readonly Want[]; now: DateTime },
): Promise<Booked> {
  const current = await bookingsOf(
    db,
    wants.map(({ eventId }) => eventId),
  )
  if (isAsWanted(wants, current)) return { state: 'BOOKED' }
  const claims = wants.flatMap(({ claim }) => claim ?? [])
  const [only] = claims
  if (current.length === 0 && claims.length === 1 && only !== undefined) {
    const placed = await insertHolds(db, officeId, [placingOf(only, [])], now)
    if (placed.length === 1) return { state: 'BOOKED' }
  }
  await lockResources(
    db,
    [...claims, ...current].map(({ resourceId }) => resourceId),
  )
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await db.transaction((savepoint) => rebook(savepoint, { officeId, wants, now }))
    } catch (error) {
      if (!(error instanceof Missed)) throw error
    }
  }
  throw new Error('A slot was taken and freed again at every attempt to book it')
}

function isAsWanted(wants: readonly Want[], current: readonly BookingRow[]): boolean {
  return wants.every(({ eventId, claim }) => {
    const had = current.filter((booking) => booking.eventId === eventId)
    const [only] = had
    if (claim === null || only === undefined) return claim === null && had.length === 0
    return had.length === 1 && isSame(claim, only)
  })
}

function isSame(claim: Claim, booking: BookingRow): boolean {
  const had = claimOf(booking)
  return (
    had.eventId === claim.eventId &&
    had.resourceId === claim.resourceId &&
    had.kind === claim.kind &&
    had.period.from.equals(claim.period.from) &&
    had.period.until.equals(claim.period.until)
  )
}

// FOR NO KEY UPDATE: the keys of new bookings to the resource do not wait for it.
async function lockResources(db: Db, ids: readonly string[]): Promise<void> {
  const list = sql.join(
    [...new Set(ids)].map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  await rows(db, sql`select 1 from resources where id in (${list}) order by id for no key update`)
}

type Work = { officeId: string; wants: readonly Want[]; now: DateTime }

async function rebook(db: Db, { officeId, wants, now }: Work): Promise<Booked> {
  const events = new Set(wants.map(({ eventId }) => eventId))
  const current = await bookingsOf(db, [...events])
  const before = current.map(claimOf)
  const near = await holdsNear(db, [...before, ...wants.flatMap(({ claim }) => claim ?? [])])
  const others = near.filter(({ eventId }) => !events.has(eventId))
  const decided = decide(wants, others)
  if ('taken' in decided) return { state: 'TAKEN', ...decided.taken }
  const { claims } = decided
  const all = [...others.map(claimOf), ...claims]
  const moved = neighbours(others, [...before, ...claims], all)
  const stays = (booking: BookingRow) => claims.some((claim) => isSame(claim, booking))
  const kept = new Set(current.filter(stays).map(({ eventId }) => eventId))
  const placings = [
    ...claims.filter(({ eventId }) => !kept.has(eventId)).map((claim) => placingOf(claim, all)),
    ...moved.grown.map((booking) => ({
      ...placingOf(claimOf(booking), all),
      state: booking.state,
    })),
  ]
  const left = [...current.filter((booking) => !stays(booking)), ...moved.grown]
  await release(db, left)
  for (const booking of moved.shortened) await shorten(db, booking, all)
  const placed = await insertHolds(db, officeId, placings, now)
  if (placed.length < placings.length) throw new Missed()
  await nameSuccessors(db, left, placed)
  return { state: 'BOOKED' }
}

type Decision = { claims: Claim[] } | { taken: { eventId: string; by: BookingRow } }

/** Which claims hold, which are only wished, or the first that is refused. */
function decide(wants: readonly Want[], others: readonly BookingRow[]): Decision {
  const claims: Claim[] = []
  for (const { claim, ifTaken } of wants) {
    if (claim === null) continue
    const by = others.find(
      (other) => other.resourceId === claim.resourceId && collides(claim, claimOf(other)),
    )
    if (by !== undefined && ifTaken === 'REFUSE') {
      return { taken: { eventId: claim.eventId, by } }
    }
    claims.push(by === undefined ? claim : { ...claim, kind: 'REQUESTED' })
  }
  return { claims }
}

/** The assumed ends of others that the change reaches: to be shortened, or to grow again. */
function neighbours(
  others: readonly BookingRow[],
  changed: readonly Claim[],
  all: readonly Claim[],
): { shortened: BookingRow[]; grown: BookingRow[] } {
  const reached = others.filter((booking) => {
    const claim = claimOf(booking)
    return (
      claim.kind === 'ASSUMED' &&
      changed.some(
        ({ resourceId, period }) =>
          resourceId === claim.resourceId && overlap(period, claim.period),
      )
    )
  })
  const endOf = (booking: BookingRow) => placingOf(claimOf(booking), all).until
  return {
    shortened: reached.filter((booking) => endOf(booking) < booking.period.until),
    grown: reached.filter((booking) => endOf(booking) > booking.period.until),
  }
}

function placingOf(claim: Claim, all: readonly Claim[]): Placing {
  const sameResource = all.filter(({ resourceId }) => resourceId === claim.resourceId)
  return {
    claim,
    until: endAmong(claim, sameResource),
    state: claim.kind === 'REQUESTED' ? 'requested' : 'held',
  }
}

async function release(db: Db, left: readonly BookingRow[]): Promise<void> {
  if (left.length === 0) return
  const ids = left.map(({ id }) => id)
  await db.update(bookings).set({ state: 'released' }).where(inArray(bookings.id, ids))
}

// A shorter hold lies inside the one it was, so it can't meet another: an update is enough.
async function shorten(db: Db, booking: BookingRow, all: readonly Claim[]): Promise<void> {
  const { until } = placingOf(claimOf(booking), all)
  await db
    .update(bookings)
    .set({ period: { from: booking.period.from, until } })
    .where(inArray(bookings.id, [booking.id]))
}

type Placed = { id: string; event_id: string }

async function insertHolds(
  db: Db,
  officeId: string,
  placings: readonly Placing[],
  now: DateTime,
): Promise<Placed[]> {
  if (placings.length === 0) return []
  const values = placings.map(({ claim, until, state }) => ({
    resource_id: claim.resourceId,
    event_id: claim.eventId,
    from: claim.period.from.toISO(),
    until: until.toISO(),
    state,
    ends_assumed: claim.kind === 'ASSUMED',
    assumed_until: claim.kind === 'ASSUMED' ? claim.period.until.toISO() : null,
  }))
  return rows<Placed>(
    db,
    sql`
    insert into bookings
      (office_id, resource_id, event_id, period, state, ends_assumed, assumed_until, created_at)
    select ${officeId}::uuid, v.resource_id, v.event_id, tstzrange(v."from", v.until), v.state,
      v.ends_assumed, v.assumed_until, ${now.toISO()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v (resource_id uuid, event_id uuid,
      "from" timestamptz, until timestamptz, state text, ends_assumed boolean, assumed_until timestamptz)
    order by v.resource_id, v."from"
    on conflict on constraint bookings_no_overlap do nothing
    returning id, event_id`,
  )
}

async function nameSuccessors(
  db: Db,
  left: readonly BookingRow[],
  placed: readonly Placed[],
): Promise<void> {
  const pairs = left.flatMap(({ id, eventId }) => {
    const next = placed.find(({ event_id }) => event_id === eventId)
    return next === undefined ? [] : [{ id, next: next.id }]
  })
  if (pairs.length === 0) return
  await db.execute(sql`
    update bookings set replaced_by = v.next
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as v (id uuid, next uuid)
    where bookings.id = v.id`)
}
