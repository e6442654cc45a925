import { and, eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { idempotencyKeys } from '../../../db/schema/access.ts'
import type { Viewer } from '../policy.ts'

/** The state of an idempotency key: new to its account, answered, or used for another request. */
export type KeyState =
  | { state: 'NEW' }
  | { state: 'ANSWERED'; answer: unknown }
  | { state: 'OTHER_REQUEST' }

/**
 * Claims an idempotency key in the mutation's transaction. A request with the same key that is still running
 * is waited for: the unique key blocks until it commits or gives up.
 */
export async function answerOfKey(
  db: Db,
  claim: { viewer: Viewer; key: string; requestHash: Buffer; now: DateTime },
): Promise<KeyState> {
  const { viewer, key, requestHash, now } = claim
  const [claimed] = await db
    .insert(idempotencyKeys)
    .values({
      officeId: viewer.officeId,
      accountId: viewer.accountId,
      key,
      requestHash,
      at: now,
    })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
  if (claimed !== undefined) return { state: 'NEW' }
  const [earlier] = await db
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.accountId, viewer.accountId), eq(idempotencyKeys.key, key)))
  if (earlier === undefined) throw new Error('An idempotency key is neither free nor in use')
  if (!earlier.requestHash.equals(requestHash)) return { state: 'OTHER_REQUEST' }
  return { state: 'ANSWERED', answer: earlier.answer }
}

/** Keeps a mutation's answer under its key, in the mutation's transaction. */
export async function keepAnswer(
  db: Db,
  { viewer, key, answer }: { viewer: Viewer; key: string; answer: unknown },
): Promise<void> {
  await db
    .update(idempotencyKeys)
    .set({ answer })
    .where(and(eq(idempotencyKeys.accountId, viewer.accountId), eq(idempotencyKeys.key, key)))
}
