import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { BookingRow } from '../../db/schema/booking.ts'
import { book } from '../booking/commands/holds.ts'
import { bookingsOf } from '../booking/queries/holds.ts'
import type { BookingOwner } from '../booking/queries/owners.ts'
import type { IfTaken } from '../booking/rules.ts'
import type { Change } from '../journal/commands.ts'
import { type EventOrigin, insertEvents, updateEvents } from './commands/rows.ts'
import { asksForBookings, wantsOfWrites } from './queries/wants.ts'
import { lockEvents } from './queries.ts'
import { type EventDraft, type EventImage, placeOwner } from './rules/image.ts'

/** An event to be written: changed from `before`, or new where that is null. */
export type EventWrite = {
  officeId: string
  before: EventImage | null
  draft: EventDraft
  /**
   * The answer to a place that is held by another. Left out, the booking is touched only when the event claims
   * something else now: a hold is kept or the write refused, and a wish stays a wish.
   */
  ifTaken?: IfTaken | undefined
  /** The same for what other rooms have booked for the event; left out, it refuses. */
  ifBookedTaken?: IfTaken | undefined
  /** With a new event: its kind, which names the room that owns it, and the account that writes it. */
  origin?: EventOrigin
}

/** The instant at which events are written, and the rooms that book for them, in the order of the house. */
export type Occasion = { now: DateTime; owners: readonly BookingOwner[] }

/**
 * WRITTEN: the events in the order of the writes, and all that is to be journaled in the verb's one entry. TAKEN and
 * STALE: the transaction is to be given up; `by` is the hold in the way of the event.
 */
export type Written =
  | { state: 'WRITTEN'; images: EventImage[]; changes: Change[] }
  | { state: 'TAKEN'; eventId: string; by: BookingRow }
  | { state: 'STALE'; eventId: string }

/**
 * Writes events with their people and with everything that is booked for them, all of it or nothing: rows in the order
 * of their ids, then what every owner of a booking wants in one call. STALE when somebody else was first. The one
 * caller is `writeEvents` of `release`, which publishes a raised secrecy at once.
 */
export async function storeEvents(
  db: Db,
  writes: readonly EventWrite[],
  { now, owners }: Occasion,
): Promise<Written> {
  const stored = await storeRows(db, writes, now)
  if ('state' in stored) return stored
  const asking = stored.filter(asksForBookings)
  const known = asking.filter(({ before }) => before !== null)
  const current = await bookingsOf(
    db,
    known.map(({ after }) => after.event.id),
  )
  const { scope, wants } = await wantsOfWrites(db, asking, { owners, current })
  const [first] = writes
  const booked =
    first === undefined || scope.length === 0
      ? null
      : await book(db, { officeId: first.officeId, scope, wants, now, current })
  if (booked?.state === 'TAKEN') return booked
  return {
    state: 'WRITTEN',
    images: stored.map(({ after }) => after),
    changes: changesOf(stored, booked?.changes ?? []),
  }
}

type Stored = EventWrite & { after: EventImage }

async function storeRows(
  db: Db,
  writes: readonly EventWrite[],
  now: DateTime,
): Promise<Stored[] | { state: 'STALE'; eventId: string }> {
  const known = writes.flatMap(({ before, draft }) => (before === null ? [] : [{ before, draft }]))
  // Two who write the same events never wait for each other crosswise.
  const ids = known.map(({ before }) => before.event.id)
  if (ids.length > 1) await lockEvents(db, ids)
  const changed = await updateEvents(db, known, now)
  const stale = ids.find((id) => !changed.has(id))
  if (stale !== undefined) return { state: 'STALE', eventId: stale }
  const made = await insertEvents(db, writes.filter(isNew), now)
  return writes.map((write) => {
    const after = write.before === null ? made.shift() : changed.get(write.before.event.id)
    if (after === undefined) throw new Error('An event was not written')
    return { ...write, after }
  })
}

function isNew(write: EventWrite): write is EventWrite & { origin: EventOrigin } {
  if (write.before !== null) return false
  if (write.origin === undefined) throw new Error('A new event has a kind')
  return true
}

function changesOf(stored: readonly Stored[], booked: readonly Change[]): Change[] {
  const written = new Set(stored.map(({ after }) => after.event.id))
  const changes = stored.map(({ before, after }) => ({
    kind: 'event',
    id: after.event.id,
    before,
    after,
  }))
  return [...changes, ...booked.filter((change) => !isOwnPlace(change, written))]
}

// The booking of an event's own place says nothing that the event's image does not.
function isOwnPlace({ before, after }: Change, written: ReadonlySet<string>): boolean {
  const { eventId, owner } = (before ?? after) as BookingRow
  return owner === placeOwner && written.has(eventId)
}

/** Gives events other positions among their neighbours. Their revisions stay: nothing of theirs was changed. */
export async function renumber(
  db: Db,
  positions: readonly { id: string; position: string }[],
): Promise<void> {
  if (positions.length === 0) return
  // The rows are locked one after the other by their ids: an UPDATE that joins goes through them as it likes.
  await db.execute(sql`
    with v as materialized (select * from jsonb_to_recordset(${JSON.stringify(positions)}::jsonb)
        as v (id uuid, position numeric)),
      locked as materialized (select e.id from events e where e.id in (select id from v)
        order by e.id for no key update)
    update events set position = v.position
    from v join locked using (id)
    where events.id = v.id`)
}
