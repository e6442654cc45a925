import type { ReactElement } from 'react'
import tones from '../../parts/tone.module.css'
import { edgeOf } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { useBoard, useBoardState } from '../state/board.ts'
import { Clashes } from './clashes.tsx'
import styles from './table.module.css'

/** Tells what an item clashes with, over the whole width under its row; the Tab key reaches it from the row. */
export function ClashRow({ item, span }: { item: Item; span: number }): ReactElement {
  const { programme } = useBoard()
  const isReached = useBoardState((state) => state.active?.row === item.id)
  const edge = edgeOf(item, programme().latestRelease === null)
  return (
    <tr
      data-clashes-of={item.id}
      data-tinted={edge !== undefined}
      className={edge ? `${styles.row} ${tones[edge]}` : styles.row}
    >
      <td colSpan={span} className={styles.clashes}>
        <div>
          <Clashes item={item} isReached={isReached} />
        </div>
      </td>
    </tr>
  )
}
