import { eq, type SQL, sql } from 'drizzle-orm'
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

/** SQL for the name of an account's holder; null for a null id. */
export function accountName(accountId: SQL): SQL<string | null> {
  return sql<
    string | null
  >`(select holder.name from ${accounts} holder where holder.id = ${accountId})`
}
