import { managesProgramme, seesDrafts, type Viewer } from '../../access/policy.ts'
import { mayApprove, maySetApprovalRules, maySubmit, seesReview } from '../policy.ts'
import type { Approval } from './approval.ts'
import { type DocumentState, fits, openSubmission, stateOf } from './lifecycle.ts'

/** A step as it is read: its instant as ISO 8601 in UTC. See ReviewStep in graphql/review.graphql. */
export type StepRead = {
  number: number
  kind: 'OPENED' | 'SUBMITTED' | 'WITHDRAWN' | 'RETURNED' | 'RELEASED'
  by: string
  at: string
  note: string
  releaseNumber: number | null
  telephoneName: string | null
}

/** An item at the revision that was submitted. */
export type SubmittedItem = { itemId: string; revision: number }

/** A document's review as one viewer sees it; see DocumentReview in graphql/review.graphql. */
export type ReviewView = {
  state: DocumentState
  submission: number | null
  submittedAt: string | null
  submittedBy: string | null
  note: string | null
  submittedItems: SubmittedItem[]
  returnedReason: string | null
  returnedBy: string | null
  returnedAt: string | null
  needsApproval: boolean
  rules: (Approval & { mayChange: boolean }) | null
  mayOpenCollecting: boolean
  maySubmit: boolean
  mayWithdraw: boolean
  mayReturn: boolean
  mayApprove: boolean
  mayTakeTelephone: boolean
  approvers: { accountId: string; name: string }[]
  history: StepRead[]
}

/** All that is read of a review. `steps`: newest first. */
export type ReviewRead = {
  released: number | null
  steps: readonly StepRead[]
  items: SubmittedItem[]
  approval: Approval
  /** Does something that is pending need approval? */
  needsApproval: boolean
  approvers: { accountId: string; name: string }[]
}

/** A review as a viewer is shown it: readers its state alone, who works on part of the draft no words of others. */
export function reviewView(
  viewer: Viewer | null,
  officeId: string,
  { released, steps, items, approval, needsApproval, approvers }: ReviewRead,
): ReviewView {
  const isWorker = viewer !== null && seesDrafts(viewer, officeId)
  const seesAll = viewer !== null && seesReview(viewer, officeId)
  const latest = isWorker ? (steps[0] ?? null) : null
  const facts = { last: latest && { number: latest.number, step: latest.kind }, released }
  const state = stateOf(facts)
  const submitted = latest?.kind === 'SUBMITTED' ? latest : null
  const returned = seesAll && latest?.kind === 'RETURNED' ? latest : null
  const writes = viewer !== null && maySubmit(viewer, officeId)
  const approves = viewer !== null && mayApprove(viewer, officeId)
  const needs = !approves && seesAll && needsApproval
  return {
    state,
    submission: openSubmission(facts),
    submittedAt: submitted?.at ?? null,
    submittedBy: submitted?.by ?? null,
    note: seesAll ? (submitted?.note ?? null) : null,
    submittedItems: seesAll ? items : [],
    returnedReason: returned?.note ?? null,
    returnedBy: returned?.by ?? null,
    returnedAt: returned?.at ?? null,
    needsApproval: needs,
    rules: isWorker ? { ...approval, mayChange: maySetApprovalRules(viewer, officeId) } : null,
    mayOpenCollecting: writes && fits('OPENED', state),
    maySubmit: writes && fits('SUBMITTED', state),
    mayWithdraw: writes && fits('WITHDRAWN', state),
    mayReturn: approves && fits('RETURNED', state),
    mayApprove: approves,
    mayTakeTelephone: writes && !approves && approval.allowsTelephone,
    approvers: viewer !== null && managesProgramme(viewer, officeId) ? approvers : [],
    history: isWorker ? steps.map((step) => (seesAll ? step : { ...step, note: '' })) : [],
  }
}
