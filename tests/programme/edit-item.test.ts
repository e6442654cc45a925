import { asc, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { eventPeople, events } from '../../db/schema/event.ts'
import { journal, journalChanges } from '../../db/schema/journal.ts'
import { publishedEvents } from '../../db/schema/release.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeDesk, publishNow } from '../support/make/draft.ts'
import { makePerson, makeUnit } from '../support/make/people.ts'

const thursday = '2026-11-26'
const at = (text: string, startsOn = thursday) => ({ startsOn, text })

test('a field left out stays, null and an empty text take the value away', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({
    title: 'Nghe báo cáo',
    time: at('14h - 16h'),
    place: { text: 'Hội trường tầng 2' },
    gatheringPoint: 'Sảnh A',
    transport: 'POOL',
    transportText: 'xe 16 chỗ',
    sourceNumber: '12/GM-UBND',
    sourceOn: '2026-11-20',
    sourceIssuer: 'UBND tỉnh',
    remarks: 'Giấy mời riêng',
  })
  const fields = { transport: null, gatheringPoint: '', sourceOn: null, place: { text: '' } }
  const answer = await desk.send('editItem', { itemId: item.id, revision: 1, fields })
  expect(await desk.saved(answer)).toEqual({
    ...item,
    revision: 2,
    transport: null,
    gatheringPoint: '',
    sourceOn: null,
    placeText: '',
  })
})

test('parties replace those of the roles named only', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({
    title: 'Họp',
    time: at('9h'),
    parties: [
      { role: 'CHAIRS', personId: desk.leader.id },
      { role: 'INVITED', words: 'Sở Tài chính' },
    ],
  })
  const fields = { roles: ['INVITED'], parties: [{ role: 'INVITED', words: 'Sở Nội vụ' }] }
  await desk.send('editItem', { itemId: item.id, revision: 1, fields })
  const people = await db
    .select()
    .from(eventPeople)
    .where(eq(eventPeople.eventId, item.id))
    .orderBy(asc(eventPeople.position))
  expect(people.map(({ role, personId, words }) => [role, personId, words])).toEqual([
    ['CHAIRS', desk.leader.id, ''],
    ['INVITED', null, 'Sở Nội vụ'],
  ])
  const wrong = { roles: ['INVITED'], parties: [{ role: 'CHAIRS', words: 'Chủ tịch' }] }
  expect(
    await desk.send('editItem', { itemId: item.id, revision: 2, fields: wrong }),
  ).toMatchObject({ code: 'ROLE_STAYS', field: 'input.fields.parties.0.role' })
})

test('an edit is one journal entry with the item before and after', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Cũ', time: at('9h') })
  const { editId } = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { title: 'Mới' },
  })
  const changes = await db
    .select()
    .from(journalChanges)
    .where(eq(journalChanges.journalId, editId!))
  expect(changes).toMatchObject([
    {
      subjectKind: 'event',
      subjectId: item.id,
      before: { event: { title: 'Cũ', revision: 1 }, people: [] },
      after: { event: { title: 'Mới', revision: 2 }, people: [] },
    },
  ])
  expect(await db.select().from(journal)).toHaveLength(2)
})

test('a stale edit is refused and told what changed, by whom and when', async ({ db }) => {
  const desk = await makeDesk(db)
  const chairs = [{ role: 'CHAIRS', personId: desk.leader.id }]
  const item = await desk.add({
    title: 'Cũ',
    time: at('9h'),
    place: { text: 'Sân' },
    parties: chairs,
  })
  desk.now = desk.now.plus({ minutes: 5 })
  const place = { roomId: desk.rooms[1].id }
  const fields = { title: 'Mới', place, parties: [] }
  await desk.send('editItem', { itemId: item.id, revision: 1, fields }, { as: desk.secretary })
  desk.now = desk.now.plus({ minutes: 5 })
  const stale = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { remarks: 'Ghi chú' },
  })
  expect(stale).toEqual({
    __typename: 'StaleItem',
    code: 'STALE_ITEM',
    message:
      'SECRETARY has changed the item in the meantime. Look at it again and repeat your change.',
    field: 'input.revision',
    item: { title: 'Mới', revision: 2 },
    changes: [
      { field: 'TITLE', before: 'Cũ', after: 'Mới' },
      { field: 'PLACE', before: 'Sân', after: 'Phòng họp 2' },
      { field: 'CHAIRS', before: 'PCT Phước', after: '' },
    ],
    changedBy: 'SECRETARY',
    changedAt: '2026-11-24T03:05:00Z',
  })
  expect(await desk.row(item.id)).toMatchObject({ title: 'Mới', remarks: '', revision: 2 })
})

