import { memo, type ReactElement, type ReactNode, useRef } from 'react'
import tones from '../../parts/tone.module.css'
import type { Column, Shape } from '../model/columns.ts'
import { edgeOf } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { useBoard, useBoardState, useNewsMark } from '../state/board.ts'
import { useItemWords } from '../words/item.ts'
import { useRowDrag } from './drag.ts'
import { ItemCell } from './item-cell.tsx'
import { RowMenu } from './row-menu.tsx'
import styles from './table.module.css'

const none: readonly Column[] = []

/** One item as a row of the form. `lead` holds the day and half-day cells when it is the first of them. */
export const ItemRow = memo(function ItemRow(props: {
  item: Item
  shape: Shape
  lead?: ReactNode
}): ReactElement {
  const { item, shape, lead } = props
  const row = useRef<HTMLTableRowElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const t = useItemWords()
  const { programme } = useBoard()
  const active = useBoardState((state) =>
    state.active?.row === item.id ? state.active.column : undefined,
  )
  const editing = useBoardState((state) =>
    state.editing?.itemId === item.id ? state.editing.column : undefined,
  )
  const isSaved = useBoardState((state) => state.saved === item.id)
  const news = useNewsMark(item.id)
  const drag = useRowDrag(item, row, handle)
  const edge = edgeOf(item, programme().latestRelease === null)
  return (
    <tr
      ref={row}
      data-row={item.id}
      data-struck={item.isStruck}
      data-stage={item.stage}
      data-tinted={edge !== undefined}
      data-saved={isSaved}
      data-news={news}
      data-clashing={item.clashes.length > 0}
      data-drag={drag.isDragged}
      data-drop={drag.side}
      className={edge ? `${styles.row} ${tones[edge]}` : styles.row}
    >
      {lead}
      {shape.shown.map((column) => (
        <ItemCell
          key={column}
          item={item}
          column={column}
          folded={column === 'title' ? shape.folded : none}
          isActive={active === column}
          isEditing={editing === column}
        >
          {column === 'time' && item.mayEdit && (
            <span ref={handle} className={styles.handle} title={t('drag')} aria-hidden="true" />
          )}
        </ItemCell>
      ))}
      <td data-column="menu" className={styles.menuCell} tabIndex={-1} data-holds-control>
        <RowMenu item={item} isActive={active === 'menu'} />
      </td>
    </tr>
  )
})
