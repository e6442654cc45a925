import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/week.ts'

const thursday = '2026-11-26'
const nextThursday = '2026-12-03'
const pending =
  'pendingCount items { nodes { id day isStruck change { kind fields { field before after } } } }'

test('an item moved away and back before anything was released is as it was', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add('Họp', thursday, '9h00')
  await desk.release([item])
  await desk.move(item, nextThursday)
  await desk.move(item, thursday)
  expect(await desk.week(pending)).toEqual({
    pendingCount: 0,
    items: { nodes: [{ id: item, day: thursday, isStruck: false, change: null }] },
  })
})

test('an item that readers know to have left is back in its week, not new there', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add('Họp', thursday, '9h00')
  await desk.release([item])
  await desk.move(item, nextThursday)
  await desk.release([item], { reasonKind: 'CORRECTION' })
  await desk.move(item, thursday)
  await desk.edit(item, { title: 'Họp tháng' })
  // Where it went lets it go first.
  await desk.release([item], { week: 49 })
  const fields = [{ field: 'TITLE', before: 'Họp', after: 'Họp tháng' }]
  expect(await desk.week(pending)).toEqual({
    pendingCount: 1,
    items: {
      nodes: [{ id: item, day: thursday, isStruck: false, change: { kind: 'RESTORED', fields } }],
    },
  })
  const { release } = await desk.release([item], { reasonKind: 'CORRECTION' })
  expect(
    release.changes.map(({ kind, fields }: { kind: string; fields: object[] }) => ({
      kind,
      fields,
    })),
  ).toEqual([{ kind: 'RESTORED', fields }])
  expect((await desk.week('pendingCount')).pendingCount).toBe(0)
})
