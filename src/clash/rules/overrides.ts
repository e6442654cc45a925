import { createHash } from 'node:crypto'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { Kind, Stretch } from './claim.ts'

/** A clash that somebody accepted with a reason. `at` is ISO 8601 in UTC. */
export type Accepted = { fingerprint: string; reason: string; by: string; at: string }

/** A clash by what it is about: the leader or room ('' for the day), and the one or two items. */
export type ClashName = { kind: Kind; subjectId: string; ids: readonly string[] }

/** One word for a clash, the same for both of the two that have it. */
export function keyOf({ kind, subjectId, ids }: ClashName): string {
  return [kind, subjectId, ...[...ids].sort()].join(':')
}

type Side = { id: string; title: string | null; facts: EventFacts }

/**
 * A short word for the times, places and people of what meets: another word once any of them changes. `away`: the absence, of
 * which nothing else is known.
 */
export function stateOfPair(
  kind: Kind,
  sides: readonly Side[],
  away: Stretch | null | undefined,
): string {
  const states = [...sides]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, facts }) => [
      id,
      facts.time.kind,
      facts.time.startsOn,
      facts.time.endsOn,
      facts.period?.from,
      facts.period?.until,
      facts.halfDay,
      facts.place.resourceId,
      facts.place.text,
      ...facts.parties.map(({ role, personId, groupId, behalfOfId }) => [
        role,
        personId,
        groupId,
        behalfOfId,
      ]),
    ])
  const absence = kind === 'LEADER_ABSENT' ? [away?.from, away?.until] : []
  const text = JSON.stringify([kind, absence, states])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
