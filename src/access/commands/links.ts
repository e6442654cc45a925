import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { oneTimeLinks } from '../../../db/schema/access.ts'
import { needsSetUp } from '../queries.ts'
import { secretHash } from '../rules.ts'
import { newSecret } from './secrets.ts'

/** Makes a link that can be used once, until `expiresAt`, and gives its secret, which is not kept. */
export async function makeLink(
  db: Db,
  values: Pick<
    typeof oneTimeLinks.$inferInsert,
    'officeId' | 'purpose' | 'accountId' | 'expiresAt'
  >,
): Promise<string> {
  const secret = newSecret()
  await db.insert(oneTimeLinks).values({ ...values, tokenHash: secretHash(secret) })
  return secret
}

/** Uses a link up. False when another request was faster. */
export async function useLink(db: Db, id: string, now: DateTime): Promise<boolean> {
  const [used] = await db
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(eq(oneTimeLinks.id, id), isNull(oneTimeLinks.usedAt)))
    .returning({ id: oneTimeLinks.id })
  return used !== undefined
}

/** Ends the unused links of an account, or of a purpose. */
export async function endLinks(
  db: Db,
  of: { accountId: string } | { purpose: 'SET_UP' },
  now: DateTime,
): Promise<void> {
  const those: SQL =
    'accountId' in of
      ? eq(oneTimeLinks.accountId, of.accountId)
      : eq(oneTimeLinks.purpose, of.purpose)
  await db
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(those, isNull(oneTimeLinks.usedAt)))
}

/** The secret of a fresh set-up link, good for 24 hours; the ones before it end. Null once there is an account. */
export async function issueSetUpLink(db: Db, now: DateTime): Promise<string | null> {
  return db.transaction(async (tx) => {
    if (!(await needsSetUp(tx))) return null
    await endLinks(tx, { purpose: 'SET_UP' }, now)
    return makeLink(tx, { purpose: 'SET_UP', expiresAt: now.plus({ hours: 24 }) })
  })
}
