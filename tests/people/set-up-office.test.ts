import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { testApi } from '../support/api.ts'
import { raceTest, test } from '../support/harness.ts'
import type { Caller } from '../support/make/access.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeOffice, makePerson, makeUnit } from '../support/make/people.ts'
import { makeWorld } from '../support/make/world.ts'

async function office(db: Db) {
  const world = await makeWorld(db)
  const { api, ...rest } = await testApi(db)
  const save = async (name: string, input: object, as: Caller = world.planner, parts = '') => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
      __typename ... on Refusal { code field } ${parts} } }`
    const { data } = await api(document, { input }, { as })
    return data?.[name]
  }
  return { ...world, ...rest, api, save, officeId: world.office.id }
}

describe('a name', () => {
  for (const [name, noun] of [
    ['saveUnit', 'unit'],
    ['saveGroup', 'group'],
    ['saveRoom', 'room'],
  ] as const) {
    test(`of a ${noun} in use is refused to another, in any case, and free again once retired`, async ({
      db,
    }) => {
      const { save, officeId } = await office(db)
      const parts = `... on ${noun === 'unit' ? 'Unit' : noun === 'group' ? 'Group' : 'Room'}Saved { ${noun} { id position } }`
      const first = await save(name, { officeId, name: 'Ban A' }, undefined, parts)
      expect(await save(name, { officeId, name: 'BAN A' })).toEqual({
        __typename: 'InvalidInput',
        code: 'NAME_TAKEN',
        field: 'input.name',
      })
      const { id } = first[noun]
      await save(name, { officeId, [`${noun}Id`]: id, name: 'Ban A', isRetired: true })
      const second = await save(name, { officeId, name: 'ban a' }, undefined, parts)
      expect(second[noun].position).toBe(1)
    })
  }
})

describe('setting up an office', () => {
  test('is for its administrators and planners, and others do not learn that it exists', async ({
    db,
  }) => {
    const { save, officeId } = await office(db)
    const other = await makeOffice(db, { name: 'Khác' })
    const member = await makeCaller(db, { officeId, role: 'LEADER' })
    const stranger = await makeCaller(db, { officeId: other.id, role: 'ADMINISTRATOR' })
    const input = { officeId, name: 'Phòng họp' }
    expect((await save('saveRoom', input, member)).__typename).toBe('NotAllowed')
    expect(await save('saveRoom', input, stranger)).toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      field: 'input.officeId',
    })
    const foreign = await makeUnit(db, { officeId: other.id, name: 'Của nơi khác' })
    expect(await save('saveUnit', { officeId, unitId: foreign.id, name: 'x' })).toMatchObject({
      field: 'input.unitId',
    })
    expect(await save('saveUnit', { officeId, parentId: foreign.id, name: 'x' })).toMatchObject({
      field: 'input.parentId',
    })
    const foreignPerson = await makePerson(db, { officeId: other.id, name: 'Người khác' })
    expect(
      await save('saveGroup', { officeId, name: 'x', memberIds: [foreignPerson.id] }),
    ).toMatchObject({ __typename: 'NotFound', field: 'input.memberIds.0' })
    const post = { title: 'CV', precedence: 1, unitId: foreign.id }
    expect(await save('savePerson', { officeId, name: 'x', posts: [post] })).toMatchObject({
      __typename: 'NotFound',
      field: 'input.posts.0.unitId',
    })
    expect(await rows(db, sql`select name from persons where name = 'x'`)).toEqual([])
  })

  test('refuses a revision that is not the present one', async ({ db }) => {
    const { save, officeId } = await office(db)
    const saved = '... on OfficeSaved { office { revision } }'
    const stale = '... on StaleOffice { office { revision settings { defaultMinutes } } }'
    expect(
      await save('saveOffice', { officeId, revision: 1, defaultMinutes: 45 }, undefined, saved),
    ).toEqual({ __typename: 'OfficeSaved', office: { revision: 2 } })
    expect(
      await save('saveOffice', { officeId, revision: 1, defaultMinutes: 60 }, undefined, stale),
    ).toEqual({
      __typename: 'StaleOffice',
      code: 'STALE',
      field: 'input.revision',
      office: { revision: 2, settings: { defaultMinutes: 45 } },
    })
  })

  test('refuses a person that somebody else saved in the meantime, and tells who and when', async ({
    db,
  }) => {
    const { save, officeId } = await office(db)
    const saved = '... on PersonSaved { person { id revision phone posts { title } } }'
    const stale =
      '... on StalePerson { changedBy changedAt person { revision phone posts { title } } }'
    const posts = [{ title: 'Chuyên viên', precedence: 1 }]
    const added = await save('savePerson', { officeId, name: 'An' }, undefined, saved)
    const personId = added.person.id
    const change = { officeId, personId, name: 'An', revision: 1 }
    expect(await save('savePerson', { ...change, phone: '1', posts }, undefined, saved)).toEqual({
      __typename: 'PersonSaved',
      person: { id: personId, revision: 2, phone: '1', posts: [{ title: 'Chuyên viên' }] },
    })
    expect(await save('savePerson', { ...change, posts: [] }, undefined, stale)).toEqual({
      __typename: 'StalePerson',
      code: 'STALE_PERSON',
      field: 'input.revision',
      changedBy: 'PLANNER',
      changedAt: '2026-11-24T03:00:00Z',
      person: { revision: 2, phone: '1', posts: [{ title: 'Chuyên viên' }] },
    })
    expect(await save('savePerson', { officeId, personId, name: 'An' })).toMatchObject({
      __typename: 'InvalidInput',
      code: 'REQUIRED',
      field: 'input.revision',
    })
  })

  test('refuses settings that cannot be, naming the field', async ({ db }) => {
    const { save, officeId } = await office(db)
    const half = (halfDay: string, from: string, until: string) => ({ halfDay, from, until })
    const faults: [object, string][] = [
      [{ defaultMinutes: 14 }, 'input.defaultMinutes'],
      [{ zone: 'Asia/Nowhere' }, 'input.zone'],
      [{ zone: '+07:00' }, 'input.zone'],
      [{ printedDays: [1, 1] }, 'input.printedDays'],
      [{ feedPastMonths: 37 }, 'input.feedPastMonths'],
      [{ name: '' }, 'input.name'],
      [{ halfDays: [half('MORNING', '07:00', '11:00')] }, 'input.halfDays'],
      [
        {
          halfDays: [
            half('MORNING', '07:00', '13:45'),
            half('AFTERNOON', '13:30', '17:00'),
            half('EVENING', '18:00', '24:00'),
          ],
        },
        'input.halfDays',
      ],
    ]
    for (const [change, field] of faults) {
      const answer = await save('saveOffice', { officeId, revision: 1, ...change })
      expect(answer, JSON.stringify(change)).toMatchObject({ __typename: 'InvalidInput', field })
    }
  })

  test('puts a unit in its place and never below itself', async ({ db }) => {
    const { save, officeId } = await office(db)
    const saved = '... on UnitSaved { unit { id } }'
    const ids: string[] = []
    for (const name of ['A', 'B', 'C']) {
      ids.push((await save('saveUnit', { officeId, name }, undefined, saved)).unit.id)
    }
    const order = async () =>
      (await rows<{ name: string }>(db, sql`select name from units order by position`)).map(
        ({ name }) => name,
      )
    await save('saveUnit', { officeId, unitId: ids[2], name: 'C', position: 0 })
    expect(await order()).toEqual(['C', 'A', 'B'])
    await save('saveUnit', { officeId, unitId: ids[2], name: 'C', position: 1 })
    expect(await order()).toEqual(['A', 'C', 'B'])
    await save('saveUnit', { officeId, unitId: ids[1], name: 'B', parentId: ids[0] })
    expect(
      await save('saveUnit', { officeId, unitId: ids[0], name: 'A', parentId: ids[1] }),
    ).toMatchObject({ code: 'UNIT_BELOW_ITSELF', field: 'input.parentId' })
  })

  test('keeps who left a group a member of the days before', async ({ db }) => {
    const { save, officeId, api, planner } = await office(db)
    const [an, binh] = [
      await makePerson(db, { officeId, name: 'An' }),
      await makePerson(db, { officeId, name: 'Bình' }),
    ]
    const saved = '... on GroupSaved { group { id members { name } } }'
    const input = { officeId, name: 'Các Phó Chủ tịch' }
    const { group } = await save('saveGroup', { ...input, memberIds: [an.id] }, undefined, saved)
    await db.execute(sql`update group_members set period = '[2026-01-01,)'`)
    const changed = await save(
      'saveGroup',
      { ...input, groupId: group.id, memberIds: [binh.id] },
      undefined,
      saved,
    )
    expect(changed.group.members).toEqual([{ name: 'Bình' }])
    const { data } = await api(
      `query ($id: ID!) { office(id: $id) { groups { nodes {
        before: members(on: "2026-11-23") { name } since: members(on: "2026-11-24") { name } } } } }`,
      { id: officeId },
      { as: planner },
    )
    expect(data.office.groups.nodes).toEqual([
      { before: [{ name: 'An' }], since: [{ name: 'Bình' }] },
    ])
  })

  test('gives a new office the holidays of its zone and its opener', async ({ db }) => {
    const { save, officeId, administrator, planner } = await office(db)
    const input = { parentId: officeId, name: 'Xã Mẫu', shortName: 'Xã' }
    expect((await save('openOffice', input, planner)).__typename).toBe('NotAllowed')
    const opened = await save(
      'openOffice',
      input,
      administrator,
      '... on OfficeOpened { office { zone parent { id } } }',
    )
    expect(opened.office).toEqual({ zone: 'Asia/Ho_Chi_Minh', parent: { id: officeId } })
    const [count] = await rows<{ n: number }>(db, sql`select count(*) as n from holidays`)
    expect(count!.n).toBeGreaterThan(10)
  })
})

describe('two administrators', () => {
  raceTest('cannot close each other at once', async ({ db }) => {
    const { save, administrator, officeId } = await office(db)
    const second = await makeCaller(db, { officeId, role: 'ADMINISTRATOR' })
    const answers = await Promise.all([
      save('closeAccount', { accountId: second.accountId }, administrator),
      save('closeAccount', { accountId: administrator.accountId }, second),
    ])
    const [closed, refused] = answers.map(({ __typename }) => __typename).sort()
    // Who comes so late that the other one has closed the account already is nobody any more.
    expect([closed, ['InvalidInput', 'NotAllowed'].includes(refused)]).toEqual([
      'AccountClosed',
      true,
    ])
    expect(
      await rows(
        db,
        sql`select id from accounts where closed_at is null and office_id = ${officeId}
      and id in (${administrator.accountId}, ${second.accountId})`,
      ),
    ).toHaveLength(1)
  })

  raceTest('with one key act once, and get one answer', async ({ db }) => {
    const { api, planner, officeId } = await office(db)
    const document = `mutation ($input: SaveRoomInput!, $key: String) {
      saveRoom(input: $input, idempotencyKey: $key) { ... on RoomSaved { room { id } } } }`
    const variables = { input: { officeId, name: 'P. họp 2' }, key: 'one' }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api(document, variables, { as: planner })),
    )
    expect(new Set(answers.map(({ data }) => data.saveRoom.room.id)).size).toBe(1)
    expect(await rows(db, sql`select verb from journal`)).toEqual([{ verb: 'saveRoom' }])
  })
})

test('a secret is shown once: the repeated request is answered without it', async ({ db }) => {
  const { api, planner } = await office(db)
  const document = `mutation ($key: String) { issueApiToken(input: { name: "máy in" }, idempotencyKey: $key) {
    ... on ApiTokenIssued { secret token { name } } } }`
  const first = await api(document, { key: 'one' }, { as: planner })
  expect(first.data.issueApiToken.secret).toMatch(/^[\w-]{43}$/)
  const again = await api(document, { key: 'one' }, { as: planner })
  expect(again.data.issueApiToken).toEqual({ secret: null, token: { name: 'máy in' } })
  const kept = await rows(db, sql`select answer::text from idempotency_keys`)
  expect(JSON.stringify(kept)).not.toContain(first.data.issueApiToken.secret)
})
