import type { Db } from '../../../db/connect.ts'
import { invalid } from '../../../graphql/refusals.ts'
import type { WithdrawItemInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf } from '../../event/rules/image.ts'
import type { OpenItem } from '../queries/writable.ts'
import {
  type ClashRefusedAnswer,
  type ItemWithdrawnAnswer,
  itemWithdrawn,
  type SlotTakenAnswer,
  type StaleItemAnswer,
} from '../rules/answers.ts'
import { type OpenRefusal, openItem, saveItem } from './item.ts'

/** Withdraws an item that was never released from the draft; its room is given back. */
export async function withdrawItem(
  db: Db,
  viewer: Viewer,
  input: WithdrawItemInput,
  occasion: Occasion,
): Promise<ItemWithdrawnAnswer | StaleItemAnswer | OpenRefusal> {
  const open = await openItem(db, viewer, input, occasion.now)
  if ('__typename' in open) return open
  if (open.published !== null) {
    const message = 'Readers know this item. Cancel it, or discard its changes.'
    return invalid('input.itemId', 'ALREADY_RELEASED', message)
  }
  const answer = await withdraw(db, viewer, open, { verb: 'withdrawItem', ...occasion })
  if (answer.__typename === 'SlotTaken' || answer.__typename === 'ClashRefused') {
    throw new Error('Giving a room back was refused')
  }
  return answer
}

/** Writes an opened item as withdrawn. */
export async function withdraw(
  db: Db,
  viewer: Viewer,
  open: OpenItem,
  { verb, ...occasion }: Occasion & { verb: string },
): Promise<ItemWithdrawnAnswer | SlotTakenAnswer | ClashRefusedAnswer | StaleItemAnswer> {
  const draft = { ...draftOf(open.image), withdrawnAt: occasion.now }
  const answer = await saveItem(db, viewer, open, { draft, verb, placeField: 'input', ...occasion })
  return answer.__typename === 'ItemSaved' ? itemWithdrawn(answer.itemId, answer.editId) : answer
}
