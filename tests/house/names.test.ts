import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { testApi } from '../support/api.ts'
import { committedTest, raceTest, test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeGroup, makeUnit } from '../support/make/people.ts'
import { makeWorld } from '../support/make/world.ts'
import { backBefore } from '../support/migrations.ts'

/** Two ways to write one name. */
const alike: [string, string][] = [
  ['Phòng họp A', '  phòng  họp\tA '],
  ['PHÒNG HỌP TRUNG TÂM', 'phòng họp trung tâm'],
  ['ĐƯỜNG ẤP ẲNG', 'đường ấp ẳng'],
  ['ÐÔNG HÀ', 'đông hà'],
  ['Phòng họp A', 'Phòng họp A'.normalize('NFD')],
  ['Hoà Bình', 'Hòa Bình'],
  ['HOÀ BÌNH', 'hòa bình'],
  ['Thuý', 'Thúy'],
  ['khoẻ', 'khỏe'],
  ['Hoả, hoã, hoá, hoạ', 'hỏa, hõa, hóa, họa'],
  ['Loè, loé, loẻ, loẽ, loẹ', 'lòe, lóe, lỏe, lõe, lọe'],
  ['Uỳ, uý, uỷ, uỹ, uỵ ban', 'ùy, úy, ủy, ũy, ụy ban'],
  ...[0x9, 0xa, 0x85, 0xa0, 0x1680, 0x2000, 0x2003, 0x200a, 0x2028, 0x202f, 0x205f, 0x3000].map(
    (space): [string, string] => ['Phòng 1', `Phòng${String.fromCodePoint(space, space)}1`],
  ),
  ...[
    0x1, 0x7f, 0xad, 0x34f, 0x61c, 0x115f, 0x17b4, 0x180b, 0x180f, 0x200b, 0x200f, 0x202a, 0x2060,
    0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0x1bca0, 0x1d173, 0xe0001, 0xe0100,
  ].map((unseen): [string, string] => ['Phòng 1', `Phò${String.fromCodePoint(unseen)}ng 1`]),
  ['Hà', 'Ha\u034f\u0300'],
  ['АБВГД ЙЁ', 'абвгд йё'],
]

/** Two names that stay two. */
const apart: [string, string][] = [
  ['Phòng 1', 'Phòng1'],
  ['Phòng 1', 'Phòng 11'],
  ['Phòng họp A', 'Phòng hop A'],
  ['Hà', 'Hạ'],
  ['đông', 'dông'],
  ['Hoa', 'Hoà'],
  ['Mưa', 'Mua'],
  ['P. họp A', 'P họp A'],
]

describe('a name', () => {
  test('is one with what looks the same, on every store', async ({ db }) => {
    const pairs = JSON.stringify(alike)
    const found = await rows(
      db,
      sql`select pair from jsonb_array_elements(${pairs}::jsonb) as pair
        where folded_name(pair ->> 0) <> folded_name(pair ->> 1)`,
    )
    expect(found).toEqual([])
  })

  test('is another when a letter, a mark or a sign differs', async ({ db }) => {
    const pairs = JSON.stringify(apart)
    const found = await rows(
      db,
      sql`select pair from jsonb_array_elements(${pairs}::jsonb) as pair
        where folded_name(pair ->> 0) = folded_name(pair ->> 1)`,
    )
    expect(found).toEqual([])
  })
})

const things = [
  ['saveRoom', 'room', makeRoom],
  ['saveUnit', 'unit', makeUnit],
  [
    'saveGroup',
    'group',
    (db: Db, values: { officeId: string; name: string }) =>
      makeGroup(db, { ...values, memberIds: [] }),
  ],
] as const

const taken = { __typename: 'InvalidInput', code: 'NAME_TAKEN', field: 'input.name' }

