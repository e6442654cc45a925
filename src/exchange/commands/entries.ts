import type { Db } from '../../../db/connect.ts'
import type {
  InvalidInputAnswer,
  NotAllowedAnswer,
  NotFoundAnswer,
} from '../../../graphql/refusals.ts'
import type { AcceptImportInput, ImportEntryInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import { bookingsOf } from '../../booking/queries/holds.ts'
import { roomsByIds } from '../../booking/queries/rooms.ts'
import type { EventWrite, Occasion } from '../../event/commands.ts'
import { type EventDraft, placeOwner } from '../../event/rules/image.ts'
import type { Change } from '../../journal/commands.ts'
import { originOf, weekDocument } from '../../programme/commands/add-item.ts'
import { arranged } from '../../programme/commands/arrange.ts'
import { openItems } from '../../programme/commands/item.ts'
import { staleSince } from '../../programme/queries/refusals.ts'
import type { OpenItem } from '../../programme/queries/writable.ts'
import type { ItemLockedAnswer, StaleItemAnswer } from '../../programme/rules/answers.ts'
import { writeEvents } from '../../release/commands/write.ts'
import type { WeekRef } from '../../time/weeks.ts'
import { inSlices } from '../queries/slices.ts'
import type { ImportView } from '../queries.ts'
import { fieldsOf } from '../rules/proposal.ts'
import {
  changedDraft,
  correctedFields,
  type Drafted,
  type Given,
  leftDraft,
  newDraft,
  type Taken,
} from './drafts.ts'

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
  view: ImportView & { week: WeekRef }
  input: AcceptImportInput
  occasion: Occasion
}

/**
 * Adds and changes what the entries say, and cancels what the document lacks when asked, all in one write; the first
 * refusal ends it. The statements are as many for one entry as for a thousand of the same weeks.
 */
export async function acceptEntries(
  db: Db,
  viewer: Viewer,
  acceptance: Acceptance,
): Promise<Accepted | Refusal> {
  const plan = await planned(acceptance)
  const opened = await openedItems(db, viewer, acceptance, plan)
  if ('__typename' in opened) return opened
  const drafted = await draftedAll(db, viewer, acceptance, { plan, opened })
  if ('__typename' in drafted) return drafted
  const placed = await inPlace(db, acceptance.view.office.id, drafted)
  const written = await write(db, viewer, acceptance, placed)
  if ('__typename' in written) return written
  const ids = written.images.slice(0, plan.taken.length).map(({ event }) => event.id)
  return {
    changes: written.changes,
    addedCount: plan.taken.filter(({ itemId }) => itemId === null).length,
    changedCount: plan.taken.filter(({ itemId }) => itemId !== null).length,
    waitingCount: await waiting(db, ids),
  }
}

/** The entries that are taken and write something, with the stored item that each changes; and the items to be left. */
type Plan = { taken: (Taken & { itemId: string | null })[]; leftIds: string[] }

async function planned({ view, input }: Acceptance): Promise<Plan> {
  const corrections = new Map((input.entries ?? []).map((entry) => [entry.number, entry]))
  const unmatched: string[] = []
  const { length: readCount } = view.entries
  const taken = await inSlices([...view.entries, ...view.possible], (entry) => {
    const { number } = entry.proposal
    const correction = corrections.get(number)
    if (!(correction?.take ?? number <= readCount)) return []
    const isNew = entry.itemId === null || correction?.asNew === true
    if (!isNew && entry.difference === 'SAME' && !isCorrected(correction)) return []
    if (isNew && entry.itemId !== null) unmatched.push(entry.itemId)
    const fields = { ...fieldsOf(entry.proposal), ...correctedFields(correction, entry) }
    return [{ entry, fields, itemId: isNew ? null : entry.itemId }]
  })
  const leftIds = input.ifAbsent === 'CANCEL' ? [...view.absentIds, ...unmatched] : []
  return { taken: taken.flat(), leftIds }
}

