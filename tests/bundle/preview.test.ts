import { expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import { type Desk, makeDesk } from '../support/make/draft.ts'

const thursday = '2026-11-26'
const time = { startsOn: thursday, text: '9h - 10h' }

const hold = 'dependents { room { id } from until }'
const preview = `query ($id: ID!, $day: Date!, $time: TimeInput) { item(id: $id) { ${hold}
  movePreview(day: $day, time: $time) { ${hold} slotTaken { by byItemId field from until } } } }`

async function ask(desk: Desk, id: string, to: object, as = desk.planner) {
  const answer = await desk.api(preview, { id, ...to }, { as })
  expect(answer.errors).toBeUndefined()
  return answer.data.item
}

test('a preview tells what hangs on the item and who is in the way, and moves nothing', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time, place })
  const holder = await desk.add({
    title: 'Tiếp công dân',
    time: { startsOn: '2026-11-27', text: '9h30 - 11h' },
    place,
  })
  const dependents = {
    room: { id: desk.rooms[0].id },
    from: '2026-11-26T02:00:00Z',
    until: '2026-11-26T03:00:00Z',
  }
  const slotTaken = {
    by: 'Tiếp công dân',
    byItemId: holder.id,
    field: 'day',
    from: '2026-11-27T02:30:00Z',
    until: '2026-11-27T04:00:00Z',
  }
  expect(await ask(desk, item.id, { day: '2026-11-27' })).toEqual({
    dependents,
    movePreview: { dependents, slotTaken },
  })
  const later = { day: '2026-11-27', time: { text: '14h' } }
  expect((await ask(desk, item.id, later)).movePreview).toEqual({ dependents, slotTaken: null })
  expect(await desk.row(item.id)).toEqual(item)
})

test('who may not move the item is told nothing of its room', async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time, place })
  expect(await ask(desk, item.id, { day: thursday }, desk.registrar)).toEqual({
    dependents: { room: null, from: null, until: null },
    movePreview: null,
  })
})

test('what hangs on many items is asked as often as on one', async ({ db }) => {
  const desk = await makeDesk(db)
  const week = `query ($office: ID!) { office(id: $office) { programme(year: 2026, week: 48) {
    items { nodes { ${hold} } } } } }`
  const counts: number[] = []
  for (const n of [0, 1, 2]) {
    const place = { roomId: desk.rooms[0].id }
    await desk.add({ title: 'Họp', time: { ...time, text: `${8 + n}h` }, place })
    const { result, count } = await counted(db, () =>
      desk.api(week, { office: desk.office.id }, { as: desk.planner }),
    )
    expect(result.data.office.programme.items.nodes).toHaveLength(n + 1)
    for (const node of result.data.office.programme.items.nodes) {
      expect(node.dependents.room).toEqual({ id: desk.rooms[0].id })
    }
    counts.push(count)
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[2]).toBe(counts[0])
})

test('what moves would do is told of five items at once, not of a whole list', async ({ db }) => {
  const desk = await makeDesk(db)
  const week = `query ($office: ID!, $day: Date!) { office(id: $office) { programme(year: 2026, week: 48) {
    items { nodes { movePreview(day: $day) { slotTaken { by } } } } } } }`
  const ask = () => desk.api(week, { office: desk.office.id, day: thursday }, { as: desk.planner })
  for (const n of [0, 1, 2, 3, 4])
    await desk.add({ title: 'Họp', time: { ...time, text: `${8 + n}h` } })
  const five = await ask()
  expect(five.errors).toBeUndefined()
  const told = five.data.office.programme.items.nodes
  expect(told).toEqual([0, 1, 2, 3, 4].map(() => ({ movePreview: { slotTaken: null } })))
  await desk.add({ title: 'Họp', time: { ...time, text: '14h' } })
  const { result, count } = await counted(db, ask)
  expect(result.errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'movePreview' })
  expect(count).toBeLessThan(20)
})
