import { expect } from 'vitest'
import { fullEvents } from '../../src/event/queries.ts'
import { draftOf } from '../../src/event/rules/image.ts'
import { test } from '../support/harness.ts'
import { makeDesk, publishNow } from '../support/make/draft.ts'

const thursday = '2026-11-26'
const at = (text: string, startsOn = thursday) => ({ startsOn, text })

test('discarding sets everything back to what was published', async ({ db }) => {
  const desk = await makeDesk(db)
  await desk.add({ title: 'Trước', time: at('8h') })
  const item = await desk.add({
    title: 'Nghe báo cáo',
    time: at('9h - 10h'),
    place: { roomId: desk.rooms[0].id },
    parties: [
      { role: 'CHAIRS', personId: desk.leader.id },
      { role: 'ON_BEHALF_OF', words: 'Chánh Văn phòng', behalfOfId: desk.leader.id },
    ],
    transport: 'POOL',
    sourceNumber: '12/GM',
    sourceOn: '2026-11-20',
  })
  const stored = async () => {
    const [image] = await fullEvents(db, [item.id])
    return draftOf(image!)
  }
  const published = await stored()
  await publishNow(desk, [item.id])
  await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { title: 'Khác', parties: [], place: { text: 'Sân' }, transport: null, sourceOn: null },
  })
  await desk.send('cancelItem', { itemId: item.id, revision: 2 })
  const answer = await desk.send('discardChanges', { itemId: item.id, revision: 3 })
  expect(answer.__typename).toBe('ItemSaved')
  expect(await stored()).toEqual(published)
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'held' }])
})

test('an item moved to another day goes back into its half-day by its time', async ({ db }) => {
  const desk = await makeDesk(db)
  const eight = await desk.add({ title: '8h', time: at('8h') })
  const nine = await desk.add({ title: '9h', time: at('9h') })
  const ten = await desk.add({ title: '10h', time: at('10h') })
  await publishNow(desk, [nine.id])
  await desk.send('moveItem', { itemId: nine.id, revision: 1, day: '2026-12-03' })
  await desk.send('discardChanges', { itemId: nine.id, revision: 2 })
  const position = Number((await desk.row(nine.id)).position)
  expect(position).toBeGreaterThan(Number(eight.position))
  expect(position).toBeLessThan(Number(ten.position))
})

test('the room that was left may be taken by then: the discard is refused', async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time: at('9h - 10h'), place })
  await publishNow(desk, [item.id])
  await desk.send('moveItem', { itemId: item.id, revision: 1, day: '2026-11-27' })
  await desk.add({ title: 'Đến sau', time: at('9h - 10h'), place })
  const discard = { itemId: item.id, revision: 2 }
  expect(await desk.send('discardChanges', discard)).toMatchObject({
    __typename: 'SlotTaken',
    by: 'Đến sau',
  })
  expect((await desk.row(item.id)).startsOn).toBe('2026-11-27')
})

test('an item never released is withdrawn', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('9h') })
  const answer = await desk.send('discardChanges', { itemId: item.id, revision: 1 })
  expect(answer.__typename).toBe('ItemWithdrawn')
  expect((await desk.row(item.id)).withdrawnAt).not.toBeNull()
})

test('what is over is set back to what was published without a reason', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('14h - 15h', '2026-11-24') })
  await publishNow(desk, [item.id])
  await desk.send('editItem', { itemId: item.id, revision: 1, fields: { title: 'Khác' } })
  desk.now = desk.now.plus({ days: 1 })
  await desk.send('discardChanges', { itemId: item.id, revision: 2 })
  expect((await desk.row(item.id)).title).toBe('Họp')
})

test('where nothing waits to be released there is nothing to discard', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({
    title: 'Họp',
    time: at('9h - 10h'),
    place: { roomId: desk.rooms[0].id },
    parties: [
      { role: 'CHAIRS', personId: desk.leader.id },
      { role: 'ON_BEHALF_OF', words: 'Chánh Văn phòng', behalfOfId: desk.leader.id },
    ],
    sourceOn: '2026-11-20',
  })
  await publishNow(desk, [item.id])
  const stored = await desk.row(item.id)
  expect(await desk.send('discardChanges', { itemId: item.id, revision: 1 })).toMatchObject({
    __typename: 'InvalidInput',
    code: 'NOTHING_TO_DISCARD',
    field: 'input.itemId',
  })
  expect(await desk.row(item.id)).toEqual(stored)
})
