import type { EventFacts } from '../../../db/schema/event.ts'
import { weekOf } from '../../time/weeks.ts'
import type { ReadProgramme } from './entry.ts'
import type { ImportWeek } from './preview.ts'
import type { Proposal } from './proposal.ts'
import { tokenF1 } from './score.ts'
import { folded } from './words.ts'

const leastAlike = 0.6

/** A stored item that a document's entry may speak of, in the week whose draft it stands in. */
export type StoredItem = {
  id: string
  facts: EventFacts
  week: ImportWeek | null
  /** Postponed, cancelled or moved away: nobody expects it in the document. */
  isStruck: boolean
}

/** The weeks that a document speaks of, its own first; at most 6, for a month's programme. */
export function weeksOf(
  own: ImportWeek,
  proposals: readonly Proposal[],
  { period }: Pick<ReadProgramme, 'period'>,
): ImportWeek[] {
  const weeks = new Map([[keyOfWeek(own), own]])
  const last = period === null ? own : weekOf(period.endsOn)
  for (const week of [...proposals.map((proposal) => weekOfEntry(proposal, own)), last]) {
    if (week !== null) weeks.set(keyOfWeek(week), week)
  }
  return [...weeks.values()].slice(0, 6)
}

/** Should a document that covers a week, and the days of its heading, hold this item? */
export function isExpected(
  { facts, week, isStruck }: StoredItem,
  own: ImportWeek | null,
  { period }: Pick<ReadProgramme, 'period'>,
): boolean {
  if (isStruck) return false
  if (keyOfWeek(week) === keyOfWeek(own)) return true
  const { startsOn } = facts.time
  return (
    period !== null && startsOn !== null && startsOn >= period.startsOn && startsOn <= period.endsOn
  )
}

/** The week whose draft an entry belongs to: that of its day, or the document's while it has none. */
export function weekOfEntry(
  { time }: Pick<Proposal, 'time'>,
  own: ImportWeek | null,
): ImportWeek | null {
  return time.startsOn === null ? own : weekOf(time.startsOn)
}

function keyOfWeek(week: ImportWeek | null): string {
  return `${week?.year} ${week?.week}`
}

/**
 * The stored item that each entry speaks of, by the entry's number: it is in the same week; the same day, start and
 * leader count, and the titles must be near. Each item is paired once, the likeliest pair first.
 */
export function pairsOf(
  proposals: readonly Proposal[],
  items: readonly StoredItem[],
  own: ImportWeek | null,
): Map<number, StoredItem> {
  const possible = proposals
    .flatMap((proposal) =>
      items
        .filter(({ week }) => keyOfWeek(week) === keyOfWeek(weekOfEntry(proposal, own)))
        .map((item) => ({ proposal, item, likeness: likenessOf(proposal, item.facts) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort(
      (one, other) => other.likeness - one.likeness || one.proposal.number - other.proposal.number,
    )
  const pairs = new Map<number, StoredItem>()
  const paired = new Set<string>()
  for (const { proposal, item } of possible) {
    if (pairs.has(proposal.number) || paired.has(item.id)) continue
    pairs.set(proposal.number, item)
    paired.add(item.id)
  }
  return pairs
}

function likenessOf({ entry, time, parties }: Proposal, facts: EventFacts): number {
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
