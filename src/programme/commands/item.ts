import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  type InvalidInputAnswer,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { secrecies, type Viewer } from '../../access/policy.ts'
import { changeEvent, type IfTaken } from '../../event/commands.ts'
import type { EventDraft } from '../../event/rules/image.ts'
import { record } from '../../journal/commands.ts'
import { raiseSecrecy } from '../../release/commands.ts'
import { isPast as wasPast } from '../../release/rules/content.ts'
import { staleSince, takenBy } from '../queries/refusals.ts'
import { type OpenItem, standingItem } from '../queries/standing.ts'
import {
  type ItemLockedAnswer,
  type ItemSavedAnswer,
  itemLocked,
  itemSaved,
  type SlotTakenAnswer,
  type StaleItemAnswer,
} from '../rules/answers.ts'

/** Why an item was not opened for writing. */
export type OpenRefusal =
  | NotFoundAnswer
  | NotAllowedAnswer
  | InvalidInputAnswer
  | StaleItemAnswer
  | ItemLockedAnswer

/** What a command says of the item it writes. */
export type ItemRequest = { itemId: string; revision: number; reason?: string | null | undefined }

/** What every change of an item says when it may be refused as locked: nothing, or a reason of at most 500 characters. */
export function reasonFault(reason: string | null | undefined): InvalidInputAnswer | null {
  return lengthFault('input.reason', reason ?? '', { max: 500 })
}

/**
 * Opens an item for writing at the revision that was seen. Refuses what the viewer may not see or write, a stale
 * revision, and an item that is over and released when no reason is given.
 */
export async function openItem(
  db: Db,
  viewer: Viewer,
  { itemId, revision, reason }: ItemRequest,
  now: DateTime,
): Promise<OpenItem | OpenRefusal> {
  const found = await standingItem(db, viewer, itemId, 'input.itemId')
  if ('__typename' in found) return found
  const { image, published, hours } = found
  if (image.event.withdrawnAt !== null) return notFound('input.itemId')
  const fault = reasonFault(reason)
  if (fault !== null) return fault
  if (image.event.revision !== revision) return staleSince(db, itemId, revision, now)
  const locked = published !== null && wasPast(published.facts, now, hours.zone)
  return locked && !reason ? itemLocked() : found
}

/** How a change of an item is to be written. */
export type ItemChange = {
  draft: EventDraft
  /** Left out: a room held is kept or moved or refused, a wish stays a wish. */
  ifTaken?: IfTaken | undefined
  /** The mutation's name. */
  verb: string
  reason?: string | null | undefined
  /** The input field to blame when the room is taken. */
  placeField: string
}

/**
 * Writes a change of an opened item with everything that follows from it: people, the booking of its room, the
 * published secrecy when it was raised, and the one journal entry.
 */
export async function saveItem(
  db: Db,
  viewer: Viewer,
  { image, published }: Pick<OpenItem, 'image' | 'published'>,
  change: ItemChange & { now: DateTime },
): Promise<ItemSavedAnswer | SlotTakenAnswer | StaleItemAnswer> {
  const { draft, ifTaken, now, verb, reason, placeField } = change
  const { id, officeId, revision } = image.event
  const written = await changeEvent(db, { before: image, draft, ifTaken, now })
  if (written.state === 'STALE') return staleSince(db, id, revision, now)
  if (written.state === 'TAKEN') return takenBy(db, viewer, written.by, placeField)
  const isRaised = secrecies.indexOf(draft.secrecy) > secrecies.indexOf(image.event.secrecy)
  if (published !== null && isRaised) await raiseSecrecy(db, id, draft.secrecy, now)
  const editId = await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb,
    reason: reason || null,
    changes: [{ kind: 'event', id, before: image, after: written.after }],
  })
  return itemSaved(id, editId)
}
