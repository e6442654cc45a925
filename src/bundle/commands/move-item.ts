import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { MoveItemInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { type EventDraft, timeOf } from '../../event/rules/image.ts'
import { weekDocument } from '../../programme/commands/add-item.ts'
import { type OpenRefusal, openItem, saveItem } from '../../programme/commands/item.ts'
import { positionOf } from '../../programme/commands/order.ts'
import { mayOnlyPropose } from '../../programme/policy.ts'
import type { OpenItem } from '../../programme/queries/writable.ts'
import {
  type ClashRefusedAnswer,
  type ItemSavedAnswer,
  itemLocked,
  type RegistrationClosedAnswer,
  type SlotTakenAnswer,
  type StaleItemAnswer,
} from '../../programme/rules/answers.ts'
import type { RegistrationGate } from '../../programme/rules/gate.ts'
import { isPast } from '../../programme/rules/past.ts'
import { halfDayOf } from '../../time/rules.ts'
import { weekDays, weekOf } from '../../time/weeks.ts'
import { draftMovedTo } from '../rules.ts'

/**
 * Moves an item with all that is held for it: within its half-day, to another half-day, day or week, or leaves
 * everything where it was. In another week it keeps its UID; one that readers know stays at home in the old week
 * until that week's release. A postponed item takes place again with its new day.
 */
export async function moveItem(
  db: Db,
  viewer: Viewer,
  input: MoveItemInput,
  { gate, ...occasion }: Occasion & { gate?: RegistrationGate },
): Promise<
  | ItemSavedAnswer
  | SlotTakenAnswer
  | ClashRefusedAnswer
  | StaleItemAnswer
  | RegistrationClosedAnswer
  | OpenRefusal
> {
  const open = await openItem(db, viewer, input, occasion.now)
  if ('__typename' in open) return open
  const { image, hours } = open
  const closed = await closedAt(db, viewer, open, { day: input.day, gate, now: occasion.now })
  if (closed !== null) return closed
  const moved = draftMovedTo(open, input)
  if ('__typename' in moved) return moved
  const { now } = occasion
  const isNewlyPast = isPast(moved, hours.zone, now) && !isPast(image.event, hours.zone, now)
  if (isNewlyPast && !input.reason) return itemLocked()
  const draft = { ...moved, homeDocumentId: await homeOf(db, open, input.day) }
  const position = await placeInOrder(db, open, draft, input.afterItemId)
  if (typeof position !== 'string') return position
  return saveItem(db, viewer, open, {
    draft: { ...draft, position },
    // Unasked, a wish stays a wish and a hold is not given up for one.
    ifTaken: input.ifTaken === 'WISH' ? 'WISH' : undefined,
    ifBookedTaken: input.ifTaken ?? undefined,
    verb: 'moveItem',
    reason: input.reason,
    placeField: input.time ? 'input.time' : 'input.day',
    ...occasion,
  })
}

/** The refusal of a proposal's move into another week of which no more are taken; null while it may go there. */
async function closedAt(
  db: Db,
  viewer: Viewer,
  { office, image }: OpenItem,
  { day, gate, now }: { day: string; gate: RegistrationGate | undefined; now: DateTime },
): Promise<RegistrationClosedAnswer | null> {
  if (gate === undefined || !mayOnlyPropose(viewer, office.id)) return null
  const [monday = ''] = weekDays(weekOf(day))
  const isThere = image.event.startsOn !== null && mondayOf(image.event.startsOn) === monday
  return isThere ? null : gate(db, { officeId: office.id, monday, now })
}

function mondayOf(day: string): string {
  return weekDays(weekOf(day))[0] ?? day
}

async function homeOf(db: Db, { image, published }: OpenItem, day: string): Promise<string> {
  const { officeId, homeDocumentId } = image.event
  return published === null ? weekDocument(db, officeId, weekOf(day)) : homeDocumentId
}

async function placeInOrder(
  db: Db,
  { image }: OpenItem,
  draft: EventDraft,
  afterItemId: string | null | undefined,
) {
  const { id: itemId, officeId, startsOn } = image.event
  const isThere =
    startsOn === draft.startsOn && halfDayOf(timeOf(image.event)) === halfDayOf(timeOf(draft))
  if (isThere && afterItemId === undefined) return draft.position
  return positionOf(db, draft, { officeId, itemId, afterItemId })
}
