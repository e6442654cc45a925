import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import type { ReadEntryFragment } from '../graphql.generated.ts'
import { useDayWords } from '../release/day-words.ts'
import { type Decisions, isLeftoverAdded, type Leftover, withLeftover } from './decisions.ts'
import page from './import.module.css'
import { useLeftoverWords } from './leftover-words.ts'
import styles from './leftovers.module.css'
import { useWhyText } from './leftovers.tsx'
import { usePlaceText } from './reader-words.ts'

interface PossibleProps {
  leftovers: readonly Leftover[]
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

/** Text that may be an entry though none was read of it, each with the one press that makes it one or puts it back. */
export function PossibleEntries({ leftovers, decisions, onDecide }: PossibleProps): ReactElement {
  const t = useLeftoverWords()
  const open = leftovers.filter((leftover) => !isLeftoverAdded(decisions, leftover))
  return (
    <section className={styles.possible} aria-labelledby="possible">
      <h2 id="possible">
        {open.length > 0 ? t('possible', { count: open.length }) : t('possible.done')}
      </h2>
      <p className={page.soft}>{t('possibleWhy')}</p>
      <ul>
        {leftovers.map((leftover) => (
          <PossibleRow
            key={leftover.entries[0]?.number}
            leftover={leftover}
            isAdded={isLeftoverAdded(decisions, leftover)}
            onToggle={() => onDecide(withLeftover(decisions, leftover))}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  leftover: Leftover
  isAdded: boolean
  onToggle: () => void
}

function PossibleRow({ leftover, isAdded, onToggle }: RowProps): ReactElement {
  const t = useLeftoverWords()
  const placeText = usePlaceText()
  const whyText = useWhyText()
  const entryText = useEntryText()
  const { where, text, why, entries } = leftover
  return (
    <li data-added={isAdded}>
      <div>
        <span className={page.soft}>
          {placeText(where)} · {whyText(why)}
        </span>
        <blockquote>{text}</blockquote>
        {entries.map((entry) => (
          <p key={entry.number} className={page.flat}>
            <span className={page.soft}>
              {isAdded ? t('possible.is', { number: entry.number }) : t('possible.wouldBe')}
            </span>{' '}
            {entryText(entry)}
          </p>
        ))}
      </div>
      <Button
        size="xs"
        variant={isAdded ? 'default' : 'filled'}
        aria-label={t(isAdded ? 'possible.backNamed' : 'possible.takeNamed', { text })}
        onClick={onToggle}
      >
        {t(isAdded ? 'possible.back' : 'possible.take')}
      </Button>
    </li>
  )
}

function useEntryText(): (entry: ReadEntryFragment) => string {
  const t = useLeftoverWords()
  const dayWords = useDayWords()
  return ({ time, timeLabel, title, room, place }) =>
    [
      time.startsOn ? dayWords(time.startsOn) : t('possible.noDay'),
      timeLabel,
      title,
      room?.name ?? place,
    ]
      .filter(Boolean)
      .join(' · ')
}
