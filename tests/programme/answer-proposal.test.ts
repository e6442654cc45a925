import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { type Desk, makeDesk } from '../support/make/draft.ts'

const time = { startsOn: '2026-11-26', text: '9h - 10h' }

async function propose(desk: Desk, title: string) {
  const place = { roomId: desk.rooms[0].id }
  return desk.add({ title, time, place }, { as: desk.registrar })
}

const answer = (desk: Desk, itemId: string, accept: boolean, more: object = {}) =>
  desk.send('answerProposal', { itemId, revision: 1, accept, ...more })

test('of two proposals for one slot the first accepted has the room, the second waits for it', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const one = await propose(desk, 'Một')
  const other = await propose(desk, 'Hai')
  await answer(desk, one.id, true)
  expect(await desk.bookings(one.id)).toMatchObject([{ state: 'held' }])
  const refused = await answer(desk, other.id, true, { ifTaken: 'REFUSE' })
  expect(refused).toMatchObject({ __typename: 'SlotTaken', by: 'Một' })
  expect((await desk.row(other.id)).stage).toBe('PROPOSED')
  expect((await answer(desk, other.id, true)).__typename).toBe('ItemSaved')
  expect((await desk.row(other.id)).stage).toBe('ACCEPTED')
  expect(await desk.bookings(other.id)).toMatchObject([{ state: 'requested' }])
})

test('a declined proposal names no room any more and is answered once', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await propose(desk, 'Một')
  await answer(desk, item.id, false)
  expect((await desk.row(item.id)).stage).toBe('DECLINED')
  expect(await desk.bookings(item.id)).toEqual([])
  expect(await answer(desk, item.id, true, { revision: 2 })).toMatchObject({
    code: 'NOT_A_PROPOSAL',
    field: 'input.itemId',
  })
})

test('who proposed does not answer', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await propose(desk, 'Một')
  const input = { itemId: item.id, revision: 1, accept: true }
  const { __typename } = await desk.send('answerProposal', input, { as: desk.registrar })
  expect(__typename).toBe('NotAllowed')
})
