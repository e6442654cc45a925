import { and, eq } from 'drizzle-orm'
import { among, type Db } from '../../../db/connect.ts'
import { type ResourceRow, resources } from '../../../db/schema/booking.ts'

/** The resources with these ids, of whatever kind, by id; unknown ones are left out. */
export async function resourcesByIds(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, ResourceRow>> {
  if (ids.length === 0) return new Map()
  const known = [...new Set(ids)]
  const found = await db.select().from(resources).where(among(resources.id, known))
  return new Map(found.map((row) => [row.id, row]))
}

/** The resource of an id. An unknown id is a bug: a booking names it. */
export async function resourceById(db: Db, id: string): Promise<ResourceRow> {
  const resource = (await resourcesByIds(db, [id])).get(id)
  if (resource === undefined) throw new Error('A booked resource is missing')
  return resource
}

/** The resources of a kind that an office uses, the retired ones left out. */
export function resourcesInUse(db: Db, officeId: string, kind: string): Promise<ResourceRow[]> {
  return db
    .select()
    .from(resources)
    .where(
      and(
        eq(resources.officeId, officeId),
        eq(resources.kind, kind),
        eq(resources.isRetired, false),
      ),
    )
}
