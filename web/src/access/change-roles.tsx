import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut, isRefusal } from '../api.ts'
import { type AccountRowFragment, GrantRolesDocument } from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './accounts.module.css'
import { useAccountsWords } from './accounts-words.ts'
import { grantsOf, lackOf, type RoleDraft } from './roles.ts'
import { type RoleChoices, RolesField } from './roles-field.tsx'
import { useViewer } from './session.tsx'

/** The account whose roles are changed. */
export interface ChangeRolesProps {
  account: AccountRowFragment
  choices: RoleChoices
  onChanged: () => void
}

/** The roles of one account in the viewer's office; an empty list takes everything away. */
export function ChangeRoles({ account, choices, onChanged }: ChangeRolesProps): ReactElement {
  const t = useAccountsWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const { office } = useViewer()
  const [drafts, setDrafts] = useState(() => draftsOf(account))
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const save = async () => {
    const lack = drafts.length === 0 ? undefined : lackOf(drafts)
    if (lack) return setProblem(t(lack))
    setBusy(true)
    const outcome = await carryOut(GrantRolesDocument, {
      accountId: account.id,
      officeId: office.id,
      grants: grantsOf(drafts),
    })
    setBusy(false)
    if (isRefusal(outcome)) return setProblem(refusalText(outcome))
    announce(t('changed', { name: account.name }))
    onChanged()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <RolesField
        choices={choices}
        drafts={drafts}
        onChange={(changed) => {
          setProblem(undefined)
          setDrafts(changed)
        }}
      />
      {problem && <Notice tone="blocked">{problem}</Notice>}
      <Button type="submit" loading={isBusy}>
        {t('save')}
      </Button>
    </form>
  )
}

const draftsOf = ({ grants }: AccountRowFragment): RoleDraft[] =>
  grants.map(({ role, unit, person }, key) => ({
    key,
    role,
    unitId: unit?.id ?? null,
    personId: person?.id ?? null,
  }))
