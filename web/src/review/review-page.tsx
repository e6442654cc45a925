import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { type ReleaseHeadFragment, WeekReviewDocument } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { paths } from '../paths.ts'
import { useVersion } from '../release/live/use-version.ts'
import styles from '../release/release.module.css'
import { Released } from '../release/released.tsx'
import { clockAt, dateAt, shortDate } from '../time/dates.ts'
import { type Week, weekCode, weekFromText } from '../time/weeks.ts'
import { Deciding } from './deciding.tsx'
import { History } from './history.tsx'
import type { ReviewedWeek } from './pending.ts'
import own from './review.module.css'
import { useReviewWords } from './words.ts'

/** The pending changes of a week before the one who approves them: released or returned from here. */
export function ReviewPage(): ReactElement {
  const t = useReviewWords()
  const { week: code = '' } = useParams({ strict: false })
  const week = weekFromText(code, 0)
  if (!week) return <Blank title={t('page.noWeek')}>{t('page.noWeekWhy')}</Blank>
  return <Review key={code} week={week} />
}

/** The end of the review at this page. */
type Done = { released: ReleaseHeadFragment } | 'RETURNED' | 'WITHDRAWN'

function Review({ week }: { week: Week }): ReactElement {
  const t = useReviewWords()
  const { office } = useViewer()
  const [done, setDone] = useState<Done>()
  const at = { officeId: office.id, year: week.year, week: week.number }
  const [{ data, error, fetching }, refetch] = useQuery({
    query: WeekReviewDocument,
    variables: { ...at, language: useLanguage() },
    requestPolicy: 'network-only',
    pause: done !== undefined,
  })
  const read = data?.office
  const programme = read?.programme
  const reading = { version: programme?.version, isReading: fetching }
  useVersion(at, reading, () => refetch({ requestPolicy: 'network-only' }))
  if (done !== undefined)
    return <Finished done={done} week={week} zone={read?.zone ?? office.zone} />
  if (error && !data) {
    return (
      <Notice
        tone="blocked"
        title={t('page.failed')}
        action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
      />
    )
  }
  if (!read) return <Loading label={t('loading')} />
  if (!programme) return <Blank title={t('page.noWeek')}>{t('page.noWeekWhy')}</Blank>
  if (!programme.mayRelease) return <Blank title={t('page.forbidden')} />
  return (
    <div className={own.page}>
      <Head week={week} programme={programme} zone={read.zone} />
      <Deciding
        key={`${programme.review.submission}`}
        {...at}
        zone={read.zone}
        today={read.today}
        programme={programme}
        onStale={() => refetch({ requestPolicy: 'network-only' })}
        onReleased={(released) => setDone({ released })}
        onReturned={() => setDone('RETURNED')}
        onWithdrawn={() => setDone('WITHDRAWN')}
      />
      <History steps={programme.review.history} zone={read.zone} />
    </div>
  )
}

interface HeadProps {
  week: Week
  programme: ReviewedWeek
  zone: string
}

function Head({ week, programme, zone }: HeadProps): ReactElement {
  const t = useReviewWords()
  const { office } = useViewer()
  const { review, latestRelease } = programme
  const { submission, submittedBy, submittedAt, note } = review
  const number = (latestRelease?.number ?? -1) + 1
  const title =
    number === 0
      ? t('page.first', { week: week.number })
      : t('page.next', { number, week: week.number })
  return (
    <>
      <div className={styles.head}>
        <PageTitle>{title}</PageTitle>
        <Link to={paths.week(office.id, weekCode(week))}>{t('page.board')}</Link>
      </div>
      {submission !== null && submittedAt !== null && (
        <p className={own.who}>
          {t('submittedBy', {
            by: submittedBy ?? '',
            at: `${clockAt(submittedAt, zone)} ${shortDate(dateAt(submittedAt, zone))}`,
          })}
        </p>
      )}
      {note && <blockquote className={own.note}>{note}</blockquote>}
      {submission === null && <Notice title={t('page.notOpen')}>{t('page.notOpenWhy')}</Notice>}
    </>
  )
}

function Finished({ done, week, zone }: { done: Done; week: Week; zone: string }): ReactElement {
  const t = useReviewWords()
  const { office } = useViewer()
  const board = <Link to={paths.week(office.id, weekCode(week))}>{t('page.board')}</Link>
  if (typeof done === 'object') {
    const at = { officeId: office.id, year: week.year, week: week.number }
    return (
      <div className={own.page}>
        <ReleasedHere {...at} zone={zone} release={done.released} />
      </div>
    )
  }
  const title =
    done === 'RETURNED'
      ? t('return.done', { week: week.number })
      : t('withdrawn', { week: week.number })
  return (
    <Notice tone="added" title={title} action={board}>
      {done === 'RETURNED' && t('return.said')}
    </Notice>
  )
}

interface ReleasedHereProps {
  officeId: string
  year: number
  week: number
  zone: string
  release: ReleaseHeadFragment
}

function ReleasedHere(props: ReleasedHereProps): ReactElement {
  const navigate = useNavigate()
  const { officeId, year, week } = props
  const to = paths.week(officeId, weekCode({ year, number: week }))
  return <Released {...props} onClose={() => void navigate({ to })} />
}
