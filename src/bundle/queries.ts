import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { ResourceRow } from '../../db/schema/booking.ts'
import type { Viewer } from '../access/policy.ts'
import { bookingsOf, holderAgainst } from '../booking/queries/holds.ts'
import { roomsByIds } from '../booking/queries/rooms.ts'
import { fullEvents } from '../event/queries.ts'
import { claimOfEvent } from '../event/rules/image.ts'
import { mayEditItem } from '../programme/policy.ts'
import { takenBy } from '../programme/queries/refusals.ts'
import { standingItem } from '../programme/queries/standing.ts'
import type { SlotTakenAnswer } from '../programme/rules/answers.ts'
import { type Destination, draftMovedTo } from './rules.ts'

/** What hangs on an item: the room held for it and for how long; nulls when none is. */
export type Dependents = { room: ResourceRow | null; from: DateTime | null; until: DateTime | null }

/** What a move would do. */
export type MovePreview = { dependents: Dependents; slotTaken: SlotTakenAnswer | null }

const nothing: Dependents = { room: null, from: null, until: null }

/** What hangs on items, in their order; nothing for an item that the viewer may not write. Four statements. */
export async function dependentsOf(
  db: Db,
  viewer: Viewer | null,
  itemIds: readonly string[],
): Promise<Dependents[]> {
  if (viewer === null) return itemIds.map(() => nothing)
  const images = await fullEvents(db, itemIds)
  const writable = images.filter((image) => mayEditItem(viewer, image)).map(({ event }) => event.id)
  const held = (await bookingsOf(db, writable)).filter(({ state }) => state !== 'requested')
  const rooms = await roomsByIds(
    db,
    held.map(({ resourceId }) => resourceId),
  )
  return itemIds.map((id) => {
    const booking = held.find(({ eventId }) => eventId === id)
    if (booking === undefined) return nothing
    return { room: rooms.get(booking.resourceId) ?? null, ...booking.period }
  })
}

/** What a move would do, without doing it; null for who may not move the item, and for a move that is not possible. */
export async function previewOfMove(
  db: Db,
  viewer: Viewer | null,
  itemId: string,
  destination: Destination,
): Promise<MovePreview | null> {
  if (viewer === null) return null
  const open = await standingItem(db, viewer, itemId, 'itemId')
  if ('__typename' in open) return null
  const draft = draftMovedTo(open, destination)
  if ('__typename' in draft) return null
  const claim = claimOfEvent(itemId, draft)
  const holder = claim === null ? null : await holderAgainst(db, claim)
  const [dependents = nothing] = await dependentsOf(db, viewer, [itemId])
  return {
    dependents,
    slotTaken: holder === null ? null : await takenBy(db, viewer, holder, 'day'),
  }
}
