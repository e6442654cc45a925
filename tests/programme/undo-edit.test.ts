import { eq, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { events } from '../../db/schema/event.ts'
import { journal } from '../../db/schema/journal.ts'
import { fullEvents } from '../../src/event/queries.ts'
import { draftOf } from '../../src/event/rules/image.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { type Desk, makeDesk } from '../support/make/draft.ts'
import { makeImportDesk } from '../support/make/imports.ts'
import { makeDesk as makeWeek } from '../support/make/week.ts'

const thursday = '2026-11-26'
const at = (text: string, startsOn = thursday) => ({ startsOn, text })

const undoDocument = `mutation ($editId: ID!) { undoEdit(input: { editId: $editId }) {
  __typename ... on Refusal { code field } } }`

async function stored({ db }: Desk, id: string) {
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
  const before = await stored(desk, item.id)
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
  expect(await stored(desk, item.id)).not.toEqual(before)
  const undone = await desk.saved(await desk.send('undoEdit', { editId }))
  expect(undone.revision).toBe(3)
  expect(await stored(desk, item.id)).toEqual(before)
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

test('edits are undone one after another, back to the addition, which withdraws', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const input = {
    officeId: desk.office.id,
    year: 2026,
    week: 48,
    fields: { title: 'Một', time: at('9h') },
  }
  const added = await desk.send('addItem', input)
  const { id } = await desk.saved(added)
  const first = await stored(desk, id)
  const edit = async (revision: number, fields: object) => {
    const answer = await desk.send('editItem', { itemId: id, revision, fields })
    return answer.editId
  }
  const a = await edit(1, { title: 'Hai', parties: [{ role: 'INVITED', words: 'Sở Tài chính' }] })
  const second = await stored(desk, id)
  const b = await edit(2, { time: at('14h', '2026-11-27'), parties: [] })
  const undo = async (editId?: string) => (await desk.send('undoEdit', { editId })).__typename
  expect(await undo(b)).toBe('ItemSaved')
  expect(await stored(desk, id)).toEqual(second)
  expect(await undo(a)).toBe('ItemSaved')
  expect(await stored(desk, id)).toEqual(first)
  expect(await undo(added.editId)).toBe('ItemWithdrawn')
  expect(await undo(a)).toBe('NotFound')
  expect((await desk.row(id)).withdrawnAt).not.toBeNull()
})

test('an edit is not undone over a later one; the refusal tells what came after and whose it was', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Một', time: at('9h') })
  const edit = (revision: number, title: string, as = desk.planner) =>
    desk.send('editItem', { itemId: item.id, revision, fields: { title } }, { as })
  const first = await edit(1, 'Hai')
  const other = await makeCaller(db, {
    officeId: desk.office.id,
    role: 'PLANNER',
    name: 'Anh Nam',
  })
  await edit(2, 'Ba', other)
  expect(await desk.send('undoEdit', { editId: first.editId })).toMatchObject({
    __typename: 'StaleItem',
    changes: [{ field: 'TITLE', before: 'Hai', after: 'Ba' }],
    changedBy: 'Anh Nam',
  })
  expect((await desk.row(item.id)).title).toBe('Ba')
})

test('an edit is undone though its neighbours were numbered anew, and keeps its new place', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Một', time: at('9h') })
  const { editId } = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { title: 'Hai' },
  })
  await db.update(events).set({ position: '7' }).where(eq(events.id, item.id))
  expect((await desk.send('undoEdit', { editId })).__typename).toBe('ItemSaved')
  expect(await desk.row(item.id)).toMatchObject({ title: 'Một', position: '7' })
})

test('what was published is not undone, even when the item stands so again; a later edit is', async ({
  db,
}) => {
  const desk = await makeWeek(db)
  const { api } = desk.on
  const as = { as: desk.planner }
  const id = await desk.add('Một', thursday, '9h')
  const lastEdit = async () => {
    const { items } = await desk.week('items { nodes { change { lastEditId } } }')
    return items.nodes[0].change.lastEditId
  }
  const undo = async (editId: string) => {
    const { data } = await api(undoDocument, { editId }, as)
    return data.undoEdit
  }
  await desk.edit(id, { title: 'Hai' })
  const published = await lastEdit()
  await desk.release([id])
  const refused = {
    __typename: 'InvalidInput',
    code: 'ALREADY_RELEASED',
    field: 'input.editId',
  }
  expect(await undo(published)).toEqual(refused)
  await desk.edit(id, { title: 'Ba' })
  const later = await lastEdit()
  await desk.edit(id, { title: 'Hai' })
  expect(await undo(published)).toEqual(refused)
  await desk.edit(id, { title: 'Ba' })
  expect(await undo(later)).toEqual({ __typename: 'ItemSaved' })
})

