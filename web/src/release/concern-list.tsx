import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment, type ReactElement, useId } from 'react'
import { useViewer } from '../access/session.tsx'
import { Icon } from '../parts/icons.tsx'
import { paths } from '../paths.ts'
import { dateBeside } from '../time/dates.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { useConcernWords } from './concern-words.ts'
import styles from './concerns.module.css'
import type { Concern, Concerns, Matter } from './concerns.ts'
import { useDayWords } from './day-words.ts'
import type { Question } from './question.ts'

interface ConcernListProps {
  concerns: Concerns
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** Leads to an item, where it can be settled. */
  onOpenItem: (itemId: string) => void
  /** Leads to what an item leaves open, where it is answered. */
  onAsk: (question: Question) => void
}

/** The concerns of a release, counted, what blocks before what warns, each with its way out. Nothing where there is none. */
export function ConcernList({ concerns, ...rest }: ConcernListProps): ReactElement | null {
  const t = useConcernWords()
  const title = useId()
  const { blockers, warnings } = concerns
  const parts = [
    blockers.length > 0 && t('blocked', { count: new Set(blockers.map(idOf)).size }),
    warnings.length > 0 && t('warned', { count: warnings.length }),
  ].filter((part) => part !== false)
  if (parts.length === 0) return null
  return (
    <section className={styles.concerns} aria-labelledby={title}>
      <h2 id={title}>
        {parts.map((part, index) => (
          <Fragment key={part}>
            {/* The point stays at the end of its line. */}
            <span>
              {part}
              {index < parts.length - 1 && ' ·'}
            </span>{' '}
          </Fragment>
        ))}
      </h2>
      <Group concerns={blockers} most={blockers.length} {...rest} />
      <Group concerns={warnings} most={mostWarnings} {...rest} />
    </section>
  )
}

const idOf = ({ item }: Concern): string => item.id

// What is over stands folded below, so that the reason and the button stay near; what blocks is never folded.
const mostWarnings = 2

interface GroupProps extends Omit<ConcernListProps, 'concerns'> {
  concerns: readonly Concern[]
  /** As many as are seen at once. */
  most: number
}

function Group({ concerns, most, ...rest }: GroupProps): ReactElement | null {
  const t = useConcernWords()
  if (concerns.length === 0) return null
  const folded = concerns.slice(most)
  const lines = (shown: readonly Concern[]) => (
    <ul>
      {shown.map((concern) => (
        <Line key={`${concern.item.id} ${concern.key}`} concern={concern} {...rest} />
      ))}
    </ul>
  )
  return (
    <>
      {lines(concerns.slice(0, most))}
      {folded.length > 0 && (
        <details>
          <summary>{t('more', { count: folded.length })}</summary>
          {lines(folded)}
        </details>
      )}
    </>
  )
}

type LineProps = Omit<ConcernListProps, 'concerns'> & { concern: Concern }

function Line({ concern, ...rest }: LineProps): ReactElement {
  const t = useConcernWords()
  const dayWords = useDayWords()
  const { item, severity } = concern
  const when = [item.day && dayWords(item.day), item.timeLabel].filter(Boolean).join(', ')
  return (
    <li className={styles.concern} data-severity={severity}>
      <Icon name={severity === 'BLOCKS' ? 'blocked' : 'warning'} size={16} />
      <div>
        <span className="unseen">{t(`severity.${severity}`)}: </span>
        <strong>{item.title ?? t('hidden')}</strong>
        <span className={styles.when}>{when}</span>
        <p>
          <Why concern={concern} />
        </p>
        <WaysOut concern={concern} {...rest} />
      </div>
    </li>
  )
}

function Why({ concern: { item, matter } }: { concern: Concern }): ReactElement {
  const t = useConcernWords()
  const dayWords = useDayWords()
  if (matter.about === 'OTHER_WEEK') {
    const from = matter.from ? weekFromText(matter.from, 0) : undefined
    return <>{from ? t('why.OTHER_WEEK', { week: from.number }) : t('why.weekUnknown')}</>
  }
  if (matter.about === 'TIME') return <>{t('why.TIME')}</>
  if (matter.about === 'WHO') return <>{t(`why.${matter.kind}`, { words: matter.words })}</>
  const { clash } = matter
  const date = clash && dateBeside(clash.otherTime, clash.otherDay, item.day)
  const title = clash?.otherTitle && `“${clash.otherTitle}”`
  const other = title && [clash.otherTime, date && dayWords(date), title].filter(Boolean).join(' ')
  const subject = clash?.subject ?? ''
  if (matter.about === 'ROOM_TAKEN') {
    return <>{other ? t('why.ROOM_TAKEN', { other }) : t('why.roomUnknown')}</>
  }
  const minutes = matter.clash.minutesMissing ?? 0
  const said = t(`why.${matter.about}`, { subject, minutes, other: other || t('otherHidden') })
  if (matter.clash.needsReason) return <>{`${said} ${t('why.reason')}`}</>
  return <>{matter.clash.severity === 'BLOCKS' ? `${said} ${t('why.blocks')}` : said}</>
}

function WaysOut({ concern, chosen, onChoose, ...rest }: LineProps): ReactElement {
  const t = useConcernWords()
  const { item, matter, severity } = concern
  const title = item.title ?? t('hidden')
  const isIn = chosen.has(item.id)
  const toggle = () => {
    const next = new Set(chosen)
    if (isIn) next.delete(item.id)
    else next.add(item.id)
    onChoose(next)
  }
  return (
    <span className={styles.ways}>
      {matter.about === 'OTHER_WEEK' ? (
        <OtherWeek from={matter.from} />
      ) : (
        <Settle itemId={item.id} title={title} matter={matter} {...rest} />
      )}
      {severity === 'WARNS' && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`${t(isIn ? 'leave' : 'take')}: ${title}`}
          onClick={toggle}
        >
          {t(isIn ? 'leave' : 'take')}
        </Button>
      )}
    </span>
  )
}

interface SettleProps extends Pick<ConcernListProps, 'onOpenItem' | 'onAsk'> {
  itemId: string
  title: string
  matter: Exclude<Matter, { about: 'OTHER_WEEK' }>
}

function Settle({ itemId, title, matter, onOpenItem, onAsk }: SettleProps): ReactElement {
  const t = useConcernWords()
  const needsReason = 'clash' in matter && matter.clash?.needsReason
  const about = matter.about === 'WHO' ? matter.kind : matter.about
  const label = t(needsReason ? 'out.reason' : `out.${about}`)
  const settle = () => {
    if (matter.about === 'TIME' || matter.about === 'WHO') onAsk({ itemId, ...matter })
    else onOpenItem(itemId)
  }
  return (
    <Button size="compact-xs" variant="default" aria-label={`${label}: ${title}`} onClick={settle}>
      {label}
    </Button>
  )
}

function OtherWeek({ from }: { from: string | null }): ReactElement | null {
  const t = useConcernWords()
  const { office } = useViewer()
  const week = from ? weekFromText(from, 0) : undefined
  if (!week) return null
  return (
    <Link to={paths.week(office.id, weekCode(week))}>
      {t('out.OTHER_WEEK', { week: week.number })}
    </Link>
  )
}
