import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import type { PartyRole, ReadEntryFragment } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import type { Tone } from '../parts/tone.ts'
import { Diff } from '../release/change-text.tsx'
import { useDayWords } from '../release/day-words.ts'
import { type Correction, type Decisions, timeText, withCorrection } from './decisions.ts'
import { doubtOf } from './doubts.ts'
import { EditCell } from './edit-cell.tsx'
import styles from './import.module.css'
import { useWarningText } from './reader-words.ts'
import { useImportWords } from './words.ts'

interface RowProps {
  entry: ReadEntryFragment
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

/** One entry as read, its doubtful parts in amber, with what accepting it would do. */
export function EntryRow({ entry, decisions, onDecide }: RowProps): ReactElement {
  const t = useImportWords()
  const correction = decisions.corrections.get(entry.number)
  const isLeft = correction?.isLeft ?? false
  const correct = (change: Correction) => onDecide(withCorrection(decisions, entry, change))
  return (
    <tr data-left={isLeft} data-same={entry.difference === 'SAME'}>
      <td data-label={t('col.take')}>
        <Checkbox
          aria-label={t('takeNamed', { number: entry.number, title: entry.title })}
          checked={!isLeft}
          onChange={() => correct({ isLeft: !isLeft })}
        />
      </td>
      <TimeCells entry={entry} correction={correction} onCorrect={correct} />
      <td data-label={t('col.title')}>
        <EditCell
          what={t('col.title')}
          number={entry.number}
          text={correction?.title ?? entry.title}
          isCorrected={correction?.title !== undefined}
          doubt={doubtOf(entry, 'TITLE')}
          isLong
          onSave={(title) => title && correct({ title })}
        />
        <Notes entry={entry} />
      </td>
      <td
        data-label={t('col.people')}
        data-doubt={doubtOf(entry, 'CHAIRS', 'ATTENDS', 'INVITED') !== undefined}
      >
        <People entry={entry} />
      </td>
      <td data-label={t('col.place')}>
        <EditCell
          what={t('col.place')}
          number={entry.number}
          text={correction?.place ?? entry.place ?? ''}
          isCorrected={correction?.place !== undefined}
          doubt={doubtOf(entry, 'PLACE')}
          list="known-rooms"
          onSave={(place) => correct({ place })}
        />
        {entry.gatheringPoint && (
          <p className={styles.flat}>{t('gathering', { place: entry.gatheringPoint })}</p>
        )}
      </td>
      <td data-label={t('col.difference')}>
        <Difference entry={entry} isOther={correction?.isOther ?? false} onCorrect={correct} />
      </td>
    </tr>
  )
}

interface TimeProps {
  entry: ReadEntryFragment
  correction: Correction | undefined
  onCorrect: (change: Correction) => void
}

function TimeCells({ entry, correction, onCorrect }: TimeProps): ReactElement {
  const t = useImportWords()
  const dayWords = useDayWords()
  const day = correction?.day ?? entry.time.startsOn ?? ''
  return (
    <>
      <td data-label={t('col.day')}>
        <EditCell
          what={t('col.day')}
          number={entry.number}
          text={day}
          shown={day ? dayWords(day) : ''}
          isCorrected={correction?.day !== undefined}
          doubt={day === '' ? 0 : doubtOf(entry, 'DAY')}
          type="date"
          onSave={(value) => onCorrect({ day: value })}
        />
      </td>
      <td data-label={t('col.time')}>
        <EditCell
          what={t('col.time')}
          number={entry.number}
          text={correction?.time ?? timeText(entry)}
          shown={correction?.time ?? entry.timeLabel}
          isCorrected={correction?.time !== undefined}
          doubt={doubtOf(entry, 'TIME')}
          onSave={(time) => onCorrect({ time })}
        />
      </td>
    </>
  )
}

function Notes({ entry }: { entry: ReadEntryFragment }): ReactElement {
  const t = useImportWords()
  const warning = useWarningText()
  return (
    <>
      <span className={styles.marks}>
        {entry.status === 'POSTPONED' && <Chip tone="cancelled">{t('postponed')}</Chip>}
        {entry.status === 'CANCELLED' && <Chip tone="cancelled">{t('cancelled')}</Chip>}
        {entry.warnings.map((code) => (
          <Chip key={code} tone="warning">
            {warning(code)}
          </Chip>
        ))}
      </span>
      {entry.remarks && <p className={styles.flat}>{entry.remarks}</p>}
      <details className={styles.source}>
        <summary>{t('source')}</summary>
        <blockquote>{entry.source}</blockquote>
      </details>
    </>
  )
}

function People({ entry }: { entry: ReadEntryFragment }): ReactElement {
  const t = useImportWords()
  const byRole = new Map<PartyRole, string[]>()
  for (const { role, words, person, unit, group } of entry.parties) {
    const name = person?.label ?? unit?.name ?? group?.name ?? words
    byRole.set(role, [...(byRole.get(role) ?? []), name])
  }
  return (
    <>
      {[...byRole].map(([role, names]) => (
        <p key={role} className={styles.flat}>
          <span className={styles.soft}>{t(`role.${role}`)}:</span> {names.join('; ')}
        </p>
      ))}
    </>
  )
}

const tones: Record<ReadEntryFragment['difference'], Tone> = {
  NEW: 'added',
  CHANGED: 'changed',
  MOVED: 'changed',
  SAME: 'neutral',
}

interface DifferenceProps {
  entry: ReadEntryFragment
  isOther: boolean
  onCorrect: (change: Correction) => void
}

function Difference({ entry, isOther, onCorrect }: DifferenceProps): ReactElement {
  const t = useImportWords()
  const difference = isOther ? 'NEW' : entry.difference
  return (
    <>
      <Chip tone={tones[difference]}>{t(`difference.${difference}`)}</Chip>
      {!isOther && <Diff fields={entry.changes} />}
      {entry.difference === 'MOVED' && (
        <Checkbox
          size="xs"
          label={t('asNew')}
          aria-label={t('asNewNamed', { number: entry.number, title: entry.title })}
          checked={isOther}
          onChange={() => onCorrect({ isOther: !isOther })}
        />
      )}
    </>
  )
}
