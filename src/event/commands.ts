import { and, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import type { BookingRow } from '../../db/schema/booking.ts'
import { type EventPersonRow, eventPeople, events } from '../../db/schema/event.ts'
import { book } from '../booking/commands/holds.ts'
import { bookingsOf } from '../booking/queries/holds.ts'
import {
  claimOfEvent,
  draftOf,
  type EventDraft,
  type EventImage,
  isSameClaim,
  type PartyDraft,
} from './rules/image.ts'

/** What to do when the place an event wants is held by another. */
export type IfTaken = 'REFUSE' | 'WISH'

/** TAKEN and STALE: the transaction is to be given up; `by` is the hold in the way. */
export type Written =
  | { state: 'WRITTEN'; after: EventImage }
  | { state: 'TAKEN'; by: BookingRow }
  | { state: 'STALE' }

/** A new event of an office with its people and the booking of its place. Its UID is made of its id, for ever. */
export async function addEvent(
  db: Db,
  added: {
    officeId: string
    createdBy: string | null
    draft: EventDraft
    ifTaken: IfTaken
    now: DateTime
  },
): Promise<Exclude<Written, { state: 'STALE' }>> {
  const { officeId, createdBy, draft, ifTaken, now } = added
  const { people: parties, ...columns } = draft
  const [made] = await rows<{ id: string }>(db, sql`select new_id() as id`)
  if (made === undefined) throw new Error('The database gave no id')
  const { id } = made
  const [event] = await db
    .insert(events)
    .values({
      ...columns,
      id,
      officeId,
      uid: `${id}@giaoban`,
      createdBy,
      createdAt: now,
      updatedAt: now,
    })
    .returning()
  if (event === undefined) throw new Error('The event was not written')
  const people = await insertPeople(db, { officeId, eventId: id, parties })
  const claim = claimOfEvent(id, draft)
  if (claim !== null) {
    const booked = await book(db, { officeId, wants: [{ eventId: id, claim, ifTaken }], now })
    if (booked.state === 'TAKEN') return { state: 'TAKEN', by: booked.by }
  }
  return { state: 'WRITTEN', after: { event, people } }
}

/**
 * Writes a draft over an event that still has the revision of `before`, and its people; its place and the booking
 * of it go together. Without `ifTaken` the booking is touched only when the event claims something else now, and a
 * wish stays a wish. STALE when somebody else was first.
 */
export async function changeEvent(
  db: Db,
  change: { before: EventImage; draft: EventDraft; ifTaken?: IfTaken | undefined; now: DateTime },
): Promise<Written> {
  const { before, draft, ifTaken, now } = change
  const { id, officeId, revision } = before.event
  const { people: parties, ...columns } = draft
  const [event] = await db
    .update(events)
    .set({ ...columns, revision: revision + 1, updatedAt: now })
    .where(and(eq(events.id, id), eq(events.revision, revision)))
    .returning()
  if (event === undefined) return { state: 'STALE' }
  const people = await replacePeople(db, before, parties)
  const claim = claimOfEvent(id, draft)
  const claimed = claimOfEvent(id, draftOf(before))
  if (ifTaken === undefined && isSameClaim(claim, claimed)) {
    return { state: 'WRITTEN', after: { event, people } }
  }
  const wants = [{ eventId: id, claim, ifTaken: ifTaken ?? (await stance(db, id, claimed)) }]
  const booked = await book(db, { officeId, wants, now })
  if (booked.state === 'TAKEN') return { state: 'TAKEN', by: booked.by }
  return { state: 'WRITTEN', after: { event, people } }
}

/** What waits for a room goes on waiting; what holds one is not moved into a taken slot unasked. */
async function stance(
  db: Db,
  eventId: string,
  claimed: ReturnType<typeof claimOfEvent>,
): Promise<IfTaken> {
  const [booking] = await bookingsOf(db, [eventId])
  const isWish = booking?.state === 'requested' && claimed?.kind !== 'REQUESTED'
  return isWish ? 'WISH' : 'REFUSE'
}

async function replacePeople(
  db: Db,
  before: EventImage,
  parties: readonly PartyDraft[],
): Promise<EventPersonRow[]> {
  const standing = draftOf(before).people
  if (JSON.stringify(standing) === JSON.stringify(parties)) return before.people
  const { id: eventId, officeId } = before.event
  await db.delete(eventPeople).where(eq(eventPeople.eventId, eventId))
  return insertPeople(db, { officeId, eventId, parties })
}

async function insertPeople(
  db: Db,
  {
    officeId,
    eventId,
    parties,
  }: { officeId: string; eventId: string; parties: readonly PartyDraft[] },
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
