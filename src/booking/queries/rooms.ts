import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type ResourceRow, resources } from '../../../db/schema/booking.ts'
import type { Viewer } from '../../access/policy.ts'
import { isId, type Page } from '../../access/rules.ts'
import { type OfficeLists, pagesOfOffices } from '../../people/queries.ts'

/** The rooms with these ids, by id; unknown and malformed ids and other resources are left out. */
export async function roomsByIds(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, ResourceRow>> {
  const known = [...new Set(ids)].filter(isId)
  if (known.length === 0) return new Map()
  const found = await db
    .select()
    .from(resources)
    .where(and(inArray(resources.id, known), eq(resources.kind, 'ROOM')))
  return new Map(found.map((row) => [row.id, row]))
}

/** The rooms of offices in their order. */
export function roomPages(
  db: Db,
  viewer: Viewer | null,
  lists: OfficeLists,
): Promise<Page<ResourceRow>[]> {
  return pagesOfOffices<ResourceRow>(
    viewer,
    lists,
    ({ position, name, id }) => [position, name, id],
    (officeIds) =>
      db
        .select()
        .from(resources)
        .where(and(inArray(resources.officeId, officeIds), eq(resources.kind, 'ROOM'))),
  )
}
