import { useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../paths.ts'
import { Entry } from './entry.tsx'
import { EntryForm } from './entry-form.tsx'
import { usePasswordField } from './password-field.ts'
import { useAccessWords } from './words.ts'

/** Behind the one-time link of a new account: its holder chooses a password and is signed in. */
export function PasswordPage(): ReactElement {
  const t = useAccessWords()
  const { token = '' } = useParams({ strict: false })
  return (
    <Entry title={t('password.title')} intro={t('password.intro')}>
      <EntryForm
        path="/choose-password"
        extra={{ token }}
        doLabel={t('password.do')}
        onDone={() => window.location.assign(paths.home())}
        fields={[usePasswordField()]}
      />
    </Entry>
  )
}
