import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { among, type Db } from '../../../db/connect.ts'
import { type ResourceRow, resources } from '../../../db/schema/booking.ts'
import { isId } from '../../../graphql/ids.ts'
import type { Page } from '../../../graphql/pages.ts'
import type { Viewer } from '../../access/policy.ts'
import { askedList, isAsked, type OfficeLists, pagesOfOffices } from '../../access/queries/lists.ts'
import { visibleOfficeId } from '../../people/policy.ts'

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
    .where(and(among(resources.id, known), eq(resources.kind, 'ROOM')))
  return new Map(found.map((row) => [row.id, row]))
}

/** The room of an id. An unknown id is a bug: the caller has just written it. */
export async function savedRoom(db: Db, id: string): Promise<ResourceRow> {
  const room = (await roomsByIds(db, [id])).get(id)
  if (room === undefined) throw new Error('A room is missing')
  return room
}

/** The rooms of offices in their order. */
export function roomPages(
  db: Db,
  viewer: Viewer | null,
  lists: OfficeLists,
): Promise<Page<ResourceRow>[]> {
  const { name, shortName, attributes } = resources
  const text = sql`concat_ws(' ', ${name}, ${shortName}, ${attributes} ->> 'location')`
  return pagesOfOffices<ResourceRow>(lists, {
    isShown: (officeId) => visibleOfficeId(viewer, officeId) !== null,
    keyOf: ({ position, name, id }) => [position, name, id],
    read: (asked) =>
      db
        .select({ ...getTableColumns(resources), askedList })
        .from(resources)
        .innerJoin(asked, isAsked(resources.officeId, text))
        .where(eq(resources.kind, 'ROOM')),
  })
}

/** The rooms of an office in use, in its order, as documents may name them. */
export function roomNames(
  db: Db,
  officeId: string,
): Promise<{ id: string; name: string; shortName: string }[]> {
  return db
    .select({ id: resources.id, name: resources.name, shortName: resources.shortName })
    .from(resources)
    .where(
      and(
        eq(resources.officeId, officeId),
        eq(resources.kind, 'ROOM'),
        eq(resources.isRetired, false),
      ),
    )
    .orderBy(asc(resources.position), asc(resources.name))
}
