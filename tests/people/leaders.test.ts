import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { posts } from '../../db/schema/people.ts'
import { isLeadersTitle } from '../../src/people/rules.ts'
import { testApi } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeOffice, makePerson, makeUnit } from '../support/make/people.ts'

const likely = `query ($id: ID!) { office(id: $id) { likelyLeaders { name } } }`
const tell = `mutation ($input: TellLeadersInput!) { tellLeaders(input: $input) { __typename
  ... on LeadersTold { persons { name isLeader } } ... on Refusal { code field } } }`

async function openDesk(db: Db) {
  const office = await makeOffice(db)
  const { id: officeId } = office
  const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
  const { api } = await testApi(db)
  const asked = async (as = planner) => {
    const { data } = await api(likely, { id: officeId }, { as })
    return data.office.likelyLeaders.map(({ name }: { name: string }) => name)
  }
  const told = async (input: object, as = planner) =>
    (await api(tell, { input: { officeId, leaderIds: [], otherIds: [], ...input } }, { as })).data
      .tellLeaders
  const person = (name: string, shortTitle: string, more: object = {}) =>
    makePerson(db, { officeId, name, shortTitle, ...more })
  return { office, officeId, planner, api, asked, told, person }
}

describe('those whose posts read like a leader’s', () => {
  test('are asked about until it is said', async ({ db }) => {
    const { officeId, asked, told, person } = await openDesk(db)
    const chair = await person('Trần Văn Khánh', 'Chủ tịch', { precedence: 1 })
    const deputy = await person('Lê Thị Phước', 'PCT', { precedence: 2 })
    await person('Đã có lịch', 'Phó Chủ tịch', { isLeader: true })
    await person('Đã thôi', 'Phó Chủ tịch', { isRetired: true })
    const unit = await makeUnit(db, { officeId, name: 'Sở Nội vụ' })
    await person('Của đơn vị', 'Giám đốc', { unitId: unit.id })
    await person('Chuyên viên', 'Chuyên viên')
    const former = await person('Đã nghỉ hưu', 'Chuyên viên')
    await db.insert(posts).values({
      officeId,
      personId: former.id,
      title: 'Chủ tịch',
      precedence: 0,
      period: { from: '2000-01-01', until: '2010-01-01' },
    })
    expect(await asked()).toEqual(['Trần Văn Khánh', 'Lê Thị Phước'])
    expect(await told({ leaderIds: [chair.id], otherIds: [deputy.id] })).toEqual({
      __typename: 'LeadersTold',
      persons: [
        { name: 'Trần Văn Khánh', isLeader: true },
        { name: 'Lê Thị Phước', isLeader: false },
      ],
    })
    expect(await asked()).toEqual([])
  })

  test('are no longer asked about once the mark was taken away by hand', async ({ db }) => {
    const { officeId, planner, api, asked, person } = await openDesk(db)
    const { id: personId } = await person('Trần Văn Khánh', 'Chủ tịch')
    const save = async (revision: number, isLeader: boolean) => {
      const input = { officeId, personId, revision, name: 'Trần Văn Khánh', isLeader }
      const document = `mutation ($input: SavePersonInput!) { savePerson(input: $input) { __typename } }`
      const { data } = await api(document, { input }, { as: planner })
      expect(data.savePerson.__typename).toBe('PersonSaved')
    }
    await save(1, false)
    expect(await asked(), 'saved as it was').toEqual(['Trần Văn Khánh'])
    await save(2, true)
    await save(3, false)
    expect(await asked()).toEqual([])
  })

  test('are told to nobody who may not set up, and only such may say it', async ({ db }) => {
    const { officeId, planner, asked, told, person } = await openDesk(db)
    const chair = await person('Trần Văn Khánh', 'Chủ tịch')
    const secretary = await makeCaller(db, { officeId, role: 'SECRETARY', personId: chair.id })
    expect(await asked(planner)).toEqual(['Trần Văn Khánh'])
    expect(await asked(secretary)).toEqual([])
    expect(await told({ leaderIds: [chair.id] }, secretary)).toEqual({
      __typename: 'NotAllowed',
      code: 'NOT_ALLOWED',
      field: null,
    })
    const other = await makeOffice(db)
    const foreign = await makePerson(db, { officeId: other.id, name: 'Người ngoài' })
    for (const [input, code, field] of [
      [{}, 'REQUIRED', 'input.leaderIds'],
      [{ leaderIds: [chair.id], otherIds: [chair.id] }, 'NAMED_TWICE', 'input.otherIds.0'],
      [{ leaderIds: [chair.id, foreign.id] }, 'NOT_FOUND', 'input.leaderIds.1'],
      [{ otherIds: ['x'] }, 'NOT_FOUND', 'input.otherIds.0'],
    ] as const) {
      expect(await told(input)).toMatchObject({ code, field })
    }
    expect(await asked(planner), 'nothing was written').toEqual(['Trần Văn Khánh'])
  })

  test.for([1, 3])('are read in one statement, %i of them', async (count, { db }) => {
    const { officeId, planner, api, person } = await openDesk(db)
    for (let n = 0; n < count; n += 1) await person(`Nguyễn Văn Tên${n}`, 'PCT')
    const { count: statements } = await counted(db, async () => {
      const { data } = await api(likely, { id: officeId }, { as: planner })
      expect(data.office.likelyLeaders).toHaveLength(count)
    })
    expect(statements).toBe(2)
  })
})

test('a title is a leader’s or it is not', () => {
  for (const title of [
    'Chủ tịch',
    'PHÓ CHỦ TỊCH',
    'PCT TT',
    'Phó Giám đốc',
    'Quyền Giám đốc',
    'Q. Giám đốc',
    'CVP',
  ])
    expect(isLeadersTitle(title), title).toBe(true)
  for (const title of ['Chuyên viên', 'Thư ký Chủ tịch', 'Phó phòng', 'CTV', 'Trợ lý Bộ trưởng'])
    expect(isLeadersTitle(title), title).toBe(false)
})

test('a short title with the name in it is not given the name once more', async ({ db }) => {
  const { officeId, planner, api, person } = await openDesk(db)
  await person('Lê Văn Bình', 'GĐ Bình', { precedence: 1 })
  await person('Trần Bình', 'gđ BÌNH', { precedence: 2 })
  await person('Vũ An', 'PGĐ Toàn', { precedence: 3 })
  await person('Hồ Nam', 'Nam', { precedence: 4 })
  await person('Đỗ Lan', 'Chị_Lan', { precedence: 5 })
  const document = `query ($id: ID!) { office(id: $id) { persons { nodes { label } } } }`
  const { data } = await api(document, { id: officeId }, { as: planner })
  expect(data.office.persons.nodes.map(({ label }: { label: string }) => label)).toEqual([
    'GĐ Bình',
    'gđ BÌNH',
    'PGĐ Toàn An',
    'Nam',
    'Chị_Lan Lan',
  ])
})
