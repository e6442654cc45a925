import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { type ReleaseHeadFragment, ReleasesDocument } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { Chip } from '../parts/chip.tsx'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { paths } from '../paths.ts'
import { clockAt, dateAt, paperDate } from '../time/dates.ts'
import { type Week, weekCode, weekFromText } from '../time/weeks.ts'
import { ChangeList } from './change-text.tsx'
import { CopyText } from './copy-text.tsx'
import { useVersion } from './live/use-version.ts'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

/** Every release of a week, newest first, with who, when, why and what changed. */
export function HistoryPage(): ReactElement {
  const t = useReleaseWords()
  const { week: code = '' } = useParams({ strict: false })
  const week = weekFromText(code, 0)
  if (!week) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  return <History key={code} week={week} />
}

function History({ week }: { week: Week }): ReactElement {
  const t = useReleaseWords()
  const { office } = useViewer()
  const [ends, setEnds] = useState<(string | null)[]>([null])
  const at = { officeId: office.id, year: week.year, week: week.number }
  return (
    <div className={styles.history}>
      <div className={styles.head}>
        <PageTitle>{t('history.title', { week: week.number })}</PageTitle>
        <div className={styles.tools}>
          <CopyText {...at} scope="WEEK" />
          <CopyText {...at} scope="ADJUSTMENT" />
          <Link to={paths.released(office.id, weekCode(week))}>{t('history.inForce')}</Link>
          <Link to={paths.week(office.id, weekCode(week))}>{t('history.board')}</Link>
        </div>
      </div>
      {ends.map((after, index) => (
        <HistoryPart
          key={after}
          week={week}
          after={after}
          isLast={index === ends.length - 1}
          onMore={(end) => setEnds((known) => [...known, end])}
        />
      ))}
    </div>
  )
}

interface PartProps {
  week: Week
  after: string | null
  isLast: boolean
  onMore: (end: string) => void
}

function HistoryPart({ week, after, isLast, onMore }: PartProps): ReactElement {
  const t = useReleaseWords()
  const { office } = useViewer()
  const at = { officeId: office.id, year: week.year, week: week.number }
  const [{ data, error, stale, fetching }, refetch] = useQuery({
    query: ReleasesDocument,
    variables: { ...at, after, language: useLanguage() },
    requestPolicy: 'cache-and-network',
  })
  const { version, releases: page } = data?.office?.programme ?? {}
  // A new release stands first; those further down stay as they are.
  const watched = { version: after === null ? version : undefined, isReading: fetching || stale }
  useVersion(at, watched, () => refetch({ requestPolicy: 'network-only' }))
  if (!page && error) {
    return (
      <Notice
        tone="blocked"
        title={t('failed')}
        action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
      />
    )
  }
  if (!data) return <Loading label={t('loading')} />
  if (!page) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  if (page.nodes.length === 0 && after === null) {
    return <Blank title={t('history.none')}>{t('history.noneWhy')}</Blank>
  }
  const { endCursor, hasNextPage } = page.pageInfo
  return (
    <>
      {page.nodes.map((release, index) => (
        <OneRelease
          key={release.id}
          release={release}
          week={week}
          zone={data.office?.zone ?? office.zone}
          isOpen={after === null && index === 0}
        />
      ))}
      {isLast && hasNextPage && endCursor !== null && (
        <Button variant="default" mt="md" onClick={() => onMore(endCursor)}>
          {t('history.more')}
        </Button>
      )}
    </>
  )
}

interface ReleaseProps {
  release: ReleaseHeadFragment
  week: Week
  zone: string
  isOpen: boolean
}

function OneRelease({ release, week, zone, isOpen }: ReleaseProps): ReactElement {
  const t = useReleaseWords()
  const { office } = useViewer()
  const { number, changes, releasedBy, releasedAt, reasonKind, reason } = release
  const why = [t(`reason.${reasonKind}`), reason].filter((part) => part !== '').join(': ')
  return (
    <article className={styles.release}>
      <div className={styles.head}>
        <h2>{number === 0 ? t('name.first') : t('name.next', { number })}</h2>
        <Link to={paths.print(office.id, weekCode(week))} search={{ release: number }}>
          {t('print')}
        </Link>
      </div>
      <p className={styles.facts}>
        <span>
          {t('history.meta', {
            by: releasedBy,
            at: clockAt(releasedAt, zone),
            date: paperDate(dateAt(releasedAt, zone)),
          })}
        </span>
        <Issued release={release} zone={zone} />
        <span>{t('history.reason', { reason: why })}</span>
        {release.isRecordedAfterwards && <Chip>{t('history.afterwards')}</Chip>}
      </p>
      {number > 0 && changes.length === 0 && <p>{t('history.unchanged')}</p>}
      {changes.length > 0 && (
        <details open={isOpen && number > 0}>
          <summary>{t('history.read', { count: changes.length })}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
    </article>
  )
}

/** The number and the date on the paper, as far as they say more than when it was released. */
function Issued({ release, zone }: Pick<ReleaseProps, 'release' | 'zone'>): ReactElement | null {
  const t = useReleaseWords()
  const { documentNumber: number, issuedOn, releasedAt } = release
  if (issuedOn === null) return null
  const date = paperDate(issuedOn)
  if (number !== null) return <span>{t('history.number', { number, date })}</span>
  if (issuedOn === dateAt(releasedAt, zone)) return null
  return <span>{t('history.issued', { date })}</span>
}
