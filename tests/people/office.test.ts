import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { holidays, posts } from '../../db/schema/people.ts'
import { testApi } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeGroup, makeOffice, makePerson, makeUnit } from '../support/make/people.ts'

const lists = `query ($id: ID!) { office(id: $id) {
  units { nodes { name parent { name } } }
  persons { nodes { name label posts { title unit { name } startsOn endsOn } } }
  groups { nodes { name members { name } } }
  holidays { nodes { name startsOn } }
  rooms { nodes { name location } }
} }`

async function furnish(db: Db, officeId: string, count: number): Promise<void> {
  const top = await makeUnit(db, { officeId, name: 'Văn phòng', position: 0 })
  for (let n = 0; n < count; n += 1) {
    const unit = await makeUnit(db, {
      officeId,
      name: `Phòng ${n}`,
      parentId: top.id,
      position: n + 1,
    })
    const person = await makePerson(db, {
      officeId,
      name: `Nguyễn Văn Tên${n}`,
      shortTitle: 'CV',
      precedence: n,
      unitId: unit.id,
    })
    await makeGroup(db, { officeId, name: `Nhóm ${n}`, memberIds: [person.id] })
    await makeRoom(db, { officeId, name: `P. họp ${n}`, attributes: { location: 'Tầng 2' } })
    const day = `2026-0${n + 1}-01`
    await db
      .insert(holidays)
      .values({ officeId, startsOn: day, endsOn: day, name: `Nghỉ ${n}`, kind: 'OFF' })
  }
}

describe('an office', () => {
  for (const count of [1, 3]) {
    test(`with ${count} of everything is read in a fixed number of statements`, async ({ db }) => {
      const office = await makeOffice(db)
      await furnish(db, office.id, count)
      const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
      const { api } = await testApi(db)
      const { result, count: statements } = await counted(db, () =>
        api(lists, { id: office.id }, { as: planner }),
      )
      expect(result.errors).toBeUndefined()
      const numbers = Array.from({ length: count }, (_, n) => n)
      expect(result.data.office).toEqual({
        units: {
          nodes: [
            { name: 'Văn phòng', parent: null },
            ...numbers.map((n) => ({ name: `Phòng ${n}`, parent: { name: 'Văn phòng' } })),
          ],
        },
        persons: {
          nodes: numbers.map((n) => ({
            name: `Nguyễn Văn Tên${n}`,
            label: `CV Tên${n}`,
            posts: [
              { title: 'CV', unit: { name: `Phòng ${n}` }, startsOn: '2000-01-01', endsOn: null },
            ],
          })),
        },
        groups: {
          nodes: numbers.map((n) => ({
            name: `Nhóm ${n}`,
            members: [{ name: `Nguyễn Văn Tên${n}` }],
          })),
        },
        holidays: {
          nodes: numbers.map((n) => ({ name: `Nghỉ ${n}`, startsOn: `2026-0${n + 1}-01` })),
        },
        rooms: { nodes: numbers.map((n) => ({ name: `P. họp ${n}`, location: 'Tầng 2' })) },
      })
      // The viewer, the office, its five lists; then labels, posts, members, parents and the posts' units.
      expect(statements).toBe(11)
    })
  }

  test('is nothing to those without a role in it, and neither is the office above', async ({
    db,
  }) => {
    const upper = await makeOffice(db, { name: 'Cấp trên' })
    const office = await makeOffice(db, { parentId: upper.id })
    await furnish(db, upper.id, 1)
    const member = await makeCaller(db, { officeId: office.id, role: 'MEMBER' })
    const { api } = await testApi(db)
    const asked = `query ($id: ID!, $upper: ID!) {
      office(id: $id) { parent { name } today }
      hidden: office(id: $upper) { name }
      unknown: office(id: "none") { name }
      offices { nodes { name } }
    }`
    const { data } = await api(asked, { id: office.id, upper: upper.id }, { as: member })
    expect(data).toEqual({
      office: { parent: null, today: '2026-11-24' },
      hidden: null,
      unknown: null,
      offices: { nodes: [{ name: office.name }] },
    })
    const stranger = await api(asked, { id: office.id, upper: upper.id })
    expect(stranger.data).toEqual({
      office: null,
      hidden: null,
      unknown: null,
      offices: { nodes: [] },
    })
  })

  test('gives its lists page by page, names in Vietnamese order, and refuses a wrong page', async ({
    db,
  }) => {
    const office = await makeOffice(db)
    for (const name of ['Đỗ Ân', 'Dương Bình', 'Ân Tú', 'An Tú']) {
      await makePerson(db, { officeId: office.id, name })
    }
    await makePerson(db, { officeId: office.id, name: 'Cũ', isRetired: true })
    const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
    const { api } = await testApi(db)
    const page = (variables: Record<string, unknown>) =>
      api(
        `query ($id: ID!, $first: Int, $after: String, $all: Boolean) { office(id: $id) {
          persons(first: $first, after: $after, includeRetired: $all) {
            nodes { name } pageInfo { hasNextPage endCursor } } } }`,
        { id: office.id, ...variables },
        { as: planner },
      )
    const first = (await page({ first: 3 })).data.office.persons
    expect(first.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'An Tú',
      'Ân Tú',
      'Dương Bình',
    ])
    expect(first.pageInfo.hasNextPage).toBe(true)
    const next = (await page({ first: 3, after: first.pageInfo.endCursor })).data.office.persons
    expect(next.nodes).toEqual([{ name: 'Đỗ Ân' }])
    expect(next.pageInfo.hasNextPage).toBe(false)
    const all = (await page({ first: 5, all: true })).data.office.persons
    expect(all.nodes).toHaveLength(5)
    expect((await page({ first: 0 })).errors).toMatchObject([
      { extensions: { code: 'INVALID_INPUT', field: 'first' } },
    ])
    expect((await page({ first: 1, after: 'bm9uZQ' })).errors).toMatchObject([
      { extensions: { code: 'INVALID_INPUT', field: 'after' } },
    ])
  })
})

