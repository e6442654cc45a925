import { expect, test } from 'vitest'
import type { PendingItemFragment } from '../../src/graphql.generated.ts'
import { byDay, pendingOf } from '../../src/release/pending.ts'

const change: NonNullable<PendingItemFragment['change']> = {
  __typename: 'PendingChange',
  kind: 'CHANGED',
  authors: ['Hoa'],
  changedAt: '2026-11-22T08:41:00Z',
  isWaiting: false,
  fields: [],
}

function item(id: string, facts: Partial<PendingItemFragment> = {}): PendingItemFragment {
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

test('a release offers what changed and sets apart what has to wait', () => {
  const { ready, waiting } = pendingOf([
    item('changed'),
    item('unchanged', { change: null }),
    item('proposal', { stage: 'PROPOSED' }),
    item('declined', { stage: 'DECLINED' }),
    item('no room', { change: { ...change, isWaiting: true } }),
    item('from another week', { waitsForOtherWeek: true }),
  ])
  expect(ready.map(({ id }) => id)).toEqual(['changed'])
  expect(waiting.map(({ id }) => id)).toEqual(['no room', 'from another week'])
})

test('changes stand by day in order, those without a day last', () => {
  const groups = byDay([
    item('undated', { day: null }),
    item('late', { day: '2026-11-25' }),
    item('early'),
    item('late too', { day: '2026-11-25' }),
  ])
  expect(groups.map(({ day, things }) => [day, things.map(({ id }) => id)])).toEqual([
    ['2026-11-23', ['early']],
    ['2026-11-25', ['late', 'late too']],
    [null, ['undated']],
  ])
})
