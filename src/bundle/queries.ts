import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { BookingRow, ResourceRow } from '../../db/schema/booking.ts'
import type { Viewer } from '../access/policy.ts'
import { bookingsOf, refusalOf } from '../booking/queries/holds.ts'
import type { BookingOwner } from '../booking/queries/owners.ts'
import { roomsByIds } from '../booking/queries/rooms.ts'
import { wantsOfWrites } from '../event/queries/wants.ts'
import { fullEvents } from '../event/queries.ts'
import { placeOwner } from '../event/rules/image.ts'
import { mayEditItem } from '../programme/policy.ts'
import { takenBy } from '../programme/queries/refusals.ts'
import { writableItem } from '../programme/queries/writable.ts'
import type { SlotTakenAnswer } from '../programme/rules/answers.ts'
import { type Destination, draftMovedTo } from './rules.ts'

/**
 * The bookings that hang on an item: the room held for it and for how long, nulls when none is; and everything booked
 * for it.
 */
export type Dependents = {
  room: ResourceRow | null
  from: DateTime | null
  until: DateTime | null
  bookings: BookingRow[]
}

/** The effect of a move. */
export type MovePreview = { dependents: Dependents; slotTaken: SlotTakenAnswer | null }

const nothing: Dependents = { room: null, from: null, until: null, bookings: [] }

/** Gives what hangs on items, in their order; nothing for an item that the viewer may not write. Four statements. */
export async function dependentsOf(
  db: Db,
  viewer: Viewer | null,
  itemIds: readonly string[],
): Promise<Dependents[]> {
  if (viewer === null) return itemIds.map(() => nothing)
  const images = await fullEvents(db, itemIds)
  const writable = images.filter((image) => mayEditItem(viewer, image)).map(({ event }) => event.id)
  const found = await bookingsOf(db, writable)
  const rooms = await roomsByIds(
    db,
    found.map(({ resourceId }) => resourceId),
  )
  return itemIds.map((id) => {
    const bookings = found
      .filter(({ eventId }) => eventId === id)
      .sort((one, other) => +one.period.from - +other.period.from)
    const place = bookings.find(({ owner, state }) => owner === placeOwner && state !== 'requested')
    if (place === undefined) return { ...nothing, bookings }
    return { room: rooms.get(place.resourceId) ?? null, ...place.period, bookings }
  })
}

/**
 * Tells what a move would do, without doing it; null for who may not move the item, and for a move that is not
 * possible.
 */
export async function previewOfMove(
  db: Db,
  viewer: Viewer | null,
  itemId: string,
  { owners, ...destination }: Destination & { owners: readonly BookingOwner[] },
): Promise<MovePreview | null> {
  if (viewer === null) return null
  const open = await writableItem(db, viewer, itemId, 'itemId')
  if ('__typename' in open) return null
  const draft = draftMovedTo(open, destination)
  if ('__typename' in draft) return null
  const [dependents = nothing] = await dependentsOf(db, viewer, [itemId])
  const { image } = open
  const { scope, wants } = await wantsOfWrites(db, [{ before: image, after: image, draft }], {
    owners,
    current: dependents.bookings,
  })
  const refusal = await refusalOf(db, scope, { wants, own: dependents.bookings })
  const slotTaken = refusal === null ? null : await takenBy(db, viewer, refusal.by, 'day')
  return { dependents, slotTaken }
}
