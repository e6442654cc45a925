import { describe, expect } from 'vitest'
import { aliases } from '../../db/schema/exchange.ts'
import { fullEvents } from '../../src/event/queries.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { type Desk, makeDesk } from '../support/make/draft.ts'
import { makeGroup } from '../support/make/people.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

const thursday = '2026-11-26'
const settled = `__typename ... on WordsSettled { editId items { id revision title unmatched { words } parties { role label words person { name } } place { label state } } }
  ... on Refusal { code field }`

async function settle(desk: Desk, resolution: object, as = desk.planner): Promise<Anything> {
  const input = { officeId: desk.office.id, year: 2026, week: 48, resolution }
  const document = `mutation ($input: SettleWordsInput!) { settleWords(input: $input) { ${settled} } }`
  return (await desk.api(document, { input }, { as })).data?.settleWords
}

async function unsettle(desk: Desk, editId: string): Promise<Anything> {
  const document = `mutation ($input: UnsettleWordsInput!) { unsettleWords(input: $input) { ${settled} } }`
  return (await desk.api(document, { input: { editId } }, { as: desk.planner })).data?.unsettleWords
}

async function unmatched(desk: Desk, id: string, as = desk.planner): Promise<Anything> {
  const document = 'query ($id: ID!) { item(id: $id) { unmatched { kind words role } } }'
  return (await desk.api(document, { id }, { as })).data?.item?.unmatched
}

const chaired = (words: string) => ({ parties: [{ role: 'CHAIRS', words }] })

function add(desk: Desk, title: string, more: object) {
  return desk.add({ title, time: { startsOn: thursday, text: '9h' }, ...more })
}

test('words that look like somebody or a room and match nobody are unmatched, ways of speaking are not', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await add(desk, 'Họp', {
    parties: [
      { role: 'CHAIRS', words: 'GĐ Bình' },
      { role: 'ATTENDS', words: 'các đơn vị liên quan' },
      { role: 'ATTENDS', words: 'theo giấy mời' },
      { role: 'ATTENDS', words: 'Trưởng các phòng, ban' },
      { role: 'INVITED', words: 'Sở Xây dựng' },
      { role: 'PREPARES', words: 'Sở Xây dựng' },
    ],
    place: { text: 'P. họp 99' },
  })
  expect(await unmatched(desk, item.id)).toEqual([
    { kind: 'PARTY', words: 'GĐ Bình', role: 'CHAIRS' },
    { kind: 'PARTY', words: 'Sở Xây dựng', role: 'PREPARES' },
    { kind: 'ROOM', words: 'P. họp 99', role: null },
  ])
  const away = await add(desk, 'Đi cơ sở', { place: { text: 'tại cơ sở' } })
  expect(await unmatched(desk, away.id)).toEqual([])
})

test('one answer creates the person for all items of the week, and one undo gives the words back', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const one = await add(desk, 'Họp một', chaired('GĐ Bình'))
  const two = await add(desk, 'Họp hai', chaired('gđ  Bình'))
  const other = await add(desk, 'Họp ba', chaired('GĐ Hoa'))
  const resolution = {
    kind: 'PARTY',
    words: 'GĐ Bình',
    as: 'CREATE_PERSON',
    name: 'Bình',
    title: 'GĐ',
  }
  const answer = await settle(desk, resolution)
  expect(answer.items.map(({ title }: Anything) => title).sort()).toEqual(['Họp hai', 'Họp một'])
  for (const { parties, unmatched: open } of answer.items) {
    expect(parties).toEqual([
      { role: 'CHAIRS', label: 'GĐ Bình', words: '', person: { name: 'Bình' } },
    ])
    expect(open).toEqual([])
  }
  expect(await unmatched(desk, other.id)).toHaveLength(1)
  // Undoing one of its items would leave the other, and what was learnt.
  expect(await desk.send('undoEdit', { editId: answer.editId })).toMatchObject({
    __typename: 'InvalidInput',
    code: 'ANSWER_WHOLE',
  })
  const own = `query ($id: ID!) { office(id: $id) { programme(year: 2026, week: 48) { latestOwnEdit { verb editId } } } }`
  const { data } = await desk.api(own, { id: desk.office.id }, { as: desk.planner })
  expect(data.office.programme.latestOwnEdit).toEqual({
    verb: 'settleWords',
    editId: answer.editId,
  })
  const undone = await unsettle(desk, answer.editId)
  expect(undone.items).toHaveLength(2)
  for (const { id } of [one, two]) {
    const [image] = await fullEvents(db, [id])
    expect(image?.people).toMatchObject([{ personId: null, role: 'CHAIRS' }])
  }
  expect((await unsettle(desk, answer.editId)).code).toBe('SETTLED_SINCE')
})

