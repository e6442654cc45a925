import type { Verb } from '../state/acts.ts'
import type { Item, Programme } from './rows.ts'

/** An act on a row beside editing its cells. */
export type RowVerb = Verb | 'details' | 'duplicate' | 'only' | 'move' | 'up' | 'down'

const isOff = (item: Item): boolean => item.status === 'POSTPONED' || item.status === 'CANCELLED'

/** True when the item has never been released: it can be withdrawn, there is nothing yet to cancel. */
export function isUnreleased(item: Item): boolean {
  return item.change?.kind === 'ADDED' && item.movedFrom === null
}

function editVerbs(item: Item): RowVerb[] {
  const isHere = !item.isStruck || isOff(item)
  const found: RowVerb[] = []
  if (isHere && !isOff(item) && item.day !== null) found.push('up', 'down')
  if (isHere) found.push('move')
  if (isOff(item)) found.push('restore')
  else if (isHere && !isUnreleased(item)) found.push('postpone', 'cancel')
  if (isUnreleased(item)) found.push('withdraw')
  else if (item.change) found.push('discard')
  return found
}

/** The verbs that a row offers, in the order of its menu. */
export function verbsOf(item: Item, programme: Programme): RowVerb[] {
  const found: RowVerb[] = item.sight === 'FULL' ? ['details'] : []
  // What continues is copied in the week in which it began.
  const isOwn = item.sight === 'FULL' && item.continuesFrom === null
  if (isOwn && programme.mayEdit) found.push('duplicate')
  if (!item.mayEdit) return found
  const isProposal = item.stage === 'PROPOSED'
  if (isProposal && programme.mayAnswerProposals) found.push('accept', 'decline')
  // The first release is of the week, not of a row.
  const isAdjusted = programme.latestRelease !== null
  if (isAdjusted && programme.mayRelease && mayRelease(item)) found.push('only')
  return [...found, ...editVerbs(item)]
}

/** True when the item has a change that a release could take now. */
function mayRelease(item: Item): boolean {
  return item.change !== null && !item.change.isWaiting && item.stage === 'ACCEPTED'
}
