import { describe, expect, test as plainTest } from 'vitest'
import {
  indexOf,
  isOwnRoom,
  type KnownNames,
  keyOf,
  partyMatch,
  roomMatch,
  titleKey,
} from '../../src/exchange/rules/known.ts'
import { readLine } from '../../src/exchange/rules/line.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeImportDesk } from '../support/make/imports.ts'
import { makeGroup, makePerson, makeUnit } from '../support/make/people.ts'

const person = (id: string, name: string, ...titles: string[]) => ({
  id,
  name,
  label: `${titles[0] ?? ''} ${name.split(' ').at(-1)}`.trim(),
  isLeader: true,
  titles,
})

const known: KnownNames = {
  persons: [
    person('duy', 'Hoàng Đức Duy', 'Chủ tịch', 'CT'),
    person('an', 'Lê Văn An', 'Phó Chủ tịch Thường trực', 'PCTTT'),
    person('bao', 'Trần Quốc Bảo', 'Phó Chủ tịch', 'PCT'),
    person('hoa', 'Phạm Thị Hòa', 'Phó Chủ tịch', 'PCT'),
    person('ha', 'Nguyễn Thị Hà', 'Chánh Văn phòng', 'CVP'),
    person('xuyen', 'Xuyên', 'PBT'),
  ],
  units: [{ id: 'tnmt', name: 'Phòng Tài nguyên và Môi trường', shortName: 'P. TNMT' }],
  groups: [{ id: 'pct', name: 'Các Phó Chủ tịch' }],
  rooms: [
    { id: 'r2', name: 'Phòng họp số 2', shortName: '' },
    { id: 'r23', name: 'P. họp 2 tầng 3', shortName: '' },
    { id: 'hall', name: 'Hội trường tầng 2', shortName: 'HT lớn' },
  ],
  aliases: new Map(),
}

const index = indexOf(known)

describe('the words of a document mean', () => {
  const cases: [string, string | null][] = [
    ['CT Hoàng Đức Duy', 'duy'],
    ['Đ/c Duy CT', 'duy'],
    ['Chủ tịch', 'duy'],
    ['PCTTT Lê Văn An', 'an'],
    ['PCT TT', 'an'],
    ['Phó Chủ tịch Thường trực', 'an'],
    ['Đ/c An PCT TT', 'an'],
    ['PCT Bảo', 'bao'],
    ['Phó Chủ tịch Phạm Thị Hoà', 'hoa'],
    ['đồng chí Hà', 'ha'],
    ['Chánh Văn phòng', 'ha'],
    ['PBT Lý Anh Xuyên', 'xuyen'],
    ['Các Phó Chủ tịch', 'pct'],
    ['các Phó Chủ tịch', 'pct'],
    // Two hold the post; another is called so; the post is another's.
    ['Phó Chủ tịch', null],
    ['PCT Trần Quốc', null],
    ['CT Bảo', null],
    ['đồng chí Ha', null],
    ['Các Phó Chủ tịch liên quan', null],
    ['Chủ tịch UBND tỉnh', null],
  ]
  for (const [words, id] of cases) {
    plainTest(`${words}: ${id ?? 'nobody for certain'}`, () => {
      const { chairs } = readLine(`8h00: ${words} họp giao ban`, { day: '2026-11-23', year: 2026 })
      expect(chairs.map((party) => party.words)).toEqual([words])
      const match = partyMatch(chairs[0]!, index)
      expect(match?.personId ?? match?.groupId ?? null).toBe(id)
    })
  }

  plainTest('a unit by its name and its short name', () => {
    const unitOf = (words: string) =>
      partyMatch({ words, kind: 'UNIT', name: null, role: null }, index)?.unitId ?? null
    expect(
      ['P. TNMT', 'P.TNMT', 'Phòng Tài nguyên và Môi trường', 'Phòng Tài nguyên', '…'].map(unitOf),
    ).toEqual(['tnmt', 'tnmt', 'tnmt', null, null])
  })

  plainTest('a room in its usual spellings, and no other room', () => {
    const roomOf = (words: string) => roomMatch(words, index)?.roomId ?? null
    const spellings = ['P. họp 2', 'PH2', 'Phòng họp số 2', 'phòng họp 2', 'P.họp 2', 'PH số 2']
    expect(spellings.map(roomOf)).toEqual(spellings.map(() => 'r2'))
    expect(['P họp 2 tầng 3', 'ht tầng 2', 'HT lớn'].map(roomOf)).toEqual(['r23', 'hall', 'hall'])
    expect(['PH 22', 'P. họp 3', 'Phòng họp số 2 Tỉnh ủy', '…'].map(roomOf)).toEqual(
      Array(4).fill(null),
    )
  })
})

