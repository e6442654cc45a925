import { useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../paths.ts'
import { Entry } from './entry.tsx'
import { EntryForm } from './entry-form.tsx'
import { usePasswordField } from './password-field.ts'
import { useAccessWords } from './words.ts'

/** Behind the one-time link of a fresh installation: the first office and its first administrator. */
export function SetUpPage(): ReactElement {
  const t = useAccessWords()
  const { token = '' } = useParams({ strict: false })
  const password = usePasswordField()
  return (
    <Entry title={t('setUp.title')} intro={t('setUp.intro')}>
      <EntryForm
        path="/set-up"
        extra={{ token }}
        doLabel={t('setUp.do')}
        onDone={() => window.location.assign(paths.home())}
        fields={[
          {
            name: 'officeName',
            label: t('setUp.office'),
            hint: t('setUp.officeHint'),
            type: 'text',
            autoComplete: 'organization',
          },
          { name: 'name', label: t('setUp.name'), type: 'text', autoComplete: 'name' },
          { name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' },
          { ...password, label: t('signIn.password') },
        ]}
      />
    </Entry>
  )
}
