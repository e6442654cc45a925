import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import { PendingRow } from './change-row.tsx'
import { useDayWords } from './day-words.ts'
import { byDay, type PendingItem } from './pending.ts'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

interface ChangesProps {
  ready: readonly PendingItem[]
  waiting: readonly PendingItem[]
  chosen: ReadonlySet<string>
  onlyItemId: string | undefined
  zone: string
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** All pending changes with their ticks. What cannot go stands above with the reason why, and what else is folded here. */
export function Changes(props: ChangesProps): ReactElement {
  const { ready, waiting, chosen, onlyItemId } = props
  const t = useReleaseWords()
  const shown = onlyItemId ? ready.filter(({ id }) => id === onlyItemId) : ready
  const folded = ready.filter((item) => !shown.includes(item))
  const waitsToo = waiting.filter(({ id }) => id !== onlyItemId)
  const foldedCount = onlyItemId ? folded.length + waitsToo.length : 0
  return (
    <>
      {!onlyItemId && ready.length > 1 && <ChooseAll {...props} />}
      <ReadyDays {...props} items={shown} />
      {foldedCount > 0 && (
        <details className={styles.folded} open={chosen.size > shown.length}>
          <summary>{t('others', { count: foldedCount })}</summary>
          <ReadyDays {...props} items={folded} />
          <Waiting items={waitsToo} />
        </details>
      )}
    </>
  )
}

function ChooseAll({ ready, chosen, onChoose }: ChangesProps): ReactElement {
  const t = useReleaseWords()
  const count = ready.filter(({ id }) => chosen.has(id)).length
  const isAll = count === ready.length
  return (
    <div className={styles.chooseAll}>
      <Checkbox
        label={t('all')}
        checked={isAll}
        indeterminate={count > 0 && !isAll}
        onChange={() => onChoose(new Set(isAll ? [] : ready.map(({ id }) => id)))}
      />
      <span className={styles.soft} aria-live="polite">
        {t('chosen', { count, all: ready.length })}
      </span>
    </div>
  )
}

function ReadyDays({
  items,
  chosen,
  zone,
  onChoose,
}: ChangesProps & { items: readonly PendingItem[] }): ReactElement {
  const t = useReleaseWords()
  const dayWords = useDayWords()
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  return (
    <>
      {byDay(items).map(({ day, things }) => (
        <fieldset key={day} className={styles.day}>
          <legend>{day ? dayWords(day) : t('noDay')}</legend>
          {things.map((item) => (
            <PendingRow
              key={item.id}
              item={item}
              zone={zone}
              isChosen={chosen.has(item.id)}
              onToggle={(isOn) => toggle(item.id, isOn)}
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

function Waiting({ items }: { items: readonly PendingItem[] }): ReactElement | null {
  const t = useReleaseWords()
  if (items.length === 0) return null
  return (
    <section className={styles.day} aria-label={t('blocked', { count: items.length })}>
      <p className={styles.soft}>{t('blocked', { count: items.length })}</p>
      <ul className={styles.named}>
        {items.map(({ id, title }) => (
          <li key={id}>{title ?? t('hidden')}</li>
        ))}
      </ul>
    </section>
  )
}
