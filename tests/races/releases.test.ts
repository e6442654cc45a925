/** @module-tag slow */
import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { fullEvents } from '../../src/event/queries.ts'
import { draftOf } from '../../src/event/rules/image.ts'
import { writeEvents } from '../../src/release/commands/write.ts'
import { testApi } from '../support/api.ts'
import { raceTest } from '../support/harness.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'

/** Waits until somebody waits for a lock, or `answered` says that nobody will. */
async function somebodyWaits(db: Db, answered: () => boolean): Promise<void> {
  const waiting = sql`select count(*) as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  await expect
    .poll(
      async () => {
        const [row] = await rows<{ count: number }>(db, waiting)
        return answered() || row?.count === 1
      },
      { timeout: 20_000 },
    )
    .toBe(true)
}

/** Watches `work`: is it done? */
function watched<Result>(work: Promise<Result>): { work: Promise<Result>; isDone: () => boolean } {
  let isDone = false
  const settled = work.finally(() => {
    isDone = true
  })
  return { work: settled, isDone: () => isDone }
}

/** Renames an item in a transaction of the caller's, as an edit does. */
async function rename(tx: Db, { on }: Desk, id: string, title: string): Promise<void> {
  const [image] = await fullEvents(tx, [id])
  const { event, people } = image!
  const before = { event, people }
  const draft = { ...draftOf(before), title }
  const writes = [{ officeId: event.officeId, before, draft }]
  const written = await writeEvents(tx, writes, { now: on.now, owners: [] })
  expect(written.state).toBe('WRITTEN')
}

raceTest(
  'a release waits for an edit of what it includes, and is told that it is stale',
  async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const releasing = await db.transaction(async (slow) => {
      await rename(slow, desk, id, 'Họp khẩn')
      const started = watched(desk.release([id]))
      await somebodyWaits(db, started.isDone)
      return started
    })
    expect(await releasing.work).toMatchObject({ __typename: 'StaleItem', item: { id } })
    expect((await desk.release([id])).release.changes.map(({ title }) => title)).toEqual([
      'Họp khẩn',
    ])
  },
)

raceTest(
  'an edit waits for the release that takes its item, and is pending after it',
  async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const other = await desk.add('Tiếp công dân', wednesday, '14h00')
    const editing = await db.transaction(async (slow) => {
      const releasing = { ...desk, on: await testApi(slow, { kind: 'postgres' }) }
      await release(releasing, id)
      await desk.edit(other, { title: 'Tiếp công dân định kỳ' })
      const started = watched(desk.edit(id, { title: 'Họp khẩn' }))
      await somebodyWaits(db, started.isDone)
      expect(started.isDone()).toBe(false)
      return started
    })
    await editing.work
    const { items } = await desk.week('items { nodes { id change { fields { before after } } } }')
    expect(items.nodes[0]).toEqual({
      id,
      change: { fields: [{ before: 'Họp giao ban', after: 'Họp khẩn' }] },
    })
  },
)

async function release({ on, office, planner }: Desk, itemId: string): Promise<void> {
  const { data } = await on.api(
    'mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename } }',
    {
      input: {
        officeId: office.id,
        year: 2026,
        week: 48,
        items: [{ itemId, revision: 1 }],
        reasonKind: 'FIRST_RELEASE',
      },
    },
    { as: planner },
  )
  expect(data.releaseProgramme.__typename).toBe('ProgrammeReleased')
}
