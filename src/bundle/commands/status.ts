import type { Db } from '../../../db/connect.ts'
import type { EventRow } from '../../../db/schema/event.ts'
import { invalid } from '../../../graphql/refusals.ts'
import type {
  CancelItemInput,
  PostponeItemInput,
  RestoreItemInput,
} from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { IfTaken } from '../../booking/rules.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf } from '../../event/rules/image.ts'
import {
  type ItemRequest,
  type OpenRefusal,
  openItem,
  saveItem,
} from '../../programme/commands/item.ts'
import type {
  ClashRefusedAnswer,
  ItemSavedAnswer,
  SlotTakenAnswer,
  StaleItemAnswer,
} from '../../programme/rules/answers.ts'

type GivenBack = ItemSavedAnswer | StaleItemAnswer | OpenRefusal

/** Puts an item off without a new date; its room is given back, its time is kept for when it is restored. */
export async function postponeItem(
  db: Db,
  viewer: Viewer,
  input: PostponeItemInput,
  occasion: Occasion,
): Promise<GivenBack> {
  return givenBack(
    await changeStatus(db, viewer, input, {
      from: ['CONFIRMED', 'TENTATIVE'],
      to: 'POSTPONED',
      verb: 'postponeItem',
      ...occasion,
    }),
  )
}

/** Cancels an item; its room is given back. */
export async function cancelItem(
  db: Db,
  viewer: Viewer,
  input: CancelItemInput,
  occasion: Occasion,
): Promise<GivenBack> {
  return givenBack(
    await changeStatus(db, viewer, input, {
      from: ['CONFIRMED', 'TENTATIVE', 'POSTPONED'],
      to: 'CANCELLED',
      verb: 'cancelItem',
      ...occasion,
    }),
  )
}

/** Lets a postponed or cancelled item take place after all at the time it had, in its room or with the wish for it. */
export function restoreItem(
  db: Db,
  viewer: Viewer,
  input: RestoreItemInput,
  occasion: Occasion,
): Promise<GivenBack | SlotTakenAnswer | ClashRefusedAnswer> {
  return changeStatus(db, viewer, input, {
    from: ['POSTPONED', 'CANCELLED'],
    to: 'CONFIRMED',
    ifTaken: input.ifTaken ?? 'REFUSE',
    verb: 'restoreItem',
    ...occasion,
  })
}

type StatusChange = {
  from: EventRow['status'][]
  to: EventRow['status']
  ifTaken?: IfTaken
  verb: string
}

async function changeStatus(
  db: Db,
  viewer: Viewer,
  input: ItemRequest,
  { from, to, ifTaken, verb, ...occasion }: StatusChange & Occasion,
): Promise<GivenBack | SlotTakenAnswer | ClashRefusedAnswer> {
  const open = await openItem(db, viewer, input, occasion.now)
  if ('__typename' in open) return open
  const { status } = open.image.event
  if (!from.includes(status)) {
    const message = `The item is ${status.toLowerCase()}; this can't be done with it now.`
    return invalid('input.itemId', 'STATUS_DOES_NOT_FIT', message)
  }
  return saveItem(db, viewer, open, {
    draft: { ...draftOf(open.image), status: to },
    ifTaken,
    ifBookedTaken: ifTaken,
    verb,
    reason: input.reason,
    placeField: 'input.itemId',
    ...occasion,
  })
}

function givenBack(answer: GivenBack | SlotTakenAnswer | ClashRefusedAnswer): GivenBack {
  if (answer.__typename === 'SlotTaken' || answer.__typename === 'ClashRefused') {
    throw new Error('Giving a room back was refused')
  }
  return answer
}
