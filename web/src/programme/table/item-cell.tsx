import type { ReactElement, ReactNode } from 'react'
import { CellEditor, type Then } from '../edit/cell-editor.tsx'
import type { Saving } from '../edit/save.ts'
import { type Column, columns } from '../model/columns.ts'
import { linesOf } from '../model/lines.ts'
import type { Item } from '../model/rows.ts'
import { editAct } from '../state/acts.ts'
import { useBoard, useBoardState } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import { Asks } from './asks.tsx'
import cell from './cell.module.css'
import { CellText } from './cell-text.tsx'
import { focusCell } from './focus.ts'
import { Marks } from './marks.tsx'
import styles from './table.module.css'

interface ItemCellProps {
  item: Item
  column: Column
  /** Columns without a place of their own, told in this cell. */
  folded: readonly Column[]
  isActive: boolean
  isEditing: boolean
  children?: ReactNode
}

/** One cell of an item: shows it, or edits it in its place. */
export function ItemCell({
  item,
  column,
  folded,
  isActive,
  isEditing,
  children,
}: ItemCellProps): ReactElement {
  const board = useBoard()
  const open = () => {
    if (!item.mayEdit || isEditing || getSelection()?.type === 'Range') return
    board.store.set(() => ({ editing: { itemId: item.id, column } }))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table hears the keys for all its cells.
    <td
      data-column={column}
      data-editable={item.mayEdit}
      data-editing={isEditing}
      className={styles[column]}
      tabIndex={isActive && !isEditing ? 0 : -1}
      onClick={open}
    >
      {isEditing ? (
        <Edited item={item} column={column} />
      ) : (
        <Shown item={item} column={column} folded={folded}>
          {children}
        </Shown>
      )}
    </td>
  )
}

function Shown({
  item,
  column,
  folded,
  children,
}: Pick<ItemCellProps, 'item' | 'column' | 'folded' | 'children'>): ReactElement {
  const t = useItemWords()
  const pending = useBoardState((state) => state.pending[`${item.id} ${column}`])
  if (pending !== undefined) return <span className={cell.pending}>{pending}</span>
  return (
    <>
      {children}
      {column === 'title' && item.sight !== 'FULL' ? (
        <span className={cell.masked}>{t('busy')}</span>
      ) : (
        <CellText item={item} column={column} />
      )}
      {column === 'title' && <Marks item={item} />}
      {folded.map((other) => (
        <Folded key={other} item={item} column={other} />
      ))}
      <Asks item={item} column={column} />
    </>
  )
}

function Folded({ item, column }: Pick<ItemCellProps, 'item' | 'column'>): ReactElement | null {
  const t = useItemWords()
  const words = useBoardWords()
  if (linesOf(item, column, t).length === 0) return null
  return (
    <span className={cell.folded}>
      {words(`col.${column}`)}: <CellText item={item} column={column} />
      <Asks item={item} column={column} />
    </span>
  )
}

function columnAfter(column: Column, then: Then): Column | undefined {
  const step = { next: 1, previous: -1, stay: 0, away: 0 }[then]
  return step === 0 ? undefined : columns[columns.indexOf(column) + step]
}

function Edited({ item, column }: { item: Item; column: Column }): ReactElement {
  const t = useItemWords()
  const { store } = useBoard()
  const act = useDo()
  const again = useBoardState(({ editing }) => editing?.again)
  const onDone = (saving: Saving | undefined, then: Then) => {
    const next = columnAfter(column, then)
    const isNextShown =
      next !== undefined &&
      document.querySelector(`[data-row="${CSS.escape(item.id)}"] [data-column="${next}"]`)
    const isStill =
      store.get().editing?.itemId === item.id && store.get().editing?.column === column
    if (isStill)
      store.set(() => ({ editing: isNextShown ? { itemId: item.id, column: next } : undefined }))
    if (then !== 'away' && !isNextShown) focusCell(item.id, column)
    if (!saving) return
    const label = t(`done.${column}`, { title: item.title ?? '' })
    const { fields, ...draft } = saving
    void act(editAct(item, fields, label, { column, ...draft }))
  }
  return <CellEditor item={item} column={column} again={again} onDone={onDone} />
}
