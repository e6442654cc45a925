import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { AddItemInput, ItemFieldsInput } from '../../../graphql/schema.generated.ts'
import { belongsTo, unitsRegisteredFor, type Viewer } from '../../access/policy.ts'
import type { EventOrigin } from '../../event/commands/rows.ts'
import type { Occasion } from '../../event/commands.ts'
import { withFields } from '../../event/rules/fields.ts'
import { type EventDraft, type EventImage, emptyDraft } from '../../event/rules/image.ts'
import { enteredTime } from '../../event/rules/time.ts'
import { type Change, record } from '../../journal/commands.ts'
import { hoursOf } from '../../people/queries.ts'
import { writeEvents } from '../../release/commands/write.ts'
import { ensureDocument } from '../../release/commands.ts'
import { addDays, isWeek, type WeekRef, weekDays } from '../../time/weeks.ts'
import { mayAddItems, mayEditItem, mayOnlyPropose } from '../policy.ts'
import { groundsOf } from '../queries/grounds.ts'
import { takenBy } from '../queries/refusals.ts'
import {
  type ClashRefusedAnswer,
  type ItemLockedAnswer,
  type ItemSavedAnswer,
  itemLocked,
  itemSaved,
  type RegistrationClosedAnswer,
  type SlotTakenAnswer,
} from '../rules/answers.ts'
import type { RegistrationGate } from '../rules/gate.ts'
import { idFaultOf, type Known } from '../rules/known.ts'
import { type Place, placeOf } from '../rules/order.ts'
import { isPast } from '../rules/past.ts'
import { proposingUnitOf, withProposingUnit } from '../rules/proposal.ts'
import type { Span } from '../rules/view.ts'
import { ifTakenOf } from './edit-item.ts'
import { reasonFault } from './item.ts'
import { positionAmong } from './order.ts'
import { savingFault } from './saving.ts'

/** The reasons for which an item is not added. */
export type AddRefusal =
  | SlotTakenAnswer
  | ClashRefusedAnswer
  | ItemLockedAnswer
  | RegistrationClosedAnswer
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer

const openToAll: RegistrationGate = async () => null

function mondayOf(ref: WeekRef): string | null {
  return isWeek(ref) ? (weekDays(ref)[0] ?? null) : null
}

type PlacedItem = { image: EventImage; changes: Change[] }

/**
 * Adds an item to a week's draft, by its time or behind another. A registrar's is a proposal and holds no room; a
 * leader's or secretary's must name the leader. What is past needs a reason.
 */
export async function addItem(
  db: Db,
  viewer: Viewer,
  input: AddItemInput,
  { gate = openToAll, ...occasion }: Occasion & { gate?: RegistrationGate },
): Promise<ItemSavedAnswer | AddRefusal> {
  const closed = mayOnlyPropose(viewer, input.officeId)
    ? await gate(db, { officeId: input.officeId, monday: mondayOf(input), now: occasion.now })
    : null
  if (closed !== null) return closed
  const placed = await placeItem(db, viewer, input, occasion)
  if ('__typename' in placed) return placed
  const { id, officeId } = placed.image.event
  const editId = await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: occasion.now,
    verb: 'addItem',
    reason: input.reason || null,
    changes: placed.changes,
  })
  return itemSaved(id, editId)
}

async function placeItem(
  db: Db,
  viewer: Viewer,
  input: AddItemInput,
  occasion: Occasion,
): Promise<PlacedItem | AddRefusal> {
  const { officeId, fields } = input
  if (!belongsTo(viewer, officeId)) return notFound('input.officeId')
  if (!mayAddItems(viewer, officeId)) return notAllowed()
  const fault = weekFault(input) ?? missingField(fields) ?? reasonFault(input.reason)
  if (fault !== null) return fault
  const made = await newDraft(db, viewer, input)
  if ('__typename' in made) return made
  const { office, draft, blocksSaving } = made
  if (isPast(draft, office.zone, occasion.now) && !input.reason) return itemLocked()
  const ifTaken = ifTakenOf(fields) ?? 'REFUSE'
  const origin = originOf(viewer, proposingUnitOf(draft, unitsRegisteredFor(viewer, officeId)))
  const writes = [{ officeId, before: null, draft, ifTaken, origin }]
  const written = await writeEvents(db, writes, occasion)
  if (written.state === 'TAKEN') return takenBy(db, viewer, written.by, 'input.fields.place.roomId')
  const [image] = written.state === 'WRITTEN' ? written.images : []
  if (written.state === 'STALE' || image === undefined) throw new Error('A new item is not stale')
  const saving = {
    blocksSaving,
    before: null,
    after: image,
    field: 'input.fields',
    now: occasion.now,
  }
  const clash = await savingFault(db, viewer, saving)
  return clash ?? { image, changes: written.changes }
}

