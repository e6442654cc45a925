import type { KeyboardEvent } from 'react'

/** The place of a control in the table, counted from 0. */
export interface Place {
  row: number
  column: number
}

/** The place of the cell that holds an element. */
export function placeOf(element: EventTarget): Place | undefined {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-place]') : null
  const [row, column] = (cell?.dataset.place ?? '').split(':').map(Number)
  return row === undefined || column === undefined || Number.isNaN(column)
    ? undefined
    : { row, column }
}

/** Puts the cursor into a cell; false when there is none. */
export function focusCell(table: HTMLElement | null, { row, column }: Place): boolean {
  const control = table?.querySelector<HTMLElement>(
    `[data-place="${row}:${column}"] :is(input, select, textarea, button):not(:disabled)`,
  )
  control?.focus()
  if (control instanceof HTMLInputElement && control.type === 'text') control.select()
  return control !== null && control !== undefined
}

/**
 * The cell to which a key leads: Enter and ↓ go down, ↑ up, ← and → leave a text at its ends.
 * A select keeps its own arrows. Nothing when the key stays with the field.
 */
export function targetOf(event: KeyboardEvent): Place | undefined {
  const place = placeOf(event.target)
  const field = event.target
  if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return undefined
  const { row, column } = place
  if (field instanceof HTMLSelectElement || field instanceof HTMLButtonElement) return undefined
  if (event.key === 'Enter') return { row: row + (event.shiftKey ? -1 : 1), column }
  if (field instanceof HTMLInputElement && field.type === 'date') return undefined
  if (event.key === 'ArrowDown') return { row: row + 1, column }
  if (event.key === 'ArrowUp') return { row: row - 1, column }
  if (event.key === 'ArrowLeft' && isAtEdge(field, 'start')) return { row, column: column - 1 }
  if (event.key === 'ArrowRight' && isAtEdge(field, 'end')) return { row, column: column + 1 }
  return undefined
}

/** The step by which Alt with ↑ or ↓ moves the row; nothing for other keys. */
export function stepOf({ altKey, key }: KeyboardEvent): -1 | 1 | undefined {
  if (!altKey) return undefined
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined
}

function isAtEdge(field: EventTarget, edge: 'start' | 'end'): boolean {
  if (!(field instanceof HTMLInputElement) || field.type !== 'text') return true
  const { selectionStart, selectionEnd, value } = field
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (edge === 'start' ? 0 : value.length)
}
