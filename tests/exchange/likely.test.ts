import { expect, test } from 'vitest'
import type { ReadParty } from '../../src/exchange/rules/entry.ts'
import {
  likelyGroups,
  likelyPersons,
  likelyRooms,
  likelyUnits,
} from '../../src/exchange/rules/likely.ts'

const person = (id: string, name: string, ...titles: string[]) => {
  return { id, name, label: name, isLeader: true, titles }
}

const persons = likelyPersons([
  person('duy', 'Hoàng Đức Duy', 'Chủ tịch'),
  person('an', 'Lê Văn An', 'Phó Chủ tịch'),
  person('bao', 'Trần Quốc Bảo', 'Phó Chủ tịch'),
  person('phong', 'Nguyễn Văn Phòng', 'Chuyên viên'),
])
const units = likelyUnits([
  { id: 'vp', name: 'Văn phòng', shortName: 'VP' },
  { id: 'stc', name: 'Sở Tài chính', shortName: 'STC' },
  { id: 'tnmt', name: 'Sở Tài nguyên và Môi trường', shortName: '' },
])
const groups = likelyGroups([
  { id: 'pct', name: 'Các Phó Chủ tịch' },
  { id: 'tt', name: 'Thường trực Tỉnh ủy' },
])
const rooms = likelyRooms([
  { id: 'r1', name: 'Phòng họp số 1', shortName: '' },
  { id: 'r2', name: 'Phòng họp 2', shortName: '' },
  { id: 'hall', name: 'Hội trường tầng 2', shortName: 'HT lớn' },
  { id: 'kt', name: 'Phòng Khánh tiết', shortName: '' },
])

test('people, units and groups are offered for what can be one of them, and nobody for what cannot', () => {
  const cases: [string, ReadParty['kind'], string | null, string | null, string[]][] = [
    ['đ/c Duy', 'PERSON', 'Duy', null, ['duy']],
    ['PCT Lê An', 'PERSON', 'Lê An', 'PCT', ['an']],
    ['Phó Chủ tịch', 'PERSON', null, 'Phó Chủ tịch', ['an', 'bao']],
    ['Chủ tịch UBND tỉnh', 'PERSON', null, 'Chủ tịch UBND tỉnh', ['duy']],
    // Of another family; of no such name; a unit though a person is called so.
    ['PCT Nguyễn Văn An', 'PERSON', 'Nguyễn Văn An', 'PCT', []],
    ['đ/c Văn', 'PERSON', 'Văn', null, []],
    ['Văn phòng', 'UNIT', null, null, ['vp']],
    ['Phòng Tài chính', 'UNKNOWN', null, null, ['stc']],
    ['Sở TNMT', 'UNIT', null, null, ['tnmt']],
    ['Sở Xây dựng', 'UNIT', null, null, []],
    ['Các Phó Chủ tịch liên quan', 'GROUP', null, null, ['pct']],
    ['Thường trực HĐND', 'GROUP', null, null, []],
  ]
  for (const [words, kind, name, role, expected] of cases) {
    const party = { words, kind, name, role }
    expect([words, ...persons(party), ...units(party), ...groups(party)]).toEqual([
      words,
      ...expected,
    ])
  }
})

test('rooms are offered for a place of their sort without another number or name', () => {
  const cases: [string, string[]][] = [
    ['P. họp 1', ['r1']],
    ['PH2', ['r2']],
    ['Phòng họp', ['r1', 'r2']],
    ['Hội trường', ['hall']],
    ['PH Khánh tiết', ['kt']],
    ['Phòng họp 3', []],
    ['P. họp TV', []],
    ['Trụ sở Tỉnh ủy', []],
    ['Hội trường trực tuyến Công an tỉnh', []],
    ['Nhà ông Văn Phòng', []],
  ]
  for (const [words, expected] of cases)
    expect([words, ...rooms(words)]).toEqual([words, ...expected])
})
