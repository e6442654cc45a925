import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { events } from '../../db/schema/event.ts'
import { documents } from '../../db/schema/release.ts'
import { test } from '../support/harness.ts'
import { type Desk, makeDesk, publishNow } from '../support/make/draft.ts'

const thursday = '2026-11-26'
const friday = '2026-11-27'
const nextThursday = '2026-12-03'
const at = (text: string, startsOn = thursday) => ({ startsOn, text })

function move(desk: Desk, item: { id: string; revision: number }, to: object) {
  return desk.send('moveItem', { itemId: item.id, revision: item.revision, ...to })
}

async function weekOfHome({ db, row }: Desk, itemId: string) {
  const { homeDocumentId } = await row(itemId)
  const [document] = await db.select().from(documents).where(eq(documents.id, homeDocumentId))
  return document?.period.from
}

test('an item is reordered within its half-day, first or behind another, without touching its time', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const eight = await desk.add({ title: '8h', time: at('8h') })
  const nine = await desk.add({ title: '9h', time: at('9h') })
  const ten = await desk.add({ title: '10h', time: at('10h') })
  const order = async () => {
    const found = await db.select().from(events)
    return found
      .sort((one, other) => Number(one.position) - Number(other.position))
      .map(({ title }) => title)
  }
  await move(desk, ten, { day: thursday, afterItemId: null })
  expect(await order()).toEqual(['10h', '8h', '9h'])
  await move(desk, eight, { day: thursday, afterItemId: nine.id })
  expect(await order()).toEqual(['10h', '9h', '8h'])
  expect(await desk.row(ten.id)).toMatchObject({ startTime: '10:00', timeText: '10h' })
})

test('moves between the same two neighbours go on for ever', async ({ db }) => {
  const desk = await makeDesk(db)
  const first = await desk.add({ title: 'đầu', time: at('8h') })
  const items = [await desk.add({ title: 'a', time: at('9h') })]
  items.push(await desk.add({ title: 'b', time: at('10h') }))
  for (let turn = 0; turn < 30; turn += 1) {
    const item = await desk.row(items[turn % 2]!.id)
    const answer = await move(desk, item, { day: thursday, afterItemId: first.id })
    expect(answer.__typename).toBe('ItemSaved')
    const other = await desk.row(items[(turn + 1) % 2]!.id)
    const low = Number((await desk.row(first.id)).position)
    const middle = Number((await desk.row(item.id)).position)
    const high = Number((await desk.row(other.id)).position)
    expect(low < middle && middle < high).toBe(true)
  }
  const { position } = await desk.row(items[0]!.id)
  expect(position.length).toBeLessThanOrEqual(12)
})

test('in another half-day an item wants a time: it has no hour that nobody said, and its room is only named', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time: at('8h - 10h'), place })
  const moved = await desk.saved(await move(desk, item, { day: friday, halfDay: 'AFTERNOON' }))
  expect(moved).toMatchObject({
    startsOn: friday,
    timeKind: 'HALF_DAY',
    halfDay: 'AFTERNOON',
    startTime: null,
    endTime: null,
    timeText: null,
    wantsTime: true,
    hold: 'NONE',
  })
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'requested', waits: false }])
})

test('it wants a time wherever it goes, until a time is said, if only the half-day', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('14h') })
  const there = await desk.saved(await move(desk, item, { day: thursday, halfDay: 'MORNING' }))
  const next = await desk.saved(await move(desk, there, { day: friday, halfDay: 'EVENING' }))
  expect(next).toMatchObject({ startsOn: friday, halfDay: 'EVENING', wantsTime: true })
  const kept = await desk.saved(
    await desk.send('editItem', {
      itemId: item.id,
      revision: next.revision,
      fields: { time: { kind: 'HALF_DAY', startsOn: friday, halfDay: 'EVENING' } },
    }),
  )
  expect(kept).toMatchObject({ timeKind: 'HALF_DAY', wantsTime: false })
  const moved = await desk.saved(await move(desk, kept, { day: friday, time: { text: '8h' } }))
  expect(moved).toMatchObject({ startTime: '08:00', wantsTime: false })
})

