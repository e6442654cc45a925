import type { ReactElement } from 'react'
import styles from './board.module.css'

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

/** The form's lines while the week is being fetched, so that nothing jumps when it comes. */
export function Skeleton({ label }: { label: string }): ReactElement {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="unseen">{label}</span>
      {rows.map((row) => (
        <span key={row} />
      ))}
    </div>
  )
}