test("another week's day is refused: that is a move", async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('9h') })
  const edit = (startsOn: string) =>
    desk.send('editItem', { itemId: item.id, revision: 1, fields: { time: at('9h', startsOn) } })
  expect(await edit('2026-11-30')).toMatchObject({
    code: 'WRONG_WEEK',
    field: 'input.fields.time.startsOn',
  })
  expect((await edit('2026-11-29')).__typename).toBe('ItemSaved')
})

test('a text is read on the day on which the item stands', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('9h') })
  const fields = { time: { text: '15h30 - 17h' } }
  const edited = await desk.saved(
    await desk.send('editItem', { itemId: item.id, revision: 1, fields }),
  )
  expect(edited).toMatchObject({
    timeKind: 'PERIOD',
    startsOn: thursday,
    startTime: '15:30',
    endTime: '17:00',
    timeText: '15h30 - 17h',
    hold: 'STATED',
  })
})

test('a meeting across midnight ends on the next day', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Trực bão', time: at('22h - 2h') })
  expect(item).toMatchObject({ startsOn: thursday, endsOn: '2026-11-27', endTime: '02:00' })
  expect(item.period?.until.toISO()).toBe('2026-11-26T19:00:00.000Z')
})

test('a taken room is refused and names who holds it, and nothing of the edit is done', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const holder = await desk.add({ title: 'Tiếp công dân', time: at('9h - 10h'), place })
  const item = await desk.add({ title: 'Họp', time: at('9h30') })
  const fields = { title: 'Họp mới', place }
  const answer = await desk.send('editItem', { itemId: item.id, revision: 1, fields })
  expect(answer).toEqual({
    __typename: 'SlotTaken',
    code: 'SLOT_TAKEN',
    message:
      'Phòng họp 1 is held by “Tiếp công dân” at that time. Choose another one or another time, or keep it as a wish.',
    field: 'input.fields.place.roomId',
    room: { id: desk.rooms[0].id },
    by: 'Tiếp công dân',
    byItemId: holder.id,
    from: '2026-11-26T02:00:00Z',
    until: '2026-11-26T03:00:00Z',
  })
  expect(await desk.row(item.id)).toEqual(item)
})

test('a refusal names a secret holder to who may see it only', async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const secrecy = 'SECRET'
  await desk.add({ title: 'Việc tối mật', time: at('9h - 10h'), place, secrecy })
  const parties = [{ role: 'CHAIRS', personId: desk.leader.id }]
  const item = await desk.add({ title: 'Họp', time: at('9h - 10h'), parties })
  const edit = { itemId: item.id, revision: 1, fields: { place } }
  expect(await desk.send('editItem', edit)).toMatchObject({ by: 'Việc tối mật' })
  const hidden = await desk.send('editItem', edit, { as: desk.secretary })
  expect(hidden).toMatchObject({ __typename: 'SlotTaken', by: null, byItemId: null })
  expect(JSON.stringify(hidden)).not.toMatch(/tối mật/)
})

test('a wish for a taken room is kept, waits, and is granted as soon as the room is free', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const holder = await desk.add({ title: 'Tiếp công dân', time: at('9h - 10h'), place })
  const wish = { ...place, ifTaken: 'WISH' }
  const item = await desk.add({ title: 'Họp', time: at('9h30'), place: wish })
  expect(item.placeResourceId).toBe(desk.rooms[0].id)
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'requested' }])
  const still = { itemId: item.id, revision: 1, fields: { time: { text: '9h45' } } }
  expect((await desk.send('editItem', still)).__typename).toBe('ItemSaved')
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'requested' }])
  await desk.send('cancelItem', { itemId: holder.id, revision: 1 })
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'held', endsAssumed: true }])
})

test('a time changed after the room was chosen takes the room along, or is refused', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  await desk.add({ title: 'Tiếp công dân', time: at('9h - 10h'), place })
  const item = await desk.add({ title: 'Họp', time: at('14h - 15h'), place })
  const edit = (text: string) =>
    desk.send('editItem', { itemId: item.id, revision: 1, fields: { time: { text } } })
  expect(await edit('9h30')).toMatchObject({
    __typename: 'SlotTaken',
    field: 'input.fields.time',
    by: 'Tiếp công dân',
  })
  await edit('10h - 11h')
  const [held] = await desk.bookings(item.id)
  expect(held?.period.from.toISO()).toBe('2026-11-26T03:00:00.000Z')
})

test('a room whose item loses its time is given back, and held again with the next one', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time: at('9h'), place })
  const edit = (revision: number, text: string) =>
    desk.send('editItem', { itemId: item.id, revision, fields: { time: { text } } })
  await edit(1, 'sau hội nghị')
  expect(await desk.bookings(item.id)).toEqual([])
  await edit(2, 'Chiều')
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'requested' }])
  await edit(3, '15h')
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'held' }])
})

