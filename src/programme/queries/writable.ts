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
import { hoursOf, officesByIds } from '../../people/queries.ts'
import { publishedAmong } from '../../release/queries/published.ts'
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
  const found = await writableItems(db, viewer, [itemId], field)
  return '__typename' in found ? found : (found[0] ?? notFound(field))
}

/** The same for many items in as few statements, in their order; the first refusal ends it. */
export async function writableItems(
  db: Db,
  viewer: Viewer,
  itemIds: readonly string[],
  field: string,
): Promise<OpenItem[] | NotFoundAnswer | NotAllowedAnswer> {
  const ids = itemIds.filter(isId)
  const images = new Map((await fullEvents(db, ids)).map((image) => [image.event.id, image]))
  const published = images.size === 0 ? new Map() : await publishedAmong(db, ids)
  const officeIds = [...images.values()].map(({ event }) => event.officeId)
  const offices = await officesByIds(db, [...new Set(officeIds)])
  const open: OpenItem[] = []
  for (const itemId of itemIds) {
    const image = images.get(itemId)
    if (image === undefined || !image.event.standsInWeek) return notFound(field)
    const item = { image, published: published.get(itemId) ?? null }
    if (!mayEditItem(viewer, image)) return refusalOf(db, viewer, item, field)
    const office = offices.get(image.event.officeId)
    if (office === undefined) throw new Error('An event without its office')
    open.push({ ...item, office, hours: hoursOf(office) })
  }
  return open
}

async function refusalOf(
  db: Db,
  viewer: Viewer,
  { image, published }: Pick<OpenItem, 'image' | 'published'>,
  field: string,
): Promise<NotFoundAnswer | NotAllowedAnswer> {
  const { sight } = await seenEvent(db, viewer, image.event)
  const isPublished = published !== null
  const isKnown = mayKnowOfItem(viewer, image.event.officeId, { sight, isPublished })
  return isKnown ? notAllowed() : notFound(field)
}