async function desk(db: Db, verb: string) {
  const { office, planner } = await makeWorld(db)
  const { api } = await testApi(db)
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    __typename ... on Refusal { code field } } }`
  const save = async (input: object) =>
    (await api(document, { input: { officeId: office.id, ...input } }, { as: planner })).data[verb]
  return { officeId: office.id, save }
}

describe('the twin', () => {
  for (const [verb, noun, make] of things) {
    test(`of a ${noun} can neither be added, nor come by a new name, nor out of retirement`, async ({
      db,
    }) => {
      const { officeId, save } = await desk(db, verb)
      const first = await make(db, { officeId, name: 'Hoà Bình 1' })
      const other = await make(db, { officeId, name: 'Khác' })
      const twin = 'hòa\u00a0\u200b  BÌNH 1'
      expect(await save({ name: twin })).toEqual(taken)
      expect(await save({ [`${noun}Id`]: other.id, name: twin })).toEqual(taken)
      expect(await save({ [`${noun}Id`]: other.id, name: twin, isRetired: true })).toMatchObject({
        __typename: expect.stringMatching(/Saved$/),
      })
      expect(await save({ [`${noun}Id`]: other.id, name: twin, isRetired: false })).toEqual(taken)
      expect(await save({ [`${noun}Id`]: first.id, name: twin })).toMatchObject({
        __typename: expect.stringMatching(/Saved$/),
      })
    })

    raceTest(`of a ${noun} that is added at the same moment is refused`, async ({ db }) => {
      const { save } = await desk(db, verb)
      const answers = await Promise.all([
        save({ name: 'Phòng họp A' }),
        save({ name: 'phòng  họp\u00a0a' }),
      ])
      expect(answers.filter(({ code }) => code === 'NAME_TAKEN')).toEqual([taken])
      expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1)
    })
  }
})

const filledBefore = `
  insert into offices (id, name, short_name, zone, settings) values
    ('00000000-0000-4000-8000-00000000000a', 'Một', 'M', 'Asia/Ho_Chi_Minh', '{}'),
    ('00000000-0000-4000-8000-00000000000b', 'Hai', 'H', 'Asia/Ho_Chi_Minh', '{}');
  insert into resources (office_id, kind, name, position, is_retired) values
    ('00000000-0000-4000-8000-00000000000a', 'ROOM', 'Phòng 1', 0, false),
    ('00000000-0000-4000-8000-00000000000a', 'ROOM', 'Phòng  1', 1, false),
    ('00000000-0000-4000-8000-00000000000a', 'ROOM', 'phòng' || chr(160) || '1', 2, true),
    ('00000000-0000-4000-8000-00000000000a', 'ROOM', 'Phòng' || chr(160) || '1', 3, false),
    ('00000000-0000-4000-8000-00000000000a', 'ROOM', 'Phòng 1 (2)', 4, false),
    ('00000000-0000-4000-8000-00000000000a', 'VEHICLE', 'Phòng   1', 5, false),
    ('00000000-0000-4000-8000-00000000000b', 'ROOM', 'Phòng 1 ', 0, false);
  insert into units (office_id, name, short_name, position) values
    ('00000000-0000-4000-8000-00000000000a', 'Hoà Bình', 'HB', 0),
    ('00000000-0000-4000-8000-00000000000a', 'Hòa Bình', '', 1);
  insert into groups (office_id, name, position) values
    ('00000000-0000-4000-8000-00000000000b', 'Nhóm', 1),
    ('00000000-0000-4000-8000-00000000000b', ' nhóm', 0);`

committedTest('twins of before are numbered, and the journal says so', async ({ db }) => {
  await backBefore(db, '0007_closed')
  for (const statement of filledBefore.split(';\n')) await db.execute(sql.raw(statement))
  await migrate(db)
  const named = (table: string) =>
    rows<{ name: string }>(
      db,
      sql.raw(`select name from ${table} order by office_id, position`),
    ).then((found) => found.map(({ name }) => name))
  expect(await named('resources')).toEqual([
    'Phòng 1',
    'Phòng  1 (3)',
    'phòng\u00a01',
    'Phòng\u00a01 (4)',
    'Phòng 1 (2)',
    'Phòng   1',
    'Phòng 1 ',
  ])
  expect(await named('units')).toEqual(['Hoà Bình', 'Hòa Bình (2)'])
  expect(await named('groups')).toEqual([' nhóm', 'Nhóm (2)'])
  const told = await rows(
    db,
    sql`select j.verb, c.subject_kind as kind, c.before ->> 'name' as before, c.after from journal j
      join journal_changes c on c.journal_id = j.id order by j.number, c.after ->> 'position'`,
  )
  expect(told).toMatchObject([
    { verb: 'renameTwins', kind: 'resource', after: { name: 'Phòng  1 (3)', isRetired: false } },
    { verb: 'renameTwins', kind: 'resource', after: { name: 'Phòng\u00a01 (4)', position: 3 } },
    { verb: 'renameTwins', kind: 'unit', before: 'Hòa Bình', after: { shortName: '' } },
    { verb: 'renameTwins', kind: 'group', before: 'Nhóm', after: { name: 'Nhóm (2)' } },
  ])
})
