import type { ReactElement } from 'react'
import type { ReleasedTextFragment } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import { KindChip } from '../release/change-text.tsx'
import { useDayWords } from '../release/day-words.ts'
import { byDay } from '../release/pending.ts'
import styles from './receipts.module.css'
import { useReceiptWords } from './words.ts'

/** The lines of a release by day, each with how that release changed it. */
export function Lines({ lines }: { lines: readonly ReleasedTextFragment[] }): ReactElement {
  const t = useReceiptWords()
  const dayWords = useDayWords()
  if (lines.length === 0) return <p>{t('read.empty')}</p>
  const days = byDay(lines)
  return (
    <>
      {days.map(({ day, things }) => (
        <section key={day} className={styles.day}>
          <h2>{day === null ? t('read.noDay') : dayWords(day)}</h2>
          <ul>
            {things.map((line) => (
              <Line key={line.itemId} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Line({ line }: { line: ReleasedTextFragment }): ReactElement {
  const t = useReceiptWords()
  const dayWords = useDayWords()
  const { status, movedTo, change, isAllDay, time, gatheringPoint } = line
  const isStruck = movedTo !== null || status === 'POSTPONED' || status === 'CANCELLED'
  return (
    <li className={styles.line} data-struck={isStruck || undefined}>
      <span className={styles.time}>{time || (isAllDay ? t('read.allDay') : '')}</span>
      <div>
        <span className={styles.what}>{line.title ?? t('read.hidden')}</span>{' '}
        {status !== 'CONFIRMED' && (
          <Chip tone={status === 'TENTATIVE' ? 'info' : 'cancelled'}>{t(`status.${status}`)}</Chip>
        )}{' '}
        {change && change !== status && <KindChip kind={change} />}{' '}
        {movedTo !== null && <span>{t('read.movedTo', { day: dayWords(movedTo) })}</span>}
        <dl className={styles.more}>
          {facts.map((fact) =>
            line[fact] ? (
              <div key={fact}>
                <dt>{t(`read.${fact}`)}</dt>
                <dd>{line[fact]}</dd>
              </div>
            ) : null,
          )}
          {(line.place || gatheringPoint) && (
            <div>
              <dd>
                {[line.place, gatheringPoint ? t('read.gathering', { place: gatheringPoint }) : '']
                  .filter(Boolean)
                  .join(' · ')}
              </dd>
            </div>
          )}
        </dl>
      </div>
    </li>
  )
}

const facts = ['chairs', 'attends', 'invited', 'prepares'] as const
