import { Button, TextInput } from '@mantine/core'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import type { ImportNeed } from '../graphql.generated.ts'
import { Notice } from '../parts/notice.tsx'
import { type Week, weekFromText } from '../time/weeks.ts'
import styles from './import.module.css'
import { useImportWords } from './words.ts'

interface NeedsProps {
  needs: readonly ImportNeed[]
  proposed: Week | undefined
  onAnswer: (week: Week) => void
}

/** Asks for the week or year that the document leaves open; nothing is guessed. */
export function Needs({ needs, proposed, onAnswer }: NeedsProps): ReactElement {
  const t = useImportWords()
  const { office } = useViewer()
  const [wrong, setWrong] = useState<string>()
  const answer = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('week') ?? '')
    const week = weekFromText(text, Number(office.today.slice(0, 4)))
    setWrong(week ? undefined : text)
    if (week) onAnswer(week)
  }
  return (
    <Notice
      tone={needs.length > 0 ? 'warning' : 'info'}
      title={needs.map((need) => t(`needs.${need}`)).join('; ')}
    >
      {needs.length > 0 && <p className={styles.flat}>{t('needsWhy')}</p>}
      <form className={styles.ask} onSubmit={answer}>
        <TextInput
          name="week"
          label={t('needsField')}
          defaultValue={proposed ? `${proposed.number}/${proposed.year}` : ''}
          error={wrong === undefined ? undefined : t('needsWrong', { text: wrong })}
          autoComplete="off"
        />
        <Button type="submit" variant={needs.length > 0 ? 'filled' : 'default'}>
          {t('needsDo')}
        </Button>
      </form>
    </Notice>
  )
}
