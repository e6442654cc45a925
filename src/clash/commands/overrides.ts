import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type ClashOverrideRow, clashOverrides } from '../../../db/schema/clash.ts'
import type { Change } from '../../journal/commands.ts'
import { overrideOf } from '../queries/overrides.ts'

/** Stores that a clash is accepted, in place of an earlier acceptance of it; the verb writes the journal entry. */
export async function storeOverride(
  db: Db,
  accepted: Omit<ClashOverrideRow, 'id'>,
): Promise<Change> {
  const { officeId, key, ...set } = accepted
  const before = await overrideOf(db, { officeId, key })
  const [after] = await db
    .insert(clashOverrides)
    .values(accepted)
    .onConflictDoUpdate({ target: [clashOverrides.officeId, clashOverrides.key], set })
    .returning()
  if (after === undefined) throw new Error('What was written is not to be found')
  return { kind: 'clashOverride', id: after.id, before, after }
}

/** Takes an acceptance back; null where there is none. The verb writes the journal entry. */
export async function removeOverride(
  db: Db,
  asked: Pick<ClashOverrideRow, 'officeId' | 'key'>,
): Promise<Change | null> {
  const before = await overrideOf(db, asked)
  if (before === null) return null
  await db.delete(clashOverrides).where(eq(clashOverrides.id, before.id))
  return { kind: 'clashOverride', id: before.id, before, after: null }
}
