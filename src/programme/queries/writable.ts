import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
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
import { blocksSaving } from '../../clash/queries/grounds.ts'
import { seenEvent } from '../../event/queries/seen.ts'
import { imageOf, imagesOf, type StoredImage } from '../../event/queries.ts'
import type { EventImage } from '../../event/rules/image.ts'
import { officeAsJson, officeFrom } from '../../people/queries/known.ts'
import { hoursOf } from '../../people/queries.ts'
import { publishedAsJson, publishedFrom } from '../../release/queries/published.ts'
import type { OfficeHours } from '../../time/rules.ts'
import { mayEditItem, mayKnowOfItem } from '../policy.ts'

/** An item that the viewer may write, in its present state. */
export type OpenItem = {
  office: OfficeRow
  hours: OfficeHours
  image: EventImage
  /** The item as published; null while it was never released. */
  published: PublishedEventRow | null
  /** Does the office save nothing with some kinds of clashes? */
  blocksSaving: boolean
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

/** The same for many items in one statement, in their order; the first refusal ends it. */
export async function writableItems(
  db: Db,
  viewer: Viewer,
  itemIds: readonly string[],
  field: string,
): Promise<OpenItem[] | NotFoundAnswer | NotAllowedAnswer> {
  const found = await read(db, itemIds.filter(isId))
  const open: OpenItem[] = []
  for (const itemId of itemIds) {
    const item = found.get(itemId)
    if (item === undefined || !item.image.event.standsInWeek) return notFound(field)
    if (!mayEditItem(viewer, item.image)) return refusalOf(db, viewer, item, field)
    open.push(item)
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

type Json = Record<string, unknown>

async function read(db: Db, itemIds: readonly string[]): Promise<Map<string, OpenItem>> {
  if (itemIds.length === 0) return new Map()
  const found = await rows<{
    image: StoredImage
    office: Json
    published: Json | null
    blocksSaving: boolean
  }>(
    db,
    sql`select i.image, ${officeAsJson(sql`i.office_id`)} as office,
      ${publishedAsJson(sql`i.id`)} as published, ${blocksSaving(sql`i.office_id`)} as "blocksSaving"
    from (${imagesOf(itemIds)}) i`,
  )
  return new Map(
    found.map((row) => {
      const office = officeFrom(row.office)
      const published = row.published && publishedFrom(row.published)
      const image = imageOf(row.image)
      const { blocksSaving } = row
      return [image.event.id, { office, hours: hoursOf(office), image, published, blocksSaving }]
    }),
  )
}
