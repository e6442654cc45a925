import { carryOut } from '../../api.ts'
import {
  AddItemDocument,
  type AddItemInput,
  AnswerProposalDocument,
  CancelItemDocument,
  DiscardChangesDocument,
  EditItemDocument,
  type ItemFieldsInput,
  MoveItemDocument,
  PostponeItemDocument,
  RestoreItemDocument,
  type TimeInput,
  UndoEditDocument,
  WithdrawItemDocument,
} from '../../graphql.generated.ts'
import type { Target } from '../model/moves.ts'
import type { Item } from '../model/rows.ts'
import type { Act, Again, Edit } from './board.ts'
import { mineOf } from './mine.ts'

const reasonOf = ({ reason }: Again): { reason?: string } => (reason ? { reason } : {})
const takenOf = ({ ifTaken }: Again): { ifTaken?: 'REFUSE' | 'WISH' } =>
  ifTaken ? { ifTaken } : {}

/** The fields again, with the wish kept; a taken room may also follow from a new time, then the room is named anew. */
function withWish(
  fields: ItemFieldsInput,
  item: Item | undefined,
  { ifTaken }: Again,
): ItemFieldsInput {
  if (!ifTaken) return fields
  const place = fields.place ?? (item?.place?.room ? { roomId: item.place.room.id } : undefined)
  return place ? { ...fields, place: { ...place, ifTaken } } : fields
}

/** Edits some fields of an item. */
export function editAct(
  item: Item,
  fields: ItemFieldsInput,
  label: string,
  cell?: Act['cell'],
): Act {
  return {
    itemId: item.id,
    revision: item.revision,
    label,
    ...(cell ? { cell } : {}),
    mine: mineOf(fields, cell),
    send: (revision, again) =>
      carryOut(EditItemDocument, {
        itemId: item.id,
        revision,
        fields: withWish(fields, item, again),
        ...(again.ifTaken ? { ifBookedTaken: again.ifTaken } : {}),
        ...reasonOf(again),
      }),
  }
}

/** Adds an item. */
export function addAct(input: AddItemInput, label: string): Act {
  return {
    revision: 0,
    label,
    send: (_revision, again) =>
      carryOut(AddItemDocument, {
        ...input,
        fields: withWish(input.fields, undefined, again),
        ...reasonOf(again),
      }),
  }
}

/** Moves an item with what is held for it. */
export function moveAct(item: Item, target: Target, label: string, time?: TimeInput): Act {
  const { day, halfDay } = target
  const after = 'afterItemId' in target ? { afterItemId: target.afterItemId ?? null } : {}
  return {
    itemId: item.id,
    revision: item.revision,
    label,
    asksTime: true,
    send: (revision, again) =>
      carryOut(MoveItemDocument, {
        itemId: item.id,
        revision,
        day,
        ...(time ? { time } : { halfDay }),
        ...after,
        ...takenOf(again),
        ...reasonOf(again),
      }),
  }
}

/** The acts of a row that need nothing but the row. */
export type Verb = 'postpone' | 'cancel' | 'restore' | 'discard' | 'withdraw' | 'accept' | 'decline'

/** One of the acts that need nothing but the row. */
export function verbAct(verb: Verb, item: Item, label: string): Act {
  const itemId = item.id
  const send: Record<Verb, Act['send']> = {
    postpone: (revision, again) =>
      carryOut(PostponeItemDocument, { itemId, revision, ...reasonOf(again) }),
    cancel: (revision, again) =>
      carryOut(CancelItemDocument, { itemId, revision, ...reasonOf(again) }),
    restore: (revision, again) =>
      carryOut(RestoreItemDocument, { itemId, revision, ...takenOf(again), ...reasonOf(again) }),
    discard: (revision, again) =>
      carryOut(DiscardChangesDocument, { itemId, revision, ...takenOf(again) }),
    withdraw: (revision) => carryOut(WithdrawItemDocument, { itemId, revision }),
    accept: (revision) => carryOut(AnswerProposalDocument, { itemId, revision, accept: true }),
    decline: (revision) => carryOut(AnswerProposalDocument, { itemId, revision, accept: false }),
  }
  return { itemId, revision: item.revision, label, send: send[verb] }
}

/** Takes back one own edit. */
export function undoAct(edit: Edit, label: string): Act {
  return {
    itemId: edit.itemId,
    revision: 0,
    label,
    isUndo: true,
    send: (_revision, again) =>
      carryOut(UndoEditDocument, { editId: edit.editId, ...takenOf(again) }),
  }
}
