import type { ReviewStepKind, ReviewStepRow } from '../../../db/schema/review.ts'

/** The stage of a document; see DocumentState in graphql/review.graphql. */
export type DocumentState = 'DRAFT' | 'COLLECTING' | 'SUBMITTED' | 'RELEASED' | 'ADJUSTED'

/** The facts from which a document's state follows: its last step, and the number of its last release. */
export type ReviewFacts = {
  /** Null while nobody took a step. */
  last: Pick<ReviewStepRow, 'number' | 'step'> | null
  /** Null before the first release. */
  released: number | null
}

/**
 * The state of a document. An open submission shows whatever was released before; everything else that was released is
 * told by its number, so that a document of which no step is known has a state too.
 */
export function stateOf({ last, released }: ReviewFacts): DocumentState {
  if (last?.step === 'SUBMITTED') return 'SUBMITTED'
  if (released !== null) return released === 0 ? 'RELEASED' : 'ADJUSTED'
  return last === null ? 'DRAFT' : 'COLLECTING'
}

const from: Record<ReviewStepKind, readonly DocumentState[]> = {
  OPENED: ['DRAFT'],
  // Submitted once more, it is put before the approver as it is now.
  SUBMITTED: ['DRAFT', 'COLLECTING', 'SUBMITTED', 'RELEASED', 'ADJUSTED'],
  WITHDRAWN: ['SUBMITTED'],
  RETURNED: ['SUBMITTED'],
  RELEASED: ['DRAFT', 'COLLECTING', 'SUBMITTED', 'RELEASED', 'ADJUSTED'],
}

/** Can a step be taken with a document in this state? */
export function fits(step: ReviewStepKind, state: DocumentState): boolean {
  return from[step].includes(state)
}

/** The number of the open submission; null while none is open. */
export function openSubmission({ last }: ReviewFacts): number | null {
  return last?.step === 'SUBMITTED' ? last.number : null
}

/**
 * Is a release a step of the document's review? One by somebody who approves is where it answers a submission or what was
 * returned; another's where it takes with it all that was submitted (`isWhole`), so that nothing is left to approve.
 */
export function answersReview(
  { last }: ReviewFacts,
  { isApproved, isWhole }: { isApproved: boolean; isWhole: boolean },
): boolean {
  if (last?.step === 'SUBMITTED') return isApproved || isWhole
  return last?.step === 'RETURNED' && isApproved
}
