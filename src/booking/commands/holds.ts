import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db, rows } from '../../../db/connect.ts'
import type { BookingRow } from '../../../db/schema/booking.ts'
import type { Change } from '../../journal/commands.ts'
import { bookingsOfOwners, type Surroundings, surroundingsOf } from '../queries/holds.ts'
import {
  addClaim,
  byResource,
  claimOf,
  type Decided,
  decide,
  inTheWayOf,
  neighbours,
  ownerKey,
  type Placing,
  placingOf,
  standsAs,
  untilAmong,
  waitedSince,
  wishOf,
} from '../rules/placing.ts'
import type { Claim, Want } from '../rules.ts'
import { insertBookings, releaseBookings, shortenBookings } from './rows.ts'

/** An owner and an event whose bookings are to be as wanted; all other bookings are left as they are. */
export type Scope = { eventId: string; owner: string }

/**
 * TAKEN: nothing was written; `by` is the hold in the way of `eventId`. `changes`: the bookings that are others now, those
 * of the scope and wishes of others that were settled as what they waited for came free.
 */
export type Booked =
  | { state: 'BOOKED'; changes: Change[] }
  | { state: 'TAKEN'; eventId: string; by: BookingRow }

type Work = { officeId: string; scope: readonly Scope[]; wants: readonly Want[]; now: DateTime }

/** Another transaction took the slot between our look and our insert: look again. */
class Missed extends Error {}

const attempts = 10

/**
 * Lets owners have for their events what they want of resources, all of it or nothing: what they had before is
 * released, assumed ends of neighbours give way or grow again, and what comes free goes to the wish that waited
 * longest. A single new booking takes no lock, and is refused without one; everything else locks the resources in id
 * order. The database refuses an overlap, whatever this code believes. The wants must be of the scope; each gives way to
 * those before it. `current`: what they have, where the caller has read it under the lock of the events.
 */
export async function book(
  db: Db,
  { current: known, ...work }: Work & { current?: readonly BookingRow[] },
): Promise<Booked> {
  const { scope, wants } = work
  const current = known?.filter(isIn(scope)) ?? (await bookingsOfOwners(db, scope))
  if (isAsWanted(wants, current)) return { state: 'BOOKED', changes: [] }
  const [only] = wants
  if (current.length === 0 && wants.length === 1 && only !== undefined) {
    const booked = await bookNew(db, only, work)
    if (booked !== null) return booked
  }
  await lockResources(
    db,
    [...wants, ...current].map(({ resourceId }) => resourceId),
  )
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const plan = planOf(work, await surroundingsOf(db, scope, wants))
    if ('state' in plan) return plan
    try {
      // Where nothing new is held, nothing can be missed.
      if (plan.placings.length === 0) return await rebook(db, work, plan)
      return await db.transaction((savepoint) => rebook(savepoint, work, plan))
    } catch (error) {
      if (!(error instanceof Missed)) throw error
    }
  }
  throw new Error('A slot was taken and freed again at every attempt to book it')
}

/** Books what is free and refuses what is firmly held, without a lock; null when only a closer look can say. */
async function bookNew(db: Db, only: Want, work: Work): Promise<Booked | null> {
  const { officeId, scope, now } = work
  const placings = [placingOf(only, 'FIRM', new Map())]
  const placed = await insertBookings(db, officeId, { placings, left: [], now })
  if (placed.length === 1) return { state: 'BOOKED', changes: changesOf([], placed, []) }
  const plan = planOf(work, await surroundingsOf(db, scope, [only]))
  return 'state' in plan ? plan : null
}

function isIn(scope: readonly Scope[]): (booking: BookingRow) => boolean {
  const owners = new Set(scope.map(ownerKey))
  return (booking) => owners.has(ownerKey(booking))
}

function isAsWanted(wants: readonly Want[], current: readonly BookingRow[]): boolean {
  if (wants.length !== current.length) return false
  const stands = standing(current)
  return wants.every((want) => stands(want, 'FIRM'))
}

