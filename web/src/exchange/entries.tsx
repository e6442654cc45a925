import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import type { ImportDifference, ReadEntryFragment } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import { Blank } from '../parts/notice.tsx'
import type { Tone } from '../parts/tone.ts'
import { type Decisions, takenOf } from './decisions.ts'
import { isDoubtful } from './doubts.ts'
import { EntryRow } from './entry-row.tsx'
import styles from './import.module.css'
import { useImportWords } from './words.ts'

interface EntriesProps {
  entries: readonly ReadEntryFragment[]
  rooms: readonly { id: string; name: string }[]
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

const columns = ['day', 'time', 'title', 'people', 'place', 'difference'] as const

/** The entries that were read, in the order of the document; each can be left out or corrected. */
export function Entries(props: EntriesProps): ReactElement {
  const t = useImportWords()
  const { entries, decisions, onDecide } = props
  if (entries.length === 0) return <Blank title={t('empty')}>{t('emptyWhy')}</Blank>
  const count = takenOf(entries, decisions).length
  const takeAll = () => {
    const corrections = new Map(decisions.corrections)
    const isLeft = count === entries.length
    for (const { number } of entries) {
      const { isLeft: _, ...rest } = corrections.get(number) ?? {}
      if (isLeft) corrections.set(number, { ...rest, isLeft })
      else if (Object.keys(rest).length > 0) corrections.set(number, rest)
      else corrections.delete(number)
    }
    onDecide({ ...decisions, corrections })
  }
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{t('table')}</h2>
      <Counts entries={entries} />
      <table className={styles.entries} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col" data-label={t('takeAll')}>
              <Checkbox
                aria-label={t('takeAll')}
                checked={count === entries.length}
                indeterminate={count > 0 && count < entries.length}
                onChange={takeAll}
              />
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.number} entry={entry} decisions={decisions} onDecide={onDecide} />
          ))}
        </tbody>
      </table>
      <datalist id="known-rooms">
        {props.rooms.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </section>
  )
}

const kinds: readonly [ImportDifference, Tone][] = [
  ['NEW', 'added'],
  ['MOVED', 'changed'],
  ['CHANGED', 'changed'],
  ['SAME', 'neutral'],
]

function Counts({ entries }: { entries: readonly ReadEntryFragment[] }): ReactElement {
  const t = useImportWords()
  const doubts = entries.filter(isDoubtful).length
  return (
    <p className={styles.counts}>
      {kinds.map(([kind, tone]) => {
        const count = entries.filter(({ difference }) => difference === kind).length
        return (
          count > 0 && (
            <Chip key={kind} tone={tone}>
              {t(`count.${kind}`, { count })}
            </Chip>
          )
        )
      })}
      {doubts > 0 && <Chip tone="warning">{t('doubts', { count: doubts })}</Chip>}
    </p>
  )
}
