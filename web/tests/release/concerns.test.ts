import { expect, test } from 'vitest'
import type { PendingItemFragment } from '../../src/graphql.generated.ts'
import { concernsOf } from '../../src/release/concerns.ts'
import { type PendingItem, pendingOf } from '../../src/release/pending.ts'
import { offeredReasons, owedBy, reasons } from '../../src/release/reason.ts'

type Clash = PendingItemFragment['clashes'][number]

const change: PendingItem['change'] = {
  __typename: 'PendingChange',
  kind: 'CHANGED',
  authors: ['Hoa'],
  changedAt: '2026-11-22T08:41:00Z',
  isWaiting: false,
  fields: [],
}

const waiting = { ...change, isWaiting: true }

function item(id: string, facts: Partial<PendingItem> = {}): PendingItem {
  return {
    __typename: 'ProgrammeItem',
    id,
    revision: 1,
    sight: 'FULL',
    title: id,
    day: '2026-11-23',
    timeLabel: '08:00',
    stage: 'ACCEPTED',
    movedTo: null,
    movedFrom: null,
    waitsForOtherWeek: false,
    wantsTime: false,
    unmatched: [],
    change,
    clashes: [],
    ...facts,
  }
}

function clash(kind: Clash['kind'], otherId: string | null, facts: Partial<Clash> = {}): Clash {
  const blocks = kind === 'ROOM_TAKEN'
  const notes = kind === 'ROOM_SHORTENED'
  return {
    __typename: 'Clash',
    kind,
    severity: blocks ? 'BLOCKS' : notes ? 'NOTES' : 'WARNS',
    otherId,
    otherTitle: otherId,
    otherDay: '2026-11-23',
    otherTime: '08:30',
    subject: 'PCT Phước',
    minutesMissing: null,
    needsReason: false,
    isAccepted: false,
    ...facts,
  }
}

const unknown = (kind: PendingItem['unmatched'][number]['kind'], words: string) => ({
  __typename: 'UnmatchedWords' as const,
  kind,
  words,
})

/** The concerns in short: whose they are, what they are about, and with what. */
function said(items: PendingItem[]): [blockers: string[], warnings: string[]] {
  const { blockers, warnings } = concernsOf(items)
  const short = (concerns: typeof blockers) =>
    concerns.map(({ item: { id }, matter }) => {
      const other =
        matter.about === 'TIME'
          ? null
          : matter.about === 'WHO'
            ? `${matter.kind} ${matter.words}`
            : 'clash' in matter
              ? matter.clash?.otherId
              : matter.from
      return [id, matter.about, other].filter(Boolean).join(' ')
    })
  return [short(blockers), short(warnings)]
}

test('an item whose room is taken, or that another week releases, blocks', () => {
  const taken = item('taken', { change: waiting, clashes: [clash('ROOM_TAKEN', 'holder')] })
  const unknown = item('unknown', { change: waiting })
  const moved = item('moved', { waitsForOtherWeek: true, movedFrom: '2026-11-17' })
  expect(said([taken, unknown, moved])).toEqual([
    ['taken ROOM_TAKEN holder', 'unknown ROOM_TAKEN', 'moved OTHER_WEEK 2026-11-17'],
    [],
  ])
})

test('a leader who is expected twice or absent warns, and so does a shared half-day of a room', () => {
  const clashes = [
    clash('LEADER_TWICE', 'other'),
    clash('LEADER_ABSENT', null),
    clash('ROOM_HALF_DAY', 'neighbour'),
    clash('ROOM_SHORTENED', 'later'),
  ]
  expect(said([item('a', { clashes })])).toEqual([
    [],
    ['a LEADER_TWICE other', 'a LEADER_ABSENT', 'a ROOM_HALF_DAY neighbour'],
  ])
})