function isCorrected({ number: _, take: __, ...fields }: Partial<ImportEntryInput> = {}): boolean {
  return Object.values(fields).some((value) => value !== undefined && value !== null)
}

async function openedItems(
  db: Db,
  viewer: Viewer,
  { view, input, occasion }: Acceptance,
  { taken, leftIds }: Plan,
): Promise<Map<string, OpenItem> | Refusal> {
  const ids = [...taken.flatMap(({ itemId }) => itemId ?? []), ...leftIds]
  if (ids.length === 0) return new Map()
  const asked = ids.map((itemId) => ({ itemId, revision: view.items.get(itemId)?.revision ?? 0 }))
  const opening = { reason: input.reason ?? null, now: occasion.now }
  const open = await openItems(db, viewer, asked, opening)
  if ('__typename' in open) return open
  return new Map(open.map((item) => [item.image.event.id, item]))
}

async function draftedAll(
  db: Db,
  viewer: Viewer,
  { view, input, occasion }: Acceptance,
  { plan, opened }: { plan: Plan; opened: ReadonlyMap<string, OpenItem> },
): Promise<Drafted[] | Refusal> {
  const { now } = occasion
  const roomIds = new Set(plan.taken.flatMap(({ fields }) => fields.place?.roomId ?? []))
  const given: Given = {
    rooms: await roomsByIds(db, [...roomIds]),
    reason: input.reason || view.row.fileName,
  }
  const made = await inSlices(plan.taken, (taken) => {
    const open = opened.get(taken.itemId ?? '')
    return open === undefined
      ? newDraft(viewer, { view, now }, taken, given)
      : changedDraft(open, view, taken, given)
  })
  const drafts: Drafted[] = []
  for (const one of made) {
    if ('__typename' in one) return one
    drafts.push(one)
  }
  const left = plan.leftIds.flatMap((id) => opened.get(id) ?? [])
  return [...drafts, ...left.map((open) => leftDraft(open, now))]
}

/** Gives what comes to stand somewhere its week's document, and its position there. */
async function inPlace(
  db: Db,
  officeId: string,
  drafted: readonly Drafted[],
): Promise<readonly Drafted[]> {
  const homes = new Map<string, string>()
  const arriving: { eventId: string | null; draft: EventDraft; at: number }[] = []
  for (const [at, { open, draft, week }] of drafted.entries()) {
    if (week === null) continue
    const eventId = open?.image.event.id ?? null
    const key = `${week.year} ${week.week}`
    if (open === null && !homes.has(key)) homes.set(key, await weekDocument(db, officeId, week))
    const homeDocumentId = open === null ? (homes.get(key) ?? '') : draft.homeDocumentId
    arriving.push({ eventId, draft: { ...draft, homeDocumentId }, at })
  }
  const placed = await arranged(db, officeId, arriving)
  const drafts = new Map(placed.map((draft, index) => [arriving[index]?.at, draft]))
  return drafted.map((one, at) => ({ ...one, draft: drafts.get(at) ?? one.draft }))
}

async function write(
  db: Db,
  viewer: Viewer,
  { view, occasion }: Acceptance,
  drafted: readonly Drafted[],
) {
  const wishing = { officeId: view.office.id, ifTaken: 'WISH', ifBookedTaken: 'WISH' } as const
  const origin = originOf(viewer)
  const writes = drafted.map(
    ({ open, draft }): EventWrite =>
      open === null
        ? { ...wishing, before: null, draft, origin }
        : { ...wishing, before: open.image, draft },
  )
  const written = await writeEvents(db, writes, occasion)
  if (written.state === 'TAKEN') throw new Error('A wish was refused')
  if (written.state === 'WRITTEN') return written
  const revision = view.items.get(written.eventId)?.revision ?? 0
  return staleSince(db, written.eventId, revision, occasion.now)
}

async function waiting(db: Db, eventIds: readonly string[]): Promise<number> {
  const bookings = await bookingsOf(db, eventIds)
  return bookings.filter(({ owner, waits }) => owner === placeOwner && waits).length
}
