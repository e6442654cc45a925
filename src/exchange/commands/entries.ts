import type { Db } from '../../../db/connect.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
} from '../../../graphql/refusals.ts'
import type {
  AcceptImportInput,
  ImportEntryInput,
  ItemFieldsInput,
} from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import { bookingsOf } from '../../booking/queries/holds.ts'
import type { Occasion } from '../../event/commands.ts'
import { withFields } from '../../event/rules/fields.ts'
import { draftOf, type EventDraft, type EventImage, placeOwner } from '../../event/rules/image.ts'
import type { Change } from '../../journal/commands.ts'
import { placeItem } from '../../programme/commands/add-item.ts'
import {
  type ItemsWritten,
  type ItemWrite,
  openItem,
  writeItems,
} from '../../programme/commands/item.ts'
import { idFault } from '../../programme/commands/known.ts'
import type { ItemLockedAnswer, StaleItemAnswer } from '../../programme/rules/answers.ts'
import { weekOf } from '../../time/weeks.ts'
import type { ImportView } from '../queries.ts'
import { weekOfEntry } from '../rules/pairing.ts'
import type { EntryPreview, ImportWeek } from '../rules/preview.ts'
import { fieldsOf, statusAfter, statusOf } from '../rules/proposal.ts'

/** The changes that accepting wrote. `waitingCount`: items whose room is a wish, because another holds it then. */
export type Accepted = {
  changes: Change[]
  addedCount: number
  changedCount: number
  waitingCount: number
}

type Refusal =
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer
  | ItemLockedAnswer
  | StaleItemAnswer

type Acceptance = {
  view: ImportView
  week: ImportWeek
  input: AcceptImportInput
  occasion: Occasion
}

/** Adds and changes what the entries say, and cancels what the document lacks when asked; the first refusal ends it. */
export async function acceptEntries(
  db: Db,
  viewer: Viewer,
  acceptance: Acceptance,
): Promise<Accepted | Refusal> {
  const corrections = new Map(
    (acceptance.input.entries ?? []).map((entry) => [entry.number, entry]),
  )
  const added: ItemsWritten[] = []
  const changed: ItemsWritten[] = []
  const unmatched: string[] = []
  for (const entry of acceptance.view.entries) {
    const correction = corrections.get(entry.proposal.number)
    if (correction?.take === false) continue
    const fields = { ...fieldsOf(entry.proposal), ...correctedFields(correction, entry) }
    if (entry.itemId === null || correction?.asNew === true) {
      if (entry.itemId !== null) unmatched.push(entry.itemId)
      const written = await addEntry(db, viewer, { ...acceptance, entry, fields })
      if ('__typename' in written) return written
      added.push(written)
    } else if (entry.difference !== 'SAME' || correction !== undefined) {
      const written = await changeEntry(db, viewer, { ...acceptance, entry, fields })
      if ('__typename' in written) return written
      changed.push(written)
    }
  }
  const left =
    acceptance.input.ifAbsent === 'CANCEL'
      ? await leaveAbsent(db, viewer, acceptance, unmatched)
      : []
  if ('__typename' in left) return left
  return {
    changes: [...added, ...changed, ...left].flatMap(({ changes }) => changes),
    addedCount: added.length,
    changedCount: changed.length,
    waitingCount: await waiting(
      db,
      [...added, ...changed].flatMap(({ images }) => images),
    ),
  }
}

function correctedFields(
  correction: ImportEntryInput | undefined,
  { proposal }: EntryPreview,
): ItemFieldsInput {
  const { title, time, place } = correction ?? {}
  const { startsOn } = proposal.time
  return {
    ...(title ? { title } : {}),
    // A time typed without a day is one of the entry's day.
    ...(time ? { time: time.kind ? time : { startsOn, ...time } } : {}),
    ...(place ? { place: { ...place, ifTaken: 'WISH' } } : {}),
  }
}

type Entry = Acceptance & { entry: EntryPreview; fields: ItemFieldsInput }

