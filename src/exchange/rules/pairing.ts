import type { ReleasedFacts } from '../../../db/schema/release.ts'
import type { Proposal } from './proposal.ts'
import { tokenF1 } from './score.ts'
import { folded } from './words.ts'

const leastAlike = 0.6

/** A stored item that a document's entry may speak of. */
export type StoredItem = { id: string; facts: ReleasedFacts }

/**
 * Which stored item each entry speaks of, by the entry's number: the same day, start and leader count, and the
 * titles must be near. Each item is taken once, the likeliest pair first.
 */
export function pairsOf(
  proposals: readonly Proposal[],
  items: readonly StoredItem[],
): Map<number, StoredItem> {
  const possible = proposals
    .flatMap((proposal) =>
      items.map((item) => ({ proposal, item, likeness: likenessOf(proposal, item.facts) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort(
      (one, other) => other.likeness - one.likeness || one.proposal.number - other.proposal.number,
    )
  const pairs = new Map<number, StoredItem>()
  const taken = new Set<string>()
  for (const { proposal, item } of possible) {
    if (pairs.has(proposal.number) || taken.has(item.id)) continue
    pairs.set(proposal.number, item)
    taken.add(item.id)
  }
  return pairs
}

function likenessOf({ entry, time, parties }: Proposal, facts: ReleasedFacts): number {
  const titles = tokenF1(folded(entry.title), folded(facts.title))
  if (titles < leastAlike) return 0
  const isSameDay = time.startsOn === facts.time.startsOn
  const isSameStart = time.startTime === facts.time.startTime
  const leaders = facts.parties.filter(({ role }) => role === 'CHAIRS')
  const isSameLeader = parties.some(
    ({ party, match, role }) =>
      role === 'CHAIRS' &&
      leaders.some(({ personId, groupId, label }) =>
        match !== null && (match.personId !== null || match.groupId !== null)
          ? match.personId === personId && match.groupId === groupId
          : folded(label) === folded(party.words),
      ),
  )
  // On another day the same words often are the same kind of meeting, not the same one: the leader must agree.
  if (!isSameDay && !isSameLeader) return 0
  return titles + (isSameDay ? 0.5 : 0) + (isSameStart ? 0.3 : 0) + (isSameLeader ? 0.3 : 0)
}
