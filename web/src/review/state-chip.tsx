import type { ReactElement } from 'react'
import type { ReviewFactsFragment } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import { clockAt, dateAt, shortDate } from '../time/dates.ts'
import { useReviewWords } from './words.ts'

interface ChipProps {
  review: ReviewFactsFragment
  zone: string
}

/** Says where a week stands before its approver; nothing while nobody asks or answers anything. */
export function StateChip({ review, zone }: ChipProps): ReactElement | null {
  const t = useReviewWords()
  const { state, submittedBy, submittedAt, returnedReason } = review
  if (state === 'SUBMITTED') {
    const at = submittedAt
      ? `${clockAt(submittedAt, zone)} ${shortDate(dateAt(submittedAt, zone))}`
      : ''
    return (
      <span title={t('submittedBy', { by: submittedBy ?? '', at })}>
        <Chip tone="info">{t('state.SUBMITTED')}</Chip>
      </span>
    )
  }
  if (returnedReason !== null) {
    return <Chip tone="blocked">{t('returned', { reason: returnedReason })}</Chip>
  }
  return state === 'COLLECTING' ? <Chip tone="info">{t('state.COLLECTING')}</Chip> : null
}
