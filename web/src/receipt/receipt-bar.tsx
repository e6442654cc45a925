import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { post } from '../api.ts'
import { OwnReceiptsDocument, type OwnReceiptsQuery } from '../graphql.generated.ts'
import { paths } from '../paths.ts'
import { type Week, weekCode } from '../time/weeks.ts'
import styles from './receipts.module.css'
import { nameOf } from './use-confirm.ts'
import { useReceiptWords, useReleaseName } from './words.ts'

const touching = { additionalTypenames: ['Receipt', 'Release', 'ProgrammeReleased'] }

/**
 * One line above a week: what the viewer has not seen of its releases or owes a confirmation for, and for those who work on
 * it how many have confirmed. Nothing where there is nothing to say.
 */
export function ReceiptBar({ week }: { week: Week }): ReactElement | null {
  const { office } = useViewer()
  const [{ data }] = useQuery({
    query: OwnReceiptsDocument,
    variables: { officeId: office.id, year: week.year, week: week.number },
    context: touching,
    requestPolicy: 'cache-and-network',
  })
  const programme = data?.office?.programme
  return programme ? <Bar key={programme.id} week={week} programme={programme} /> : null
}

type OwnProgramme = NonNullable<NonNullable<OwnReceiptsQuery['office']>['programme']>

function Bar({ week, programme }: { week: Week; programme: OwnProgramme }): ReactElement | null {
  const t = useReceiptWords()
  const name = useReleaseName()
  const { office } = useViewer()
  const { latestRelease: latest, isDraftShown, lastSeen, receiptCounts: counts } = programme
  // As it was when the page was opened: who is shown the release here has seen it from now on.
  const [seen] = useState(lastSeen)
  const shown = isDraftShown ? undefined : latest?.id
  useEffect(() => {
    if (shown !== undefined) void post(paths.seen(), { releaseId: shown })
  }, [shown])
  if (!latest) return null
  const owed = programme.receipts.nodes.filter(
    ({ state, mayConfirm }) => state !== 'CONFIRMED' && mayConfirm,
  )
  const isNew = seen !== null && seen < latest.number && counts === null
  const areOpen = counts !== null && counts.confirmed < counts.total
  if (owed.length === 0 && !isNew && !areOpen) return null
  const code = weekCode(week)
  return (
    <div className={styles.bar}>
      {owed.map((receipt) => (
        <span key={receipt.id}>
          {t('own.ask', { who: nameOf(receipt), release: name(receipt.number) })}
        </span>
      ))}
      {owed.length === 0 && isNew && (
        <span>{t('bar.unseen', { release: name(latest.number) })}</span>
      )}
      {(owed.length > 0 || isNew) && (
        <Link to={paths.released(office.id, code)}>{t('own.read')}</Link>
      )}
      {areOpen && (
        <Link to={paths.receipts(office.id, code)}>
          {t('bar.counts', { confirmed: counts.confirmed, total: counts.total })}
        </Link>
      )}
    </div>
  )
}
