import { inArray, lt, sql } from 'drizzle-orm'
import { type DateTime, Duration } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { idempotencyKeys, sessions } from '../../../db/schema/access.ts'

// Whoever repeats a request does so within minutes; after a holiday at the latest.
const keysKept = Duration.fromObject({ days: 7 })

const batch = 500

/**
 * Removes sessions that have ended at `now` and idempotency keys older than a week, at most 500 of each. Gives whether
 * more may be left. What another process is removing is left to it.
 */
export async function forgetExpired(db: Db, now: DateTime): Promise<{ isMore: boolean }> {
  const ended = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(lt(sessions.expiresAt, now))
    .orderBy(sessions.expiresAt)
    .limit(batch)
    .for('update', { skipLocked: true })
  const forgotten = await db
    .delete(sessions)
    .where(inArray(sessions.id, ended))
    .returning({ id: sessions.id })
  const old = db
    .select({ accountId: idempotencyKeys.accountId, key: idempotencyKeys.key })
    .from(idempotencyKeys)
    .where(lt(idempotencyKeys.at, now.minus(keysKept)))
    .orderBy(idempotencyKeys.at)
    .limit(batch)
    .for('update', { skipLocked: true })
  const keys = await db
    .delete(idempotencyKeys)
    .where(sql`(${idempotencyKeys.accountId}, ${idempotencyKeys.key}) in (${old})`)
    .returning({ key: idempotencyKeys.key })
  return { isMore: forgotten.length === batch || keys.length === batch }
}