async function addEntry(
  db: Db,
  viewer: Viewer,
  { view, week, entry, fields, input, occasion }: Entry,
): Promise<ItemsWritten | Refusal> {
  const status = statusOf(entry.proposal.entry)
  // A programme of eight days reaches into the next week: such an item belongs there.
  const day = fields.time?.startsOn ?? entry.proposal.time.startsOn
  const placed = await placeItem(
    db,
    viewer,
    {
      officeId: view.office.id,
      ...(day === null ? week : weekOf(day)),
      fields,
      reason: input.reason || view.row.fileName,
    },
    status === null ? occasion : { ...occasion, status },
  )
  if ('__typename' in placed) {
    if (placed.__typename === 'SlotTaken') throw new Error('A wish was refused')
    return atEntry(placed, entry)
  }
  return { images: [placed.image], changes: placed.changes }
}

// The planner corrects an entry by its number, so that is what the refusal names.
function atEntry<Answer extends { field: string | null }>(answer: Answer, entry: EntryPreview) {
  const rest = /^input\.fields(.*)$/.exec(answer.field ?? '')?.[1]
  const field = `input.entries.${entry.proposal.number}${rest ?? ''}`
  return rest === undefined ? answer : { ...answer, field }
}

async function changeEntry(
  db: Db,
  viewer: Viewer,
  acceptance: Entry,
): Promise<ItemsWritten | Refusal> {
  const { entry, fields, view } = acceptance
  const open = await opened(db, viewer, acceptance, entry.itemId ?? '')
  if ('__typename' in open) return open
  const field = 'input.fields'
  const written = withFields(draftOf(open.image), fields, { field, hours: open.hours })
  if ('__typename' in written) return atEntry(written, entry)
  const { officeId, placeResourceId: presentRoomId } = open.image.event
  const unknown = await idFault(db, fields, { officeId, presentRoomId, field })
  if (unknown !== null) return atEntry(unknown, entry)
  const draft = {
    ...written,
    status: statusAfter(open.image.event.status, entry.proposal.entry),
  }
  if (
    draft.startsOn !== null &&
    !isOfWeek(draft.startsOn, weekOfEntry(entry.proposal, view.week))
  ) {
    const message = 'The stored item stands in another week. Move it there first.'
    return atEntry(invalid(`${field}.time.startsOn`, 'WRONG_WEEK', message), entry)
  }
  return saved(db, viewer, acceptance, { open, draft })
}

function isOfWeek(day: string, week: ImportWeek | null): boolean {
  const own = weekOf(day)
  return own.year === week?.year && own.week === week.week
}

function opened(db: Db, viewer: Viewer, { view, input, occasion }: Acceptance, itemId: string) {
  const revision = view.items.get(itemId)?.revision ?? 0
  return openItem(db, viewer, { itemId, revision, reason: input.reason ?? null }, occasion.now)
}

async function saved(
  db: Db,
  viewer: Viewer,
  { occasion }: Acceptance,
  write: ItemWrite,
): Promise<ItemsWritten | StaleItemAnswer> {
  const wishing = { ...write, ifTaken: 'WISH', ifBookedTaken: 'WISH' } as const
  const placeField = 'input.importId'
  const written = await writeItems(db, viewer, [wishing], { ...occasion, placeField })
  if ('__typename' in written && written.__typename === 'SlotTaken') {
    throw new Error('A wish was refused')
  }
  return written
}

async function leaveAbsent(
  db: Db,
  viewer: Viewer,
  acceptance: Acceptance,
  unmatched: readonly string[],
): Promise<ItemsWritten[] | Refusal> {
  const all: ItemsWritten[] = []
  for (const itemId of [...acceptance.view.absentIds, ...unmatched]) {
    const open = await opened(db, viewer, acceptance, itemId)
    if ('__typename' in open) return open
    const draft = draftOf(open.image)
    const left: EventDraft =
      open.published === null
        ? { ...draft, withdrawnAt: acceptance.occasion.now }
        : { ...draft, status: 'CANCELLED' }
    const written = await saved(db, viewer, acceptance, { open, draft: left })
    if ('__typename' in written) return written
    all.push(written)
  }
  return all
}

async function waiting(db: Db, images: readonly EventImage[]): Promise<number> {
  const bookings = await bookingsOf(
    db,
    images.map(({ event }) => event.id),
  )
  return bookings.filter(({ owner, waits }) => owner === placeOwner && waits).length
}
