import { Button } from '@mantine/core'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { post } from '../api.ts'
import {
  ReadAtDocument,
  ReadLatestDocument,
  type ReadLatestQuery,
  ReadNumberDocument,
  type ReadReleaseFragment,
} from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { paths } from '../paths.ts'
import { useVersion } from '../release/live/use-version.ts'
import { clockAt, dateAt, paperDate } from '../time/dates.ts'
import { type Week, weekCode, weekFromText } from '../time/weeks.ts'
import { AsItStood } from './as-it-stood.tsx'
import { Lines } from './lines.tsx'
import { OwnReceipts } from './own-receipts.tsx'
import styles from './receipts.module.css'
import { Since } from './since.tsx'
import { useReceiptWords, useReleaseName } from './words.ts'

/**
 * A week as it was released: the latest, with `?number=N` an earlier one, with `?at=<instant>` the one in force then. What
 * has changed since the viewer last looked stands above it.
 */
export function ReadPage(): ReactElement {
  const t = useReceiptWords()
  const { week: code = '' } = useParams({ strict: false })
  const search: Record<string, unknown> = useSearch({ strict: false })
  const week = weekFromText(code, 0)
  if (!week) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  const number = Number(search.number)
  const isNumber = search.number !== undefined && Number.isSafeInteger(number) && number >= 0
  const at = typeof search.at === 'string' ? search.at : undefined
  return (
    <div className={styles.page}>
      <Head week={week} />
      {isNumber ? (
        <Numbered key={number} week={week} number={number} />
      ) : at !== undefined ? (
        <Then key={at} week={week} at={at} />
      ) : (
        <Latest key={code} week={week} />
      )}
    </div>
  )
}

function Head({ week }: { week: Week }): ReactElement {
  const t = useReceiptWords()
  const { office } = useViewer()
  const code = weekCode(week)
  return (
    <div className={styles.head}>
      <PageTitle>{t('read.title', { week: week.number })}</PageTitle>
      <nav aria-label={t('read.title', { week: week.number })}>
        <Link to={paths.week(office.id, code)}>{t('read.board')}</Link>
        <Link to={paths.releases(office.id, code)}>{t('read.history')}</Link>
        <Link to={paths.print(office.id, code)}>{t('read.print')}</Link>
      </nav>
    </div>
  )
}

interface AnswerProps {
  isLoaded: boolean
  isFailed: boolean
  onRetry: () => void
  children: ReactNode
}

function Answer({ isLoaded, isFailed, onRetry, children }: AnswerProps): ReactNode {
  const t = useReceiptWords()
  if (isLoaded) return children
  if (!isFailed) return <Loading label={t('loading')} />
  return (
    <Notice
      tone="blocked"
      title={t('failed')}
      action={<Button onClick={onRetry}>{t('retry')}</Button>}
    />
  )
}

function useAsked(week: Week) {
  const { office } = useViewer()
  return { officeId: office.id, year: week.year, week: week.number }
}

// What changes it: a release, and in an office's other window the sign of it.
const touching = { additionalTypenames: ['Release', 'Receipt'] }

function Latest({ week }: { week: Week }): ReactElement {
  const at = useAsked(week)
  const [{ data, error, fetching }, refetch] = useQuery({
    query: ReadLatestDocument,
    variables: at,
    context: touching,
    requestPolicy: 'cache-and-network',
  })
  const version = data?.office?.programme?.version
  const readAnew = () => refetch({ requestPolicy: 'network-only' })
  useVersion(at, { version, isReading: fetching }, readAnew)
  return (
    <Answer isLoaded={!!data} isFailed={!!error} onRetry={() => refetch()}>
      <LatestRelease week={week} office={data?.office} />
    </Answer>
  )
}

function LatestRelease({
  week,
  office,
}: {
  week: Week
  office: ReadLatestQuery['office'] | undefined
}): ReactElement {
  const t = useReceiptWords()
  const release = office?.programme?.latestRelease
  // As the viewer came: what comes out while the page stands open has changed since then, too.
  const [came] = useState({ seen: office?.programme?.lastSeen ?? null, shown: release?.number })
  const id = release?.id
  useEffect(() => {
    if (id !== undefined) void post(paths.seen(), { releaseId: id })
  }, [id])
  if (!office?.programme) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  if (!release) return <Blank title={t('read.none')}>{t('read.noneWhy')}</Blank>
  const last = Math.min(came.seen ?? release.number, came.shown ?? release.number)
  return (
    <>
      <About release={release} zone={office.zone}>
        <Chip tone="added">{t('read.latest')}</Chip>
      </About>
      <OwnReceipts week={week} />
      {last < release.number && <Since key={last} week={week} number={last} />}
      <AsItStood week={week} zone={office.zone} latest={release.number} />
      <Lines lines={[...office.programme.continuing, ...release.lines]} />
    </>
  )
}

function About({
  release,
  zone,
  children,
}: {
  release: ReadReleaseFragment
  zone: string
  children: ReactNode
}): ReactElement {
  const t = useReceiptWords()
  const name = useReleaseName()
  const { number, releasedBy, releasedAt } = release
  const meta = t('read.meta', {
    by: releasedBy,
    at: clockAt(releasedAt, zone),
    date: paperDate(dateAt(releasedAt, zone)),
  })
  return (
    <p className={styles.meta}>
      <strong>{name(number)}</strong> · {meta} {children}
    </p>
  )
}

function Numbered({ week, number }: { week: Week; number: number }): ReactElement {
  const [{ data, error }, refetch] = useQuery({
    query: ReadNumberDocument,
    variables: { ...useAsked(week), number },
  })
  return (
    <Answer isLoaded={!!data} isFailed={!!error} onRetry={() => refetch()}>
      <Earlier week={week} zone={data?.office?.zone} release={data?.office?.programme?.release} />
    </Answer>
  )
}

function Then({ week, at }: { week: Week; at: string }): ReactElement {
  const [{ data, error }, refetch] = useQuery({
    query: ReadAtDocument,
    variables: { ...useAsked(week), at },
  })
  return (
    <Answer isLoaded={!!data} isFailed={!!error} onRetry={() => refetch()}>
      <Earlier week={week} zone={data?.office?.zone} release={data?.office?.programme?.releaseAt} />
    </Answer>
  )
}

interface EarlierProps {
  week: Week
  zone: string | undefined
  release: ReadReleaseFragment | null | undefined
}

function Earlier({ week, zone = 'UTC', release }: EarlierProps): ReactElement {
  const t = useReceiptWords()
  const { office } = useViewer()
  const back = <Link to={paths.released(office.id, weekCode(week))}>{t('read.toLatest')}</Link>
  if (!release) {
    return (
      <Blank title={t('read.noneThen')} action={back}>
        {t('read.noneWhy')}
      </Blank>
    )
  }
  return (
    <>
      <About release={release} zone={zone}>
        <Chip tone="warning">{t('read.earlier')}</Chip> {back}
      </About>
      <AsItStood week={week} zone={zone} latest={release.number} />
      <Lines lines={release.lines} />
    </>
  )
}
