import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { ReleaseProgrammeInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Holder } from '../../access/queries/holders.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import type { LockedDocument } from '../../release/commands/release.ts'
import { changeKind } from '../../release/rules/content.ts'
import type { IncludedEvent } from '../../release/rules/included.ts'
import { mayApprove } from '../../review/policy.ts'
import { approversOf, type ReviewGrounds, reviewGrounds } from '../../review/queries.ts'
import { type ReviewMovedAnswer, reviewMoved } from '../../review/rules/answers.ts'
import { type ApprovalKind, kindsOfChange, kindsToApprove } from '../../review/rules/approval.ts'
import { answersReview, openSubmission, stateOf } from '../../review/rules/lifecycle.ts'
import { type ApprovalNeededAnswer, approvalNeeded, type ToApprove } from '../rules/review.ts'
import type { Chosen } from './chosen.ts'

/** A release may be made. `isStep`: it answers the document's review. */
export type Approved = { isStep: boolean; telephone: Holder | null }

/** The reasons for which a release waits for somebody's word. */
export type ApprovalRefusal =
  | ApprovalNeededAnswer
  | ReviewMovedAnswer
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer

type Releasing = { locked: LockedDocument; chosen: Chosen; now: DateTime }

/**
 * Decides behind the document's lock whether the viewer may release what was chosen: who approves may, others what needs
 * no approval, or what was approved by telephone where the office allows that.
 */
export async function approvalOf(
  db: Db,
  viewer: Viewer,
  { submission, approvedByTelephone }: ReleaseProgrammeInput,
  { locked, chosen, now }: Releasing,
): Promise<Approved | ApprovalRefusal> {
  const { id: documentId, officeId } = locked.document
  const itemIds = chosen.included.map(({ eventId }) => eventId)
  const grounds = await reviewGrounds(db, { officeId, documentId, itemIds })
  if (typeof submission === 'number' && openSubmission(grounds) !== submission) {
    return reviewMoved(stateOf(grounds), 'input.submission')
  }
  const isApprover = mayApprove(viewer, officeId)
  const { isWhole } = grounds
  if (approvedByTelephone) {
    if (isApprover) return ownApproval()
    if (!grounds.approval.allowsTelephone) return noTelephone()
    const telephone = (await approversOf(db, officeId, now)).find(
      ({ accountId }) => accountId === approvedByTelephone,
    )
    return telephone === undefined
      ? notFound('input.approvedByTelephone')
      : { isStep: true, telephone }
  }
  const toApprove = isApprover ? null : neededFor(grounds, { locked, chosen })
  if (toApprove !== null) return approvalNeeded(toApprove, locked.last === null)
  const isStep = answersReview(grounds, { isApproved: isApprover, isWhole })
  return { isStep, telephone: null }
}

/** The chosen items that need approval; null when nothing does. The first release of an empty week has no items. */
function neededFor(
  { approval }: ReviewGrounds,
  { locked: { last }, chosen: { included } }: Pick<Releasing, 'locked' | 'chosen'>,
): ToApprove[] | null {
  const isFirst = last === null
  const found = included.flatMap((item) => {
    const kinds = kindsToApprove(approval, kindsOf(item), { isFirst })
    return kinds.length === 0 ? [] : [{ itemId: item.eventId, kinds }]
  })
  if (found.length > 0) return found
  return isFirst && approval.firstRelease ? [] : null
}

function kindsOf({ before, facts, isBack }: IncludedEvent): ApprovalKind[] {
  const kind = isBack ? 'RESTORED' : changeKind(before, facts)
  if (kind === null) return []
  const fields = before === null ? [] : changesBetween(before, facts)
  return kindsOfChange(
    kind,
    fields.map(({ field }) => field),
  )
}

function ownApproval(): InvalidInputAnswer {
  const message = 'You approve this yourself by releasing it.'
  return invalid('input.approvedByTelephone', 'OWN_APPROVAL', message)
}

function noTelephone(): NotAllowedAnswer {
  return notAllowed('This office does not release by telephone. Submit the programme instead.', {
    code: 'NO_TELEPHONE',
    field: 'input.approvedByTelephone',
  })
}
