import { Checkbox } from '@mantine/core'
import { type ReactElement, useId } from 'react'
import { clockAt, dateAt, shortDate } from '../time/dates.ts'
import { Diff, KindChip } from './change-text.tsx'
import { useDayWords } from './day-words.ts'
import type { PendingItem } from './pending.ts'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

interface RowProps {
  item: PendingItem
  zone: string
}

/** A change that can be released, with its tick. */
export function PendingRow({
  item,
  zone,
  isChosen,
  onToggle,
}: RowProps & { isChosen: boolean; onToggle: (isOn: boolean) => void }): ReactElement {
  const about = useId()
  return (
    <div className={styles.row}>
      <Checkbox
        checked={isChosen}
        aria-describedby={about}
        label={<Title item={item} />}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <About id={about} item={item} zone={zone} />
    </div>
  )
}

function Title({ item }: { item: PendingItem }): ReactElement {
  const t = useReleaseWords()
  return (
    <>
      {item.timeLabel && <span className={styles.time}>{item.timeLabel}</span>}{' '}
      <strong>{item.title ?? t('hidden')}</strong>
    </>
  )
}

function About({ id, item, zone }: RowProps & { id: string }): ReactElement {
  const t = useReleaseWords()
  const dayWords = useDayWords()
  const { kind, authors, changedAt, fields } = item.change
  const at = `${clockAt(changedAt, zone)} ${shortDate(dateAt(changedAt, zone))}`
  return (
    <div id={id} className={styles.about}>
      <KindChip kind={kind} />{' '}
      <span className={styles.soft}>{t('by', { authors: authors.join(', '), at })}</span>
      {item.movedTo && <p>→ {dayWords(item.movedTo)}</p>}
      {kind !== 'ADDED' && <Diff fields={fields} />}
    </div>
  )
}
