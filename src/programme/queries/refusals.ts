import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { BookingRow } from '../../../db/schema/booking.ts'
import type { Viewer } from '../../access/policy.ts'
import { nameOfAccount } from '../../access/queries/names.ts'
import { resourceName } from '../../booking/queries/labels.ts'
import { factsOfImage } from '../../event/queries/image.ts'
import { seenAs } from '../../event/queries/seen.ts'
import { factsOf } from '../../event/queries.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import { imageFrom } from '../../event/rules/stored.ts'
import { changeToRevision, latestChange, type SubjectChange } from '../../journal/queries.ts'
import {
  type SlotTakenAnswer,
  type StaleItemAnswer,
  slotTaken,
  staleItem,
} from '../rules/answers.ts'

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

/** The refusal that names who holds a resource, as far as this viewer may see. */
export async function takenBy(
  db: Db,
  viewer: Viewer,
  hold: BookingRow,
  field: string,
): Promise<SlotTakenAnswer> {
  const { eventId: id, officeId, resourceId } = hold
  const [found] = await rows<{ title: string | null; name: string | null }>(
    db,
    sql`select ${resourceName(resourceId)} as name,
      (select title from (${seenAs(viewer, { id, officeId })}) seen) as title`,
  )
  const { title = null, name } = { ...found, name: found?.name ?? '' }
  return slotTaken(hold, { field, name, holder: title === null ? null : { id, title } })
}
