import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { Viewer } from '../../access/policy.ts'
import { reviewOf } from '../../review/queries.ts'
import { kindsToApprove } from '../../review/rules/approval.ts'
import type { ReviewView } from '../../review/rules/view.ts'
import type { ItemView } from '../rules/item.ts'
import type { ToApprove } from '../rules/review.ts'
import { waitingItems } from './item.ts'
import { weekDocument } from './kind.ts'
import type { ProgrammeView } from './programme.ts'

/** The review of a week as its viewer is shown it. The week is read only where it is asked whether it needs approval. */
export function programmeReview(
  db: Db,
  { office, span, viewer, isDraftShown, read }: ProgrammeView,
  { now, asks }: { now: DateTime; asks: { needsApproval: boolean; approvers: boolean } },
): Promise<ReviewView> {
  return reviewOf(db, viewer, {
    officeId: office.id,
    documentId: weekDocument(office.id, span),
    now,
    hasApprovers: asks.approvers,
    isPendingToApprove: async (approval, isFirst) => {
      if (!asks.needsApproval || !isDraftShown) return false
      if (isFirst) return approval.firstRelease
      if (approval.kinds.length === 0) return false
      return (await read()).items.some(
        ({ change }) =>
          change !== null && kindsToApprove(approval, change.approvalKinds, { isFirst }).length > 0,
      )
    },
  })
}

/** Items that need approval as one who may release them sees them, with the kinds of their changes that do. */
export async function itemsToApprove(
  db: Db,
  viewer: Viewer | null,
  toApprove: readonly ToApprove[],
  asking: { now: DateTime; hasClashes: boolean },
): Promise<{ item: ItemView; kinds: ToApprove['kinds'] }[]> {
  const kindsOf = new Map(toApprove.map(({ itemId, kinds }) => [itemId, kinds]))
  const found = await waitingItems(db, viewer, [...kindsOf.keys()], asking)
  return found.map((item) => ({
    item,
    kinds: item.sight === 'FULL' ? (kindsOf.get(item.id) ?? []) : [],
  }))
}
