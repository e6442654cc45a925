import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { accounts, apiTokens, grants } from '../../../db/schema/access.ts'
import { newSecret } from '../../../src/access/commands/secrets.ts'
import type { Role } from '../../../src/access/policy.ts'
import { secretHash } from '../../../src/access/rules.ts'

/** Somebody who may call the API: the account's id and the secret for `api(…, { as })`. */
export type Caller = { accountId: string; secret: string }

const longAgo = DateTime.utc(2000)
const farAhead = DateTime.utc(2199)

/** One role more for an account, in any office. */
export async function makeGrant(
  db: Db,
  values: { officeId: string; accountId: string; role: Role } & Partial<typeof grants.$inferInsert>,
): Promise<void> {
  await db.insert(grants).values({ period: { from: longAgo, until: farAhead }, ...values })
}

/** An account with one role in an office, and an API token to call with. */
export async function makeCaller(
  db: Db,
  {
    officeId,
    role,
    name = role,
    unitId = null,
    personId = null,
  }: {
    officeId: string
    role: Role
    name?: string
    unitId?: string | null
    personId?: string | null
  },
): Promise<Caller> {
  const [account] = await db
    .insert(accounts)
    .values({
      officeId,
      email: `${randomUUID()}@example.invalid`,
      name,
      personId: role === 'LEADER' ? personId : null,
      createdAt: longAgo,
    })
    .returning()
  await makeGrant(db, { officeId, accountId: account!.id, role, unitId, personId })
  const secret = newSecret()
  await db.insert(apiTokens).values({
    officeId,
    accountId: account!.id,
    name: 'test',
    tokenHash: secretHash(secret),
    createdAt: longAgo,
  })
  return { accountId: account!.id, secret }
}
