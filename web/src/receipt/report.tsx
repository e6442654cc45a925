import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import type { OneReceiptFragment } from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { Chip } from '../parts/chip.tsx'
import { Notice } from '../parts/notice.tsx'
import { clockAt, dateAt, shortDate } from '../time/dates.ts'
import type { Week } from '../time/weeks.ts'
import styles from './receipts.module.css'
import { type Confirming, nameOf, useConfirm } from './use-confirm.ts'
import { useReceiptWords, useReleaseName } from './words.ts'

interface ReportProps {
  week: Week
  zone: string
  receipts: readonly OneReceiptFragment[]
}

/** Each unit and leader with how far they have come, and what enters a confirmation that came by telephone. */
export function Report({ week, zone, receipts }: ReportProps): ReactElement {
  const t = useReceiptWords()
  const confirming = useConfirm(week)
  return (
    <>
      {confirming.refused && <Notice tone="blocked">{confirming.refused}</Notice>}
      <table className={styles.report}>
        <thead>
          <tr>
            {(['who', 'state', 'concerned', 'seen', 'confirmed', 'act'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`report.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt) => (
            <Row key={receipt.id} receipt={receipt} zone={zone} confirming={confirming} />
          ))}
        </tbody>
      </table>
    </>
  )
}

const tones = { NOT_SEEN: 'warning', SEEN: 'info', CONFIRMED: 'added' } as const

function Row({
  receipt,
  zone,
  confirming: { busy, confirm },
}: {
  receipt: OneReceiptFragment
  zone: string
  confirming: Confirming
}): ReactElement {
  const t = useReceiptWords()
  const name = useReleaseName()
  const announce = useAnnounce()
  const { state, number, seenNumber, seenAt, confirmedNumber, confirmedBy, confirmedAt } = receipt
  const who = nameOf(receipt)
  const momentOf = (at: string) => `${clockAt(at, zone)} ${shortDate(dateAt(at, zone))}`
  const enter = async () => {
    if (await confirm(receipt)) announce(t('report.entered', { who }))
  }
  const by = receipt.isOnBehalf ? 'report.onBehalf' : 'report.self'
  return (
    <tr>
      <th scope="row">{who}</th>
      <td>
        <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
      </td>
      <td data-label={t('report.concerned')}>{name(number)}</td>
      <td data-label={t('report.seen')}>
        {seenNumber === null || seenAt === null
          ? t('never')
          : `${name(seenNumber)}, ${momentOf(seenAt)}`}
      </td>
      <td data-label={t('report.confirmed')}>
        {confirmedNumber === null || confirmedBy === null || confirmedAt === null ? (
          t('never')
        ) : (
          <>
            {name(confirmedNumber)}{' '}
            <span className={styles.soft}>
              {t(by, { by: confirmedBy, at: momentOf(confirmedAt) })}
            </span>
          </>
        )}
      </td>
      <td>
        {state !== 'CONFIRMED' && receipt.mayConfirm && (
          <Button
            variant="default"
            size="compact-sm"
            loading={busy === receipt.id}
            aria-label={t('report.enterFor', { who })}
            onClick={() => void enter()}
          >
            {t('report.enter')}
          </Button>
        )}
      </td>
    </tr>
  )
}
