import type { RoleChoices } from '../access/roles-field.tsx'
import { usePersonNames } from './groups.tsx'
import { nameOf } from './members.ts'
import { useUnitOptions } from './units.tsx'

/** The units and persons in use of the viewer's office, as roles can be given for them. */
export function useRoleChoices(): RoleChoices {
  const { options } = useUnitOptions()
  const persons = usePersonNames()
  return {
    units: options,
    persons: persons.map((person) => ({ value: person.id, label: nameOf(person) })),
  }
}
