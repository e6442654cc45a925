import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../../db/connect.ts'
import { invalid } from '../../../graphql/refusals.ts'
import type { DiscardChangesInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf, type EventDraft, timeOf } from '../../event/rules/image.ts'
import { halfDayOf } from '../../time/rules.ts'
import type {
  ClashRefusedAnswer,
  ItemSavedAnswer,
  ItemWithdrawnAnswer,
  SlotTakenAnswer,
  StaleItemAnswer,
} from '../rules/answers.ts'
import { asReleased } from '../rules/released.ts'
import { type OpenRefusal, openItem, saveItem, wishing } from './item.ts'
import { positionOf } from './order.ts'
import { withdraw } from './withdraw-item.ts'

// Going back to what readers know corrects nothing, so that a locked item needs no reason for it.
const reason = 'discard'

/**
 * Sets an item back to what was last published of it, its room included, unless another has taken that; an item never
 * released is withdrawn. Refuses NOTHING_TO_DISCARD when it is as published.
 */
export async function discardChanges(
  db: Db,
  viewer: Viewer,
  { itemId, revision, ifTaken }: DiscardChangesInput,
  occasion: Occasion,
): Promise<
  | ItemSavedAnswer
  | ItemWithdrawnAnswer
  | SlotTakenAnswer
  | ClashRefusedAnswer
  | StaleItemAnswer
  | OpenRefusal
> {
  const open = await openItem(db, viewer, { itemId, revision, reason }, occasion.now)
  if ('__typename' in open) return open
  const { image, published } = open
  if (published === null) return withdraw(db, viewer, open, { verb: 'discardChanges', ...occasion })
  const released = asReleased(draftOf(image), published.facts)
  const isThere =
    image.event.startsOn === released.startsOn &&
    halfDayOf(timeOf(image.event)) === halfDayOf(timeOf(released))
  const position = isThere
    ? released.position
    : await positionOf(db, released, {
        officeId: image.event.officeId,
        itemId,
        afterItemId: undefined,
      })
  if (typeof position !== 'string') return position
  if (isSame(draftOf(image), { ...released, position })) {
    const message = 'Nothing of this item differs from what readers were told.'
    return invalid('input.itemId', 'NOTHING_TO_DISCARD', message)
  }
  return saveItem(db, viewer, open, {
    draft: { ...released, position },
    ...wishing(ifTaken),
    verb: 'discardChanges',
    placeField: 'input.itemId',
    ...occasion,
  })
}

// As JSON, in which the same instant or party from a column and from a release look the same.
function isSame(one: EventDraft, other: EventDraft): boolean {
  return isDeepStrictEqual(plain(one), plain(other))
}

function plain(draft: EventDraft): unknown {
  return JSON.parse(JSON.stringify(draft))
}
