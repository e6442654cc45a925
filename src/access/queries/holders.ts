import { and, eq, exists, isNull, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { accounts, grants } from '../../../db/schema/access.ts'
import type { Role } from '../policy.ts'

/** An account by its id and its holder's name. */
export type Holder = { accountId: string; name: string }

/** The open accounts that have a role in an office at an instant, by name, at most `limit`. */
export function holdersOf(
  db: Db,
  { officeId, role, at, limit }: { officeId: string; role: Role; at: DateTime; limit: number },
): Promise<Holder[]> {
  const granted = db
    .select({ id: grants.id })
    .from(grants)
    .where(
      and(
        eq(grants.accountId, accounts.id),
        eq(grants.officeId, officeId),
        eq(grants.role, role),
        sql`${grants.period} @> ${at.toISO()}::timestamptz`,
      ),
    )
  return db
    .select({ accountId: accounts.id, name: accounts.name })
    .from(accounts)
    .where(and(isNull(accounts.closedAt), exists(granted)))
    .orderBy(sql`${accounts.name} collate "C"`, accounts.id)
    .limit(limit)
}
