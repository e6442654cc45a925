import { type ReactElement, useState } from 'react'
import type { PartyRole } from '../../graphql.generated.ts'
import { rolesOf } from '../model/columns.ts'
import {
  inRoles,
  isSameParties,
  type Named,
  namedOf,
  partyInput,
  printed,
} from '../model/parties.ts'
import { timeParts } from '../model/times.ts'
import { useEditWords } from '../words/edit.ts'
import { useAvailability } from './availability.ts'
import styles from './edit.module.css'
import { PartiesInput } from './parties-input.tsx'
import type { EditorProps } from './save.ts'

/** Edits who chairs, attends and is invited, or prepares: one field for each role of the column. */
export function PartiesCell({ item, column, keep, onKeys }: EditorProps): ReactElement {
  const t = useEditWords()
  const roles = rolesOf[column] ?? []
  const [first] = useState(() => inRoles(item.parties, ...roles).map(namedOf))
  const [parties, setParties] = useState(first)
  const leaders = column === 'prepares' || !item.time ? undefined : timeParts(item.time)
  const availability = useAvailability(leaders, item.id)
  const change = (role: PartyRole, of: Named[]) => {
    const all = roles.flatMap((other) => (other === role ? of : inRoles(parties, other)))
    setParties(all)
    const fields = { parties: all.map(partyInput), roles: [...roles] }
    keep(isSameParties(all, first) ? undefined : { fields, text: printed(all) })
  }
  return (
    <>
      {roles.map((role, at) => (
        <div key={role} className={styles.role}>
          {roles.length > 1 && <span className={styles.roleName}>{t(`role.${role}`)}</span>}
          <PartiesInput
            label={t(`role.${role}`)}
            as={role}
            value={inRoles(parties, role)}
            onChange={(of) => change(role, of)}
            availability={availability}
            onKeys={onKeys}
            isFocused={at === 0}
          />
        </div>
      ))}
    </>
  )
}
