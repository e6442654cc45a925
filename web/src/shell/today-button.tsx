import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useViewer } from '../access/session.tsx'
import { Icon } from '../parts/icons.tsx'
import { useShortcut } from '../parts/shortcuts.tsx'
import { paths } from '../paths.ts'
import { weekOfDay } from '../programme/model/days.ts'
import { weekCode } from '../time/weeks.ts'
import styles from './week-box.module.css'
import { useWeekBoxWords } from './week-box-words.ts'

/** Leads from every page of the office to the present half-day of its programme, by one press or one key. */
export function TodayButton(): ReactElement {
  const t = useWeekBoxWords()
  const navigate = useNavigate()
  const { office } = useViewer()
  const go = () => {
    const week = weekOfDay(office.today)
    if (!week) return
    const to = paths.week(office.id, weekCode(week))
    void navigate({ to, search: { at: 'now' }, resetScroll: false })
  }
  useShortcut('t', t('keyToday'), go)
  return (
    <button
      type="button"
      className={styles.today}
      aria-label={t('today')}
      title={`${t('keyToday')}  T`}
      aria-keyshortcuts="t"
      onClick={go}
    >
      <Icon name="calendar" size={16} />
      <span className={styles.todayWord}>{t('today')}</span>
    </button>
  )
}
