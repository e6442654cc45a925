import type { EventFacts } from '../../../db/schema/event.ts'

/** A person in a group over a half-open span of days. */
export type Membership = { groupId: string; personId: string; from: string; until: string | null }

/** A time at which a person is away; half-open, ISO 8601 in UTC. */
export type Absence = { personId: string; from: string; until: string }

/** The leaders by id with how they are called, highest first, and who belonged to which group when. */
export type Leaders = {
  leaders: ReadonlyMap<string, string>
  memberships: readonly Membership[]
}

const expectedRoles = ['CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF']

type Named = Pick<EventFacts['parties'][number], 'role' | 'personId' | 'groupId' | 'behalfOfId'>

/** The leaders whom parties expect on a day, in person or by a group, by id; a deputy in the leader's place, not the leader. */
export function leadersAmong(
  parties: readonly Named[],
  day: string | null,
  { leaders, memberships }: Leaders,
): string[] {
  const replaced = new Set(parties.map(({ behalfOfId }) => behalfOfId))
  const going = parties
    .filter(({ role }) => expectedRoles.includes(role))
    .flatMap(({ personId, groupId }) =>
      groupId === null ? (personId ?? []) : membersOf(groupId, day, memberships),
    )
  return [...new Set(going)].filter((id) => leaders.has(id) && !replaced.has(id))
}

function membersOf(
  groupId: string,
  day: string | null,
  memberships: readonly Membership[],
): string[] {
  return memberships
    .filter(
      (each) =>
        each.groupId === groupId &&
        (day === null || (each.from <= day && (each.until === null || day < each.until))),
    )
    .map(({ personId }) => personId)
}
