import type { ItemPartyFragment, PartyInput, PartyRole } from '../../graphql.generated.ts'

/** Somebody in a role while being edited: what is sent, and the words that stand for it. */
export interface Named extends PartyInput {
  label: string
}

/** A stored party, ready to be edited and sent back unchanged. */
export function namedOf(party: ItemPartyFragment): Named {
  return {
    role: party.role,
    // Who is replaced stands in the role.
    label: party.behalfOf ? party.words || (party.person?.label ?? party.label) : party.label,
    ...(party.person ? { personId: party.person.id } : {}),
    ...(party.unit ? { unitId: party.unit.id } : {}),
    ...(party.group ? { groupId: party.group.id } : {}),
    ...(party.words === '' ? {} : { words: party.words }),
    ...(party.behalfOf ? { behalfOfId: party.behalfOf.id } : {}),
  }
}

/** The input that is sent of it. */
export function partyInput({ label: _label, ...party }: Named): PartyInput {
  return party
}

/** The same in another role; who attends on behalf of a leader names that leader. */
export function inRole(party: Named, role: PartyRole, behalfOfId?: string): Named {
  const { behalfOfId: _leader, ...rest } = party
  return { ...rest, role, ...(behalfOfId ? { behalfOfId } : {}) }
}

/** True for a person, unit or group of the office; false for words alone. */
export function isKnown(party: Named): boolean {
  return Boolean(party.personId ?? party.unitId ?? party.groupId)
}

/**
 * The input of a cell's people. It replaces the roles that the cell shows and those that somebody in it was given; who else
 * has one of the latter is sent along, and all other roles stay as they are.
 */
export function partiesOf(
  edited: readonly Named[],
  roles: readonly PartyRole[],
  all: readonly Named[],
): { parties: PartyInput[]; roles: PartyRole[] } {
  const given = edited.map(({ role }) => role).filter((role) => !roles.includes(role))
  const further = [...new Set(given)]
  const parties = [...inRoles(all, ...further), ...edited].map(partyInput)
  return { parties, roles: [...roles, ...further] }
}

/** The parties of these roles, in order. */
export function inRoles<Party extends { role: PartyRole }>(
  parties: readonly Party[],
  ...roles: PartyRole[]
): Party[] {
  return roles.flatMap((role) => parties.filter((party) => party.role === role))
}

/** As a cell prints them. */
export function printed(parties: readonly { label: string }[]): string {
  return parties.map((party) => party.label).join(', ')
}

const keyOf = (party: Named): string =>
  [party.role, party.personId, party.unitId, party.groupId, party.words, party.behalfOfId].join(' ')

/** True when both lists would be stored alike. */
export function isSameParties(one: readonly Named[], other: readonly Named[]): boolean {
  return (
    one.length === other.length &&
    one.every((party, at) => keyOf(party) === keyOf(other[at] ?? party) && other[at] !== undefined)
  )
}