test('what is over and released is locked, and is corrected with a reason', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('14h - 15h', '2026-11-24') })
  await publishNow(desk, [item.id])
  const edit = { itemId: item.id, revision: 1, fields: { remarks: 'Vắng 1' } }
  desk.now = desk.now.set({ hour: 8 })
  expect(await desk.send('editItem', edit)).toEqual({
    __typename: 'ItemLocked',
    code: 'ITEM_LOCKED',
    message:
      'This time is past. Give a reason, and it is recorded afterwards without notifying anybody.',
    field: 'input.reason',
  })
  const corrected = { ...edit, reason: 'Ghi lại theo biên bản' }
  const { editId } = await desk.send('editItem', corrected)
  const [entry] = await db.select().from(journal).where(eq(journal.id, editId!))
  expect(entry).toMatchObject({ verb: 'editItem', reason: 'Ghi lại theo biên bản' })
})

test('an item not yet over is not moved into the past without a reason', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('14h') })
  const edit = { itemId: item.id, revision: 1, fields: { time: at('8h', '2026-11-23') } }
  expect((await desk.send('editItem', edit)).__typename).toBe('ItemLocked')
  expect((await desk.send('editItem', { ...edit, reason: 'Sai ngày' })).__typename).toBe(
    'ItemSaved',
  )
})

test('raising the secrecy of a released item acts on what readers see at once, lowering does not', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Họp', time: at('14h') })
  await publishNow(desk, [item.id])
  const published = async () => {
    const [row] = await db.select().from(publishedEvents)
    return { secrecy: row?.secrecy, told: row?.facts.secrecy, sequence: row?.sequence }
  }
  const edit = (revision: number, secrecy: string) =>
    desk.send('editItem', { itemId: item.id, revision, fields: { secrecy } })
  await edit(1, 'SECRET')
  const raised = { secrecy: 'SECRET', told: 'SECRET', sequence: 1 }
  expect(await published()).toEqual(raised)
  await edit(2, 'NORMAL')
  expect(await published()).toEqual(raised)
})

test('each edits what is theirs: a secretary the leader’s items, a registrar own proposals', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const { id: officeId } = desk.office
  const unit = await makeUnit(db, { officeId, name: 'Sở Nội vụ' })
  const other = await makePerson(db, { officeId, name: 'Nguyễn Thị Khác' })
  const colleague = await makeCaller(db, { officeId, role: 'REGISTRAR', unitId: unit.id })
  const mine = await desk.add({
    title: 'Của lãnh đạo',
    time: at('9h'),
    parties: [{ role: 'ATTENDS', personId: desk.leader.id }],
  })
  const foreign = await desk.add({
    title: 'Của người khác',
    time: at('9h'),
    parties: [{ role: 'CHAIRS', personId: other.id }],
  })
  const hidden = await desk.add({ title: 'Tuyệt mật', time: at('9h'), secrecy: 'TOP_SECRET' })
  const proposal = await desk.add({ title: 'Đề xuất', time: at('9h') }, { as: desk.registrar })
  const edit = async (itemId: string, as: typeof desk.planner) => {
    const input = { itemId, revision: 99, fields: { title: 'Sửa' } }
    return (await desk.send('editItem', input, { as })).__typename
  }
  // A revision that never was: who may write is told so, and nothing is written.
  const may = 'StaleItem'
  const outcomes = async (as: typeof desk.planner) => [
    await edit(mine.id, as),
    await edit(foreign.id, as),
    await edit(hidden.id, as),
    await edit(proposal.id, as),
  ]
  expect(await outcomes(desk.planner)).toEqual([may, may, may, may])
  expect(await outcomes(desk.secretary)).toEqual([may, 'NotAllowed', 'NotFound', 'NotAllowed'])
  expect(await outcomes(desk.registrar)).toEqual(['NotAllowed', 'NotAllowed', 'NotFound', may])
  expect(await outcomes(colleague)).toEqual(['NotAllowed', 'NotAllowed', 'NotFound', 'NotAllowed'])
  expect(await outcomes(desk.member)).toEqual(['NotFound', 'NotFound', 'NotFound', 'NotFound'])
  expect(await db.select().from(events).where(eq(events.title, 'Sửa'))).toEqual([])
})

test('an unknown, malformed, foreign or withdrawn item is not found', async ({ db }) => {
  const desk = await makeDesk(db)
  const elsewhere = await makeDesk(db)
  const foreign = await elsewhere.add({ title: 'Nơi khác', time: at('9h') })
  const withdrawn = await desk.add({ title: 'Rút', time: at('9h') })
  await desk.send('withdrawItem', { itemId: withdrawn.id, revision: 1 })
  for (const itemId of ['x', crypto.randomUUID(), foreign.id, withdrawn.id]) {
    expect(await desk.send('editItem', { itemId, revision: 2, fields: {} })).toMatchObject({
      __typename: 'NotFound',
      field: 'input.itemId',
    })
  }
})
