import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { ReleasedItemInput } from '../../../graphql/schema.generated.ts'
import { bookingsOf } from '../../booking/queries/holds.ts'
import { type FullEvent, fullEvents, hasAcceptedEvents, lockEvents } from '../../event/queries.ts'
import { isListed, placeOwner } from '../../event/rules/image.ts'
import { includedEvents, type LockedDocument } from '../../release/commands/release.ts'
import { changeKind, isElsewhere } from '../../release/rules/content.ts'
import type { IncludedEvent } from '../../release/rules/included.ts'
import { staleSince } from '../queries/refusals.ts'
import type { StaleItemAnswer } from '../rules/answers.ts'
import { releasedWeek } from './kind.ts'

/** Chosen items wait for rooms that are taken. */
export type ItemsWaitingAnswer = {
  __typename: 'ItemsWaiting'
  code: string
  message: string
  field: string | null
  itemIds: string[]
}

/** The reasons for which items are neither submitted nor released. */
export type ChosenRefusal =
  | ItemsWaitingAnswer
  | StaleItemAnswer
  | InvalidInputAnswer
  | NotFoundAnswer

/** Items of a week as its next release would include them. */
export type Chosen = { events: FullEvent[]; included: IncludedEvent[] }

/**
 * Takes chosen items of a week as its next release would include them. Refused for items seen in an older revision, of
 * another week, proposals, and items whose room is taken.
 */
export async function chosenOf(
  db: Db,
  office: OfficeRow,
  { items }: { items: readonly ReleasedItemInput[] },
  { locked, now }: { locked: LockedDocument; now: DateTime },
): Promise<Chosen | ChosenRefusal> {
  const ids = [...new Set(items.map(({ itemId }) => itemId))]
  const unknown = ids.findIndex((id) => !isId(id))
  if (unknown >= 0) return notFound(`input.items.${unknown}.itemId`)
  await lockEvents(db, ids)
  const found = new Map((await fullEvents(db, ids)).map((full) => [full.event.id, full]))
  for (const [index, { itemId, revision }] of items.entries()) {
    const field = `input.items.${index}.itemId`
    const full = found.get(itemId)
    if (full === undefined || !isOfOffice(full, office.id)) return notFound(field)
    if (full.event.revision !== revision) return staleSince(db, itemId, revision, now)
    const fault = itemFault(full, locked, field)
    if (fault !== null) return fault
  }
  const events = [...found.values()]
  const waiting = await waitingAmong(db, events)
  if (waiting.length > 0) return itemsWaiting(waiting)
  return { events, included: await includedEvents(db, releasedWeek, locked, events) }
}

function isOfOffice({ event }: FullEvent, officeId: string): boolean {
  return event.officeId === officeId && event.withdrawnAt === null && isListed(event.stage)
}

function itemFault({ event }: FullEvent, { document }: LockedDocument, field: string) {
  if (event.stage === 'PROPOSED') {
    return invalid(field, 'PROPOSAL', 'A proposal is not released. Take it in or leave it out.')
  }
  if (event.homeDocumentId === document.id) return null
  if (isElsewhere(event.startsOn, document.period)) {
    return invalid(field, 'NOT_IN_WEEK', 'This item stands in another week. Release it there.')
  }
  const message = 'This item was moved here. The adjustment of the week it comes from releases it.'
  return invalid(field, 'WAITS_FOR_OTHER_WEEK', message)
}

async function waitingAmong(db: Db, events: readonly FullEvent[]): Promise<string[]> {
  const ids = events.map(({ event }) => event.id)
  const wishes = await bookingsOf(db, ids)
  // Only the place that is printed must be there: what else is asked for holds nothing and blocks nothing.
  const places = wishes.filter(({ owner, waits }) => owner === placeOwner && waits)
  return places.map(({ eventId }) => eventId)
}

function itemsWaiting(itemIds: string[]): ItemsWaitingAnswer {
  return {
    __typename: 'ItemsWaiting',
    code: 'ITEMS_WAITING',
    message: 'Some of these items want rooms that are taken. Leave them out, or settle them first.',
    field: 'input.items',
    itemIds,
  }
}

/** The refusal of a release that would tell readers nothing new; null for the first release of an empty week. */
export async function nothingChangedFault(
  db: Db,
  { document, last }: LockedDocument,
  { included }: Chosen,
): Promise<InvalidInputAnswer | null> {
  const hasChanged = included.some(({ before, facts }) => changeKind(before, facts) !== null)
  if (hasChanged) return null
  const isEmptyWeek =
    last === null && included.length === 0 && !(await hasAcceptedEvents(db, document.id))
  if (isEmptyWeek) return null
  return invalid('input.items', 'NOTHING_CHANGED', 'Nothing of this differs from the last release.')
}
