import type { KeyboardEvent, ReactElement } from 'react'
import type { PartyRole } from '../../graphql.generated.ts'
import type { Named } from '../model/parties.ts'
import { useEditWords } from '../words/edit.ts'
import { useNames } from './choices.ts'
import styles from './people.module.css'

const roles = ['CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'INVITED', 'PREPARES', 'STAFF'] as const
const behalf = 'ON_BEHALF_OF '

interface RoleSelectProps {
  label: string
  /** The party whose role it is; the role alone while nobody is named yet. */
  party: Pick<Named, 'role' | 'personId' | 'behalfOfId'>
  /** True on a name, false before the field for the next. */
  isName?: boolean
  onChange: (role: PartyRole, behalfOfId?: string) => void
  onKeys: (event: KeyboardEvent<HTMLSelectElement>) => void
}

/** Chooses a role; each leader whom somebody may stand in for is a choice of its own. */
export function RoleSelect(props: RoleSelectProps): ReactElement {
  const { label, party, isName = false, onChange, onKeys } = props
  const t = useEditWords()
  const { choices } = useNames()
  const leaders = choices.filter(
    ({ id, isLeader }) => id === party.behalfOfId || (isLeader && id !== party.personId),
  )
  const choose = (value: string) => {
    const role = roles.find((one) => one === value)
    if (role) onChange(role)
    else onChange('ON_BEHALF_OF', value.slice(behalf.length))
  }
  return (
    <select
      className={styles.role}
      aria-label={label}
      value={party.role === 'ON_BEHALF_OF' ? `${behalf}${party.behalfOfId ?? ''}` : party.role}
      data-stop
      {...(isName ? { 'data-name': true } : {})}
      onChange={(event) => choose(event.currentTarget.value)}
      onKeyDown={onKeys}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {t(`as.${role}`)}
        </option>
      ))}
      {leaders.map((leader) => (
        <option key={leader.id} value={`${behalf}${leader.id}`}>
          {t('as.ON_BEHALF_OF', { leader: leader.label })}
        </option>
      ))}
    </select>
  )
}
