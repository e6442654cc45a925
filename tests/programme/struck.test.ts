import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/week.ts'

test('an item that leaves the week is struck there without a clash; what it will meet tells it', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
  const lasting = await desk.add('Đi công tác', '2026-11-26', '', {
    parties,
    time: { kind: 'DAYS', startsOn: '2026-11-26', endsOn: '2026-12-02' },
  })
  const moved = await desk.add('Họp giao ban', '2026-11-25', '8h - 9h', { parties })
  expect((await desk.release([lasting, moved])).__typename).toBe('ProgrammeReleased')
  await desk.move(moved, '2026-12-01')
  const { items } = await desk.week('items { nodes { id isStruck clashes { kind otherId } } }')
  expect(items.nodes).toEqual([
    { id: moved, isStruck: true, clashes: [] },
    { id: lasting, isStruck: false, clashes: [{ kind: 'LEADER_TWICE', otherId: moved }] },
  ])
})
