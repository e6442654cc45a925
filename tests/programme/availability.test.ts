import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { usualGrounds } from '../../src/clash/rules/items.ts'
import { busyLeaders } from '../../src/programme/rules/availability.ts'
import type { SeenItem } from '../../src/programme/rules/item.ts'
import { plainFacts } from '../support/make/calendar.ts'

const named = { unitId: null, groupId: null, words: '', behalfOfId: null, label: '' }

function instant(hour: number): DateTime<true> {
  return DateTime.utc(2026, 11, 24, hour) as DateTime<true>
}

function stretch(from: number, until: number): { from: string; until: string } {
  return { from: instant(from).toISO(), until: instant(until).toISO() }
}

/** A meeting of the leader `p1` from eight to ten, to be varied. */
function meeting({
  facts,
  ...values
}: Partial<Omit<SeenItem, 'facts'>> & { facts?: Partial<SeenItem['facts']> } = {}): SeenItem {
  return {
    id: 'a',
    revision: 1,
    officeId: 'o',
    createdBy: null,
    proposingUnitId: null,
    stage: 'ACCEPTED',
    hold: 'STATED',
    position: '1',
    wantsTime: false,
    updatedAt: stretch(0, 1).from,
    sight: 3,
    isHome: true,
    entry: null,
    before: null,
    published: null,
    booking: null,
    edits: [],
    ...values,
    facts: plainFacts({
      title: 'Họp',
      timeLabel: '8h - 10h',
      period: { ...stretch(8, 10), isEndAssumed: false },
      parties: [{ ...named, role: 'CHAIRS', personId: 'p1' }],
      ...facts,
    }),
  }
}

function busy(
  items: SeenItem[],
  [from, until]: [number, number],
  {
    hold = 'STATED',
    exceptId = null,
    absences = [],
  }: {
    hold?: SeenItem['hold']
    exceptId?: string | null
    absences?: { personId: string; from: string; until: string }[]
  } = {},
) {
  const leaders = new Map([['p1', 'CT An']])
  const week = { items, leaders, memberships: [], absences, clash: usualGrounds }
  const period = { from: instant(from).setZone('Asia/Ho_Chi_Minh'), until: instant(until) }
  return [...busyLeaders(week, { period, hold, where: null }, exceptId)]
}

const twice = { kind: 'LEADER_TWICE', minutesMissing: null }
const kept = [['p1', { by: 'Họp', time: '8h - 10h', ...twice }]]

describe('a leader who chairs from eight to ten is kept', () => {
  const cases: [string, SeenItem, [number, number], boolean][] = [
    ['at nine', meeting(), [9, 10], true],
    ['at the same start', meeting(), [8, 9], true],
    ['when it begins meanwhile', meeting(), [7, 9], true],
    ['not until it begins', meeting(), [7, 8], false],
    ['not once it has ended', meeting(), [10, 11], false],
    ['not at nine when the end is assumed', meeting({ hold: 'ASSUMED' }), [9, 10], false],
    ['not by what holds nothing', meeting({ hold: 'NONE' }), [8, 10], false],
    ['not by what is cancelled', meeting({ facts: { status: 'CANCELLED' } }), [8, 10], false],
    ['not by what is postponed', meeting({ facts: { status: 'POSTPONED' } }), [8, 10], false],
    ['by what may take place', meeting({ facts: { status: 'TENTATIVE' } }), [8, 10], true],
    ['by a proposal', meeting({ stage: 'PROPOSED' }), [8, 10], true],
    ['not by one that was declined', meeting({ stage: 'DECLINED' }), [8, 10], false],
    ['not by one without a time', meeting({ facts: { period: null } }), [8, 10], false],
  ]
  for (const [name, item, hours, verdict] of cases) {
    test(name, () => expect(busy([item], hours)).toEqual(verdict ? kept : []))
  }

  test('at no time that holds nothing, and not by the item asked for', () => {
    expect(busy([meeting()], [8, 10], { hold: 'NONE' })).toEqual([])
    expect(busy([meeting()], [8, 10], { exceptId: 'a' })).toEqual([])
    expect(busy([meeting()], [8, 10], { exceptId: 'b' })).toEqual(kept)
  })

  test('by what is told without its title below full sight', () => {
    expect(busy([meeting({ sight: 2 })], [8, 10])).toEqual([
      ['p1', { by: null, time: '8h - 10h', ...twice }],
    ])
  })

  test('while away, at a time that holds nothing too', () => {
    const absences = [{ personId: 'p1', ...stretch(12, 14) }]
    const absent = { kind: 'LEADER_ABSENT', minutesMissing: null }
    const away = [['p1', { by: null, time: null, ...absent }]]
    expect(busy([], [13, 15], { absences })).toEqual(away)
    expect(busy([], [13, 15], { absences, hold: 'NONE' })).toEqual(away)
    expect(busy([], [10, 12], { absences })).toEqual([])
    expect(busy([], [14, 15], { absences })).toEqual([])
  })
})
