import type { ReactElement } from 'react'
import type { ChangeKind, FieldDiffFragment, ReleasedChangeFragment } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import type { Tone } from '../parts/tone.ts'
import { useDayWords } from './day-words.ts'
import { byDay } from './pending.ts'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

const tones: Record<ChangeKind, Tone> = {
  ADDED: 'added',
  CHANGED: 'changed',
  MOVED: 'changed',
  POSTPONED: 'cancelled',
  CANCELLED: 'cancelled',
  RESTORED: 'added',
}

/** The kind of a change, as a coloured word. */
export function KindChip({ kind }: { kind: ChangeKind }): ReactElement {
  const t = useReleaseWords()
  return <Chip tone={tones[kind]}>{t(`kind.${kind}`)}</Chip>
}

/** Each field that differs: what it was, struck through, and what it is, beside it. */
export function Diff({ fields }: { fields: readonly FieldDiffFragment[] }): ReactElement | null {
  const t = useReleaseWords()
  if (fields.length === 0) return null
  return (
    <dl className={styles.diff}>
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            <span className="unseen">{t('before')}</span>
            <del>{before || t('nothing')}</del> <span className="unseen">{t('after')}</span>
            <ins>{after || t('nothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The changes that a release carried, grouped by day. */
export function ChangeList({
  changes,
}: {
  changes: readonly ReleasedChangeFragment[]
}): ReactElement {
  const t = useReleaseWords()
  const dayWords = useDayWords()
  const dated = changes.map((change) => ({ ...change, day: change.day ?? change.dayBefore }))
  return (
    <div className={styles.changes}>
      {byDay(dated).map(({ day, things }) => (
        <section key={day}>
          <h3>{day ? dayWords(day) : t('noDay')}</h3>
          <ul>
            {things.map((change) => (
              <li key={change.itemId}>
                <KindChip kind={change.kind} /> <strong>{change.title ?? t('hidden')}</strong>
                {change.kind !== 'ADDED' && <Diff fields={change.fields} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
