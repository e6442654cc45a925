import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type ClashOverrideRow, clashOverrides } from '../../../db/schema/clash.ts'

/** The acceptance of a clash, perhaps of what met before it changed; null where nobody accepted it. */
export async function overrideOf(
  db: Db,
  { officeId, key }: Pick<ClashOverrideRow, 'officeId' | 'key'>,
): Promise<ClashOverrideRow | null> {
  const [found] = await db
    .select()
    .from(clashOverrides)
    .where(and(eq(clashOverrides.officeId, officeId), eq(clashOverrides.key, key)))
  return found ?? null
}
