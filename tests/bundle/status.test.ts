import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { makeDesk, publishNow } from '../support/make/draft.ts'

const time = { startsOn: '2026-11-26', text: '9h - 10h' }

test('a postponed or cancelled item gives its room back and keeps its time and place', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  for (const [verb, status] of [
    ['postponeItem', 'POSTPONED'],
    ['cancelItem', 'CANCELLED'],
  ] as const) {
    const item = await desk.add({ title: 'Họp', time, place })
    const off = await desk.saved(await desk.send(verb, { itemId: item.id, revision: 1 }))
    expect(off).toEqual({ ...item, status, revision: 2 })
    expect(await desk.bookings(item.id)).toEqual([])
  }
})

test('a restored item takes its room again, is refused, or waits for it', async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time, place })
  const verb = (name: 'cancelItem' | 'restoreItem', revision: number, more: object = {}) =>
    desk.send(name, { itemId: item.id, revision, ...more })
  await verb('cancelItem', 1)
  await verb('restoreItem', 2)
  expect((await desk.row(item.id)).status).toBe('CONFIRMED')
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'held' }])
  await verb('cancelItem', 3)
  await desk.add({ title: 'Đến sau', time, place })
  expect(await verb('restoreItem', 4)).toMatchObject({ __typename: 'SlotTaken', by: 'Đến sau' })
  expect((await desk.row(item.id)).status).toBe('CANCELLED')
  await verb('restoreItem', 4, { ifTaken: 'WISH' })
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'requested' }])
})

test('what does not fit the status is refused', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time })
  const fits = async (verb: 'postponeItem' | 'cancelItem' | 'restoreItem', revision: number) =>
    (await desk.send(verb, { itemId: item.id, revision })).code ?? 'done'
  expect(await fits('restoreItem', 1)).toBe('STATUS_DOES_NOT_FIT')
  expect(await fits('postponeItem', 1)).toBe('done')
  expect(await fits('postponeItem', 2)).toBe('STATUS_DOES_NOT_FIT')
  expect(await fits('cancelItem', 2)).toBe('done')
  expect(await fits('cancelItem', 3)).toBe('STATUS_DOES_NOT_FIT')
})

test('what is over and released is cancelled with a reason only', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: { ...time, startsOn: '2026-11-25' } })
  await publishNow(desk, [item.id])
  desk.now = desk.now.plus({ days: 2 })
  const cancel = { itemId: item.id, revision: 1 }
  expect((await desk.send('cancelItem', cancel)).__typename).toBe('ItemLocked')
  const reason = 'Không diễn ra'
  expect((await desk.send('cancelItem', { ...cancel, reason })).__typename).toBe('ItemSaved')
})
