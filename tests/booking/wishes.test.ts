import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/draft.ts'

const at = (text: string) => ({ startsOn: '2026-11-26', text })

test('what comes free goes to the wish that waited longest, and a latecomer is told who has it', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const wish = { ...place, ifTaken: 'WISH' }
  const holder = await desk.add({ title: 'Trước', time: at('9h - 10h'), place })
  const first = await desk.add({ title: 'Chờ một', time: at('9h - 10h'), place: wish })
  desk.now = desk.now.plus({ minutes: 1 })
  const second = await desk.add({ title: 'Chờ hai', time: at('9h30 - 11h'), place: wish })
  desk.now = desk.now.plus({ minutes: 1 })
  const beside = await desk.add({ title: 'Chờ ba', time: at('8h - 9h30'), place: wish })
  await desk.send('editItem', {
    itemId: holder.id,
    revision: 1,
    fields: { place: { roomId: desk.rooms[1].id } },
  })
  expect(await desk.bookings(first.id)).toMatchObject([{ state: 'held', waits: false }])
  expect(await desk.bookings(second.id)).toMatchObject([{ state: 'requested', waits: true }])
  expect(await desk.bookings(beside.id)).toMatchObject([{ state: 'requested', waits: true }])
  const fields = { title: 'Đến sau', time: at('9h - 10h'), place }
  const late = { officeId: desk.office.id, year: 2026, week: 48, fields }
  expect(await desk.send('addItem', late)).toMatchObject({
    __typename: 'SlotTaken',
    by: 'Chờ một',
  })
  // The two that still wait only touch each other.
  await desk.send('withdrawItem', { itemId: first.id, revision: 1 })
  expect(await desk.bookings(second.id)).toMatchObject([{ state: 'held' }])
  expect(await desk.bookings(beside.id)).toMatchObject([{ state: 'held' }])
})

test('a wish is not settled by its own edit into what is still taken, nor twice', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const wish = { ...place, ifTaken: 'WISH' }
  const holder = await desk.add({ title: 'Trước', time: at('9h - 10h'), place })
  const waiting = await desk.add({ title: 'Chờ', time: at('9h - 10h'), place: wish })
  await desk.send('editItem', { itemId: waiting.id, revision: 1, fields: { title: 'Chờ mãi' } })
  expect(await desk.bookings(waiting.id)).toMatchObject([{ state: 'requested', waits: true }])
  // Shortened to half an hour, the holder leaves the rest, which is not all that the wish asks for.
  const shorter = { itemId: holder.id, revision: 1, fields: { time: { text: '9h30 - 10h' } } }
  await desk.send('editItem', shorter)
  expect(await desk.bookings(waiting.id)).toMatchObject([{ state: 'requested' }])
  await desk.send('postponeItem', { itemId: holder.id, revision: 2 })
  expect(await desk.bookings(waiting.id)).toMatchObject([{ state: 'held' }])
  expect(await desk.send('restoreItem', { itemId: holder.id, revision: 3 })).toMatchObject({
    __typename: 'SlotTaken',
    by: 'Chờ mãi',
  })
})

test('a wish that is edited keeps its turn for the hours that it had, and loses it for others', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const wish = { ...place, ifTaken: 'WISH' }
  const minuteLater = () => {
    desk.now = desk.now.plus({ minutes: 1 })
  }
  const holder = await desk.add({ title: 'Trước', time: at('9h - 11h'), place })
  const first = await desk.add({ title: 'Chờ một', time: at('9h - 10h'), place: wish })
  minuteLater()
  const second = await desk.add({ title: 'Chờ hai', time: at('9h - 10h'), place: wish })
  const third = await desk.add({ title: 'Chờ ba', time: at('8h - 8h30'), place })
  const edit = (itemId: string, text: string, revision = 1) =>
    desk.send('editItem', { itemId, revision, fields: { time: { text }, place: wish } })
  minuteLater()
  await edit(first.id, '9h - 9h45')
  await edit(third.id, '10h - 11h')
  minuteLater()
  // Other hours are waited for from now on: the third asked for these a minute before.
  await edit(second.id, '10h15 - 11h')
  await desk.send('cancelItem', { itemId: holder.id, revision: 1 })
  expect(await desk.bookings(first.id)).toMatchObject([{ state: 'held' }])
  expect(await desk.bookings(third.id)).toMatchObject([{ state: 'held' }])
  expect(await desk.bookings(second.id)).toMatchObject([{ state: 'requested', waits: true }])
})

test('the release of an item whose wish was settled is not refused, and its place is shown as held', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const holder = await desk.add({ title: 'Trước', time: at('9h - 10h'), place })
  const item = await desk.add({
    title: 'Chờ',
    time: at('9h - 10h'),
    place: { ...place, ifTaken: 'WISH' },
  })
  const input = {
    officeId: desk.office.id,
    year: 2026,
    week: 48,
    reasonKind: 'FIRST_RELEASE',
    items: [{ itemId: item.id, revision: 1 }],
  }
  const release = () =>
    desk.api(
      'mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename } }',
      { input },
      { as: desk.planner },
    )
  expect((await release()).data.releaseProgramme.__typename).toBe('ItemsWaiting')
  await desk.send('cancelItem', { itemId: holder.id, revision: 1 })
  const shown = await desk.api(
    'query ($id: ID!) { item(id: $id) { place { state } } }',
    { id: item.id },
    { as: desk.planner },
  )
  expect(shown.data.item.place.state).toBe('HELD')
  expect((await release()).data.releaseProgramme.__typename).toBe('ProgrammeReleased')
})

test('a wish for a whole week is not settled while another holds its last day, and nothing fails', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const [monday, friday] = ['2026-11-30', '2026-12-04']
  const add = async (title: string, time: object, ifTaken = 'REFUSE') => {
    const fields = { title, time, place: { ...place, ifTaken } }
    const input = { officeId: desk.office.id, year: 2026, week: 49, fields }
    return desk.saved(await desk.send('addItem', input))
  }
  const first = await add('Thứ Hai', { startsOn: monday, text: '9h - 10h' })
  const last = await add('Thứ Sáu', { startsOn: friday, text: '9h - 10h' })
  const week = await add('Cả tuần', { kind: 'DAYS', startsOn: monday, endsOn: friday }, 'WISH')
  const cancel = async (itemId: string) => desk.send('cancelItem', { itemId, revision: 1 })
  expect((await cancel(first.id)).__typename).toBe('ItemSaved')
  expect(await desk.bookings(week.id)).toMatchObject([{ state: 'requested', waits: true }])
  expect((await cancel(last.id)).__typename).toBe('ItemSaved')
  expect(await desk.bookings(week.id)).toMatchObject([{ state: 'held', waits: false }])
})
