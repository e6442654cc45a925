import type { DateTime } from 'luxon'
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
import type { ReleaseProgrammeInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { bookingsOf } from '../../booking/queries/holds.ts'
import { type FullEvent, fullEvents, hasAcceptedEvents, lockEvents } from '../../event/queries.ts'
import { isListed, placeOwner } from '../../event/rules/image.ts'
import { record } from '../../journal/commands.ts'
import {
  includedEvents,
  type LockedDocument,
  lockDocument,
  releaseDocument,
} from '../../release/commands/release.ts'
import { changeKind, isElsewhere } from '../../release/rules/content.ts'
import type { IncludedEvent } from '../../release/rules/included.ts'
import { isWeek, localDateOf } from '../../time/weeks.ts'
import type { Language } from '../../time/written/print.ts'
import { mayRelease } from '../policy.ts'
import { officeToRelease } from '../queries/clashes.ts'
import { staleSince } from '../queries/refusals.ts'
import type { StaleItemAnswer } from '../rules/answers.ts'
import { paperFault } from '../rules/paper.ts'
import { weekDocument } from './add-item.ts'
import { releasedWeek } from './kind.ts'
import { type ClashesOpenAnswer, clashesOpen, openClashes } from './open-clashes.ts'

/** A release was made. */
export type ProgrammeReleasedAnswer = {
  __typename: 'ProgrammeReleased'
  releaseId: string
  officeId: string
  year: number
  week: number
}

/** Chosen items wait for rooms that are taken. */
export type ItemsWaitingAnswer = {
  __typename: 'ItemsWaiting'
  code: string
  message: string
  field: string | null
  itemIds: string[]
}

type Refusal =
  | ItemsWaitingAnswer
  | ClashesOpenAnswer
  | StaleItemAnswer
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer

/**
 * Releases the chosen pending changes of a week as its next number, for readers and calendars at once; the others stay
 * for the next. Refused for items seen in an older revision, proposals, and items whose room is taken.
 */
export async function releaseProgramme(
  db: Db,
  viewer: Viewer,
  input: ReleaseProgrammeInput,
  now: DateTime,
): Promise<ProgrammeReleasedAnswer | Refusal> {
  const { officeId, year, week } = input
  const found =
    isId(officeId) && belongsTo(viewer, officeId) ? await officeToRelease(db, officeId) : null
  if (found === null) return notFound('input.officeId')
  const { office } = found
  if (!mayRelease(viewer, officeId)) return notAllowed()
  const today = localDateOf(now, office.zone)
  const fault = inputFault(input, today)
  if (fault !== null) return fault
  const locked = await lockDocument(db, await weekDocument(db, officeId, { year, week }))
  const chosen = await chosenOf(db, office, input, { locked, now })
  if ('__typename' in chosen) return chosen
  const open = found.blocksRelease ? await openClashes(db, viewer, chosen.events, now) : []
  if (open.length > 0) return clashesOpen(open)
  const reasonFault = await numberFault(db, input, { locked, chosen })
  if (reasonFault !== null) return reasonFault
  const release = await releaseDocument(db, locked, {
    kind: releasedWeek,
    ...chosen,
    reasonKind: input.reasonKind,
    reason: input.reason ?? '',
    paper: { documentNumber: input.documentNumber || null, issuedOn: input.issuedOn ?? today },
    by: viewer,
    moment: { now, zone: office.zone, language: office.language as Language },
  })
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'releaseProgramme',
    reason: input.reason || null,
    changes: [
      { kind: 'release', id: release.id, before: null, after: headOf(release) },
      ...chosen.included.map(({ eventId, before, facts }) => ({
        kind: 'published_event',
        id: eventId,
        before,
        after: facts,
      })),
    ],
  })
  return { __typename: 'ProgrammeReleased', releaseId: release.id, officeId, year, week }
}

// What it says stands in the release, which nobody can change.
function headOf<Release extends { content: unknown; diff: unknown }>(release: Release) {
  const { content: _content, diff: _diff, ...head } = release
  return head
}

function inputFault(input: ReleaseProgrammeInput, today: string): InvalidInputAnswer | null {
  const { year, week, reasonKind, reason } = input
  if (!isWeek({ year, week })) {
    return invalid('input.week', 'NO_SUCH_WEEK', 'There is no such ISO week in that year.')
  }
  if (reasonKind === 'OTHER' && !reason) {
    return invalid('input.reason', 'REASON_MISSING', 'Say why in words.')
  }
  return lengthFault('input.reason', reason ?? '', { max: 500 }) ?? paperFault(input, today)
}

type Chosen = { events: FullEvent[]; included: IncludedEvent[] }

async function chosenOf(
  db: Db,
  office: OfficeRow,
  { items }: ReleaseProgrammeInput,
  { locked, now }: { locked: LockedDocument; now: DateTime },
): Promise<Chosen | Refusal> {
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

async function numberFault(
  db: Db,
  { reasonKind }: ReleaseProgrammeInput,
  { locked: { document, last }, chosen }: { locked: LockedDocument; chosen: Chosen },
): Promise<InvalidInputAnswer | null> {
  if (last !== null && reasonKind === 'FIRST_RELEASE') {
    const message = 'This programme has been released before. Say why it is adjusted.'
    return invalid('input.reasonKind', 'NOT_FIRST_RELEASE', message)
  }
  const hasChanged = chosen.included.some(({ before, facts }) => changeKind(before, facts) !== null)
  if (hasChanged) return null
  const isEmptyWeek =
    last === null && chosen.included.length === 0 && !(await hasAcceptedEvents(db, document.id))
  if (isEmptyWeek) return null
  return invalid('input.items', 'NOTHING_CHANGED', 'Nothing of this differs from the last release.')
}
