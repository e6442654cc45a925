import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { PublishedEventRow } from '../../../db/schema/release.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { Viewer } from '../../access/policy.ts'
import { seenEvent } from '../../event/queries/seen.ts'
import { fullEvents } from '../../event/queries.ts'
import type { EventImage } from '../../event/rules/image.ts'
import { hoursOf, officeById } from '../../people/queries.ts'
import { publishedEvent } from '../../release/queries/published.ts'
import type { OfficeHours } from '../../time/rules.ts'
import { mayEditItem, mayKnowOfItem } from '../policy.ts'

/** An item that the viewer may write, in its present state. */
export type OpenItem = {
  office: OfficeRow
  hours: OfficeHours
  image: EventImage
  /** The item as published; null while it was never released. */
  published: PublishedEventRow | null
}

/**
 * Reads an item that the viewer may write, even one that `openItem` refuses as withdrawn, locked or changed since;
 * `field` is where its id came from. An event that stands in no week is another room's, and no item.
 */
export async function writableItem(
  db: Db,
  viewer: Viewer,
  itemId: string,
  field: string,
): Promise<OpenItem | NotFoundAnswer | NotAllowedAnswer> {
  const [image] = isId(itemId) ? await fullEvents(db, [itemId]) : []
  if (image === undefined || !image.event.standsInWeek) return notFound(field)
  const published = await publishedEvent(db, itemId)
  if (!mayEditItem(viewer, image)) {
    const { sight } = await seenEvent(db, viewer, image.event)
    const isPublished = published !== null
    const isKnown = mayKnowOfItem(viewer, image.event.officeId, { sight, isPublished })
    return isKnown ? notAllowed() : notFound(field)
  }
  const office = await officeById(db, image.event.officeId)
  if (office === null) throw new Error('An event without its office')
  return { office, hours: hoursOf(office), image, published }
}
