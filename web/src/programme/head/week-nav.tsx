import { Popover } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useViewer } from '../../access/session.tsx'
import { Icon } from '../../parts/icons.tsx'
import { useShortcut } from '../../parts/shortcuts.tsx'
import { paths } from '../../paths.ts'
import { shortDate } from '../../time/dates.ts'
import { type Week, weekCode } from '../../time/weeks.ts'
import { addDays, mondayOf, weeksAfter } from '../model/days.ts'
import { useBoardWords } from '../words/board.ts'
import styles from './head.module.css'

/** Leads to the week before, the week after, or any near one. */
export function WeekNav({ week }: { week: Week }): ReactElement {
  const t = useBoardWords()
  const navigate = useNavigate()
  const pathOf = useWeekPath()
  const go = (steps: number) =>
    void navigate({ to: pathOf(weeksAfter(week, steps)), search: keepFilter })
  useShortcut('[', t('keys.previous'), () => go(-1))
  useShortcut(']', t('keys.next'), () => go(1))
  return (
    <nav className={styles.nav} aria-label={t('pick')}>
      <Step week={weeksAfter(week, -1)} label={t('previous')} keys="[" icon="previous" />
      <WeekPicker week={week} />
      <Step week={weeksAfter(week, 1)} label={t('next')} keys="]" icon="next" />
    </nav>
  )
}

function useWeekPath(): (week: Week) => string {
  const { office } = useViewer()
  return (week) => paths.week(office.id, weekCode(week))
}

/** The filter goes along to the other week. */
const keepFilter = (search: object): object => search

interface StepProps {
  week: Week
  label: string
  keys: string
  icon: 'previous' | 'next'
}

function Step({ week, label, keys, icon }: StepProps): ReactElement {
  const pathOf = useWeekPath()
  return (
    <Link
      to={pathOf(week)}
      search={keepFilter}
      className={styles.step}
      aria-label={label}
      title={`${label}  ${keys}`}
      aria-keyshortcuts={keys}
    >
      <Icon name={icon} size={16} />
    </Link>
  )
}

const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]

function WeekPicker({ week }: { week: Week }): ReactElement {
  const t = useBoardWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.pick}
          aria-haspopup="dialog"
          aria-label={`${t('pick')}: ${t('week', { week: week.number })}`}
          onClick={() => setOpen(!isOpen)}
        >
          {t('week', { week: week.number })}
          <Icon name="down" size={14} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('pick')}>
        <ul className={styles.weeks}>
          {around.map((steps) => (
            <WeekLink
              key={steps}
              week={weeksAfter(week, steps)}
              isCurrent={steps === 0}
              onGo={() => setOpen(false)}
            />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

function WeekLink({
  week,
  isCurrent,
  onGo,
}: {
  week: Week
  isCurrent: boolean
  onGo: () => void
}): ReactElement {
  const t = useBoardWords()
  const pathOf = useWeekPath()
  const monday = mondayOf(week)
  return (
    <li>
      <Link
        to={pathOf(week)}
        search={keepFilter}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onGo}
      >
        <strong>{t('week', { week: week.number })}</strong>{' '}
        {t('range', { from: shortDate(monday), to: shortDate(addDays(monday, 6)) })}
      </Link>
    </li>
  )
}
