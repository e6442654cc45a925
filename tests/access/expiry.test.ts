import { sql } from 'drizzle-orm'
import { Duration } from 'luxon'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { idempotencyKeys, sessions } from '../../db/schema/access.ts'
import { forgetExpired } from '../../src/access/commands/expiry.ts'
import { openSession } from '../../src/access/commands/sessions.ts'
import { startForgetting } from '../../src/access/jobs.ts'
import { testNow } from '../support/api.ts'
import { committedTest, counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeOffice } from '../support/make/people.ts'

async function account(db: Db) {
  const office = await makeOffice(db)
  const { accountId } = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
  return { officeId: office.id, accountId }
}

async function keep(db: Db, holder: { officeId: string; accountId: string }, days: number[]) {
  const values = days.map((ago, n) => ({
    ...holder,
    key: `${n}: ${ago}`,
    requestHash: Buffer.alloc(32),
    answer: {},
    at: testNow.minus(Duration.fromObject({ days: ago })),
  }))
  await db.insert(idempotencyKeys).values(values)
}

describe('what has expired', () => {
  test('is removed: sessions at their end, keys after a week', async ({ db }) => {
    const holder = await account(db)
    await openSession(db, holder, testNow.minus({ days: 31 }))
    const kept = await openSession(db, holder, testNow.minus({ days: 29 }))
    await keep(db, holder, [6.9, 7.1])
    const { result, count } = await counted(db, () => forgetExpired(db, testNow))
    expect([result.isMore, count]).toEqual([false, 2])
    const left = await db.select().from(sessions)
    expect(left.map(({ expiresAt }) => +expiresAt)).toEqual([
      +testNow.minus({ days: 29 }).plus({ seconds: kept.seconds }),
    ])
    const keys = await db.select({ key: idempotencyKeys.key }).from(idempotencyKeys)
    expect(keys).toEqual([{ key: '0: 6.9' }])
  })

  test('goes in batches, the oldest first', async ({ db }) => {
    const holder = await account(db)
    await keep(
      db,
      holder,
      Array.from({ length: 501 }, (_, n) => 8 + n),
    )
    expect(await forgetExpired(db, testNow)).toEqual({ isMore: true })
    const keys = await db.select({ key: idempotencyKeys.key }).from(idempotencyKeys)
    expect(keys).toEqual([{ key: '0: 8' }])
    expect(await forgetExpired(db, testNow)).toEqual({ isMore: false })
  })

  test('is found by an index', async ({ db }) => {
    await db.execute(sql`set local enable_seqscan = off`)
    const plans = await rows<Record<'QUERY PLAN', string>>(
      db,
      sql`explain select 1 from idempotency_keys where at < ${testNow.toISO()}::timestamptz`,
    )
    expect(plans.map((row) => row['QUERY PLAN']).join()).toContain('idempotency_keys_by_time')
  })

  committedTest('is removed by the clock until it is stopped', async ({ db }) => {
    const holder = await account(db)
    await keep(
      db,
      holder,
      Array.from({ length: 501 }, () => 8),
    )
    const faults: unknown[] = []
    const stop = startForgetting(db, {
      clock: () => testNow,
      milliseconds: 1,
      onFault: (fault) => faults.push(fault),
    })
    const left = () => db.select({ key: idempotencyKeys.key }).from(idempotencyKeys)
    await expect.poll(left, { timeout: 20_000 }).toEqual([])
    await stop()
    await keep(db, holder, [8])
    expect(await left()).toHaveLength(1)
    expect(faults).toEqual([])
  })
})
