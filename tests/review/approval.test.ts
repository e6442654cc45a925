import { describe, expect, test } from 'vitest'
import type { FactField } from '../../db/schema/event.ts'
import {
  type ApprovalKind,
  approvalKinds,
  kindsOfChange,
  kindsToApprove,
} from '../../src/review/rules/approval.ts'

type Kind = Parameters<typeof kindsOfChange>[0]

const table: [Kind, FactField[], ApprovalKind[]][] = [
  ['ADDED', ['TITLE', 'DAY', 'TIME', 'SECRECY'], ['ADDED']],
  ['CHANGED', ['TITLE'], ['TEXT']],
  ['CHANGED', ['TIME'], ['TIME']],
  ['CHANGED', ['PLACE'], ['PLACE']],
  ['CHANGED', ['GATHERING_POINT'], ['PLACE']],
  ['CHANGED', ['CHAIRS'], ['CHAIR']],
  ['CHANGED', ['ATTENDS'], ['PEOPLE']],
  ['CHANGED', ['INVITED', 'PREPARES', 'STAFF'], ['PEOPLE']],
  ['CHANGED', ['TRANSPORT', 'SOURCE', 'REMARKS'], ['REMARKS']],
  ['CHANGED', ['SECRECY'], ['SECRECY']],
  ['CHANGED', ['STATUS'], ['STATUS']],
  ['MOVED', ['DAY'], ['DAY']],
  ['MOVED', ['DAY', 'TIME', 'PLACE'], ['DAY', 'TIME', 'PLACE']],
  ['POSTPONED', ['STATUS'], ['POSTPONED']],
  ['POSTPONED', ['DAY'], ['POSTPONED', 'DAY']],
  ['CANCELLED', ['STATUS'], ['CANCELLED']],
  // What is changed along with a cancellation is judged too.
  ['CANCELLED', ['TIME', 'STATUS'], ['CANCELLED', 'TIME']],
  ['RESTORED', ['STATUS'], ['RESTORED']],
  ['RESTORED', [], ['RESTORED']],
]

describe('a change', () => {
  test.each(table)('%s of %j is of the kinds %j', (kind, fields, expected) => {
    expect(kindsOfChange(kind, fields)).toEqual(expected)
  })

  test('of every kind can need approval, each by itself', () => {
    const reached = new Set(table.flatMap(([kind, fields]) => kindsOfChange(kind, fields)))
    expect(approvalKinds.filter((kind) => !reached.has(kind))).toEqual([])
    for (const kind of approvalKinds) {
      const rules = { kinds: [kind], firstRelease: false }
      expect(kindsToApprove(rules, approvalKinds, { isFirst: false })).toEqual([kind])
    }
  })

  test('of a first release needs approval as a whole or not at all', () => {
    const found: ApprovalKind[] = ['ADDED']
    const judged = (firstRelease: boolean, kinds: ApprovalKind[], isFirst: boolean) =>
      kindsToApprove({ firstRelease, kinds }, found, { isFirst })
    expect(judged(true, [], true)).toEqual(['ADDED'])
    expect(judged(false, ['ADDED'], true)).toEqual([])
    expect(judged(true, [], false)).toEqual([])
    expect(judged(true, ['ADDED'], false)).toEqual(['ADDED'])
  })
})
