import { Radio } from '@mantine/core'
import type { ReactElement } from 'react'
import { useDayWords } from '../release/day-words.ts'
import type { Decisions, Preview } from './decisions.ts'
import styles from './import.module.css'
import { useImportWords } from './words.ts'

interface AbsentProps {
  absent: Preview['absent']
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

/** Stored items that the document does not hold, and what is to become of them. */
export function Absent({ absent, decisions, onDecide }: AbsentProps): ReactElement {
  const t = useImportWords()
  const dayWords = useDayWords()
  return (
    <section className={styles.absent} aria-labelledby="absent">
      <h2 id="absent">{t('absent', { count: absent.length })}</h2>
      <ul>
        {absent.map(({ id, title, day, timeLabel }) => (
          <li key={id}>
            {day && dayWords(day)} {timeLabel} <strong>{title}</strong>
          </li>
        ))}
      </ul>
      <Radio.Group
        value={decisions.ifAbsent}
        label={t('absentWhy')}
        onChange={(value) =>
          onDecide({ ...decisions, ifAbsent: value === 'CANCEL' ? 'CANCEL' : 'KEEP' })
        }
      >
        <div className={styles.radios}>
          <Radio value="KEEP" label={t('absent.KEEP')} />
          <Radio value="CANCEL" label={t('absent.CANCEL')} />
        </div>
      </Radio.Group>
    </section>
  )
}
