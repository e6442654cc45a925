import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { BookingRow } from '../../../db/schema/booking.ts'
import {
  belongsTo,
  managesProgramme,
  type Relation,
  sightLevels,
  sightOf,
  type Viewer,
} from '../../access/policy.ts'
import { nameOfAccount } from '../../access/queries/names.ts'
import { factsOfImage } from '../../event/queries/image.ts'
import { factsOf, fullEvents } from '../../event/queries.ts'
import { type EventImage, imageFrom } from '../../event/rules/image.ts'
import { changeToRevision, latestChange, type SubjectChange } from '../../journal/queries.ts'
import { changesBetween } from '../../release/rules.ts'
import { type SlotTakenAnswer, type StaleItemAnswer, slotTaken, staleItem } from './answers.ts'

/** The refusal that tells what has become of an item since the revision that was sent. */
export async function staleSince(
  db: Db,
  itemId: string,
  revision: number,
  now: DateTime,
): Promise<StaleItemAnswer> {
  const then = await changeToRevision(db, { eventId: itemId, revision })
  return staleSinceChange(db, itemId, then, now)
}

/** The same, since a change that the journal keeps; null when it keeps none: then nothing is said to differ. */
export async function staleSinceChange(
  db: Db,
  itemId: string,
  then: SubjectChange | null,
  now: DateTime,
): Promise<StaleItemAnswer> {
  const latest = await latestChange(db, { subjectId: itemId, kind: 'event' })
  const image = imageFrom(then?.after)
  const facts = (await factsOf(db, [itemId])).get(itemId)
  const isKnown = image !== null && facts !== undefined
  return staleItem(itemId, {
    changes: isKnown ? changesBetween(await factsOfImage(db, image), facts) : [],
    changedBy: await nameOfAccount(db, latest?.actorId ?? null),
    changedAt: latest?.at ?? now,
  })
}

/** The refusal that names who holds a room, as far as this viewer may see. */
export async function takenBy(
  db: Db,
  viewer: Viewer,
  hold: BookingRow,
  field: string,
): Promise<SlotTakenAnswer> {
  const [image] = await fullEvents(db, [hold.eventId])
  const isSeen = image !== undefined && seesTitle(viewer, image)
  const holder = isSeen ? { id: image.event.id, title: image.event.title } : null
  return slotTaken(hold, { field, holder })
}

function seesTitle(viewer: Viewer, image: EventImage): boolean {
  return sightOf(relationTo(viewer, image), [image.event.secrecy], 'PAGE') === sightLevels.FULL
}

function relationTo(viewer: Viewer, { event, people }: EventImage): Relation {
  if (managesProgramme(viewer, event.officeId)) return 'MANAGES'
  const isNamed = people.some(
    ({ personId, behalfOfId, unitId }) =>
      [personId, behalfOfId].some((id) => id !== null && viewer.personIds.includes(id)) ||
      (unitId !== null && viewer.unitIds.includes(unitId)),
  )
  if (isNamed) return 'TAKES_PART'
  return belongsTo(viewer, event.officeId) ? 'BELONGS' : 'OUTSIDE'
}
