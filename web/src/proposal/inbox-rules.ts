import type { Proposed, RegistrationWeek } from './use-registration.ts'

type Alike = RegistrationWeek['alikeProposals']

/** Items that are likely one with another: the one that stays, those that go into it, and all but the one looked at. */
export interface Twins {
  kept: Proposed
  merged: readonly Proposed[]
  others: readonly Proposed[]
}

/** Gives what is likely the same as an item that waits, as far as it was proposed; undefined where nothing is. */
export function twinsOf(
  item: Proposed,
  proposals: readonly Proposed[],
  alike: Alike,
): Twins | undefined {
  const group = alike.find(({ itemIds }) => itemIds.includes(item.id))
  if (group === undefined || item.stage !== 'PROPOSED') return undefined
  const items = group.itemIds.flatMap((id) => proposals.find((one) => one.id === id) ?? [])
  const [kept, ...rest] = items
  const merged = rest.filter(({ stage }) => stage === 'PROPOSED')
  if (kept === undefined || merged.length === 0) return undefined
  return { kept, merged, others: items.filter(({ id }) => id !== item.id) }
}

/** May a proposal be taken in without a look: in time, like no other, and clashing with nothing? */
export function isClean(item: Proposed, alike: Alike): boolean {
  const { proposal, clashes, id } = item
  if (!proposal?.mayAnswer || proposal.isLate || proposal.isUnread) return false
  if (clashes.some(({ severity }) => severity !== 'NOTES')) return false
  return !alike.some(({ itemIds }) => itemIds.includes(id))
}