test('an import is not undone item by item, and no item names it as its edit', async ({ db }) => {
  const desk = await makeImportDesk(db)
  const importId = await desk.uploaded(
    'LỊCH CÔNG TÁC TUẦN 48\n(Từ ngày 23/11/2026 đến 29/11/2026)\n\nThứ Hai, ngày 23/11/2026\nSáng:\n- 8h00: Họp giao ban.\n',
  )
  expect(await desk.accept({ importId })).toMatchObject({ addedCount: 1 })
  const week = { year: 2026, week: 48 }
  const pending = () => desk.itemsOf(week, 'id change { kind lastEditId }')
  const [item] = await pending()
  expect(item.change).toEqual({ kind: 'ADDED', lastEditId: null })
  const [entry] = await db.select().from(journal).where(eq(journal.verb, 'acceptImport'))
  const { data } = await desk.api(undoDocument, { editId: entry!.id }, { as: desk.planner })
  expect(data.undoEdit).toEqual({
    __typename: 'InvalidInput',
    code: 'IMPORT_WHOLE',
    field: 'input.editId',
  })
  expect(await pending()).toEqual([item])
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

test('undoing the answer to a proposal, or that undoing, is left to who may answer', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const fields = { title: 'Nghe báo cáo', time: at('9h - 10h') }
  const item = await desk.add(fields, { as: desk.registrar })
  const input = { itemId: item.id, revision: 1, accept: true }
  const accepted = await desk.send('answerProposal', input)
  const undone = await desk.send('undoEdit', { editId: accepted.editId })
  expect((await stored(desk, item.id)).stage).toBe('PROPOSED')
  const again = { editId: undone.editId }
  const { __typename } = await desk.send('undoEdit', again, { as: desk.registrar })
  expect(__typename).toBe('NotAllowed')
  expect((await stored(desk, item.id)).stage).toBe('PROPOSED')
  await desk.saved(await desk.send('undoEdit', again))
  expect((await stored(desk, item.id)).stage).toBe('ACCEPTED')
})

/** Writes an entry's images over as they were before these columns came, in a transaction that is thrown away. */
async function madeOlder({ db }: Desk, entryId: unknown, columns: readonly string[]) {
  const older = (image: string) =>
    sql.raw(
      columns.reduce((json, column) => `(${json} #- '{event,${column}}')`, image) +
        ` #- '{people,0,words}' || '{"formerColumn": 1}'`,
    )
  await db.execute(sql`alter table journal_changes disable trigger all`)
  const changed = await rows(
    db,
    sql`update journal_changes set before = ${older('before')}, after = ${older('after')}
      where journal_id = ${entryId} returning id`,
  )
  await db.execute(sql`alter table journal_changes enable trigger all`)
  expect(changed).toHaveLength(1)
}

test('an edit from before a column came is undone, though the item was written with it since', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({
    title: 'Nghe báo cáo',
    time: at('9h - 10h'),
    place: { roomId: desk.rooms[0].id },
    parties: [{ role: 'CHAIRS', personId: desk.leader.id }],
  })
  const before = await stored(desk, item.id)
  const fields = { title: 'Nghe báo cáo quý', place: { roomId: desk.rooms[1].id } }
  const old = await desk.send('editItem', { itemId: item.id, revision: 1, fields })
  await madeOlder(desk, old.editId, ['standsInWeek', 'transportText', 'sourceOn', 'stage'])
  const later = await desk.send('editItem', {
    itemId: item.id,
    revision: 2,
    fields: { remarks: 'Mang tài liệu' },
  })
  expect(await desk.send('undoEdit', { editId: later.editId })).toMatchObject({
    __typename: 'ItemSaved',
  })
  const undone = await desk.send('undoEdit', { editId: old.editId })
  expect(undone).toMatchObject({ __typename: 'ItemSaved' })
  expect(await stored(desk, item.id)).toEqual(before)
  expect(await desk.saved(undone)).toMatchObject({ standsInWeek: true })
  expect(await desk.bookings(item.id)).toMatchObject([{ resourceId: desk.rooms[0].id }])
})
