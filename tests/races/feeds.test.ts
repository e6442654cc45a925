import { expect } from 'vitest'
import { raceTest } from '../support/harness.ts'
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
