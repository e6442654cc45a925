import type { KeyboardEvent, ReactElement } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { inRole, isKnown, type Named } from '../model/parties.ts'
import { useEditWords } from '../words/edit.ts'
import styles from './people.module.css'
import { RoleSelect } from './role-select.tsx'

interface PersonChipProps {
  party: Named
  /** Called with the party as changed; undefined takes it away. */
  onChange: (party: Named | undefined) => void
  onKeys: (event: KeyboardEvent<HTMLSelectElement>) => void
}

/** A name with its role, which is changed in its place. */
export function PersonChip({ party, onChange, onKeys }: PersonChipProps): ReactElement {
  const t = useEditWords()
  const name = party.label
  return (
    <span className={styles.person} data-words={!isKnown(party)} data-role={party.role}>
      <RoleSelect
        label={t('people.roleOf', { name })}
        party={party}
        isName
        onChange={(role, behalfOfId) => onChange(inRole(party, role, behalfOfId))}
        onKeys={onKeys}
      />
      <span className={styles.personName}>{name}</span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.remove}
        aria-label={t('removeName', { name })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChange(undefined)}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  )
}