test('a clash that needs a reason or blocks by the office’s policy blocks; one that is accepted is none', () => {
  const reason = clash('LEADER_TWICE', 'b', { needsReason: true })
  const blocks = clash('LEADER_TRAVEL', 'b', { severity: 'BLOCKS', minutesMissing: 10 })
  const accepted = clash('LEADER_TWICE', 'b', { isAccepted: true })
  const noted = clash('DAY_OFF', null, { severity: 'NOTES' })
  expect(said([item('a', { clashes: [reason] })])).toEqual([['a LEADER_TWICE b'], []])
  expect(said([item('a', { clashes: [blocks] })])).toEqual([['a LEADER_TRAVEL b'], []])
  expect(said([item('a', { clashes: [accepted, noted] })])).toEqual([[], []])
  const of = (one: Clash) => pendingOf([item('a', { clashes: [one] })])
  expect([reason, blocks].map((one) => of(one).waiting.length)).toEqual([1, 1])
  expect([accepted, noted].map((one) => of(one).ready.length)).toEqual([1, 1])
})

test('what two items have with each other is told once, for each leader', () => {
  const other = { subject: 'CT An' }
  const a = item('a', { clashes: [clash('LEADER_TWICE', 'b'), clash('LEADER_TWICE', 'b', other)] })
  const b = item('b', { clashes: [clash('LEADER_TWICE', 'a'), clash('LEADER_TWICE', 'a', other)] })
  const hidden = item('c', { clashes: [clash('LEADER_TWICE', null), clash('LEADER_TWICE', null)] })
  expect(said([a, b, hidden])[1]).toEqual([
    'a LEADER_TWICE b',
    'a LEADER_TWICE b',
    'c LEADER_TWICE',
    'c LEADER_TWICE',
  ])
})

test('an item without the hour that it lost warns, and so do words that nobody knows, once and last', () => {
  const unmatched = [unknown('PARTY', 'Đ/c Sáu'), unknown('ROOM', 'Phòng 9')]
  const a = item('a', { unmatched })
  const b = item('b', { wantsTime: true, unmatched: [unknown('PARTY', 'đ/c sáu')] })
  const c = item('c', {
    clashes: [clash('LEADER_ABSENT', null)],
    unmatched: [unknown('ROOM', 'đ/c Sáu')],
  })
  expect(said([a, b, c])).toEqual([
    [],
    [
      'b TIME',
      'c LEADER_ABSENT',
      'a WHO PARTY Đ/c Sáu',
      'a WHO ROOM Phòng 9',
      'c WHO ROOM đ/c Sáu',
    ],
  ])
})

test('of what does not take place here, nobody asks who its words are', () => {
  const unmatched = [unknown('PARTY', 'Đ/c Sáu')]
  const cancelled = item('a', { unmatched, change: { ...change, kind: 'CANCELLED' } })
  const postponed = item('b', { unmatched, change: { ...change, kind: 'POSTPONED' } })
  const gone = item('c', { unmatched, movedTo: '2026-12-01' })
  expect(said([cancelled, postponed, gone])).toEqual([[], []])
  const kept = item('d', { unmatched })
  expect(said([cancelled, kept])[1]).toEqual(['d WHO PARTY Đ/c Sáu'])
})

test('an item that cannot go has nothing to be warned of', () => {
  const clashes = [clash('ROOM_TAKEN', 'holder'), clash('LEADER_TWICE', 'b')]
  const open = { wantsTime: true, unmatched: [unknown('PARTY', 'Đ/c Sáu')] }
  expect(said([item('a', { change: waiting, clashes, ...open })])).toEqual([
    ['a ROOM_TAKEN holder'],
    [],
  ])
})

test('the reason given last is offered first, and all are offered once', () => {
  expect(offeredReasons(null)).toEqual(reasons)
  expect(offeredReasons('WEATHER')[0]).toBe('WEATHER')
  expect([...offeredReasons('WEATHER')].sort()).toEqual([...reasons].sort())
  expect(offeredReasons('FIRST_RELEASE')).toEqual(reasons)
})

test('a release owes its reason, and the words of a reason that is not in the list', () => {
  expect(owedBy(undefined, 'vì mưa')).toBe('reason')
  expect(owedBy('OTHER', ' ')).toBe('words')
  expect(owedBy('OTHER', 'vì mưa')).toBeNull()
  expect(owedBy('WEATHER', '')).toBeNull()
})