/** The kind of a new item, whose it is, and the unit that proposes it. */
export function originOf(
  { accountId }: Viewer,
  proposingUnitId: string | null = null,
): EventOrigin {
  return { kind: 'ITEM', standsInWeek: true, createdBy: accountId, proposingUnitId }
}

type Refusal = InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

async function newDraft(
  db: Db,
  viewer: Viewer,
  input: AddItemInput,
): Promise<{ office: OfficeRow; draft: EventDraft; blocksSaving: boolean } | Refusal> {
  const { officeId, fields } = input
  const [span, place] = [spanOfWeek(input), placeAsked(input)]
  const grounds = await groundsOf(db, officeId, { span, fields, place })
  if (grounds === null) return notFound('input.officeId')
  const { office, known, neighbours, blocksSaving } = grounds
  const draft = draftFrom(viewer, input, { office, known, span })
  if ('__typename' in draft) return draft
  if (place === null || neighbours === null) return notFound('input.afterItemId')
  const home = grounds.documentId ?? (await weekDocument(db, officeId, input))
  const position = await positionAmong(db, neighbours, { officeId, home, place, itemId: null })
  if (typeof position !== 'string') return position
  return { office, draft: { ...draft, homeDocumentId: home, position }, blocksSaving }
}

/** The draft of a new item of a week, before it has its place there. Pure. */
export function draftFrom(
  viewer: Viewer,
  { officeId, year, week, fields }: Pick<AddItemInput, 'officeId' | 'year' | 'week' | 'fields'>,
  { office, known, span }: { office: OfficeRow; known: Known; span: Span },
): EventDraft | Refusal {
  const field = 'input.fields'
  const bare = { ...emptyDraft, stage: stageOf(viewer, officeId) }
  const written = withFields(bare, fields, { field, hours: hoursOf(office) })
  if ('__typename' in written) return written
  const draft = withProposingUnit(written, unitsRegisteredFor(viewer, officeId))
  const unknown = idFaultOf(fields, known, { presentRoomId: null, field })
  if (unknown !== null) return unknown
  const event = { officeId, stage: draft.stage, createdBy: viewer.accountId, proposingUnitId: null }
  if (!mayEditItem(viewer, { event, people: draft.people })) {
    const way = 'Name your leader in the item, or ask a planner of the office to add it.'
    return notAllowed(way, { code: 'LEADER_NOT_NAMED', field: `${field}.parties` })
  }
  const { startsOn: day } = draft
  if (day === null || (day >= span.from && day < span.until)) return draft
  const message = `The day must lie in week ${week} of ${year}.`
  return invalid(`${field}.time.startsOn`, 'WRONG_WEEK', message)
}

// Null for a time that can't be read, which is refused as such, and for an id that can't be an item's.
function placeAsked({ fields, afterItemId }: AddItemInput): Place | null {
  if (afterItemId && !isId(afterItemId)) return null
  const time = fields.time ? enteredTime(fields.time, null, '') : null
  // A client that has no item to name sends null; only a move knows "first".
  return time === null || '__typename' in time ? null : placeOf(time, afterItemId ?? undefined)
}

/** The id of the document of an office's week, made when it is not there yet. */
export async function weekDocument(db: Db, officeId: string, ref: WeekRef): Promise<string> {
  return (await ensureDocument(db, { officeId, kind: 'WEEK', ...spanOfWeek(ref) })).id
}

/** The half-open span of days of a week. */
export function spanOfWeek(ref: WeekRef): Span {
  const [from = ''] = weekDays(ref)
  return { from, until: addDays(from, 7) }
}

function stageOf(viewer: Viewer, officeId: string): EventDraft['stage'] {
  return mayOnlyPropose(viewer, officeId) ? 'PROPOSED' : 'ACCEPTED'
}

function weekFault({ year, week }: WeekRef): InvalidInputAnswer | null {
  if (isWeek({ year, week })) return null
  if (!isWeek({ year, week: 1 })) {
    return invalid('input.year', 'NO_SUCH_YEAR', 'Choose a year from 1970 to 2200.')
  }
  return invalid('input.week', 'NO_SUCH_WEEK', `The year ${year} has no week ${week}.`)
}

function missingField({ title, time }: ItemFieldsInput): InvalidInputAnswer | null {
  const message = 'A new item needs a content and a time; the time may be open.'
  if (!title) return invalid('input.fields.title', 'REQUIRED', message)
  return time ? null : invalid('input.fields.time', 'REQUIRED', message)
}
