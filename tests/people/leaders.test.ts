import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { posts } from '../../db/schema/people.ts'
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

test('a title is a leader’s or it is not', async ({ db }) => {
  const { asked, person } = await openDesk(db)
  const leaders = [
    'Chủ tịch',
    'PHÓ CHỦ TỊCH',
    'PCT TT',
    'Phó  Giám đốc',
    'Quyền Giám đốc',
    'Q. Giám đốc',
    'P.Giám đốc Sở',
    'GĐ, Bí thư',
    'CVP',
  ]
  const others = [
    'Chuyên viên',
    'Thư ký Chủ tịch',
    'Phó phòng',
    'CTV',
    'Trợ lý Bộ trưởng',
    'GĐ1',
    '',
  ]
  for (const [at, title] of [...leaders, ...others].entries()) {
    await person(title || 'không chức danh', title, { precedence: at })
  }
  expect(await asked()).toEqual(leaders)
})

/** Many in the leadership of an office of whom each has a title. */
async function makeStaff(db: Db, officeId: string, title: string, count: number): Promise<void> {
  await db.execute(sql`
    with staff as (insert into persons (office_id, name)
      select ${officeId}::uuid, ${title} || ' ' || lpad(n::text, 4, '0')
      from generate_series(1, ${count}::integer) n returning id, office_id, name)
    insert into posts (office_id, person_id, title, precedence, period)
    select office_id, id, ${title}, 100 + right(name, 4)::int, '[2000-01-01,)' from staff`)
}

/** How many rows of persons and of their posts were read, by whatever way. */
async function rowsRead(db: Db): Promise<number> {
  const [row] = await rows<{ read: number }>(
    db,
    sql`select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::integer as read
      from pg_stat_xact_user_tables where relname in ('persons', 'posts')`,
  )
  return row!.read
}

test('those who may be leaders are found among thousands without reading these', async ({ db }) => {
  const { officeId, asked, person } = await openDesk(db)
  await makeStaff(db, officeId, 'Chuyên viên', 3000)
  await makeStaff(db, officeId, 'Thư ký', 1000)
  await person('Trần Văn Khánh', 'Chủ tịch', { precedence: 1 })
  await person('Lê Thị Phước', 'PCT', { precedence: 2 })
  await db.execute(sql`analyze persons, posts`)
  const before = await rowsRead(db)
  expect(await asked()).toEqual(['Trần Văn Khánh', 'Lê Thị Phước'])
  expect((await rowsRead(db)) - before).toBeLessThan(50)
})

test('no more than a hundred are asked about, the highest', async ({ db }) => {
  const { officeId, asked, person } = await openDesk(db)
  await makeStaff(db, officeId, 'PCT', 3000)
  await person('Trần Văn Khánh', 'Chủ tịch', { precedence: 1 })
  await db.execute(sql`analyze persons, posts`)
  const before = await rowsRead(db)
  const found = await asked()
  expect((await rowsRead(db)) - before).toBeLessThan(1000)
  expect(found).toHaveLength(100)
  expect(found.slice(0, 2)).toEqual(['Trần Văn Khánh', 'PCT 0001'])
  expect(found.at(-1)).toBe('PCT 0099')
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
