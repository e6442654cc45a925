import type { ApprovalKind } from '../../review/rules/approval.ts'
import type { WeekRef } from '../../time/weeks.ts'

/** A step was taken with a week. */
export type ReviewStepTakenAnswer = WeekRef & { __typename: 'ReviewStepTaken'; officeId: string }

/** An item with the kinds of its change that need approval. */
export type ToApprove = { itemId: string; kinds: ApprovalKind[] }

/** Some chosen changes need approval. See ApprovalNeeded in graphql/programme.graphql. */
export type ApprovalNeededAnswer = {
  __typename: 'ApprovalNeeded'
  code: string
  message: string
  field: string | null
  isFirstRelease: boolean
  toApprove: ToApprove[]
}

/** A step was taken with a week. */
export function stepTaken({
  officeId,
  year,
  week,
}: WeekRef & { officeId: string }): ReviewStepTakenAnswer {
  return { __typename: 'ReviewStepTaken', officeId, year, week }
}

/** The refusal to release what needs approval. */
export function approvalNeeded(
  toApprove: ToApprove[],
  isFirstRelease: boolean,
): ApprovalNeededAnswer {
  return {
    __typename: 'ApprovalNeeded',
    code: 'APPROVAL_NEEDED',
    message: isFirstRelease
      ? 'The first release needs approval. Submit the programme to the chief of the office.'
      : 'Some of these changes need approval. Submit them to the chief of the office, or leave them out.',
    field: 'input.items',
    isFirstRelease,
    toApprove,
  }
}
