import type { Db } from '../../../db/connect.ts'
import { type InvalidInputAnswer, invalid, type NotFoundAnswer } from '../../../graphql/refusals.ts'
import type { EditItemInput, ItemFieldsInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { IfTaken } from '../../booking/rules.ts'
import type { Occasion } from '../../event/commands.ts'
import { withFields } from '../../event/rules/fields.ts'
import { draftOf, type EventDraft, type EventImage, timeOf } from '../../event/rules/image.ts'
import { documentById } from '../../release/queries.ts'
import { halfDayOf } from '../../time/rules.ts'
import { weekOf } from '../../time/weeks.ts'
import type { OpenItem } from '../queries/writable.ts'
import {
  type ClashRefusedAnswer,
  type ItemSavedAnswer,
  itemLocked,
  type SlotTakenAnswer,
  type StaleItemAnswer,
} from '../rules/answers.ts'
import { isPast } from '../rules/past.ts'
import { sentAgain } from '../rules/proposal.ts'
import { type OpenRefusal, openItem, saveItem } from './item.ts'
import { idFault } from './known.ts'
import { positionOf } from './order.ts'

/**
 * Edits an item in the draft: the fields given, the rest stays. A day of another week is refused, that is a move.
 * With another day or half-day the item goes there by its time. A room is held as far as the new time allows;
 * naming the same room again tries once more for a wish.
 */
export async function editItem(
  db: Db,
  viewer: Viewer,
  input: EditItemInput,
  occasion: Occasion,
): Promise<ItemSavedAnswer | SlotTakenAnswer | ClashRefusedAnswer | StaleItemAnswer | OpenRefusal> {
  const open = await openItem(db, viewer, input, occasion.now)
  if ('__typename' in open) return open
  const { image, hours } = open
  const draft = await editedDraft(db, open, input.fields)
  if ('__typename' in draft) return draft
  const { now } = occasion
  const isNewlyPast =
    isPast(draft, hours.zone, now) && !isPast(image.event, hours.zone, now) && !input.reason
  if (isNewlyPast) return itemLocked()
  return saveItem(db, viewer, open, {
    draft,
    ifTaken: ifTakenOf(input.fields),
    ifBookedTaken: input.ifBookedTaken ?? undefined,
    verb: 'editItem',
    reason: input.reason,
    placeField: input.fields.place ? 'input.fields.place.roomId' : 'input.fields.time',
    ...occasion,
  })
}

/** The answer to a room that another holds, when the fields name one; undefined when they name none. */
export function ifTakenOf({ place }: ItemFieldsInput): IfTaken | undefined {
  return place?.roomId ? (place.ifTaken ?? 'REFUSE') : undefined
}

async function editedDraft(
  db: Db,
  { image, hours }: OpenItem,
  fields: ItemFieldsInput,
): Promise<EventDraft | InvalidInputAnswer | NotFoundAnswer> {
  const { id: itemId, officeId, placeResourceId } = image.event
  const field = 'input.fields'
  const draft = withFields(sentAgain(draftOf(image)), fields, { field, hours })
  if ('__typename' in draft) return draft
  const unknown = await idFault(db, fields, { officeId, presentRoomId: placeResourceId, field })
  if (unknown !== null) return unknown
  if (draft.startsOn !== null && !(await isOfItsWeek(db, image, draft.startsOn))) {
    const message = 'This day lies in another week. To take the item there, move it.'
    return invalid('input.fields.time.startsOn', 'WRONG_WEEK', message)
  }
  if (isSameHalfDay(image, draft)) return draft
  const position = await positionOf(db, draft, { officeId, itemId, afterItemId: undefined })
  return typeof position === 'string' ? { ...draft, position } : position
}

function isSameHalfDay({ event }: EventImage, draft: EventDraft): boolean {
  return event.startsOn === draft.startsOn && halfDayOf(timeOf(event)) === halfDayOf(timeOf(draft))
}

async function isOfItsWeek(db: Db, { event }: EventImage, day: string): Promise<boolean> {
  const present =
    event.startsOn ?? (await documentById(db, event.homeDocumentId))?.period.from ?? day
  const [one, other] = [weekOf(present), weekOf(day)]
  return one.year === other.year && one.week === other.week
}
