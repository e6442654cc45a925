import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { makeDesk, publishNow } from '../support/make/draft.ts'

const time = { startsOn: '2026-11-26', text: '9h - 10h' }

test('an item never released leaves the draft and gives its room back', async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time, place })
  const answer = await desk.send('withdrawItem', { itemId: item.id, revision: 1 })
  expect(answer).toEqual({ __typename: 'ItemWithdrawn', editId: answer.editId })
  expect(await desk.bookings(item.id)).toEqual([])
  const next = await desk.add({ title: 'Sau', time, place })
  expect(await desk.bookings(next.id)).toMatchObject([{ state: 'held' }])
})

test('what readers know is not withdrawn, and a stale revision neither', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time })
  const withdraw = (revision: number) => desk.send('withdrawItem', { itemId: item.id, revision })
  expect(await withdraw(7)).toMatchObject({ __typename: 'StaleItem', field: 'input.revision' })
  await publishNow(desk, [item.id])
  expect(await withdraw(1)).toMatchObject({
    __typename: 'InvalidInput',
    code: 'ALREADY_RELEASED',
    field: 'input.itemId',
  })
  expect((await desk.row(item.id)).withdrawnAt).toBeNull()
})