plainTest('tone marks old and new are alike, other names are not', () => {
  expect(keyOf('Hoà')).toBe(keyOf('Hòa'))
  expect(keyOf('Thuý')).toBe(keyOf('Thúy'))
  expect(keyOf('Hà')).not.toBe(keyOf('Hạ'))
  expect(keyOf('???')).not.toBe(keyOf('!!!'))
  expect(titleKey('PCT.KT')).toBe(titleKey('Phó Chủ tịch Kinh tế'))
  expect(titleKey('PCT')).not.toBe(titleKey('PCT.KT'))
})

plainTest('only rooms of the house itself are offered to be made bookable', () => {
  const own = [
    'P. họp 5 tầng 2',
    'PH2',
    'Hội trường 25B',
    'Hội trường UBND tỉnh',
    'Conference Room',
  ]
  const others = [
    'phòng họp số 3 Tỉnh ủy',
    'Hội trường trực tuyến Công an tỉnh',
    'phòng họp số 5 Trung tâm Hội nghị tỉnh',
    'PH tầng 2, UBND tỉnh',
    'Trụ sở TCD',
    'Quảng trường',
  ]
  expect(own.map(isOwnRoom)).toEqual(own.map(() => true))
  expect(others.map(isOwnRoom)).toEqual(others.map(() => false))
})

describe('a typed line', () => {
  const document = `query ($id: ID!, $text: String!, $day: Date, $year: Int!, $week: Int!) {
    office(id: $id) { readLine(text: $text, day: $day, year: $year, week: $week) {
      day title place room { name } warnings
      parties { role words person { name } unit { name } group { name } } } } }`

  test('is read into parts that are matched with the names of the office', async ({ db }) => {
    const { api, office, planner } = await makeImportDesk(db)
    const officeId = office.id
    const boss = { officeId, name: 'Trần Văn Phước', shortTitle: 'PCT', isLeader: true }
    const { id } = await makePerson(db, boss)
    await makeGroup(db, { officeId, name: 'Các Phó Chủ tịch', memberIds: [id] })
    await makeUnit(db, { officeId, name: 'Sở Xây dựng' })
    await makeRoom(db, { officeId, name: 'Phòng họp số 2' })
    const text =
      'T3 14h PCT Phước, Các Phó Chủ tịch nghe báo cáo quy hoạch (Sở Xây dựng chuẩn bị nội dung), tại P. họp 2'
    const read = async (more: object, as = planner) =>
      api(document, { id: officeId, text, year: 2026, week: 48, ...more }, { as })
    expect((await read({})).data.office.readLine).toEqual({
      day: '2026-11-24',
      title: 'nghe báo cáo quy hoạch',
      place: 'P. họp 2',
      room: { name: 'Phòng họp số 2' },
      warnings: [],
      parties: [
        {
          role: 'CHAIRS',
          words: 'PCT Phước',
          person: { name: boss.name },
          unit: null,
          group: null,
        },
        {
          role: 'CHAIRS',
          words: 'Các Phó Chủ tịch',
          person: null,
          unit: null,
          group: { name: 'Các Phó Chủ tịch' },
        },
        {
          role: 'PREPARES',
          words: 'Sở Xây dựng',
          person: null,
          unit: { name: 'Sở Xây dựng' },
          group: null,
        },
      ],
    })
    const member = await makeCaller(db, { officeId, role: 'MEMBER' })
    expect((await read({}, member)).data.office.readLine).toBeNull()
    const faults = [await read({ text: 'a'.repeat(5001) }), await read({ week: 54 })]
    expect(faults.map(({ errors }) => errors?.[0]?.extensions)).toEqual([
      { code: 'INVALID_INPUT', field: 'text' },
      { code: 'INVALID_INPUT', field: 'week' },
    ])
  })
})