test('who said “Sáng” and no more is not asked for an hour, whatever half-day it goes to', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('Sáng') })
  const moved = await desk.saved(await move(desk, item, { day: thursday, halfDay: 'AFTERNOON' }))
  expect(moved).toMatchObject({ timeKind: 'HALF_DAY', halfDay: 'AFTERNOON', wantsTime: false })
})

test('undoing the move brings the old hour, its words and its room back', async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time: at('14 giờ 00'), place })
  const { editId } = await move(desk, item, { day: friday, halfDay: 'MORNING' })
  expect(await desk.row(item.id)).toMatchObject({ startTime: null, wantsTime: true })
  expect((await desk.send('undoEdit', { editId })).__typename).toBe('ItemSaved')
  expect(await desk.row(item.id)).toMatchObject({
    startsOn: thursday,
    startTime: '14:00',
    timeText: '14 giờ 00',
    wantsTime: false,
  })
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'held' }])
})

test('a move into a taken room leaves everything where it was, or keeps the wish', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  await desk.add({ title: 'Tiếp công dân', time: at('9h - 10h', friday), place })
  const item = await desk.add({ title: 'Họp', time: at('9h - 10h'), place })
  expect(await move(desk, item, { day: friday })).toMatchObject({
    __typename: 'SlotTaken',
    by: 'Tiếp công dân',
    field: 'input.day',
  })
  expect(await desk.row(item.id)).toEqual(item)
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'held' }])
  await move(desk, item, { day: friday, ifTaken: 'WISH' })
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'requested' }])
})

test('an item never released changes its home with its week and keeps its UID', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('9h') })
  const moved = await desk.saved(await move(desk, item, { day: nextThursday }))
  expect(moved).toMatchObject({ uid: item.uid, startsOn: nextThursday, timeText: '9h' })
  expect(await weekOfHome(desk, item.id)).toBe('2026-11-30')
})

test('what readers know stays at home in the old week until that week is released', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('9h') })
  await publishNow(desk, [item.id])
  const moved = await desk.saved(await move(desk, item, { day: nextThursday }))
  expect(moved).toMatchObject({ uid: item.uid, startsOn: nextThursday })
  expect(await weekOfHome(desk, item.id)).toBe('2026-11-23')
})

test('a new time replaces the old one, on the day of the move', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('9h') })
  const moved = await desk.saved(
    await move(desk, item, { day: friday, time: { text: '14h - 16h' } }),
  )
  expect(moved).toMatchObject({ startsOn: friday, startTime: '14:00', endTime: '16:00' })
  const other = { day: thursday, time: at('9h', friday) }
  expect(await move(desk, moved, other)).toMatchObject({
    code: 'OTHER_DAY',
    field: 'input.time.startsOn',
  })
})

test('a postponed item takes place again with its new day, a cancelled one is restored first', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time: at('9h'), place })
  await desk.send('postponeItem', { itemId: item.id, revision: 1 })
  const moved = await desk.saved(
    await move(desk, { id: item.id, revision: 2 }, { day: nextThursday }),
  )
  expect(moved.status).toBe('CONFIRMED')
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'held' }])
  await desk.send('cancelItem', { itemId: item.id, revision: 3 })
  expect(await move(desk, { id: item.id, revision: 4 }, { day: friday })).toMatchObject({
    code: 'CANCELLED',
    field: 'input.itemId',
  })
})

test('into the past and out of what is over an item moves with a reason only', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('14h - 15h', '2026-11-24') })
  expect((await move(desk, item, { day: '2026-11-23' })).__typename).toBe('ItemLocked')
  await publishNow(desk, [item.id])
  desk.now = desk.now.plus({ days: 1 })
  expect((await move(desk, item, { day: friday })).__typename).toBe('ItemLocked')
  const reason = 'Ghi sai ngày'
  expect((await move(desk, item, { day: friday, reason })).__typename).toBe('ItemSaved')
})

test('a stale move is refused, and a member moves nothing', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('9h') })
  const to = { itemId: item.id, day: friday }
  expect((await desk.send('moveItem', { ...to, revision: 5 })).__typename).toBe('StaleItem')
  const { __typename } = await desk.send('moveItem', { ...to, revision: 1 }, { as: desk.member })
  expect(__typename).toBe('NotFound')
  expect(await desk.row(item.id)).toEqual(item)
})
