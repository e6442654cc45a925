import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useViewer } from '../access/session.tsx'
import { Icon } from '../parts/icons.tsx'
import { Blank, Loading } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { paths } from '../paths.ts'
import { addDays, mondayOf, weeksAfter } from '../programme/model/days.ts'
import { shortDate } from '../time/dates.ts'
import { type Week, weekCode, weekFromText } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import styles from './proposal.module.css'
import { type RegistrationWeek, useRegistration } from './use-registration.ts'
import { useProposalWords } from './words.ts'

interface FrameProps {
  /** The page: it names its title and its addresses. */
  page: 'registration' | 'inbox'
  children: (programme: RegistrationWeek, week: Week) => ReactNode
}

/** The frame of a page about a week's registration: its title, the way to other weeks, and what stands while it is read. */
export function RegistrationFrame({ page, children }: FrameProps): ReactElement {
  const t = useProposalWords()
  const { week: code = '' } = useParams({ strict: false })
  const week = weekFromText(code, 0)
  if (!week) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle>{t(page, { week: week.number })}</PageTitle>
        <WeekSteps page={page} week={week} />
      </div>
      <ReadWeek key={code} week={week} page={page}>
        {children}
      </ReadWeek>
    </div>
  )
}

function WeekSteps({ page, week }: { page: FrameProps['page']; week: Week }): ReactElement {
  const t = useProposalWords()
  const { office } = useViewer()
  const monday = mondayOf(week)
  const pathOf = (by: number) => paths[page](office.id, weekCode(weeksAfter(week, by)))
  return (
    <nav className={styles.weeks} aria-label={t('weeks')}>
      <Link to={pathOf(-1)} aria-label={t('previous')} className={styles.step}>
        <Icon name="previous" size={16} />
      </Link>
      <span>{t('range', { from: shortDate(monday), to: shortDate(addDays(monday, 6)) })}</span>
      <Link to={pathOf(1)} aria-label={t('next')} className={styles.step}>
        <Icon name="next" size={16} />
      </Link>
      <Link to={paths.week(office.id, weekCode(week))}>{t('toWeek')}</Link>
    </nav>
  )
}

function ReadWeek({ week, page, children }: FrameProps & { week: Week }): ReactElement {
  const t = useProposalWords()
  const shell = useShellWords()
  const { data, error, readAnew } = useRegistration(week)
  const programme = data?.office?.programme
  if (error && !data) {
    return (
      <Blank
        title={shell('state.failed')}
        action={<Button onClick={readAnew}>{shell('state.retry')}</Button>}
      >
        {shell('state.failedWhy')}
      </Blank>
    )
  }
  if (!data) return <Loading label={t('loading')} />
  if (!programme) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  const isPlanner = programme.registration?.mayManage ?? false
  const isOfUnit = (programme.registration?.units ?? []).length > 0 && programme.mayOnlyPropose
  if (page === 'inbox' ? !isPlanner : !isOfUnit && !isPlanner) {
    const why = page === 'inbox' ? 'notForPlanner' : 'notForUnit'
    return <Blank title={t('notForYou')}>{t(why)}</Blank>
  }
  return <>{children(programme, week)}</>
}
