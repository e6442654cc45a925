import { and, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import type { BookingRow } from '../../db/schema/booking.ts'
import { type EventPersonRow, type EventRow, eventPeople, events } from '../../db/schema/event.ts'
import { book } from '../booking/commands/holds.ts'
import { bookingsOf } from '../booking/queries/holds.ts'
import type { BookingOwner } from '../booking/queries/owners.ts'
import type { IfTaken } from '../booking/rules.ts'
import type { Change } from '../journal/commands.ts'
import { wantsOfWrites } from './queries/wants.ts'
import {
  draftOf,
  type EventDraft,
  type EventImage,
  type PartyDraft,
  placeOwner,
} from './rules/image.ts'

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

/** A new event's kind, its owner's; whether weekly programmes list it; and who writes it, null for nobody signed in. */
export type EventOrigin = { kind: string; standsInWeek: boolean; createdBy: string | null }

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
  const images = new Map<EventWrite, EventImage>()
  for (const write of inOrder(writes)) {
    const image =
      write.before === null
        ? await insertEvent(db, write, now)
        : await update(db, write, write.before, now)
    if (image === null) return { state: 'STALE', eventId: write.before?.event.id ?? '' }
    images.set(write, image)
  }
  const stored = writes.flatMap((write) => {
    const after = images.get(write)
    return after === undefined ? [] : [{ ...write, after }]
  })
  const known = stored.filter(({ before }) => before !== null)
  const current = await bookingsOf(
    db,
    known.map(({ after }) => after.event.id),
  )
  const { scope, wants } = await wantsOfWrites(db, stored, { owners, current })
  const officeId = writes[0]?.officeId
  const booked =
    officeId === undefined || scope.length === 0
      ? null
      : await book(db, { officeId, scope, wants, now })
  if (booked?.state === 'TAKEN') return booked
  const written = new Set(stored.map(({ after }) => after.event.id))
  const changes = stored.map(({ before, after }) => ({
    kind: 'event',
    id: after.event.id,
    before,
    after,
  }))
  return {
    state: 'WRITTEN',
    images: stored.map(({ after }) => after),
    changes: [
      ...changes,
      ...(booked?.changes ?? []).filter((change) => !isOwnPlace(change, written)),
    ],
  }
}

// The booking of an event's own place says nothing that the event's image does not.
function isOwnPlace({ before, after }: Change, written: ReadonlySet<string>): boolean {
  const { eventId, owner } = (before ?? after) as BookingRow
  return owner === placeOwner && written.has(eventId)
}

// Two who write the same events never wait for each other crosswise.
function inOrder(writes: readonly EventWrite[]): EventWrite[] {
  const idOf = ({ before }: EventWrite) => before?.event.id ?? ''
  return [...writes].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1))
}

/** Inserts an event; its UID is made of its id, for ever. */
async function insertEvent(
  db: Db,
  { officeId, draft, origin }: EventWrite,
  now: DateTime,
): Promise<EventImage> {
  if (origin === undefined) throw new Error('A new event has a kind')
  const { people: parties, ...columns } = draft
  const [made] = await rows<{ id: string }>(db, sql`select new_id() as id`)
  if (made === undefined) throw new Error('The database gave no id')
  const { id } = made
  const uid = `${id}@giaoban`
  const [event] = await db
    .insert(events)
    .values({ ...columns, ...origin, id, officeId, uid, createdAt: now, updatedAt: now })
    .returning()
  if (event === undefined) throw new Error('The event was not written')
  return { event, people: await insertPeople(db, event, parties) }
}

async function update(
  db: Db,
  { draft }: EventWrite,
  before: EventImage,
  now: DateTime,
): Promise<EventImage | null> {
  const { id, revision } = before.event
  const { people: parties, ...columns } = draft
  const [event] = await db
    .update(events)
    .set({ ...columns, revision: revision + 1, updatedAt: now })
    .where(and(eq(events.id, id), eq(events.revision, revision)))
    .returning()
  return event === undefined ? null : { event, people: await replacePeople(db, before, parties) }
}

async function replacePeople(
  db: Db,
  before: EventImage,
  parties: readonly PartyDraft[],
): Promise<EventPersonRow[]> {
  const present = draftOf(before).people
  if (JSON.stringify(present) === JSON.stringify(parties)) return before.people
  await db.delete(eventPeople).where(eq(eventPeople.eventId, before.event.id))
  return insertPeople(db, before.event, parties)
}

async function insertPeople(
  db: Db,
  { id: eventId, officeId }: EventRow,
  parties: readonly PartyDraft[],
): Promise<EventPersonRow[]> {
  if (parties.length === 0) return []
  return db
    .insert(eventPeople)
    .values(parties.map((party, position) => ({ ...party, officeId, eventId, position })))
    .returning()
}

/** Gives events other positions among their neighbours. Their revisions stay: nothing of theirs was changed. */
export async function renumber(
  db: Db,
  positions: readonly { id: string; position: string }[],
): Promise<void> {
  if (positions.length === 0) return
  await db.execute(sql`
    update events set position = v.position
    from (select * from jsonb_to_recordset(${JSON.stringify(positions)}::jsonb)
      as v (id uuid, position numeric) order by id) v
    where events.id = v.id`)
}
