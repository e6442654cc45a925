import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, type SubmitEvent, useRef, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { Icon } from '../parts/icons.tsx'
import { useShortcut } from '../parts/shortcuts.tsx'
import { paths } from '../paths.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import styles from './shell.module.css'

/** The field that leads to any week of the office by its number or a day in it; the present year completes what has none. */
export function WeekBox(): ReactElement {
  const t = useShellWords()
  const navigate = useNavigate()
  const { office } = useViewer()
  const yearNow = Number(office.today.slice(0, 4))
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string>()
  useShortcut('g', t('keys.week'), () => field.current?.focus())
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    const text = field.current?.value ?? ''
    const week = weekFromText(text, yearNow)
    setWrong(week ? undefined : text)
    if (!week || !field.current) return
    field.current.value = ''
    field.current.blur()
    void navigate({ to: paths.week(office.id, weekCode(week)) })
  }
  return (
    <form className={styles.weekBox} onSubmit={go}>
      <Icon name="search" size={16} />
      <input
        ref={field}
        aria-label={t('week.label')}
        title={t('week.hint')}
        placeholder={t('week.placeholder')}
        autoComplete="off"
        enterKeyHint="go"
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : 'week-wrong'}
        onChange={() => setWrong(undefined)}
      />
      {wrong !== undefined && (
        <p id="week-wrong" role="alert">
          {t('week.wrong', { text: wrong })}
        </p>
      )}
    </form>
  )
}
