import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { holidays, posts } from '../../db/schema/people.ts'
import { testApi } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeGroup, makeOffice, makePerson, makeUnit } from '../support/make/people.ts'

const persons = `query ($id: ID!, $matching: String, $first: Int, $after: String, $all: Boolean) { office(id: $id) {
  persons(matching: $matching, first: $first, after: $after, includeRetired: $all) {
    nodes { name } pageInfo { hasNextPage endCursor } } } }`

const named = (list: { nodes: { name: string }[] }): string[] => list.nodes.map(({ name }) => name)

async function searched(db: Db) {
  const office = await makeOffice(db)
  const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
  const { api } = await testApi(db)
  const answer = (matching: string | null, more: object = {}) =>
    api(persons, { id: office.id, matching, ...more }, { as: planner })
  const found = async (matching: string | null, more: object = {}) =>
    named((await answer(matching, more)).data.office.persons)
  return { office, planner, api, answer, found }
}

describe('the persons of an office', () => {
  test('are found by parts of words in any order, without case or marks', async ({ db }) => {
    const { office, found } = await searched(db)
    await makePerson(db, { officeId: office.id, name: 'Đỗ Thị Ngọc Diệp' })
    await makePerson(db, { officeId: office.id, name: 'Trần Đức Phước' })
    const decomposed = 'Diệp'.normalize('NFD')
    for (const words of ['diep', 'DIỆP  đỗ', 'ngoc do', 'Dỗ', ` ${decomposed} `]) {
      expect(await found(words), words).toEqual(['Đỗ Thị Ngọc Diệp'])
    }
    expect(await found('diep phuoc')).toEqual([])
    expect(await found(' ')).toEqual(['Đỗ Thị Ngọc Diệp', 'Trần Đức Phước'])
    expect(await found(null)).toHaveLength(2)
  })

  test('are found by what the list says of them today: post, unit, telephone, address', async ({
    db,
  }) => {
    const { office, found } = await searched(db)
    const unit = await makeUnit(db, { officeId: office.id, name: 'Phòng Hạ tầng', shortName: 'HT' })
    const an = await makePerson(db, {
      officeId: office.id,
      name: 'An',
      shortTitle: 'TP',
      unitId: unit.id,
      phone: '0912 345 678',
      email: 'an@so.example',
    })
    await makePerson(db, { officeId: office.id, name: 'Bình' })
    await db.insert(posts).values({
      officeId: office.id,
      personId: an.id,
      title: 'Chánh thanh tra',
      precedence: 1,
      period: { from: '2001-01-01', until: '2026-11-24' },
    })
    for (const words of ['tp', 'ha tang', '345 an@', 'AN@SO', 'ht tp']) {
      expect(await found(words), words).toEqual(['An'])
    }
    expect(await found('thanh tra'), 'a post that ended yesterday').toEqual([])
  })

  test('are found by signs as they are written, never by patterns', async ({ db }) => {
    const { office, found } = await searched(db)
    for (const name of ['Tổ 100% họp', 'Tổ 100 họp', 'A_B', 'AxB', 'C\\D', 'CD']) {
      await makePerson(db, { officeId: office.id, name })
    }
    for (const words of ['100%', '％']) expect(await found(words), words).toEqual(['Tổ 100% họp'])
    expect(await found('a_b')).toEqual(['A_B'])
    expect(await found('\\')).toEqual(['C\\D'])
    expect(await found("' or true --")).toEqual([])
  })

  test('come in their order, page by page, and without those out of use unless asked', async ({
    db,
  }) => {
    const { office, answer, found } = await searched(db)
    const names = ['Lê An', 'Lê Ân', 'Lê Bình', 'Lê Dũng', 'Lê Đức']
    for (const name of [...names].reverse()) await makePerson(db, { officeId: office.id, name })
    for (const name of ['Cao Bá', 'Lý Bá']) await makePerson(db, { officeId: office.id, name })
    await makePerson(db, { officeId: office.id, name: 'Lê Cũ', isRetired: true })
    const pages: string[][] = []
    for (let after: string | null = null; ; ) {
      const page: {
        nodes: { name: string }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      } = (await answer('le', { first: 2, after })).data.office.persons
      pages.push(named(page))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(pages).toEqual([names.slice(0, 2), names.slice(2, 4), names.slice(4)])
    expect(await found('le cu')).toEqual([])
    expect(await found('le cu', { all: true })).toEqual(['Lê Cũ'])
  })

  test('are not looked for by a text that is too long or has a NUL', async ({ db }) => {
    const { answer } = await searched(db)
    expect((await answer('ặ'.repeat(100))).errors).toBeUndefined()
    for (const [words, code] of [
      ['a'.repeat(101), 'INVALID_INPUT'],
      ['a\0b', 'NUL_CHARACTER'],
      ['a\ud800', 'LONE_SURROGATE'],
    ] as const) {
      expect((await answer(words)).errors).toMatchObject([
        { extensions: { code, field: 'matching' } },
      ])
    }
  })
})

describe('a search', () => {
  test('finds units by the one above, groups by name, holidays by name and date', async ({
    db,
  }) => {
    const { office, planner, api } = await searched(db)
    const officeId = office.id
    const above = await makeUnit(db, { officeId, name: 'Sở Xây dựng', shortName: 'SXD' })
    await makeUnit(db, { officeId, name: 'Phòng Quy hoạch', parentId: above.id, position: 1 })
    await makeUnit(db, { officeId, name: 'Sở Y tế', position: 2 })
    await makeGroup(db, { officeId, name: 'Các Phó Chủ tịch', memberIds: [] })
    await makeGroup(db, { officeId, name: 'Ủy viên', memberIds: [] })
    for (const [day, name] of [
      ['2026-09-02', 'Quốc khánh'],
      ['2027-01-01', 'Tết Dương lịch'],
    ] as const) {
      await db.insert(holidays).values({ officeId, startsOn: day, endsOn: day, name, kind: 'OFF' })
    }
    const { data } = await api(
      `query ($id: ID!) { office(id: $id) {
        units(matching: "xay dung") { nodes { name } }
        short: units(matching: "sxd") { nodes { name } }
        all: units { nodes { name } }
        one: units(matching: "xay dung", first: 1) { nodes { name } }
        groups(matching: "PHO CHU") { nodes { name } }
        holidays(matching: "khánh") { nodes { name } }
        dated: holidays(matching: "2027-01") { nodes { name } }
      } }`,
      { id: officeId },
      { as: planner },
    )
    const { office: lists } = data
    expect(named(lists.units)).toEqual(['Sở Xây dựng', 'Phòng Quy hoạch'])
    expect(named(lists.short)).toEqual(['Sở Xây dựng'])
    expect(named(lists.all)).toEqual(['Sở Xây dựng', 'Phòng Quy hoạch', 'Sở Y tế'])
    expect(named(lists.one)).toEqual(['Sở Xây dựng'])
    expect(named(lists.groups)).toEqual(['Các Phó Chủ tịch'])
    expect(named(lists.holidays)).toEqual(['Quốc khánh'])
    expect(named(lists.dated)).toEqual(['Tết Dương lịch'])
  })

  for (const count of [1, 3]) {
    test(`that finds ${count} is one statement a list, however many searches it is asked`, async ({
      db,
    }) => {
      const { office, planner, api } = await searched(db)
      for (let n = 0; n < count; n += 1) {
        await makePerson(db, { officeId: office.id, name: `Người ${n}` })
        await makeUnit(db, { officeId: office.id, name: `Phòng ${n}`, position: n })
      }
      const asked = `query ($id: ID!) { office(id: $id) {
        persons(matching: "nguoi") { nodes { name } } none: persons(matching: "nobody") { nodes { name } }
        units(matching: "phong") { nodes { name } } } }`
      const { result, count: statements } = await counted(db, () =>
        api(asked, { id: office.id }, { as: planner }),
      )
      expect(result.data.office.persons.nodes).toHaveLength(count)
      expect(result.data.office.none.nodes).toEqual([])
      expect(result.data.office.units.nodes).toHaveLength(count)
      // The viewer, with the own office; the persons; the units.
      expect(statements).toBe(3)
    })
  }

  test('never finds anything of another office', async ({ db }) => {
    const { planner, office, api } = await searched(db)
    const other = await makeOffice(db)
    await makePerson(db, { officeId: other.id, name: 'Người khác' })
    await makePerson(db, { officeId: office.id, name: 'Người đây' })
    const asked = `query ($own: ID!, $other: ID!) {
      own: office(id: $own) { persons(matching: "nguoi") { nodes { name } } }
      other: office(id: $other) { persons(matching: "nguoi") { nodes { name } } } }`
    const variables = { own: office.id, other: other.id }
    expect((await api(asked, variables, { as: planner })).data).toEqual({
      own: { persons: { nodes: [{ name: 'Người đây' }] } },
      other: null,
    })
  })
})