const created = [
  ['PERSON', 'persons', { kind: 'PARTY', words: 'GĐ Bình', title: 'GĐ', name: 'Lê Văn Bình' }],
  ['UNIT', 'units', { kind: 'PARTY', words: 'GĐ Bình', name: 'Sở Bình' }],
  ['GROUP', 'groups', { kind: 'PARTY', words: 'GĐ Bình', name: 'Nhóm Bình' }],
  ['ROOM', 'rooms', { kind: 'ROOM', words: 'P. họp 99', name: 'Phòng họp 99' }],
] as const

async function namesOf(desk: Desk, list: string): Promise<string[]> {
  const document = `query ($id: ID!) { office(id: $id) { ${list} { nodes { name } } } }`
  const { data } = await desk.api(document, { id: desk.office.id }, { as: desk.planner })
  return data.office[list].nodes.map(({ name }: Anything) => name)
}

const unknown = { ...chaired('GĐ Bình'), place: { text: 'P. họp 99' } }

describe('what an answer created', () => {
  for (const [as, list, { name, ...said }] of created) {
    test(`goes with it where nothing else names it: ${as}`, async ({ db }) => {
      const desk = await makeDesk(db)
      const item = await add(desk, 'Họp', unknown)
      const before = await namesOf(desk, list)
      const resolution = { ...said, name, as: `CREATE_${as}` }
      const answer = await settle(desk, resolution)
      expect(await namesOf(desk, list)).toContain(name)
      expect(await unsettle(desk, answer.editId)).toMatchObject({ __typename: 'WordsSettled' })
      expect(await namesOf(desk, list)).toEqual(before)
      expect(await unmatched(desk, item.id)).toHaveLength(2)
      // Nothing of it is left in the way of the same answer.
      expect(await settle(desk, resolution)).toMatchObject({ items: [{ id: item.id }] })
    })
  }

  test('stays where another item names it, or named it since', async ({ db }) => {
    const desk = await makeDesk(db)
    await add(desk, 'Họp', unknown)
    const resolution = { ...created[0][2], as: 'CREATE_PERSON' }
    const answer = await settle(desk, resolution)
    const [{ personId } = { personId: null }] = await db.select().from(aliases)
    const other = await add(desk, 'Họp khác', { parties: [{ role: 'ATTENDS', personId }] })
    await unsettle(desk, answer.editId)
    expect(await namesOf(desk, 'persons')).toContain('Lê Văn Bình')

    const again = await settle(desk, { ...resolution, name: 'Lê Văn Bình', as: 'CREATE_PERSON' })
    await unsettle(desk, again.editId)
    expect(await namesOf(desk, 'persons'), 'it was there before').toContain('Lê Văn Bình')
    expect((await fullEvents(db, [other.id]))[0]?.people).toMatchObject([{ personId }])
  })

  test('stays where an edit that can be undone named it', async ({ db }) => {
    const desk = await makeDesk(db)
    await add(desk, 'Họp', unknown)
    const answer = await settle(desk, { ...created[0][2], as: 'CREATE_PERSON' })
    const [{ personId } = { personId: null }] = await db.select().from(aliases)
    const other = await add(desk, 'Họp khác', { parties: [{ role: 'ATTENDS', personId }] })
    const fields = { parties: [] }
    const edit = await desk.send('editItem', { itemId: other.id, revision: 1, fields })
    await unsettle(desk, answer.editId)
    expect(await namesOf(desk, 'persons')).toContain('Lê Văn Bình')
    const undone = await desk.send('undoEdit', { editId: edit.editId })
    expect(undone).toMatchObject({ __typename: 'ItemSaved' })
    expect((await fullEvents(db, [other.id]))[0]?.people).toMatchObject([{ personId }])
  })

  test('stays where the office has released since, as a release may name it', async ({ db }) => {
    const desk = await makeDesk(db)
    const item = await add(desk, 'Họp', unknown)
    const answer = await settle(desk, { ...created[2][2], as: 'CREATE_GROUP' })
    const [{ revision }] = answer.items
    const input = {
      officeId: desk.office.id,
      year: 2026,
      week: 48,
      items: [{ itemId: item.id, revision }],
      reasonKind: 'FIRST_RELEASE',
    }
    const document = `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename } }`
    const { data } = await desk.api(document, { input }, { as: desk.planner })
    expect(data.releaseProgramme.__typename).toBe('ProgrammeReleased')
    expect(await unsettle(desk, answer.editId)).toMatchObject({ __typename: 'WordsSettled' })
    expect(await namesOf(desk, 'groups')).toContain('Nhóm Bình')
  })

  test('stays where a row refers to it of which no entry tells', async ({ db }) => {
    const desk = await makeDesk(db)
    await add(desk, 'Họp', unknown)
    const answer = await settle(desk, { ...created[0][2], as: 'CREATE_PERSON' })
    const [{ personId } = { personId: null }] = await db.select().from(aliases)
    await makeGroup(db, { officeId: desk.office.id, name: 'Nhóm', memberIds: [personId!] })
    expect(await unsettle(desk, answer.editId)).toMatchObject({ __typename: 'WordsSettled' })
    expect(await namesOf(desk, 'persons')).toContain('Lê Văn Bình')
  })
})

