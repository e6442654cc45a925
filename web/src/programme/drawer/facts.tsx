import type { ReactElement } from 'react'
import { columns } from '../model/columns.ts'
import { linesOf } from '../model/lines.ts'
import type { Item } from '../model/rows.ts'
import { CellText } from '../table/cell-text.tsx'
import { Clashes } from '../table/clashes.tsx'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import styles from './drawer.module.css'

/** An item for those who only read it. */
export function Facts({ item }: { item: Item }): ReactElement {
  const t = useBoardWords()
  const words = useItemWords()
  return (
    <dl className={styles.facts}>
      {columns
        .filter((column) => linesOf(item, column, words).length > 0)
        .map((column) => (
          <div key={column}>
            <dt>{t(`col.${column}`)}</dt>
            <dd>
              <CellText item={item} column={column} />
              <Clashes item={item} column={column} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
