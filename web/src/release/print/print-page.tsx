import { Button } from '@mantine/core'
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../../access/session.tsx'
import {
  PaperOfDraftDocument,
  PaperOfLatestDocument,
  PaperOfReleaseDocument,
} from '../../graphql.generated.ts'
import { Icon } from '../../parts/icons.tsx'
import { Blank, Loading, Notice } from '../../parts/notice.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { useShortcut } from '../../parts/shortcuts.tsx'
import { paths } from '../../paths.ts'
import { type Week, weekCode, weekFromText } from '../../time/weeks.ts'
import { linesContinuing, linesOfDraft, linesOfRelease } from './lines.ts'
import type { Lie } from './measured.tsx'
import { Paper } from './paper.tsx'
import styles from './print.module.css'
import { usePaperWords } from './words.ts'

/**
 * The print view of a week: its last release, or with `?release=N` that one, or with `?draft=1` the draft; with `upright=1`
 * on upright paper.
 */
export function PrintPage(): ReactElement {
  const t = usePaperWords()
  const { week: code = '' } = useParams({ strict: false })
  const search: Record<string, unknown> = useSearch({ strict: false })
  const week = weekFromText(code, 0)
  if (!week) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  const number = Number(search.release)
  const isNumber = search.release !== undefined && Number.isSafeInteger(number) && number >= 0
  const shown = search.draft ? 'draft' : isNumber ? 'release' : 'latest'
  const which = { latest: {}, draft: { draft: 1 }, release: { release: number } }[shown]
  const lie = search.upright ? 'upright' : 'landscape'
  return (
    <>
      <Bar week={week} lie={lie} which={which} />
      {shown === 'draft' && <DraftPaper week={week} lie={lie} />}
      {shown === 'release' && <ReleasePaper week={week} lie={lie} number={number} />}
      {shown === 'latest' && <LatestPaper week={week} lie={lie} />}
    </>
  )
}

// An address inside another does not make the outer one's link the current one.
const exactly = { exact: true }

interface BarProps {
  week: Week
  lie: Lie
  /** The part of the address that names the release that is shown. */
  which: object
}

function Bar({ week, lie, which }: BarProps): ReactElement {
  const t = usePaperWords()
  const { office } = useViewer()
  const code = weekCode(week)
  const print = () => window.print()
  const upright = lie === 'upright' ? { upright: 1 } : {}
  useShortcut('p', t('do'), print)
  return (
    <div className={styles.bar}>
      <PageTitle>{t('page', { week: week.number })}</PageTitle>
      <nav aria-label={t('which')}>
        <Link to={paths.print(office.id, code)} search={upright} activeOptions={exactly}>
          {t('latest')}
        </Link>
        <Link
          to={paths.print(office.id, code)}
          search={{ draft: 1, ...upright }}
          activeOptions={exactly}
        >
          {t('draft')}
        </Link>
        <Link to={paths.releases(office.id, code)}>{t('history')}</Link>
        <Link to={paths.week(office.id, code)} activeOptions={exactly}>
          {t('board')}
        </Link>
      </nav>
      <nav aria-label={t('lie')}>
        <Link to={paths.print(office.id, code)} search={{ ...which }} activeOptions={exactly}>
          {t('landscape')}
        </Link>
        <Link
          to={paths.print(office.id, code)}
          search={{ ...which, upright: 1 }}
          activeOptions={exactly}
        >
          {t('upright')}
        </Link>
      </nav>
      <Button leftSection={<Icon name="print" size={16} />} onClick={print}>
        {t('do')}
      </Button>
      <p>{t('hint')}</p>
    </div>
  )
}

const useWeekOf = (week: Week) => ({
  officeId: useViewer().office.id,
  year: week.year,
  week: week.number,
})

interface WeekProps {
  week: Week
  lie: Lie
}

function LatestPaper({ week, lie }: WeekProps): ReactElement {
  const t = usePaperWords()
  const [{ data, error }, retry] = useQuery({
    query: PaperOfLatestDocument,
    variables: useWeekOf(week),
    requestPolicy: 'cache-and-network',
  })
  const office = data?.office
  const programme = office?.programme
  const release = programme?.latestRelease
  // The address says what is shown, so that the bar marks it.
  if (office && programme && !release && programme.isDraftShown) {
    const upright = lie === 'upright' ? { upright: 1 } : {}
    const to = paths.print(office.id, weekCode(week))
    return <Navigate to={to} search={{ draft: 1, ...upright }} replace />
  }
  if (!office || !programme || !release) {
    return (
      <Missing isLoading={!data && !error} isFailed={!data} onRetry={() => retry()}>
        <Blank title={t(programme ? 'none' : 'noWeek')}>
          {t(programme ? 'noneWhy' : 'noWeekWhy')}
        </Blank>
      </Missing>
    )
  }
  const lines = [
    ...linesContinuing(programme.continuing, programme.startsOn),
    ...linesOfRelease(release),
  ]
  return <Paper office={office} programme={programme} {...release} lines={lines} lie={lie} />
}

function ReleasePaper({ week, lie, number }: WeekProps & { number: number }): ReactElement {
  const t = usePaperWords()
  const [{ data, error }, retry] = useQuery({
    query: PaperOfReleaseDocument,
    variables: { ...useWeekOf(week), number },
  })
  const office = data?.office
  const programme = office?.programme
  const release = programme?.release
  if (!office || !programme || !release) {
    return (
      <Missing isLoading={!data && !error} isFailed={!data} onRetry={() => retry()}>
        <Blank title={t('noRelease', { number })}>{t('noReleaseWhy')}</Blank>
      </Missing>
    )
  }
  return (
    <Paper
      office={office}
      programme={programme}
      {...release}
      lines={linesOfRelease(release)}
      lie={lie}
    />
  )
}

function DraftPaper({ week, lie }: WeekProps): ReactElement {
  const t = usePaperWords()
  const [{ data, error }, retry] = useQuery({
    query: PaperOfDraftDocument,
    variables: useWeekOf(week),
    requestPolicy: 'cache-and-network',
  })
  const office = data?.office
  const programme = office?.programme
  if (!office || !programme?.isDraftShown) {
    return (
      <Missing isLoading={!data && !error} isFailed={!data} onRetry={() => retry()}>
        <Blank title={t('none')}>{t('noneWhy')}</Blank>
      </Missing>
    )
  }
  return (
    <Paper
      office={office}
      programme={programme}
      number={programme.latestRelease?.number ?? null}
      releasedAt={null}
      documentNumber={null}
      issuedOn={null}
      lie={lie}
      lines={linesOfDraft(programme, t)}
    />
  )
}

interface MissingProps {
  isLoading: boolean
  isFailed: boolean
  onRetry: () => void
  children: ReactNode
}

function Missing({ isLoading, isFailed, onRetry, children }: MissingProps): ReactElement {
  const t = usePaperWords()
  if (isLoading) return <Loading label={t('loading')} />
  if (!isFailed) return <>{children}</>
  return (
    <Notice
      tone="blocked"
      title={t('failed')}
      action={<Button onClick={onRetry}>{t('retry')}</Button>}
    />
  )
}
