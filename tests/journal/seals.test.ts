import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { newSealer, sealEntries } from '../../src/journal/commands/seals.ts'
import { record } from '../../src/journal/commands.ts'
import { startSealing } from '../../src/journal/jobs.ts'
import { verifySeals } from '../../src/journal/queries/seals.ts'
import { testNow } from '../support/api.ts'
import { committedTest, counted, raceTest } from '../support/harness.ts'
import { makeOffice } from '../support/make/people.ts'

function write(db: Db, officeId: string, verb: string): Promise<string> {
  return record(db, {
    officeId,
    actorId: null,
    at: testNow,
    verb,
    changes: [{ kind: 'office', id: officeId, before: null, after: { verb } }],
  })
}

// Transactions of other databases of the server hold the horizon too, so a round may find nothing ripe.
async function sealAll(db: Db, count: number, state = newSealer) {
  let reached = { state, count: 0 }
  await expect
    .poll(
      async () => {
        const round = await sealEntries(db, reached.state)
        reached = { state: round.state, count: reached.count + round.count }
        return reached.count
      },
      { timeout: 20_000 },
    )
    .toBe(count)
  return reached.state
}

function sealed(db: Db) {
  return rows(
    db,
    sql`select s.number, j.verb from journal_seals s join journal j on j.id = s.journal_id
      order by s.office_id, s.number`,
  )
}

describe('the seals of the journal', () => {
  committedTest('chain each office its entries in order, once', async ({ db }) => {
    const office = await makeOffice(db)
    await write(db, office.id, 'first')
    await write(db, office.id, 'second')
    const state = await sealAll(db, 2)
    await write(db, office.id, 'third')
    await sealAll(db, 1, state)
    expect((await sealEntries(db, newSealer)).count).toBe(0)
    expect(await sealed(db)).toEqual([
      { number: 1, verb: 'first' },
      { number: 2, verb: 'second' },
      { number: 3, verb: 'third' },
    ])
    expect(await verifySeals(db, office.id)).toEqual({
      sealedCount: 3,
      unsealedCount: 0,
      brokenAt: null,
    })
  })

  committedTest('of one office know nothing of another', async ({ db }) => {
    const [one, other] = [await makeOffice(db), await makeOffice(db, { name: 'Khác' })]
    await write(db, one.id, 'first')
    await write(db, other.id, 'second')
    await write(db, other.id, 'third')
    await sealAll(db, 3)
    await write(db, one.id, 'fourth')
    expect(await verifySeals(db, one.id)).toEqual({
      sealedCount: 1,
      unsealedCount: 1,
      brokenAt: null,
    })
    expect((await verifySeals(db, other.id)).sealedCount).toBe(2)
  })

  committedTest('tell which entry was altered behind the triggers', async ({ db }) => {
    const office = await makeOffice(db)
    for (const verb of ['first', 'second', 'third']) await write(db, office.id, verb)
    await sealAll(db, 3)
    await db.execute(sql`alter table journal_changes disable trigger all`)
    await db.execute(
      sql`update journal_changes set after = '{"verb": "forged"}' where after ->> 'verb' = 'second'`,
    )
    expect(await verifySeals(db, office.id)).toMatchObject({ sealedCount: 1, brokenAt: 2 })
  })

  committedTest('cost one statement when there is nothing new', async ({ db }) => {
    const office = await makeOffice(db)
    await write(db, office.id, 'first')
    let state = await sealAll(db, 1)
    await expect
      .poll(
        async () => {
          const round = await counted(db, () => sealEntries(db, state))
          state = round.result.state
          return [round.result.isSettled, round.count]
        },
        { timeout: 20_000 },
      )
      .toEqual([true, 1])
  })

  raceTest('wait for a slower transaction, and then take its entry too', async ({ db }) => {
    const office = await makeOffice(db)
    let state = newSealer
    await db.transaction(async (slow) => {
      await write(slow, office.id, 'slow')
      await write(db, office.id, 'quick')
      const round = await sealEntries(db, state)
      expect(round.count).toBe(0)
      state = round.state
    })
    await sealAll(db, 2, state)
    expect(await sealed(db)).toEqual([
      { number: 1, verb: 'slow' },
      { number: 2, verb: 'quick' },
    ])
  })

  raceTest('are set by one sealer at a time', async ({ db }) => {
    const office = await makeOffice(db)
    for (let n = 0; n < 20; n += 1) await write(db, office.id, `entry ${n}`)
    const sealers = [1, 2, 3, 4].map(async () => {
      for (let n = 0; n < 5; n += 1) await sealEntries(db)
    })
    await Promise.all(sealers)
    await expect
      .poll(() => sealEntries(db).then(() => sealed(db)), { timeout: 20_000 })
      .toHaveLength(20)
    expect(await verifySeals(db, office.id)).toMatchObject({ sealedCount: 20, brokenAt: null })
  })

  committedTest('are set by the clock until it is stopped', async ({ db }) => {
    const office = await makeOffice(db)
    await write(db, office.id, 'first')
    const faults: unknown[] = []
    const onFault = (fault: unknown) => faults.push(fault)
    const sealing = startSealing(db, { milliseconds: 1, idleMilliseconds: 1, onFault })
    await expect.poll(() => sealed(db), { timeout: 20_000 }).toHaveLength(1)
    await sealing.stop()
    await write(db, office.id, 'second')
    expect(await sealed(db)).toHaveLength(1)
    expect(faults).toEqual([])
  })

  // On a server of many databases the transactions of others keep the sealer awake for as long as they last.
  const aloneTest = committedTest.skipIf(process.env.TEST_DATABASE_URL !== undefined)

  aloneTest(
    'are set when something was written, and nothing is asked until then',
    async ({ db }) => {
      const office = await makeOffice(db)
      const faults: unknown[] = []
      const onFault = (fault: unknown) => faults.push(fault)
      const sealing = startSealing(db, { milliseconds: 1, idleMilliseconds: 3_600_000, onFault })
      const asked = async () => {
        const ours = 40
        const { count } = await counted(db, async () => {
          for (let n = 0; n < ours; n += 1) await sealed(db)
        })
        return count - ours
      }
      for (const verb of ['first', 'second']) {
        await write(db, office.id, verb)
        sealing.wake()
        await expect
          .poll(async () => (await sealed(db)).map((seal) => seal.verb), { timeout: 20_000 })
          .toContain(verb)
        // Awake it would look about every millisecond.
        await expect.poll(asked, { timeout: 20_000 }).toBe(0)
      }
      await sealing.stop()
      expect(faults).toEqual([])
    },
  )
})
