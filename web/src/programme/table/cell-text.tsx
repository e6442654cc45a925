import type { ReactElement } from 'react'
import type { Column } from '../model/columns.ts'
import { linesOf } from '../model/lines.ts'
import type { Item } from '../model/rows.ts'
import { useItemWords } from '../words/item.ts'
import styles from './cell.module.css'

/** A cell as it is, line by line; what changed stands struck through beside what it became. */
export function CellText({ item, column }: { item: Item; column: Column }): ReactElement {
  const t = useItemWords()
  return (
    <>
      {linesOf(item, column, t).map(({ field, text, before }) => (
        <span key={field} className={styles.line}>
          {before !== undefined && before !== '' && (
            <>
              <del className={styles.before}>{before}</del>{' '}
            </>
          )}
          {before === undefined ? text : <ins className={styles.after}>{text}</ins>}
        </span>
      ))}
    </>
  )
}
