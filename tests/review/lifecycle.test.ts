import { describe, expect, test } from 'vitest'
import {
  answersReview,
  type DocumentState,
  fits,
  openSubmission,
  type ReviewFacts,
  stateOf,
} from '../../src/review/rules/lifecycle.ts'

type Step = NonNullable<ReviewFacts['last']>['step']

const steps: Step[] = ['OPENED', 'SUBMITTED', 'WITHDRAWN', 'RETURNED', 'RELEASED']

/** The state after a last step, before the first release, after number 0 and after a later number. */
const states: [Step | null, DocumentState, DocumentState, DocumentState][] = [
  [null, 'DRAFT', 'RELEASED', 'ADJUSTED'],
  ['OPENED', 'COLLECTING', 'RELEASED', 'ADJUSTED'],
  ['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED'],
  ['WITHDRAWN', 'COLLECTING', 'RELEASED', 'ADJUSTED'],
  ['RETURNED', 'COLLECTING', 'RELEASED', 'ADJUSTED'],
  ['RELEASED', 'COLLECTING', 'RELEASED', 'ADJUSTED'],
]

/** The states in which each step can be taken; in every other it is refused. */
const allowed: Record<Step, DocumentState[]> = {
  OPENED: ['DRAFT'],
  SUBMITTED: ['DRAFT', 'COLLECTING', 'SUBMITTED', 'RELEASED', 'ADJUSTED'],
  WITHDRAWN: ['SUBMITTED'],
  RETURNED: ['SUBMITTED'],
  RELEASED: ['DRAFT', 'COLLECTING', 'SUBMITTED', 'RELEASED', 'ADJUSTED'],
}

const every: DocumentState[] = ['DRAFT', 'COLLECTING', 'SUBMITTED', 'RELEASED', 'ADJUSTED']
const facts = (step: Step | null, released: number | null): ReviewFacts => ({
  last: step === null ? null : { number: 4, step },
  released,
})

describe('a document', () => {
  test.each(states)('whose last step is %s stands where its releases say', (step, ...expected) => {
    const found = [null, 0, 3].map((released) => stateOf(facts(step, released)))
    expect(found).toEqual(expected)
  })

  test.each(steps)('takes the step %s in these states and in no other', (step) => {
    expect(every.filter((state) => fits(step, state))).toEqual(allowed[step])
  })

  test('has an open submission only while that is its last step', () => {
    expect(steps.map((step) => openSubmission(facts(step, 0)))).toEqual([null, 4, null, null, null])
    expect(openSubmission(facts(null, 0))).toBeNull()
  })
})

describe('a release answers', () => {
  const table = (isApproved: boolean, isWhole: boolean) =>
    [null, ...steps].filter((step) => answersReview(facts(step, 0), { isApproved, isWhole }))

  test('by an approver a submission, and what was returned', () => {
    expect(table(true, false)).toEqual(['SUBMITTED', 'RETURNED'])
    expect(table(true, true)).toEqual(['SUBMITTED', 'RETURNED'])
  })

  test('by another a submission that it takes with it as a whole', () => {
    expect(table(false, true)).toEqual(['SUBMITTED'])
    expect(table(false, false)).toEqual([])
  })
})
