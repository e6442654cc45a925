import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut, isRefusal } from '../api.ts'
import {
  type RegistrationSettingsQuery,
  SaveRegistrationSettingsDocument,
} from '../graphql.generated.ts'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './proposal.module.css'
import { registrationTypes } from './use-registration.ts'
import { weekdays } from './when.ts'
import { useWindowWords } from './window-words.ts'
import { useProposalWords } from './words.ts'

type Settings = NonNullable<
  NonNullable<RegistrationSettingsQuery['office']>['registrationSettings']
>

interface OfficeWindowProps {
  officeId: string
  settings: Settings
}

/** The form of when registration closes in the office's weeks. */
export function OfficeWindow({ officeId, settings }: OfficeWindowProps): ReactElement {
  const t = useWindowWords()
  const refusalText = useRefusalText()
  const [{ __typename: _, ...written }, setWritten] = useState(settings)
  const [said, setSaid] = useState<{ text: string; isRefused: boolean }>()
  const write = (part: Partial<Settings>) => setWritten((known) => ({ ...known, ...part }))
  const save = async () => {
    const input = { officeId, ...written }
    const done = await carryOut(SaveRegistrationSettingsDocument, input, registrationTypes)
    const isRefused = isRefusal(done)
    setSaid({ text: isRefusal(done) ? refusalText(done) : t('saved'), isRefused })
  }
  return (
    <section aria-labelledby="window-office">
      <h2 id="window-office">{t('office')}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Fields written={written} write={write} />
        <Button type="submit">{t('save')}</Button>
      </form>
      {said && <Notice tone={said.isRefused ? 'blocked' : 'added'}>{said.text}</Notice>}
    </section>
  )
}

interface FieldsProps {
  written: Omit<Settings, '__typename'>
  write: (part: Partial<Settings>) => void
}

function Fields({ written, write }: FieldsProps): ReactElement {
  const t = useWindowWords()
  const named = useProposalWords()
  return (
    <>
      <NativeSelect
        label={t('weekday')}
        value={String(written.closesWeekday)}
        onChange={(event) => write({ closesWeekday: Number(event.currentTarget.value) })}
        data={weekdays.map((day) => ({ value: String(day), label: named(`day.${day}`) }))}
      />
      <TextInput
        type="time"
        label={t('hour')}
        value={written.closesAt}
        required
        onChange={(event) => write({ closesAt: event.currentTarget.value })}
      />
      <NumberInput
        label={t('ahead')}
        min={1}
        max={12}
        value={written.opensWeeksAhead}
        onChange={(value) => write({ opensWeeksAhead: Number(value) })}
      />
      <NativeSelect
        label={t('after')}
        value={written.afterCutOff}
        onChange={(event) =>
          write({ afterCutOff: event.currentTarget.value === 'CLOSE' ? 'CLOSE' : 'FLAG' })
        }
        data={(['FLAG', 'CLOSE'] as const).map((after) => ({
          value: after,
          label: t(`${after}`),
        }))}
      />
      <TextInput
        className={styles.wide ?? ''}
        label={t('contact')}
        value={written.contact}
        maxLength={200}
        onChange={(event) => write({ contact: event.currentTarget.value })}
      />
    </>
  )
}
