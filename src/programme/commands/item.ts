import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  type InvalidInputAnswer,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import { lengthFault } from '../../../graphql/text.ts'
import type { Viewer } from '../../access/policy.ts'
import type { IfTaken } from '../../booking/rules.ts'
import type { Occasion } from '../../event/commands.ts'
import type { EventDraft, EventImage } from '../../event/rules/image.ts'
import { type Change, record } from '../../journal/commands.ts'
import { writeEvents } from '../../release/commands/write.ts'
import { isPast as wasPast } from '../../release/rules/content.ts'
import { staleSince, takenBy } from '../queries/refusals.ts'
import { type OpenItem, writableItems } from '../queries/writable.ts'
import {
  type ClashRefusedAnswer,
  type ItemLockedAnswer,
  type ItemSavedAnswer,
  itemLocked,
  itemSaved,
  type SlotTakenAnswer,
  type StaleItemAnswer,
} from '../rules/answers.ts'
import { savingFault } from './saving.ts'

/** The reasons for which an item is not opened for writing. */
export type OpenRefusal =
  | NotFoundAnswer
  | NotAllowedAnswer
  | InvalidInputAnswer
  | StaleItemAnswer
  | ItemLockedAnswer

/** The item that a command writes, as its input names it. */
export type ItemRequest = { itemId: string; revision: number; reason?: string | null | undefined }

/** Refuses a reason of over 500 characters; every change of an item that may be refused as locked asks it. */
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
  const open = await openItems(db, viewer, [{ itemId, revision }], { reason, now })
  return '__typename' in open ? open : (open[0] ?? notFound('input.itemId'))
}

/** Opens many items as `openItem` does one, in as few statements, in their order; the first refusal ends it. */
export async function openItems(
  db: Db,
  viewer: Viewer,
  asked: readonly Omit<ItemRequest, 'reason'>[],
  { reason, now }: Pick<ItemRequest, 'reason'> & { now: DateTime },
): Promise<OpenItem[] | OpenRefusal> {
  const ids = asked.map(({ itemId }) => itemId)
  const found = await writableItems(db, viewer, ids, 'input.itemId')
  if ('__typename' in found) return found
  for (const [at, { image, published, hours }] of found.entries()) {
    if (image.event.withdrawnAt !== null) return notFound('input.itemId')
    const fault = reasonFault(reason)
    if (fault !== null) return fault
    const { id, revision } = image.event
    const seen = asked[at]?.revision ?? 0
    if (revision !== seen) return staleSince(db, id, seen, now)
    const locked = published !== null && wasPast(published.facts, now, hours.zone)
    if (locked && !reason) return itemLocked()
  }
  return found
}

/** An item to be written: changed from how it was opened. */
export type ItemWrite = {
  open: Pick<OpenItem, 'image'>
  draft: EventDraft
  /** Left out: a room held is kept or moved or refused, a wish stays a wish. */
  ifTaken?: IfTaken | undefined
  /** The same for what other rooms have booked for it; left out, it refuses. */
  ifBookedTaken?: IfTaken | undefined
}

/** Items as they were written, and all that the verb's one journal entry is to say of them. */
export type ItemsWritten = { images: EventImage[]; changes: Change[] }

/**
 * Writes changes of opened items with everything that follows from them, all of it or nothing; the verb writes the
 * journal entry. `placeField`: the input field to blame when a resource is taken.
 */
export async function writeItems(
  db: Db,
  viewer: Viewer,
  writes: readonly ItemWrite[],
  { placeField, ...occasion }: Occasion & { placeField: string },
): Promise<ItemsWritten | SlotTakenAnswer | StaleItemAnswer> {
  const written = await writeEvents(
    db,
    writes.map(({ open: { image }, ...write }) => ({
      ...write,
      officeId: image.event.officeId,
      before: image,
    })),
    occasion,
  )
  if (written.state === 'TAKEN') return takenBy(db, viewer, written.by, placeField)
  if (written.state === 'STALE') {
    const seen = writes.find(({ open }) => open.image.event.id === written.eventId)
    return staleSince(db, written.eventId, seen?.open.image.event.revision ?? 0, occasion.now)
  }
  return { images: written.images, changes: written.changes }
}

/** A change of one item by one verb. */
export type ItemChange = Omit<ItemWrite, 'open'> & {
  /** The mutation's name. */
  verb: string
  reason?: string | null | undefined
  /** The input field to blame when a resource is taken. */
  placeField: string
}

/** Writes a change of one opened item and the one journal entry of its verb. */
export async function saveItem(
  db: Db,
  viewer: Viewer,
  open: Pick<OpenItem, 'image' | 'blocksSaving'>,
  { verb, reason, placeField, now, owners, ...write }: ItemChange & Occasion,
): Promise<ItemSavedAnswer | SlotTakenAnswer | ClashRefusedAnswer | StaleItemAnswer> {
  const { id, officeId } = open.image.event
  const occasion = { placeField, now, owners }
  const written = await writeItems(db, viewer, [{ open, ...write }], occasion)
  if ('__typename' in written) return written
  const [after = open.image] = written.images
  const { blocksSaving } = open
  const saving = { blocksSaving, before: open.image, after, field: placeField, now }
  const fault = await savingFault(db, viewer, saving)
  if (fault !== null) return fault
  const editId = await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb,
    reason: reason || null,
    changes: written.changes,
  })
  return itemSaved(id, editId)
}

/** Lets everything that is booked for an item wait where another holds it; asked for nothing, what holds is not given up. */
export function wishing(
  ifTaken: IfTaken | null | undefined,
): Pick<ItemWrite, 'ifTaken' | 'ifBookedTaken'> {
  return ifTaken === 'WISH' ? { ifTaken, ifBookedTaken: ifTaken } : {}
}
