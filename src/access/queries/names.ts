import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { accounts } from '../../../db/schema/access.ts'

/** The name of an account's holder; empty for none. */
export async function nameOfAccount(db: Db, accountId: string | null): Promise<string> {
  if (accountId === null) return ''
  const [row] = await db
    .select({ name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  return row?.name ?? ''
}
