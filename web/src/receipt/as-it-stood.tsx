import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { paths } from '../paths.ts'
import { instantIn } from '../time/dates.ts'
import { type Week, weekCode } from '../time/weeks.ts'
import styles from './receipts.module.css'
import { useReceiptWords, useReleaseName } from './words.ts'

interface AsItStoodProps {
  week: Week
  zone: string
  /** The highest number to choose from. */
  latest: number
}

/** Leads to an earlier release, by its number or by a time in the office's zone at which it was in force. */
export function AsItStood({ week, zone, latest }: AsItStoodProps): ReactElement {
  const t = useReceiptWords()
  const name = useReleaseName()
  const navigate = useNavigate()
  const { office } = useViewer()
  const [local, setLocal] = useState('')
  const at = instantIn(zone, local)
  const show = (search: object) =>
    void navigate({ to: paths.released(office.id, weekCode(week)), search })
  const numbers = Array.from({ length: latest + 1 }, (_, index) => latest - index)
  return (
    <details className={styles.as}>
      <summary>{t('as.title')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (at !== undefined) show({ at })
        }}
      >
        <NativeSelect
          label={t('as.number')}
          defaultValue=""
          data={[
            { value: '', label: '' },
            ...numbers.map((number) => ({ value: String(number), label: name(number) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            value !== '' && show({ number: Number(value) })
          }
        />
        <TextInput
          type="datetime-local"
          label={t('as.at')}
          value={local}
          onChange={(event) => setLocal(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={at === undefined}>
          {t('as.show')}
        </Button>
      </form>
    </details>
  )
}
