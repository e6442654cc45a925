import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { NotAllowedAnswer, Viewer } from '../../access/policy.ts'
import {
  type InvalidInputAnswer,
  invalid,
  isId,
  type NotFoundAnswer,
  notFound,
} from '../../access/rules.ts'
import { factsOf } from '../../event/queries.ts'
import { draftOf, imageFrom } from '../../event/rules/image.ts'
import { changesOfEntry, latestChange, type SubjectChange } from '../../journal/queries.ts'
import { changesBetween } from '../../release/rules.ts'
import type { UndoEditInput } from '../../server/schema.generated.ts'
import { staleSinceChange } from '../queries/refusals.ts'
import { type OpenItem, standingItem } from '../queries/standing.ts'
import type {
  ItemSavedAnswer,
  ItemWithdrawnAnswer,
  SlotTakenAnswer,
  StaleItemAnswer,
} from '../rules/answers.ts'
import { saveItem } from './item.ts'
import { withdraw } from './withdraw-item.ts'

/**
 * Undoes an item's latest edit that no release has told, then the one before it: the item stands again as it stood
 * before, its room included, unless another has taken it. Undoing an addition withdraws the item, undoing a withdrawal brings it back.
 */
export async function undoEdit(
  db: Db,
  viewer: Viewer,
  { editId }: UndoEditInput,
  now: DateTime,
): Promise<
  | ItemSavedAnswer
  | ItemWithdrawnAnswer
  | SlotTakenAnswer
  | StaleItemAnswer
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer
> {
  const edit = await editOf(db, editId)
  if (edit === null) return notFound('input.editId')
  const open = await standingItem(db, viewer, edit.subjectId, 'input.editId')
  if ('__typename' in open) return open
  const latest = await latestChange(db, { subjectId: edit.subjectId, kind: 'event' })
  if (latest === null || !standsAsAfter(edit, latest)) {
    return staleSinceChange(db, edit.subjectId, edit, now)
  }
  if (await isReleased(db, open, edit)) {
    const message =
      'Readers were told of this edit. Change the item again and release an adjustment.'
    return invalid('input.editId', 'ALREADY_RELEASED', message)
  }
  const before = imageFrom(edit.before)
  if (before === null) return withdraw(db, viewer, open, { verb: 'undoEdit', now })
  return saveItem(db, viewer, open, {
    draft: draftOf(before),
    verb: 'undoEdit',
    placeField: 'input.editId',
    now,
  })
}

// What came after may have been undone itself: then the item stands as this edit left it, and it is the next to go.
function standsAsAfter(edit: SubjectChange, latest: SubjectChange): boolean {
  if (latest.entryId === edit.entryId) return true
  const [left, stands] = [imageFrom(edit.after), imageFrom(latest.after)]
  if (left === null || stands === null) return false
  return JSON.stringify(draftOf(left)) === JSON.stringify(draftOf(stands))
}

/** The edit of one item that an entry is; null for other entries. */
async function editOf(db: Db, editId: string): Promise<SubjectChange | null> {
  if (!isId(editId)) return null
  const found = await changesOfEntry(db, { entryId: editId, kind: 'event', limit: 2 })
  const [edit] = found
  return found.length === 1 && edit !== undefined ? edit : null
}

// Released: readers are told what stands, and were told so not before the edit. An edit that changed nothing
// for readers, such as another order, is in no release and can always be undone.
async function isReleased(
  db: Db,
  { image, published }: OpenItem,
  { at }: SubjectChange,
): Promise<boolean> {
  if (published === null || published.changedAt < at) return false
  const facts = (await factsOf(db, [image.event.id])).get(image.event.id)
  return facts !== undefined && changesBetween(published.facts, facts).length === 0
}
