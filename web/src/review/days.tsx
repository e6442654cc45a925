import { Checkbox } from '@mantine/core'
import { type KeyboardEvent, type ReactElement, useId } from 'react'
import type { ApprovalKind } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import { useApprovalWords } from '../release/approval-words.ts'
import { Diff, KindChip } from '../release/change-text.tsx'
import { useConcernWords } from '../release/concern-words.ts'
import { useDayWords } from '../release/day-words.ts'
import { byDay } from '../release/pending.ts'
import styles from '../release/release.module.css'
import { useReleaseWords } from '../release/words.ts'
import { clockAt, dateAt, shortDate } from '../time/dates.ts'
import type { ReviewItem, Since } from './pending.ts'
import own from './review.module.css'
import { useReviewWords } from './words.ts'

interface DaysProps {
  items: readonly ReviewItem[]
  zone: string
  chosen: ReadonlySet<string>
  since: (item: ReviewItem) => Since
  kindsOf: (item: ReviewItem) => readonly ApprovalKind[]
  /** Left out: nothing can be ticked. */
  onChoose?: ((chosen: ReadonlySet<string>) => void) | undefined
}

/** The pending changes of a week by day, each with what it was and is, and what clashes beside it; arrows lead through them. */
export function ReviewDays(props: DaysProps): ReactElement {
  const t = useReleaseWords()
  const dayWords = useDayWords()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are a second way between the boxes
    <div onKeyDown={stepWithArrows}>
      {byDay(props.items).map(({ day, things }) => (
        <fieldset key={day} className={styles.day}>
          <legend>{day ? dayWords(day) : t('noDay')}</legend>
          {things.map((item) => (
            <Row key={item.id} {...props} item={item} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function stepWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="checkbox"]')]
  const at = boxes.indexOf(event.target as HTMLElement)
  if (step === 0 || at < 0) return
  event.preventDefault()
  boxes[at + step]?.focus()
}

function Row({ item, chosen, onChoose, ...props }: DaysProps & { item: ReviewItem }): ReactElement {
  const t = useReleaseWords()
  const about = useId()
  const label = (
    <>
      {item.timeLabel && <span className={styles.time}>{item.timeLabel}</span>}{' '}
      <strong>{item.title ?? t('hidden')}</strong>
    </>
  )
  const toggle = (isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(item.id)
    else next.delete(item.id)
    onChoose?.(next)
  }
  return (
    <div className={styles.row} data-since={props.since(item)}>
      {onChoose ? (
        <Checkbox
          checked={chosen.has(item.id)}
          aria-describedby={about}
          label={label}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
      ) : (
        <div>{label}</div>
      )}
      <About id={about} item={item} {...props} />
    </div>
  )
}

function About({
  id,
  item,
  zone,
  since,
  kindsOf,
}: Pick<DaysProps, 'zone' | 'since' | 'kindsOf'> & { id: string; item: ReviewItem }): ReactElement {
  const t = useReviewWords()
  const release = useReleaseWords()
  const approval = useApprovalWords()
  const dayWords = useDayWords()
  const { kind, authors, changedAt, fields } = item.change
  const at = `${clockAt(changedAt, zone)} ${shortDate(dateAt(changedAt, zone))}`
  const stands = since(item)
  const kinds = kindsOf(item)
  return (
    <div id={id} className={styles.about}>
      <span className={own.marks}>
        <KindChip kind={kind} />
        {stands !== 'same' && <Chip tone="warning">{t(`mark.${stands}`)}</Chip>}
        {kinds.length > 0 && kind !== 'ADDED' && (
          <Chip>{t('submit.needs', { kinds: kinds.map((one) => approval(one)).join(', ') })}</Chip>
        )}
        <span className={styles.soft}>{release('by', { authors: authors.join(', '), at })}</span>
      </span>
      {item.movedTo && <p>→ {dayWords(item.movedTo)}</p>}
      {kind === 'ADDED' ? <Facts item={item} /> : <Diff fields={fields} />}
      <Clashes item={item} />
    </div>
  )
}

// The title, the day and the time of what is new stand above it already.
const above = ['TITLE', 'DAY', 'TIME']

function Facts({ item }: { item: ReviewItem }): ReactElement | null {
  const t = useReleaseWords()
  const { change, secrecy, status } = item
  // An ordinary level and a sure date go without saying.
  const unsaid = [
    ...above,
    ...(secrecy === 'NORMAL' ? ['SECRECY'] : []),
    ...(status === 'CONFIRMED' ? ['STATUS'] : []),
  ]
  const told = change.fields.filter(({ field, after }) => after !== '' && !unsaid.includes(field))
  if (told.length === 0) return null
  return (
    <dl className={styles.diff}>
      {told.map(({ field, after }) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>{after}</dd>
        </div>
      ))}
    </dl>
  )
}

function Clashes({ item }: { item: ReviewItem }): ReactElement | null {
  const t = useConcernWords()
  const dayWords = useDayWords()
  if (item.clashes.length === 0) return null
  return (
    <ul className={own.clashes}>
      {item.clashes.map(({ kind, severity, subject, isAccepted, ...clash }) => {
        const date = clash.otherDay && clash.otherDay !== item.day ? dayWords(clash.otherDay) : ''
        const title = clash.otherTitle && `“${clash.otherTitle}”`
        const said = [clash.otherTime, date, title].filter(Boolean).join(' ')
        const other = title ? said : t('otherHidden')
        const minutes = clash.minutesMissing ?? 0
        return (
          <li
            key={`${kind} ${subject} ${clash.otherId}`}
            data-severity={isAccepted ? 'NOTES' : severity}
          >
            {t(`why.${kind}`, { subject, minutes, other })}
          </li>
        )
      })}
    </ul>
  )
}