describe('a person', () => {
  test('is called by short title and given name, and by the full name when two are called the same', async ({
    db,
  }) => {
    const office = await makeOffice(db)
    const officeId = office.id
    await makePerson(db, { officeId, name: 'Trần Văn Phước', shortTitle: 'PCT', precedence: 1 })
    await makePerson(db, { officeId, name: 'Lê Hoà', shortTitle: 'PCT', precedence: 2 })
    await makePerson(db, { officeId, name: 'Đặng Thị Hoà', shortTitle: 'PCT', precedence: 3 })
    await makePerson(db, { officeId, name: 'Nguyễn Khách' })
    const past = await makePerson(db, { officeId, name: 'Phạm Thôi' })
    await db.insert(posts).values({
      officeId,
      personId: past.id,
      title: 'Chánh Văn phòng',
      shortTitle: 'CVP',
      precedence: 4,
      period: { from: '2020-01-01', until: '2026-11-24' },
    })
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    const { api } = await testApi(db)
    const { data } = await api(
      'query ($id: ID!) { office(id: $id) { persons { nodes { label } } } }',
      { id: officeId },
      { as: planner },
    )
    expect(data.office.persons.nodes.map(({ label }: { label: string }) => label)).toEqual([
      'PCT Phước',
      'Lê Hoà',
      'Đặng Thị Hoà',
      'Nguyễn Khách',
      'Phạm Thôi',
    ])
  })

  test('of one full name with another is told apart by the unit, else by the post', async ({
    db,
  }) => {
    const office = await makeOffice(db)
    const officeId = office.id
    const finance = await makeUnit(db, { officeId, name: 'Sở Tài chính', shortName: 'STC' })
    const culture = await makeUnit(db, { officeId, name: 'Sở Văn hóa' })
    const market = await makeUnit(db, { officeId, name: 'Ban Chợ' })
    const named = (shortTitle: string | undefined, unitId?: string) =>
      makePerson(db, {
        officeId,
        name: 'Nguyễn Văn An',
        ...(shortTitle === undefined ? {} : { shortTitle }),
        ...(unitId === undefined ? {} : { unitId }),
      })
    const titled = async (title: string, unitId: string) => {
      const person = await named(undefined)
      const period = { from: '2000-01-01', until: null }
      await db
        .insert(posts)
        .values({ officeId, personId: person.id, unitId, title, precedence: 9, period })
      return person
    }
    const made = [
      await named('CV', finance.id),
      await named('CV', culture.id),
      await named('GĐ', culture.id),
      await titled('Chuyên viên', market.id),
      await titled('Văn thư', market.id),
      await named(undefined),
      await makePerson(db, { officeId, name: 'Lê Chi', isRetired: true }),
      await makePerson(db, { officeId, name: 'Lê Chi' }),
    ]
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    const { api } = await testApi(db)
    const { data } = await api(
      'query ($id: ID!) { office(id: $id) { persons(includeRetired: true) { nodes { id label } } } }',
      { id: officeId },
      { as: planner },
    )
    const labels = new Map(
      data.office.persons.nodes.map(({ id, label }: Record<string, string>) => [id, label]),
    )
    expect(made.map(({ id }) => labels.get(id))).toEqual([
      'Nguyễn Văn An (STC)',
      'Nguyễn Văn An (Sở Văn hóa)',
      'GĐ An',
      'Nguyễn Văn An (Chuyên viên, Ban Chợ)',
      'Nguyễn Văn An (Văn thư, Ban Chợ)',
      'Nguyễn Văn An',
      'Lê Chi',
      'Lê Chi',
    ])
  })
})
