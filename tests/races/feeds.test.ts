import { eq, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { grants } from '../../db/schema/access.ts'
import { offices } from '../../db/schema/people.ts'
import { raceTest } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { changePublished, makePublished, makeRelease } from '../support/make/calendar.ts'
import { linkOf, makeFeedWorld, summaries, textOf } from '../support/make/feeds.ts'

raceTest(
  'a feed misses no change that was begun before it was read and ended after',
  async ({ db }) => {
    const w = await makeFeedWorld(db)
    const one = await makePublished(db, w.office, w.release, { uid: 'a@giaoban.example' })
    const other = await makePublished(db, w.office, w.release, { uid: 'b@giaoban.example' })
    const { path } = await linkOf(w)
    const shown = async () => summaries(await textOf(w, path))
    const title = 'Giao ban đầu tuần'
    expect(await shown()).toEqual([title, title])
    await db.transaction(async (slow) => {
      await changePublished(slow, w.office, w.release, one.id, { facts: { title: 'chậm' } })
      await db.transaction(async (quick) => {
        await changePublished(quick, w.office, w.release, other.id, { facts: { title: 'nhanh' } })
        await makeRelease(quick, w.office)
      })
      expect(await shown()).toEqual([title, 'nhanh'])
      await makeRelease(slow, w.office)
      expect(await shown()).toEqual([title, 'nhanh'])
    })
    expect(await shown()).toEqual(['chậm', 'nhanh'])
  },
)

raceTest('a change that is taken back is never shown', async ({ db }) => {
  const w = await makeFeedWorld(db)
  const { id } = await makePublished(db, w.office, w.release)
  const { path } = await linkOf(w)
  const before = await textOf(w, path)
  const undone = new Error('undone')
  await db
    .transaction(async (tx) => {
      await changePublished(tx, w.office, w.release, id, { facts: { title: 'bỏ' } })
      await makeRelease(tx, w.office)
      expect(await textOf(w, path)).toBe(before)
      throw undone
    })
    .catch((error) => expect(error).toBe(undone))
  expect(await textOf(w, path)).toBe(before)
})

/** Waits until somebody waits for a lock, or `isDone` says that nobody will. */
async function somebodyWaits(db: Db, isDone: () => boolean): Promise<void> {
  const waiting = sql`select count(*) as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  const found = async () => isDone() || (await rows<{ count: number }>(db, waiting))[0]?.count === 1
  await expect.poll(found, { timeout: 20_000 }).toBe(true)
}

raceTest('a link that is issued while a role ends is not read on by that role', async ({ db }) => {
  const w = await makeFeedWorld(db)
  const member = await makeCaller(db, { officeId: w.office.id, role: 'MEMBER' })
  let isDone = false
  const issued = await db.transaction(async (slow) => {
    await slow.delete(grants).where(eq(grants.accountId, member.accountId))
    const link = linkOf(w, { scope: 'OFFICE' }, member).then(async ({ path }) => {
      await w.app.inject({ url: path })
      isDone = true
      return path
    })
    await somebodyWaits(db, () => isDone)
    return { link }
  })
  expect((await w.app.inject({ url: await issued.link })).statusCode).toBe(404)
})

raceTest(
  'a link that is issued while the settings change shows the days of the new ones',
  async ({ db }) => {
    const w = await makeFeedWorld(db)
    const period: [string, string] = ['2027-11-01T08:00', '2027-11-01T09:00']
    await makePublished(db, w.office, w.release, { period })
    let isDone = false
    const issued = await db.transaction(async (slow) => {
      const settings = { ...w.office.settings, feedFutureMonths: 2 }
      await slow.update(offices).set({ settings }).where(eq(offices.id, w.office.id))
      const link = linkOf(w).then(async ({ path }) => {
        await w.app.inject({ url: path })
        isDone = true
        return path
      })
      await somebodyWaits(db, () => isDone)
      return { link }
    })
    expect(summaries(await textOf(w, await issued.link))).toEqual([])
  },
)
