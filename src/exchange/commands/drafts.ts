import type { ResourceRow } from '../../../db/schema/booking.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
} from '../../../graphql/refusals.ts'
import type { ImportEntryInput, ItemFieldsInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import { withFields } from '../../event/rules/fields.ts'
import { draftOf, type EventDraft, timeOf } from '../../event/rules/image.ts'
import { draftFrom, spanOfWeek } from '../../programme/commands/add-item.ts'
import type { OpenItem } from '../../programme/queries/writable.ts'
import { type ItemLockedAnswer, itemLocked } from '../../programme/rules/answers.ts'
import { idFaultOf, type Known, partyIdsIn } from '../../programme/rules/known.ts'
import { isPast } from '../../programme/rules/past.ts'
import { halfDayOf } from '../../time/rules.ts'
import { type WeekRef, weekOf } from '../../time/weeks.ts'
import type { ImportView } from '../queries.ts'
import { weekOfEntry } from '../rules/pairing.ts'
import type { EntryPreview } from '../rules/preview.ts'
import { statusAfter, statusOf } from '../rules/proposal.ts'

/** An entry that is taken, with the fields it writes. */
export type Taken = { entry: EntryPreview; fields: ItemFieldsInput }

/** An event to be written: a new one for `open` null. `week`: where it stands, null where it stands already. */
export type Drafted = {
  open: OpenItem | null
  draft: EventDraft
  week: WeekRef | null
}

/** The rooms that entries name, by id; and the reason why what is past is written. */
export type Given = { rooms: ReadonlyMap<string, ResourceRow>; reason: string }

type Refusal = InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer | ItemLockedAnswer

const field = 'input.fields'

/** The fields that a planner corrected in an entry. */
export function correctedFields(
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

/** The draft of an entry's new item. */
export function newDraft(
  viewer: Viewer,
  { view, now }: { view: ImportView & { week: WeekRef }; now: Parameters<typeof isPast>[2] },
  { entry, fields }: Taken,
  { rooms, reason }: Given,
): Drafted | Refusal {
  const { office } = view
  // A programme of eight days reaches into the next week: such an item belongs there.
  const day = fields.time?.startsOn ?? entry.proposal.time.startsOn
  const week = day === null ? view.week : weekOf(day)
  const where = { office, known: knownIn(fields, rooms, office.id), span: spanOfWeek(week) }
  const made = draftFrom(viewer, { officeId: office.id, ...week, fields }, where)
  if ('__typename' in made) return atEntry(made, entry)
  if (isPast(made, office.zone, now) && !reason) return itemLocked()
  return {
    open: null,
    draft: { ...made, status: statusOf(entry.proposal.entry) ?? made.status },
    week,
  }
}

// The people were matched with the office's names just now; a planner names rooms at will.
function knownIn(fields: ItemFieldsInput, rooms: Given['rooms'], officeId: string): Known {
  const room = rooms.get(fields.place?.roomId ?? '')
  return { parties: partyIdsIn(fields), room: room?.officeId === officeId ? room : null }
}

/** The draft of the stored item that an entry changes. */
export function changedDraft(
  open: OpenItem,
  view: ImportView,
  { entry, fields }: Taken,
  { rooms }: Given,
): Drafted | Refusal {
  const { event } = open.image
  const written = withFields(draftOf(open.image), fields, { field, hours: open.hours })
  if ('__typename' in written) return atEntry(written, entry)
  const { officeId, placeResourceId: presentRoomId } = event
  const known = knownIn(fields, rooms, officeId)
  const unknown = idFaultOf(fields, known, { presentRoomId, field })
  if (unknown !== null) return atEntry(unknown, entry)
  const week = weekOfEntry(entry.proposal, view.week)
  if (written.startsOn !== null && !isSameWeek(weekOf(written.startsOn), week)) {
    const message = 'The stored item stands in another week. Move it there first.'
    return atEntry(invalid(`${field}.time.startsOn`, 'WRONG_WEEK', message), entry)
  }
  const isThere =
    event.startsOn === written.startsOn && halfDayOf(timeOf(event)) === halfDayOf(timeOf(written))
  const draft = { ...written, status: statusAfter(event.status, entry.proposal.entry) }
  return { open, draft, week: isThere ? null : week }
}

function isSameWeek(one: WeekRef, other: WeekRef | null): boolean {
  return one.year === other?.year && one.week === other.week
}

/** The draft of a stored item that the document lacks: cancelled where readers know it, else withdrawn. */
export function leftDraft(open: OpenItem, now: EventDraft['withdrawnAt']): Drafted {
  const draft = draftOf(open.image)
  const left: EventDraft =
    open.published === null ? { ...draft, withdrawnAt: now } : { ...draft, status: 'CANCELLED' }
  return { open, draft: left, week: null }
}

// The planner corrects an entry by its number, so that is what the refusal names.
function atEntry<Answer extends { field: string | null }>(answer: Answer, entry: EntryPreview) {
  const rest = /^input\.fields(.*)$/.exec(answer.field ?? '')?.[1]
  const at = `input.entries.${entry.proposal.number}${rest ?? ''}`
  return rest === undefined ? answer : { ...answer, field: at }
}
