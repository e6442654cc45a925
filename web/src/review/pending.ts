import type { ApprovalKind, WeekReviewQuery } from '../graphql.generated.ts'
import { type Pending, pendingOf } from '../release/pending.ts'

/** The week that is reviewed, as the page reads it. */
export type ReviewedWeek = NonNullable<NonNullable<WeekReviewQuery['office']>['programme']>

type Item = ReviewedWeek['items']['nodes'][number]

/** A pending change with the kinds by which the rules of approval judge it. */
export type ReviewItem = Item & { change: NonNullable<Item['change']> }

/** The changes that can be released and those that wait, with the kinds of each. */
export function reviewedItems({ items }: ReviewedWeek): {
  ready: ReviewItem[]
  waiting: ReviewItem[]
} {
  const { ready, waiting }: Pending = pendingOf(items.nodes)
  const byId = new Map(items.nodes.map((item) => [item.id, item]))
  const kept = (found: Pending['ready']) =>
    found.flatMap(({ id }) => {
      const item = byId.get(id)
      return item?.change ? [{ ...item, change: item.change }] : []
    })
  return { ready: kept(ready), waiting: kept(waiting) }
}

/** The kinds of a change for which the office's rules ask approval; of a first release all or none. */
export function kindsToApprove(
  { review: { rules, mayApprove }, latestRelease }: ReviewedWeek,
  { change }: ReviewItem,
): ApprovalKind[] {
  if (rules === null || mayApprove) return []
  if (latestRelease === null) return rules.firstRelease ? change.approvalKinds : []
  return change.approvalKinds.filter((kind) => rules.kinds.includes(kind))
}

/** The way in which an item stands to the open submission; `same` too while none is open. */
export type Since = 'same' | 'edited' | 'added'

/** Tells for each pending item whether it was edited or added since the week was submitted. */
export function sinceSubmitted({ review }: ReviewedWeek): (item: ReviewItem) => Since {
  if (review.submission === null) return () => 'same'
  const then = new Map(review.submittedItems.map(({ itemId, revision }) => [itemId, revision]))
  return ({ id, revision }) => {
    const seen = then.get(id)
    if (seen === undefined) return 'added'
    return seen === revision ? 'same' : 'edited'
  }
}
