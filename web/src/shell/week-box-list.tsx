import type { ReactElement } from 'react'
import { weekOfDay } from '../programme/model/days.ts'
import { shortDate, weekdayOf } from '../time/dates.ts'
import type { Found, Hit } from './use-found.ts'
import styles from './week-box.module.css'
import { useWeekBoxWords } from './week-box-words.ts'

interface ListProps {
  words: string
  found: Found | undefined
  /** The hit that Enter opens. */
  at: number
  onPick: (hit: Hit) => void
}

/** The id by which the field names a hit. */
export const hitId = (at: number): string => `week-hit-${at}`

/** The items that the words in the week box lead to, under it. */
export function WeekBoxList({ words, found, at, onPick }: ListProps): ReactElement {
  const t = useWeekBoxWords()
  const hits = found === undefined || found.hits === 'failed' ? [] : found.hits
  return (
    <div className={styles.found}>
      <p role="status" className={styles.said}>
        {saying(t, words, found)}
      </p>
      <div id="week-hits" role="listbox" aria-label={t('label')} className={styles.hits}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for its list.
          <div
            key={hit.id}
            id={hitId(index)}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(hit)}
          >
            <span className={styles.when}>{whenOf(hit, t)}</span>
            <span className={styles.title}>{hit.title}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

type Words = ReturnType<typeof useWeekBoxWords>

function saying(t: Words, text: string, found: Found | undefined): string {
  if (found === undefined) return t('searching', { text })
  if (found.hits === 'failed') return t('failed', { text })
  const count = found.hits.length
  return count === 0 ? t('none', { text }) : t('found', { count, text })
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

function whenOf({ day, halfDay, timeLabel }: Hit, t: Words): string {
  const weekday = weekdays[weekdayOf(day) - 1] ?? 1
  const week = weekOfDay(day)?.number ?? ''
  const time = timeLabel === '' ? t(`half.${halfDay}`) : timeLabel
  return `${t(`day.${weekday}`)} ${shortDate(day)}, ${time} (${t('week', { week })})`
}