/** Tells whether one of the bookings is just what a want with its outcome would write. */
function standing(current: readonly BookingRow[]) {
  const had = groupedBy(current, ownerKey)
  return (want: Want, outcome: Decided['outcome']): boolean =>
    had.get(ownerKey(want))?.some((booking) => standsAs(booking, want, outcome)) ?? false
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

// FOR NO KEY UPDATE: the keys of new bookings to the resource do not wait for it.
async function lockResources(db: Db, ids: readonly string[]): Promise<void> {
  await rows(
    db,
    sql`select 1 from resources r where ${among(sql`r.id`, [...new Set(ids)])}
      order by r.id for no key update`,
  )
}

/** A plan of all that is to be written so that the wants are met. */
type Plan = {
  placings: Placing[]
  /** Bookings of the scope and wishes that others take the place of. */
  former: BookingRow[]
  shortened: { id: string; until: DateTime }[]
  grown: BookingRow[]
}

function planOf(
  { scope, wants }: Work,
  { current, wishes: waiting, near }: Surroundings,
): Plan | Extract<Booked, { state: 'TAKEN' }> {
  const before = current.map(claimOf)
  const isOwn = isIn(scope)
  const isOther = (booking: BookingRow) => !isOwn(booking)
  const [wishes, others] = [waiting.filter(isOther), near.filter(isOther)]
  const decision = decide(wants, others, current)
  if ('taken' in decision) return { state: 'TAKEN', ...decision.taken }
  const { decided } = decision
  const decidedOf = groupedBy(decided, ({ want }) => ownerKey(want))
  const stays = (booking: BookingRow) =>
    decidedOf
      .get(ownerKey(booking))
      ?.some(({ want, outcome }) => standsAs(booking, want, outcome)) ?? false
  const left = current.filter((booking) => !stays(booking))
  const stands = standing(current)
  const settled = settle(wishes, [...others.map(claimOf), ...decided.flatMap(holdingClaim)])
  const all = [...decided, ...settled.map(({ want }) => ({ want, outcome: 'FIRM' as const }))]
  const holding = byResource([...others.map(claimOf), ...all.flatMap(holdingClaim)])
  const moved = neighbours(others, [...before, ...all.map(({ want }) => want)], holding)
  const placings = [
    ...all
      .filter(({ want, outcome }) => !stands(want, outcome))
      .map(({ want, outcome }) => ({
        ...placingOf(want, outcome, holding),
        since: outcome === 'WAITS' ? waitedSince(want, current) : undefined,
      })),
    ...moved.grown.map((hold) => ({ ...hold, until: untilAmong(hold, holding) })).map(asBefore),
  ]
  return {
    placings,
    former: [...left, ...settled.map(({ wish }) => wish)],
    shortened: moved.shortened.map((hold) => ({ id: hold.id, until: untilAmong(hold, holding) })),
    grown: moved.grown,
  }
}

async function rebook(db: Db, { officeId, now }: Work, plan: Plan): Promise<Booked> {
  const { placings, former, shortened, grown } = plan
  const left = [...former, ...grown]
  await releaseBookings(db, left)
  await shortenBookings(db, shortened)
  const placed = await insertBookings(db, officeId, { placings, left, now })
  if (placed.length < placings.length) throw new Missed()
  return { state: 'BOOKED', changes: changesOf(former, placed, grown) }
}

function holdingClaim({ want, outcome }: Decided): Claim[] {
  return outcome === 'FIRM' && want.kind !== 'REQUESTED' ? [want] : []
}

function asBefore(hold: BookingRow & { until: DateTime }): Placing {
  const { state, endsAssumed, assumedUntil, eventPeriod, bookedPeriod, until } = hold
  const kept = { state, endsAssumed, assumedUntil, eventPeriod, bookedPeriod }
  return { ...kept, claim: claimOf(hold), until, waits: false, as: null }
}

/** The wishes that can be held beside what holds, those of the longest wait first. */
function settle(wishes: readonly BookingRow[], holds: readonly Claim[]) {
  const holding = byResource(holds)
  const settled: { wish: BookingRow; want: Want }[] = []
  for (const wish of wishes) {
    const want = wishOf(wish)
    if (inTheWayOf(want, holding) !== undefined) continue
    settled.push({ wish, want })
    addClaim(holding, want)
  }
  return settled
}

/** The former bookings beside their successors, then the new ones; neighbours that only grew are no change of theirs. */
function changesOf(
  former: readonly BookingRow[],
  placed: readonly BookingRow[],
  grown: readonly BookingRow[],
): Change[] {
  const grew = new Set(grown.map(placeKey))
  const left = placed.filter((next) => !grew.has(placeKey(next)))
  const next = groupedBy(left, placeKey)
  const named = new Set<BookingRow | null>()
  const changes = former.map((before): Change => {
    const after = next.get(placeKey(before))?.shift() ?? null
    named.add(after)
    return { kind: 'booking', id: before.id, before, after }
  })
  const added = left
    .filter((after) => !named.has(after))
    .map((after) => ({ kind: 'booking', id: after.id, before: null, after }))
  return [...changes, ...added]
}

function placeKey(booking: BookingRow): string {
  return `${ownerKey(booking)} ${booking.resourceId}`
}
