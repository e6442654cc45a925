import type { EventParty } from '../../../db/schema/event.ts'
import type { GroupRow, UnitRow } from '../../../db/schema/people.ts'
import type { NamedPerson } from '../../people/queries/labels.ts'

/** Everybody who is named in what was read, by id. */
export type NamedPeople = {
  persons: ReadonlyMap<string, NamedPerson>
  units: ReadonlyMap<string, UnitRow>
  groups: ReadonlyMap<string, GroupRow>
}

/** A party with those whom it names, as far as they were read along: what is left out is still to be looked up. */
export type PartyView = EventParty & {
  person?: NamedPerson | undefined
  unit?: UnitRow | undefined
  group?: GroupRow | undefined
  behalfOf?: NamedPerson | undefined
}

/** A party with those of the read whom it names. */
export function partyView(party: EventParty, { persons, units, groups }: NamedPeople): PartyView {
  const { personId, unitId, groupId, behalfOfId } = party
  return {
    ...party,
    person: personId === null ? undefined : persons.get(personId),
    unit: unitId === null ? undefined : units.get(unitId),
    group: groupId === null ? undefined : groups.get(groupId),
    behalfOf: behalfOfId === null ? undefined : persons.get(behalfOfId),
  }
}
