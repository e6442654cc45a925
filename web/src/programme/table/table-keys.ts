import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { columns } from '../model/columns.ts'
import { type Board, useBoard } from '../state/board.ts'
import { type CellName, cellAround, cellTowards, focusCell } from './focus.ts'

interface TableKeys {
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: FocusEvent) => void
}

/** Opens a cell for editing; false when the viewer may not. */
export function openCell(board: Board, cell: CellName): boolean {
  const item = board.items().find(({ id }) => id === cell.row)
  const column = columns.find((name) => name === cell.column)
  if (!item?.mayEdit || !column) return false
  board.store.set(() => ({ editing: { itemId: item.id, column } }))
  return true
}

/** Opens the menu of a row. */
export function openMenu(row: string): void {
  const selector = `[data-row="${CSS.escape(row)}"] [data-column="menu"] button`
  document.querySelector<HTMLElement>(selector)?.click()
}

const isMenuKey = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)

/** Walks the cells by arrows, Home and End, and opens them by Enter or F2. */
export function useTableKeys(table: RefObject<HTMLElement | null>): TableKeys {
  const board = useBoard()
  const { store } = board
  const hear = (event: KeyboardEvent, cell: CellName): boolean => {
    if (isMenuKey(event)) {
      openMenu(cell.row)
      return true
    }
    if (event.altKey || event.shiftKey || !table.current) return false
    if (event.key === 'Enter' || event.key === 'F2') return openCell(board, cell)
    const next = cellTowards(table.current, cell, event.key, event.ctrlKey || event.metaKey)
    if (next) focusCell(next.row, next.column)
    return next !== undefined
  }
  return {
    onKeyDown: (event) => {
      const cell = cellAround(event.target)
      if (!cell || event.defaultPrevented || store.get().editing) return
      if (hear(event, cell)) event.preventDefault()
    },
    onFocus: (event) => {
      const cell = cellAround(event.target)
      const { active } = store.get()
      const isSame = active?.row === cell?.row && active?.column === cell?.column
      if (cell && !isSame) store.set(() => ({ active: cell }))
    },
  }
}
