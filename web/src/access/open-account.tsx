import { Button, TextInput } from '@mantine/core'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { carryOut, isRefusal } from '../api.ts'
import { OpenAccountDocument } from '../graphql.generated.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './accounts.module.css'
import { useAccountsWords } from './accounts-words.ts'
import { grantsOf, lackOf, type RoleDraft } from './roles.ts'
import { type RoleChoices, RolesField } from './roles-field.tsx'
import { useViewer } from './session.tsx'

/** An account just opened; the link is null when the answer that carried it was lost. */
export interface Opened {
  name: string
  link: string | null
}

interface Problem {
  field?: string | undefined
  message: string
}

/** The form that opens an account in the viewer's office. */
export function OpenAccount({
  choices,
  onOpened,
}: {
  choices: RoleChoices
  onOpened: (opened: Opened) => void
}): ReactElement {
  const t = useAccountsWords()
  const refusalText = useRefusalText()
  const { office } = useViewer()
  const [drafts, setDrafts] = useState<readonly RoleDraft[]>(firstRole)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const open = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name, email] = ['name', 'email'].map((key) => String(form.get(key) ?? '').trim())
    if (!name) return setProblem({ field: 'name', message: t('needed') })
    if (!email) return setProblem({ field: 'email', message: t('needed') })
    if (!/^\S+@\S+$/.test(email)) return setProblem({ field: 'email', message: t('notAnAddress') })
    const lack = lackOf(drafts)
    if (lack) return setProblem({ message: t(lack) })
    setBusy(true)
    const input = { officeId: office.id, name, email, grants: grantsOf(drafts) }
    const outcome = await carryOut(OpenAccountDocument, input)
    setBusy(false)
    if (isRefusal(outcome)) {
      const field = outcome.field?.replace(/^input\./, '')
      return setProblem({ field, message: refusalText(outcome) })
    }
    onOpened({ name: outcome.account.name, link: outcome.link })
  }
  const errorAt = (field: string) => (problem?.field === field ? problem.message : undefined)
  const isElsewhere = problem && problem.field !== 'name' && problem.field !== 'email'
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void open(event)}>
      <TextInput name="name" label={t('name')} required error={errorAt('name')} />
      <TextInput
        name="email"
        type="email"
        label={t('email')}
        required
        autoComplete="off"
        error={errorAt('email')}
      />
      <RolesField choices={choices} drafts={drafts} onChange={setDrafts} />
      {isElsewhere && <Notice tone="blocked">{problem.message}</Notice>}
      <Button type="submit" loading={isBusy}>
        {t('open')}
      </Button>
    </form>
  )
}

const firstRole: readonly RoleDraft[] = [{ key: 0, role: 'MEMBER', unitId: null, personId: null }]

/** The link at which the holder chooses a password, shown until it is said to be sent. */
export function OneTimeLink({ name, link, onSent }: Opened & { onSent: () => void }): ReactElement {
  const t = useAccountsWords()
  if (link === null) return <Notice tone="warning">{t('onceLost', { name })}</Notice>
  return (
    <Notice
      tone="warning"
      title={t('once', { name })}
      action={
        <>
          <CopyButton text={link} label={t('copy')} />
          <Button variant="subtle" onClick={onSent}>
            {t('sent')}
          </Button>
        </>
      }
    >
      {t('onceWhy')}
      <code className={styles.link}>{link}</code>
    </Notice>
  )
}