test('words that are kept are not asked about again, in any item, until that is undone', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await add(desk, 'Họp', chaired('GĐ Bình'))
  const answer = await settle(desk, { kind: 'PARTY', words: 'GĐ Bình', as: 'WORDS' })
  expect(answer.items).toMatchObject([{ id: item.id, unmatched: [] }])
  const later = await add(desk, 'Họp nữa', chaired('GĐ Bình'))
  expect(await unmatched(desk, later.id)).toEqual([])
  await unsettle(desk, answer.editId)
  expect(await unmatched(desk, later.id)).toHaveLength(1)
})

test('a place that is found to be a room is held, and wished for where it is taken', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const [room] = desk.rooms
  await add(desk, 'Đã giữ', { place: { roomId: room.id } })
  const item = await add(desk, 'Họp', { place: { text: 'P. họp 99' } })
  const answer = await settle(desk, {
    kind: 'ROOM',
    words: 'P. họp 99',
    as: 'MATCH',
    roomId: room.id,
  })
  expect(answer.items).toMatchObject([{ id: item.id, place: { state: 'WANTED' } }])
})

test('who may not set up matches and keeps but creates nobody; who does not plan answers nothing', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await add(desk, 'Họp', chaired('GĐ Bình'))
  const chief = await makeCaller(db, { officeId: desk.office.id, role: 'CHIEF' })
  const words = { kind: 'PARTY', words: 'GĐ Bình' }
  expect((await settle(desk, { ...words, as: 'CREATE_PERSON' }, chief)).code).toBe('NOT_ALLOWED')
  expect((await settle(desk, { ...words, as: 'WORDS' }, desk.member)).code).toBe('NOT_FOUND')
  const match = { ...words, as: 'MATCH', personId: desk.leader.id }
  expect((await settle(desk, match, chief)).items).toMatchObject([{ id: item.id }])
})
