import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { type ReceiptState, ReceiptsDocument, type ReceiptsQuery } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { paths } from '../paths.ts'
import { type Week, weekCode, weekFromText } from '../time/weeks.ts'
import styles from './receipts.module.css'
import { Report } from './report.tsx'
import { useReceiptWords } from './words.ts'

const touching = { additionalTypenames: ['Receipt', 'Release'] }

/** The report of who has received a week's releases, for those who work on the programme. */
export function ReceiptsPage(): ReactElement {
  const t = useReceiptWords()
  const { week: code = '' } = useParams({ strict: false })
  const week = weekFromText(code, 0)
  if (!week) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  return <OneWeek key={code} week={week} />
}

// Confirmations come from other people's pages.
const pause = 10_000

function OneWeek({ week }: { week: Week }): ReactElement {
  const t = useReceiptWords()
  const { office } = useViewer()
  const [state, setState] = useState<ReceiptState>()
  const [{ data, error }, refetch] = useQuery({
    query: ReceiptsDocument,
    variables: {
      officeId: office.id,
      year: week.year,
      week: week.number,
      state: state ?? null,
    },
    context: touching,
    requestPolicy: 'cache-and-network',
  })
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') refetch({ requestPolicy: 'network-only' })
    }, pause)
    return () => clearInterval(timer)
  }, [refetch])
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle>{t('report.title', { week: week.number })}</PageTitle>
        <nav aria-label={t('report.title', { week: week.number })}>
          <Link to={paths.week(office.id, weekCode(week))}>{t('read.board')}</Link>
          <Link to={paths.released(office.id, weekCode(week))}>{t('read.link')}</Link>
        </nav>
      </div>
      {!data && !error && <Loading label={t('loading')} />}
      {!data && error && (
        <Notice
          tone="blocked"
          title={t('failed')}
          action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
        />
      )}
      {data && <Found week={week} office={data.office} state={state} onState={setState} />}
    </div>
  )
}

interface FoundProps {
  week: Week
  office: ReceiptsQuery['office']
  state: ReceiptState | undefined
  onState: (state: ReceiptState | undefined) => void
}

const states = ['NOT_SEEN', 'SEEN', 'CONFIRMED'] as const

function Found({ week, office, state, onState }: FoundProps): ReactElement {
  const t = useReceiptWords()
  const programme = office?.programme
  if (!programme) return <Blank title={t('noWeek')}>{t('noWeekWhy')}</Blank>
  const { receiptCounts: counts, receipts } = programme
  if (!counts) return <Blank title={t('report.forbidden')} />
  const { total, confirmed } = counts
  if (total === 0) return <Blank title={t('report.none')}>{t('report.noneWhy')}</Blank>
  const countOf = { NOT_SEEN: counts.notSeen, SEEN: counts.seen, CONFIRMED: confirmed }
  return (
    <>
      <p className={styles.meta}>{t('report.progress', { confirmed, total })}</p>
      <progress
        max={total}
        value={confirmed}
        aria-label={t('report.progress', { confirmed, total })}
      />
      <div className={styles.chips}>
        <Chip isOn={state === undefined} onToggle={() => onState(undefined)}>
          {t('report.all', { count: total })}
        </Chip>
        {states.map((one) => (
          <Chip
            key={one}
            isOn={state === one}
            onToggle={() => onState(state === one ? undefined : one)}
          >
            {t(`count.${one}`, { count: countOf[one] })}
          </Chip>
        ))}
      </div>
      {receipts.nodes.length === 0 ? (
        <p>{t('report.noneOf')}</p>
      ) : (
        <Report week={week} zone={office.zone} receipts={receipts.nodes} />
      )}
    </>
  )
}
