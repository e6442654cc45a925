import type { ReactElement } from 'react'
import { type Decisions, isLeftoverAdded, type Preview } from './decisions.ts'
import { useLeftoverWords } from './leftover-words.ts'
import styles from './leftovers.module.css'

/** Tells what became of the rows of a document: read, to be looked at, made entries, and what belongs to its page. */
export function Counts({
  preview,
  decisions,
}: {
  preview: Pick<Preview, 'counts' | 'leftovers'>
  decisions: Decisions
}): ReactElement {
  const t = useLeftoverWords()
  const { read, possible, furniture } = preview.counts
  const added = preview.leftovers.filter((leftover) => isLeftoverAdded(decisions, leftover)).length
  const open = possible - added
  const parts = [
    t('counts.read', { count: read }),
    open > 0 ? t('counts.open', { count: open }) : undefined,
    added > 0 ? t('counts.added', { count: added }) : undefined,
  ].filter((part) => part !== undefined)
  return (
    <p className={styles.counts} role="status">
      <strong>
        {t('counts', { count: read + possible })}: {parts.join(', ')}.
      </strong>{' '}
      {furniture > 0 && <span>{t('counts.furniture', { count: furniture })}</span>}
    </p>
  )
}
