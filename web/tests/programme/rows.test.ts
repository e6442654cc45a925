import { expect, test } from 'vitest'
import { filterFrom, hasMark, namedIn, passes } from '../../src/programme/model/filters.ts'
import { beforeOf, edgeOf } from '../../src/programme/model/marks.ts'
import { type Day, daysOf, type RowChoice, undatedOf } from '../../src/programme/model/rows.ts'
import { wordsKey } from '../../src/programme/model/unmatched.ts'
import { changeOf, itemOf } from '../support/item.ts'

const dayOf = (date: string, isPrinted = true) => ({ date, isPrinted, isWorking: isPrinted }) as Day
const days = [dayOf('2026-11-23'), dayOf('2026-11-24'), dayOf('2026-11-29', false)]
const choice: RowChoice = { isWholeWeek: false, isOnlyFilled: false }

const rowsOf = (items: Parameters<typeof daysOf>[1], more: Partial<RowChoice> = {}) =>
  daysOf(days, items, { ...choice, ...more }).flatMap(({ day, halves }) =>
    halves.map(({ halfDay, items: own }) => [
      day.date.slice(8),
      halfDay,
      own.map(({ id }) => id).join(' '),
    ]),
  )

test('printed days stand with morning and afternoon even when empty, evenings and Sundays when used', () => {
  const evening = itemOf('evening', { halfDay: 'EVENING' })
  const sunday = itemOf('sunday', { day: '2026-11-29' })
  expect(rowsOf([itemOf('one'), evening, itemOf('two')])).toEqual([
    ['23', 'MORNING', 'one two'],
    ['23', 'AFTERNOON', ''],
    ['23', 'EVENING', 'evening'],
    ['24', 'MORNING', ''],
    ['24', 'AFTERNOON', ''],
  ])
  expect(rowsOf([sunday]).slice(4)).toEqual([
    ['29', 'MORNING', 'sunday'],
    ['29', 'AFTERNOON', ''],
  ])
})

test('a filter leaves only what has items, and the half-day that is typed into', () => {
  const open = { day: '2026-11-24', halfDay: 'EVENING' } as const
  expect(rowsOf([itemOf('one')], { isOnlyFilled: true })).toEqual([['23', 'MORNING', 'one']])
  expect(rowsOf([itemOf('one')], { isOnlyFilled: true, open })).toEqual([
    ['23', 'MORNING', 'one'],
    ['24', 'EVENING', ''],
  ])
})

test('what has no day in the week stands apart', () => {
  const items = [
    itemOf('here'),
    itemOf('undated', { day: null }),
    itemOf('x', { day: '2026-12-01' }),
  ]
  expect(undatedOf(days, items).map(({ id }) => id)).toEqual(['undated', 'x'])
})

test('a filter from the address keeps what it understands', () => {
  expect(filterFrom({ leader: 'a', unit: '', show: 'clash', find: 7, other: 'x' })).toEqual({
    leader: 'a',
    show: 'clash',
  })
  expect(filterFrom({ show: 'everything' })).toEqual({})
})

test('an item lacks a chair or a place only while it is to be held and wholly seen', () => {
  const bare = itemOf('bare')
  expect([hasMark(bare, 'chair'), hasMark(bare, 'place')]).toEqual([true, true])
  for (const facts of [{ isStruck: true }, { sight: 'BUSY' }] as const) {
    expect(hasMark(itemOf('other', facts), 'place')).toBe(false)
  }
})

test('an item that wants a time or leaves open who somebody is is picked out until that is answered', () => {
  const unmatched = [
    { __typename: 'UnmatchedWords', kind: 'PARTY', words: 'GĐ Bình', role: 'CHAIRS' },
  ] as never
  const open = itemOf('open', { wantsTime: true, unmatched })
  expect([hasMark(open, 'time'), hasMark(open, 'words')]).toEqual([true, true])
  expect([hasMark(itemOf('x'), 'time'), hasMark(itemOf('x'), 'words')]).toEqual([false, false])
  const settled = [wordsKey({ kind: 'PARTY', words: 'gđ bình' })]
  expect(hasMark(open, 'words', settled)).toBe(false)
  expect(passes(open, { show: 'words' }, settled)).toBe(false)
  expect(hasMark({ ...open, continuesFrom: '2026-11-20' }, 'time')).toBe(false)
  expect(filterFrom({ show: 'time' })).toEqual({ show: 'time' })
})

test('leaders are found by themselves and by whom they are replaced for, and counted once an item', () => {
  const party = { __typename: 'ItemParty', role: 'CHAIRS', words: '', unit: null, group: null }
  const person = { __typename: 'Person', id: 'p', label: 'PCT Phước' }
  const item = itemOf('item', {
    parties: [
      { ...party, label: 'PCT Phước', person, behalfOf: null },
      { ...party, role: 'ATTENDS', label: 'PCT Phước', person, behalfOf: null },
      { ...party, role: 'ON_BEHALF_OF', label: 'Anh Nam', person: null, behalfOf: { id: 'q' } },
    ] as never,
  })
  expect(namedIn([item], 'person')).toEqual([{ id: 'p', label: 'PCT Phước', count: 1 }])
  expect(['p', 'q', 'r'].map((leader) => passes(item, { leader }))).toEqual([true, true, false])
  expect(passes(item, { find: 'phuoc' })).toBe(true)
})

test('a first draft is not marked as new; a blocked room is red whatever else happened', () => {
  const added = itemOf('added', { change: changeOf({ kind: 'ADDED' }) })
  expect([edgeOf(added, true), edgeOf(added, false)]).toEqual([undefined, 'added'])
  const blocked = { severity: 'BLOCKS' } as (typeof added)['clashes'][number]
  expect(edgeOf({ ...added, clashes: [blocked] }, true)).toBe('blocked')
})

test('only a changed field has a before', () => {
  const fields = [
    { __typename: 'FieldChange', field: 'TITLE', before: 'Cũ', after: 'Mới' },
  ] as const
  const changed = itemOf('item', { change: changeOf({ fields: [...fields] }) })
  expect([beforeOf(changed, 'TITLE'), beforeOf(changed, 'PLACE')]).toEqual(['Cũ', undefined])
  const added = itemOf('item', { change: changeOf({ kind: 'ADDED', fields: [...fields] }) })
  expect(beforeOf(added, 'TITLE')).toBeUndefined()
})
