import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { testApi } from '../support/api.ts'
import { raceTest } from '../support/harness.ts'
import { browserOf, listening, liveUrl, watch } from '../support/live.ts'
import { makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'

/** The connection on which a server of this database listens, once there is another than `before`. */
async function listener(db: Db, before: number | null = null): Promise<number> {
  const find = () =>
    rows<{ pid: number }>(
      db,
      sql`select pid from pg_stat_activity where datname = current_database()
        and application_name = 'giaoban listening' and query like 'listen %' and state = 'idle'`,
    )
  await expect
    .poll(async () => (await find()).some(({ pid }) => pid !== before), { timeout: 20_000 })
    .toBe(true)
  return (await find()).find(({ pid }) => pid !== before)?.pid ?? 0
}

raceTest(
  'what one process writes is told by another, also after it lost its connection',
  async ({ db, store }) => {
    const desk = await makeDesk(db, { runsJobs: true })
    // Neither a beat nor a request of its own lets this process look.
    const live = { beatMilliseconds: 3_600_000, pauseMilliseconds: 1 }
    const other = { ...desk, on: await testApi(db, { listen: store.listen, runsJobs: true, live }) }
    const url = await listening(other)
    const pid = await listener(db)
    const page = await watch(liveUrl(url, desk.office.id), await browserOf(desk, db, desk.planner))
    await page.next()
    const versionNow = async () => (await desk.week('version')).version
    // What is still being written elsewhere holds the seals up, and nobody's sight.
    const id = await db.transaction(async (slow) => {
      await slow.execute(sql`select pg_current_xact_id()`)
      const added = await desk.add('Giao ban', wednesday, '8h')
      expect((await page.next()).data.version).toBe(await versionNow())
      return added
    })

    await db.execute(sql`select pg_terminate_backend(${pid})`)
    // Perhaps nobody listens while it is sealed.
    await desk.edit(id, { title: 'Họp khẩn' })
    expect((await page.next()).data.version).toBe(await versionNow())
    await listener(db, pid)
    await desk.edit(id, { title: 'Họp kín' })
    expect((await page.next()).data.version).toBe(await versionNow())
    await desk.on.app.close()
  },
)
