import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { events } from '../../db/schema/event.ts'
import { journal } from '../../db/schema/journal.ts'
import { fullEvents } from '../../src/event/queries.ts'
import { draftOf } from '../../src/event/rules/image.ts'
import { test } from '../support/harness.ts'
import { type Desk, makeDesk, publishNow } from '../support/make/draft.ts'

const thursday = '2026-11-26'
const at = (text: string, startsOn = thursday) => ({ startsOn, text })

async function standing({ db }: Desk, id: string) {
  const [image] = await fullEvents(db, [id])
  return draftOf(image!)
}

test('undoing an edit brings back every field, the people, the order and the room', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({
    title: 'Nghe báo cáo',
    time: at('9h - 10h'),
    place: { roomId: desk.rooms[0].id },
    parties: [
      { role: 'CHAIRS', personId: desk.leader.id },
      { role: 'INVITED', words: 'Sở Tài chính' },
    ],
    remarks: 'Giấy mời riêng',
  })
  const before = await standing(desk, item.id)
  const { editId } = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: {
      title: 'Khác',
      time: at('14h', '2026-11-27'),
      place: { text: 'Sân' },
      parties: [],
      remarks: '',
    },
  })
  expect(await standing(desk, item.id)).not.toEqual(before)
  const undone = await desk.saved(await desk.send('undoEdit', { editId }))
  expect(undone.revision).toBe(3)
  expect(await standing(desk, item.id)).toEqual(before)
  expect(await desk.bookings(item.id)).toMatchObject([
    { resourceId: desk.rooms[0].id, state: 'held', endsAssumed: false },
  ])
  const verbs = (await db.select().from(journal)).map(({ verb }) => verb)
  expect(verbs.sort()).toEqual(['addItem', 'editItem', 'undoEdit'])
})

test('undoing an addition withdraws the item and gives its room back; undoing that brings it back', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const input = {
    officeId: desk.office.id,
    year: 2026,
    week: 48,
    fields: { title: 'Họp', time: at('9h - 10h'), place: { roomId: desk.rooms[0].id } },
  }
  const added = await desk.send('addItem', input)
  const { id } = await desk.saved(added)
  const withdrawn = await desk.send('undoEdit', { editId: added.editId })
  expect(withdrawn.__typename).toBe('ItemWithdrawn')
  expect((await desk.row(id)).withdrawnAt?.toISO()).toBe(desk.now.toISO())
  expect(await desk.bookings(id)).toEqual([])
  const back = await desk.send('undoEdit', { editId: withdrawn.editId })
  expect(back.__typename).toBe('ItemSaved')
  expect((await desk.row(id)).withdrawnAt).toBeNull()
  expect(await desk.bookings(id)).toMatchObject([{ state: 'held' }])
})

test('a withdrawal is undone with its room, or refused when another has it', async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add({ title: 'Họp', time: at('9h - 10h'), place })
  const { editId } = await desk.send('withdrawItem', { itemId: item.id, revision: 1 })
  await desk.add({ title: 'Đến sau', time: at('9h - 10h'), place })
  expect(await desk.send('undoEdit', { editId })).toMatchObject({
    __typename: 'SlotTaken',
    by: 'Đến sau',
    field: 'input.editId',
  })
  expect(await desk.row(item.id)).toMatchObject({ revision: 2 })
})

test('only the latest edit is undone; the refusal tells what came after', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Một', time: at('9h') })
  const edit = (revision: number, title: string) =>
    desk.send('editItem', { itemId: item.id, revision, fields: { title } })
  const first = await edit(1, 'Hai')
  await edit(2, 'Ba')
  expect(await desk.send('undoEdit', { editId: first.editId })).toMatchObject({
    __typename: 'StaleItem',
    changes: [{ field: 'TITLE', before: 'Hai', after: 'Ba' }],
    changedBy: 'PLANNER',
  })
  expect((await desk.row(item.id)).title).toBe('Ba')
})

test('edits are undone one after the other, the latest first', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({
    title: 'Một',
    time: at('9h - 10h'),
    place: { roomId: desk.rooms[0].id },
  })
  const first = await standing(desk, item.id)
  const edited = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { title: 'Hai' },
  })
  const second = await standing(desk, item.id)
  const moved = await desk.send('moveItem', { itemId: item.id, revision: 2, day: '2026-11-27' })
  expect((await desk.send('undoEdit', { editId: moved.editId })).__typename).toBe('ItemSaved')
  expect(await standing(desk, item.id)).toEqual(second)
  expect((await desk.send('undoEdit', { editId: edited.editId })).__typename).toBe('ItemSaved')
  expect(await standing(desk, item.id)).toEqual(first)
})

test('what readers were told is not undone; what changed nothing for them is', async ({ db }) => {
  const desk = await makeDesk(db)
  const other = await desk.add({ title: 'Trước', time: at('8h') })
  const item = await desk.add({ title: 'Một', time: at('9h') })
  const { editId } = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { title: 'Hai' },
  })
  desk.now = desk.now.plus({ minutes: 1 })
  await publishNow(desk, [item.id, other.id])
  expect(await desk.send('undoEdit', { editId })).toMatchObject({
    __typename: 'InvalidInput',
    code: 'ALREADY_RELEASED',
    field: 'input.editId',
  })
  desk.now = desk.now.plus({ minutes: 1 })
  const first = await desk.send('moveItem', {
    itemId: item.id,
    revision: 2,
    day: thursday,
    afterItemId: null,
  })
  const { position } = await desk.row(item.id)
  expect((await desk.send('undoEdit', { editId: first.editId })).__typename).toBe('ItemSaved')
  expect((await desk.row(item.id)).position).not.toBe(position)
})

test('who may not edit the item does not undo, and an entry that is no edit is not found', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Một', time: at('9h') })
  const [added] = await db.select().from(journal)
  const undo = async (editId: string, as = desk.planner) =>
    (await desk.send('undoEdit', { editId }, { as })).__typename
  expect(await undo(added!.id, desk.secretary)).toBe('NotAllowed')
  expect(await undo(added!.id, desk.member)).toBe('NotFound')
  expect(await undo(crypto.randomUUID())).toBe('NotFound')
  expect(await undo('x')).toBe('NotFound')
  expect(await db.select().from(events).where(eq(events.id, item.id))).toEqual([item])
})
