import { ActionIcon, Button, NativeSelect, Select } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Icon } from '../parts/icons.tsx'
import styles from './accounts.module.css'
import { useAccountsWords } from './accounts-words.ts'
import { needsPerson, needsUnit, type RoleDraft, roles } from './roles.ts'
import { useAccessWords } from './words.ts'

/** The units and leaders for whom a role can be given. */
export interface RoleChoices {
  units: { value: string; label: string }[]
  persons: { value: string; label: string }[]
}

/** The roles in work. */
export interface RolesFieldProps {
  choices: RoleChoices
  drafts: readonly RoleDraft[]
  onChange: (drafts: RoleDraft[]) => void
}

/** A list of roles to give, each with its unit or leader when the role is for one. */
export function RolesField({ choices, drafts, onChange }: RolesFieldProps): ReactElement {
  const t = useAccountsWords()
  const [next, setNext] = useState(() => Math.max(0, ...drafts.map(({ key }) => key)) + 1)
  const add = () => {
    onChange([...drafts, { key: next, role: 'MEMBER', unitId: null, personId: null }])
    setNext(next + 1)
  }
  return (
    <fieldset className={styles.field}>
      <legend>{t('roles')}</legend>
      {drafts.map((draft, index) => (
        <RoleLine
          key={draft.key}
          draft={draft}
          number={index + 1}
          choices={choices}
          onChange={(changed) =>
            onChange(drafts.map((one) => (one.key === draft.key ? changed : one)))
          }
          onRemove={() => onChange(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<Icon name="add" size={14} />}
        onClick={add}
      >
        {t('addRole')}
      </Button>
    </fieldset>
  )
}

interface RoleLineProps {
  draft: RoleDraft
  number: number
  choices: RoleChoices
  onChange: (draft: RoleDraft) => void
  onRemove: () => void
}

function RoleLine({ draft, number, choices, onChange, onRemove }: RoleLineProps): ReactElement {
  const t = useAccountsWords()
  const access = useAccessWords()
  return (
    <div className={styles.line}>
      <NativeSelect
        aria-label={t('role', { number })}
        data={roles.map((role) => ({ value: role, label: access(`role.${role}`) }))}
        value={draft.role}
        onChange={(event) => {
          const role = roles.find((one) => one === event.currentTarget.value)
          if (role) onChange({ ...draft, role })
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('removeRole', { number })}
        onClick={onRemove}
      >
        <Icon name="remove" size={16} />
      </ActionIcon>
      <p>{access(`roleIs.${draft.role}`)}</p>
      {needsUnit(draft.role) && (
        <Select
          className={styles.of}
          aria-label={t('unit', { number })}
          placeholder={t('pickUnit')}
          searchable
          limit={60}
          data={choices.units}
          value={draft.unitId}
          onChange={(unitId) => onChange({ ...draft, unitId })}
        />
      )}
      {needsPerson(draft.role) && (
        <Select
          className={styles.of}
          aria-label={t('person', { number })}
          placeholder={t('pickPerson')}
          searchable
          limit={60}
          data={choices.persons}
          value={draft.personId}
          onChange={(personId) => onChange({ ...draft, personId })}
        />
      )}
    </div>
  )
}
