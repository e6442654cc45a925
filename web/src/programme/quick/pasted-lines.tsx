import { Button, NativeSelect } from '@mantine/core'
import type { ReactElement } from 'react'
import { Chip } from '../../parts/chip.tsx'
import { Notice } from '../../parts/notice.tsx'
import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import { useBoard } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { usePastedWords } from '../words/pasted.ts'
import type { Draft } from './draft.ts'
import type { Pasted, PastedLine } from './pasted.ts'
import styles from './quick.module.css'

interface PastedLinesProps {
  pasted: Pasted
  onAdd: () => void
  /** Puts a line that would not be added into the field. */
  onCorrect: (line: PastedLine) => void
}

/** The pasted lines with the day that each will stand on; nothing is saved before they are added. */
export function PastedLines({ pasted, onAdd, onCorrect }: PastedLinesProps): ReactElement | null {
  const t = usePastedWords()
  const { lines, state } = pasted
  const items = lines.filter(({ kind }) => kind === 'ITEM')
  const dayless = items.filter(({ day }) => day === null).length
  const count = items.length - dayless
  if (state !== 'idle') return <State pasted={pasted} />
  if (lines.length === 0) return null
  return (
    <section className={styles.pasted} aria-label={t('title')}>
      <span role="status">{items.length === 0 ? t('nothing') : t('title')}</span>
      <ul>
        {lines.map((line) => (
          <li key={line.key} data-kind={line.kind}>
            {line.kind === 'DAY' && <HeadingLine line={line} pasted={pasted} />}
            {line.kind === 'ITEM' && <ItemLine line={line} pasted={pasted} />}
            {line.kind === 'OTHER' && (
              <OtherLine line={line} pasted={pasted} onCorrect={onCorrect} />
            )}
          </li>
        ))}
      </ul>
      {dayless > 0 && <Chip tone="warning">{t('dayless', { count: dayless })}</Chip>}
      <div className={styles.parts}>
        {items.length > 0 && (
          <Button size="xs" disabled={count === 0} onClick={onAdd}>
            {count === 0 ? t('addNone') : t('add', { count })}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={pasted.clear}>
          {t('dropAll')}
        </Button>
      </div>
    </section>
  )
}

function State({ pasted }: { pasted: Pasted }): ReactElement {
  const t = usePastedWords()
  if (pasted.state === 'reading') {
    return (
      <span className={styles.hint} role="status">
        {t('reading')}
      </span>
    )
  }
  const isLong = pasted.state === 'tooMany'
  const way = isLong ? (
    <Button size="xs" variant="default" onClick={pasted.clear}>
      {t('dropAll')}
    </Button>
  ) : (
    <Button size="xs" onClick={pasted.retry}>
      {t('retry')}
    </Button>
  )
  return (
    <Notice tone="blocked" title={t(isLong ? 'tooMany' : 'failed')} action={way}>
      {isLong && t('tooManyWhy')}
    </Notice>
  )
}

interface LineProps {
  line: PastedLine
  pasted: Pasted
}

const known = ['NO_SUCH_DAY', 'WEEKDAY_CONTRADICTS', 'OUTSIDE_WEEK', 'DAY_DOUBTFUL'] as const

function HeadingLine({ line, pasted }: LineProps): ReactElement {
  const t = usePastedWords()
  return (
    <>
      <span className={styles.partName}>{t('heading')}</span> <strong>{line.text}</strong>
      <Doubts line={line} label={t('chooseDay', { text: line.text })} pasted={pasted} />
    </>
  )
}

/** Says what is wrong with the day of a line, and offers others. */
function Doubts({ line, label, pasted }: LineProps & { label: string }): ReactElement | null {
  const t = usePastedWords()
  const board = useBoardWords()
  const { days } = useBoard().programme()
  const { day, warnings } = line
  const options = days.map(({ date }) => ({
    value: date,
    label: `${dayName(date, board)} ${shortDate(date)}`,
  }))
  if (warnings.length === 0) return null
  return (
    <>
      {known
        .filter((word) => warnings.includes(word))
        .map((word) => (
          <Chip key={word} tone="warning">
            {t(`warning.${word}`)}
          </Chip>
        ))}
      <NativeSelect
        size="xs"
        aria-label={label}
        value={options.some(({ value }) => value === day) ? (day ?? '') : ''}
        data={[{ value: '', label: t('choose'), disabled: true }, ...options]}
        onChange={({ currentTarget }) => pasted.choose(line, currentTarget.value)}
      />
    </>
  )
}

// Whatever the line will bring into the week, or nobody could see what was read wrongly.
function said(draft: Draft): string {
  const { timeText, title, parties, place, gatheringPoint, transport, remarks } = draft
  const people = parties.map(({ label }) => label).join(', ')
  return [timeText, title, people, place.label, gatheringPoint, transport, remarks]
    .filter(Boolean)
    .join(' · ')
}

function ItemLine({ line, pasted }: LineProps): ReactElement {
  const t = usePastedWords()
  const board = useBoardWords()
  const { text, day, drafts } = line
  const told = drafts.map(said)
  const named = (date: string) => `${dayName(date, board)} ${shortDate(date)}`
  const until = drafts[0]?.time.endsOn
  return (
    <>
      <Chip tone={day === null ? 'warning' : 'info'}>
        {day === null
          ? t('noDay')
          : [day, until]
              .filter((date) => date != null)
              .map(named)
              .join(' – ')}
      </Chip>
      <Doubts line={line} label={t('chooseOwnDay', { text })} pasted={pasted} />
      <span>{drafts.length > 0 ? told.join('; ') : `${text} (${t('about')})`}</span>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('dropNamed', { text })}
        onClick={() => pasted.drop(line)}
      >
        {t('drop')}
      </Button>
    </>
  )
}

function OtherLine({ line, pasted, onCorrect }: LineProps & Pick<PastedLinesProps, 'onCorrect'>) {
  const t = usePastedWords()
  return (
    <>
      <span className={styles.partName}>{t('other')}</span> <span>{line.text}</span>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('takeNamed', { text: line.text })}
        onClick={() => {
          pasted.drop(line)
          onCorrect(line)
        }}
      >
        {t('take')}
      </Button>
    </>
  )
}
