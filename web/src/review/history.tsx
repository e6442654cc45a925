import type { ReactElement } from 'react'
import { clockAt, dateAt, shortDate } from '../time/dates.ts'
import type { ReviewedWeek } from './pending.ts'
import own from './review.module.css'
import { useReviewWords } from './words.ts'

interface HistoryProps {
  steps: ReviewedWeek['review']['history']
  zone: string
}

/** The steps that were taken with the week, newest first, folded away. */
export function History({ steps, zone }: HistoryProps): ReactElement | null {
  const t = useReviewWords()
  if (steps.length === 0) return null
  return (
    <details className={own.history}>
      <summary>{t('history')}</summary>
      <ul>
        {steps.map(({ number, kind, by, at, note, telephoneName }) => (
          <li key={number}>
            {`${clockAt(at, zone)} ${shortDate(dateAt(at, zone))}: ${by} ${t(`step.${kind}`)}`}
            {telephoneName && ` (${t('byTelephone', { name: telephoneName })})`}
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
