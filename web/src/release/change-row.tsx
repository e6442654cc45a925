import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, type ReactNode, useId } from 'react'
import { useViewer } from '../access/session.tsx'
import { paths } from '../paths.ts'
import { clockAt, dateAt, dateBeside, shortDate } from '../time/dates.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
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

/** A change that has to wait: its tick can't be set, and why stands beneath. */
export function WaitingRow({ item, zone }: RowProps): ReactElement {
  const about = useId()
  return (
    <div className={styles.row} data-waits>
      <Checkbox
        checked={false}
        readOnly
        aria-disabled
        aria-describedby={about}
        label={<Title item={item} />}
        onChange={() => undefined}
      />
      <About id={about} item={item} zone={zone}>
        <p className={styles.why}>
          <WhyItWaits item={item} />
        </p>
      </About>
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

function About({
  id,
  item,
  zone,
  children,
}: RowProps & { id: string; children?: ReactNode }): ReactElement {
  const t = useReleaseWords()
  const dayWords = useDayWords()
  const { kind, authors, changedAt, fields } = item.change
  const at = `${clockAt(changedAt, zone)} ${shortDate(dateAt(changedAt, zone))}`
  return (
    <div id={id} className={styles.about}>
      <KindChip kind={kind} />{' '}
      <span className={styles.soft}>{t('by', { authors: authors.join(', '), at })}</span>
      {item.movedTo && <p>→ {dayWords(item.movedTo)}</p>}
      {children}
      {kind !== 'ADDED' && <Diff fields={fields} />}
    </div>
  )
}

function WhyItWaits({ item }: { item: PendingItem }): ReactElement {
  const t = useReleaseWords()
  const other = useHolder(item)
  const { office } = useViewer()
  if (item.change.isWaiting) {
    return <>{other ? t('waits.room', { other }) : t('waits.roomUnknown')}</>
  }
  const from = item.movedFrom ? weekFromText(item.movedFrom, 0) : undefined
  if (!from) return <>{t('waits.weekUnknown')}</>
  return (
    <>
      {t('waits.week', { week: from.number })}{' '}
      <Link to={paths.week(office.id, weekCode(from))}>
        {t('waits.open', { week: from.number })}
      </Link>
    </>
  )
}

/** The item that holds the room, by its content and when it is; undefined when the viewer may not see it. */
function useHolder({ day, clashes }: PendingItem): string | undefined {
  const dayWords = useDayWords()
  const holder = clashes.find(({ kind }) => kind === 'ROOM_TAKEN')
  if (!holder?.otherTitle) return undefined
  const { otherTitle, otherTime, otherDay } = holder
  const date = dateBeside(otherTime, otherDay, day)
  const parts = [`“${otherTitle}”`, otherTime, date && dayWords(date)]
  return parts.filter(Boolean).join(' ')
}
