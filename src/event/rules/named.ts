import type { EventFacts, EventParty } from '../../../db/schema/event.ts'
import type { GroupRow, UnitRow } from '../../../db/schema/people.ts'
import type { NamedPerson } from '../../people/queries/labels.ts'

/** A party as `partyTuples` brings it: role, person, unit, group, words, person replaced. */
export type PartyTuple = [
  EventParty['role'],
  string | null,
  string | null,
  string | null,
  string,
  string | null,
]

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

/** The parties of tuples with those whom they name, labelled as programmes call them. */
export function partiesFrom(
  tuples: readonly PartyTuple[],
  { persons, units, groups }: NamedPeople,
  language: EventFacts['language'],
): PartyView[] {
  return tuples.map(([role, personId, unitId, groupId, words, behalfOfId]) => {
    const person = personId === null ? undefined : persons.get(personId)
    const unit = unitId === null ? undefined : units.get(unitId)
    const group = groupId === null ? undefined : groups.get(groupId)
    const behalfOf = behalfOfId === null ? undefined : persons.get(behalfOfId)
    const called = words || (person?.printed ?? (unit && unitLabelOf(unit)) ?? group?.name ?? '')
    const label = behalfOf === undefined ? called : instead(called, behalfOf.printed, language)
    return {
      role,
      personId,
      unitId,
      groupId,
      words,
      behalfOfId,
      label,
      person,
      unit,
      group,
      behalfOf,
    }
  })
}

function unitLabelOf({ shortName, name }: UnitRow): string {
  return shortName || name
}

/** Says in whose place a party goes. */
export function instead(label: string, replaced: string, language: EventFacts['language']): string {
  return `${label} (${language === 'vi' ? 'thay' : 'for'} ${replaced})`
}
