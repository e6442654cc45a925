import type { Db } from '../../../db/connect.ts'
import { type ResourceRow, resources } from '../../../db/schema/booking.ts'

/** A room in use. */
export async function makeRoom(
  db: Db,
  values: { officeId: string; name: string } & Partial<typeof resources.$inferInsert>,
): Promise<ResourceRow> {
  const [row] = await db
    .insert(resources)
    .values({ kind: 'ROOM', ...values })
    .returning()
  return row!
}
