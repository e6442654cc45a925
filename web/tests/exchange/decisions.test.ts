import { expect, test } from 'vitest'
import {
  acceptInput,
  type Leftover,
  suggestionOf,
  type Unknown,
  undecided,
  withCorrection,
  withLeftover,
  withSuggestions,
} from '../../src/exchange/decisions.ts'
import type { ReadEntryFragment } from '../../src/graphql.generated.ts'

const entry: ReadEntryFragment = {
  __typename: 'ImportEntry',
  number: 4,
  source: '14 giờ: họp',
  time: {
    __typename: 'EnteredTime',
    kind: 'START',
    startsOn: '2026-11-23',
    endsOn: null,
    halfDay: null,
    startTime: '14:00',
    endTime: null,
    words: null,
    text: '14 giờ',
  },
  timeLabel: '14:00',
  title: 'Họp',
  parties: [],
  place: 'P. họp 2',
  room: null,
  gatheringPoint: null,
  remarks: null,
  status: 'CONFIRMED',
  confidence: [],
  warnings: [],
  difference: 'NEW',
  item: null,
  changes: [],
}

const unknown = (facts: Partial<Unknown>): Unknown => ({
  __typename: 'ImportUnknown',
  kind: 'PARTY',
  words: 'Đ/c Hòa',
  count: 1,
  suggestion: 'CREATE_PERSON',
  persons: [],
  units: [],
  groups: [],
  rooms: [],
  name: 'Hòa',
  title: 'Phó Chủ tịch',
  ...facts,
})

const rooms = [{ id: 'r2', name: 'Phòng họp số 2' }]
const preview = (unknowns: Unknown[] = []) => ({
  id: 'i',
  unknowns,
  entries: { nodes: [entry] },
  leftovers: [] as Leftover[],
})

test('an import accepted as read sends no corrections', () => {
  expect(acceptInput(preview([unknown({})]), undecided, rooms)).toEqual({
    importId: 'i',
    resolutions: [],
    entries: [],
    ifAbsent: 'KEEP',
  })
})

test('a place typed like a room becomes that room, a corrected time keeps its day', () => {
  const decisions = withCorrection(undecided, entry, {
    time: '15h - 16h',
    place: 'phòng họp số 2',
  })
  expect(acceptInput(preview(), decisions, rooms).entries).toEqual([
    {
      number: 4,
      take: true,
      time: { text: '15h - 16h', startsOn: '2026-11-23' },
      place: { roomId: 'r2', ifTaken: 'WISH' },
    },
  ])
})

test('another day takes the time along as it was read', () => {
  const decisions = withCorrection(undecided, entry, { day: '2026-11-25' })
  expect(acceptInput(preview(), decisions, rooms).entries).toEqual([
    {
      number: 4,
      take: true,
      time: { kind: 'START', startsOn: '2026-11-25', startTime: '14:00', text: '14 giờ' },
    },
  ])
})

test('what is typed back to how it was read is no correction', () => {
  const changed = withCorrection(undecided, entry, { title: 'Họp gấp', isLeft: true })
  const back = withCorrection(changed, entry, { title: 'Họp', isLeft: false })
  expect(back).toEqual(undecided)
})

test('what only looks moved is taken as an item of its own, and no more once that is taken back', () => {
  const moved = { ...entry, difference: 'MOVED' as const }
  const other = withCorrection(undecided, moved, { isOther: true })
  const shown = { ...preview(), entries: { nodes: [moved] } }
  expect(acceptInput(shown, other, rooms).entries).toEqual([{ number: 4, take: true, asNew: true }])
  expect(withCorrection(other, moved, { isOther: false })).toEqual(undecided)
})

test('accepting the suggestions leaves what was decided by hand', () => {
  const room = unknown({
    kind: 'ROOM',
    words: 'PH2',
    suggestion: 'MATCH',
    rooms: [{ __typename: 'Room', id: 'r2', name: 'Phòng họp số 2' }],
  })
  const byHand = {
    ...undecided,
    resolutions: new Map([['PARTY Đ/c Hòa', { as: 'WORDS' as const }]]),
  }
  const decisions = withSuggestions(byHand, [unknown({}), room])
  expect(acceptInput(preview([unknown({}), room]), decisions, rooms).resolutions).toEqual([
    { kind: 'PARTY', words: 'Đ/c Hòa', as: 'WORDS' },
    { kind: 'ROOM', words: 'PH2', as: 'MATCH', roomId: 'r2' },
  ])
})

test('a new person is named by what was read from the words', () => {
  expect(suggestionOf(unknown({}))).toEqual({
    as: 'CREATE_PERSON',
    name: 'Hòa',
    title: 'Phó Chủ tịch',
  })
})

test('a leftover is taken as an entry by its number, is corrected like others, and is put back with all of that', () => {
  const made = { ...entry, number: 9, title: 'Họp bỏ sót' }
  const leftover: Leftover = {
    __typename: 'ImportLeftover',
    where: 'table 1, row 4',
    text: '9h | Họp bỏ sót',
    why: 'NOT_UNDERSTOOD',
    isPossibleEntry: true,
    entries: [made],
  }
  const shown = { ...preview(), leftovers: [leftover] }
  const added = withLeftover(undecided, leftover)
  expect(acceptInput(shown, undecided, rooms).entries).toEqual([])
  expect(acceptInput(shown, added, rooms).entries).toEqual([{ number: 9, take: true }])
  const corrected = withCorrection(added, made, { title: 'Họp' })
  expect(acceptInput(shown, corrected, rooms).entries).toEqual([
    { number: 9, take: true, title: 'Họp' },
  ])
  expect(withLeftover(corrected, leftover)).toEqual(undecided)
})
