import type { Db } from '../../../db/connect.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { UndoEditInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf, type EventDraft, type EventImage } from '../../event/rules/image.ts'
import { imageFrom } from '../../event/rules/stored.ts'
import { changesOfEntry, latestChange, type SubjectChange } from '../../journal/queries.ts'
import { mayAnswerProposals } from '../policy.ts'
import { staleSinceChange } from '../queries/refusals.ts'
import { writableItem } from '../queries/writable.ts'
import type {
  ClashRefusedAnswer,
  ItemSavedAnswer,
  ItemWithdrawnAnswer,
  SlotTakenAnswer,
  StaleItemAnswer,
} from '../rules/answers.ts'
import { isWrittenWhole } from '../rules/whole.ts'
import { saveItem, wishing } from './item.ts'
import { withdraw } from './withdraw-item.ts'

/**
 * Undoes an edit that no release has published, when the item stands as that edit left it: what the edit changed is
 * again as before, the room included, unless another has taken it. Undoing the later edits first makes way for an
 * earlier one. Undoing an addition withdraws the item, undoing a withdrawal brings it back.
 */
export async function undoEdit(
  db: Db,
  viewer: Viewer,
  { editId, ifTaken }: UndoEditInput,
  occasion: Occasion,
): Promise<
  | ItemSavedAnswer
  | ItemWithdrawnAnswer
  | SlotTakenAnswer
  | ClashRefusedAnswer
  | StaleItemAnswer
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer
> {
  const edit = await editOf(db, editId)
  if (edit === null) return notFound('input.editId')
  const open = await writableItem(db, viewer, edit.subjectId, 'input.editId')
  if ('__typename' in open) return open
  const fault = await undoFault(db, edit)
  if (fault !== null) return fault
  const latest = await latestChange(db, { subjectId: edit.subjectId, kind: 'event' })
  const after = imageFrom(edit.after)
  const present = imageFrom(latest?.after)
  if (after === null || present === null || !isAlike(draftOf(after), draftOf(present))) {
    // A withdrawn item has no present state to show.
    const isGone = open.image.event.withdrawnAt !== null
    return isGone
      ? notFound('input.editId')
      : staleSinceChange(db, edit.subjectId, edit, occasion.now)
  }
  const before = imageFrom(edit.before)
  if (before === null) return withdraw(db, viewer, open, { verb: 'undoEdit', ...occasion })
  // To undo an answer is to answer: or who proposed could accept their own item.
  const [then, stage] = [before.event.stage, open.image.event.stage]
  const isSentAgain = then === 'RETURNED' && stage === 'PROPOSED'
  const isAnswer = then !== stage && !isSentAgain
  if (isAnswer && !mayAnswerProposals(viewer, open.office.id)) return notAllowed()
  return saveItem(db, viewer, open, {
    draft: reversed(open.image, { before, after }),
    ...wishing(ifTaken),
    verb: 'undoEdit',
    placeField: 'input.editId',
    ...occasion,
  })
}

/** The edit of an item that an entry is, or of one of the items that an import wrote; null for other entries. */
async function editOf(db: Db, editId: string): Promise<SubjectChange | null> {
  if (!isId(editId)) return null
  const [edit] = await changesOfEntry(db, { entryId: editId, kind: 'event', limit: 1 })
  return edit ?? null
}

async function undoFault(db: Db, edit: SubjectChange): Promise<InvalidInputAnswer | null> {
  if (edit.verb === 'acceptImport') {
    const message = 'An import is not undone item by item. Change the items, or withdraw them.'
    return invalid('input.editId', 'IMPORT_WHOLE', message)
  }
  if (edit.verb === 'mergeProposals' || edit.verb === 'unmergeProposals') {
    const message = 'A merging is not undone item by item. Take it back with unmergeProposals.'
    return invalid('input.editId', 'MERGE_WHOLE', message)
  }
  if (isWrittenWhole(edit.verb)) {
    const message =
      'An answer to who words are is not undone item by item. Take it back with unsettleWords.'
    return invalid('input.editId', 'ANSWER_WHOLE', message)
  }
  const published = await latestChange(db, { subjectId: edit.subjectId, kind: 'published_event' })
  if (published === null || published.number < edit.number) return null
  const message = 'Readers were told of this edit. Change the item again and release an adjustment.'
  return invalid('input.editId', 'ALREADY_RELEASED', message)
}

const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

// What the edit left alone may have moved on without an edit: neighbours are numbered anew, releases take items home.
function reversed(
  present: EventImage,
  { before, after }: { before: EventImage; after: EventImage },
): EventDraft {
  const left = draftOf(after)
  const isTouched = ([field, value]: [string, unknown]) =>
    !isAlike(value, left[field as keyof EventDraft])
  const former = Object.entries(draftOf(before)).filter(isTouched)
  return { ...draftOf(present), ...Object.fromEntries(former) }
}
