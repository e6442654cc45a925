import type { RoleChoices } from '../access/roles-field.tsx'
import { useViewer } from '../access/session.tsx'
import { usePages } from '../parts/pages.ts'
import { usePersonNames } from './groups.tsx'
import { nameOf } from './members.ts'
import { unitOptions, unitsQuery } from './units.tsx'

/** The units and persons in use of the viewer's office, as roles can be given for them. */
export function useRoleChoices(): RoleChoices {
  const { office } = useViewer()
  const units = usePages(unitsQuery, { officeId: office.id, includeRetired: false })
  const persons = usePersonNames()
  return {
    units: unitOptions(units.nodes),
    persons: persons.map((person) => ({ value: person.id, label: nameOf(person) })),
  }
}
