import { expect, test } from 'vitest'
import type { Item, Programme } from '../../src/programme/model/rows.ts'
import { verbsOf } from '../../src/programme/model/verbs.ts'
import { changeOf, itemOf } from '../support/item.ts'

const release = { number: 0 } as NonNullable<Programme['latestRelease']>
const programme = (facts: Partial<Programme> = {}): Programme =>
  ({ latestRelease: release, mayRelease: true, mayAnswerProposals: true, ...facts }) as Programme

test('a reader is offered the details of what is fully seen, and nothing else', () => {
  expect(verbsOf(itemOf('item', { mayEdit: false }), programme())).toEqual(['details'])
  expect(verbsOf(itemOf('item', { mayEdit: false, sight: 'BUSY' }), programme())).toEqual([])
})

test('who may add items may duplicate what is fully seen, be it not theirs to edit', () => {
  const offered = (facts: Partial<Item>) =>
    verbsOf(itemOf('item', { mayEdit: false, ...facts }), programme({ mayEdit: true }))
  expect(offered({})).toEqual(['details', 'duplicate'])
  expect(offered({ sight: 'BUSY' })).toEqual([])
})

test('a released item is postponed or cancelled, one that was never released is withdrawn', () => {
  expect(verbsOf(itemOf('item'), programme())).toEqual([
    'details',
    'up',
    'down',
    'move',
    'postpone',
    'cancel',
  ])
  const added = itemOf('item', { change: changeOf({ kind: 'ADDED' }) })
  expect(verbsOf(added, programme())).toEqual(['details', 'only', 'up', 'down', 'move', 'withdraw'])
})

test('a changed row is released alone once the week is released, unless its room is waited for', () => {
  const has = (change: ReturnType<typeof changeOf>, facts: Partial<Programme> = {}) =>
    verbsOf(itemOf('item', { change }), programme(facts)).includes('only')
  expect(has(changeOf())).toBe(true)
  expect(has(changeOf({ isWaiting: true }))).toBe(false)
  expect(has(changeOf(), { latestRelease: null })).toBe(false)
  expect(has(changeOf(), { mayRelease: false })).toBe(false)
})

test('what is put off or cancelled is restored or moved, and its change discarded', () => {
  const cancelled = itemOf('item', {
    status: 'CANCELLED',
    isStruck: true,
    change: changeOf({ kind: 'CANCELLED' }),
  })
  expect(verbsOf(cancelled, programme({ mayRelease: false }))).toEqual([
    'details',
    'move',
    'restore',
    'discard',
  ])
})

test('a proposal is answered only by who may answer proposals', () => {
  const proposal = itemOf('item', { stage: 'PROPOSED' })
  expect(verbsOf(proposal, programme()).slice(0, 3)).toEqual(['details', 'accept', 'decline'])
  expect(verbsOf(proposal, programme({ mayAnswerProposals: false }))).not.toContain('accept')
})
