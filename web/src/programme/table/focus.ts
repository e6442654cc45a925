/** The row and column of a cell on the board. */
export interface CellName {
  row: string
  column: string
}

const isTypedInto = (element: Element | null): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/**
 * Gives a cell the keyboard, once it is drawn; the nearest of its row when it has no such column. A field into which somebody
 * has gone since `held` had the keyboard keeps it: what is typed there goes nowhere else.
 */
export function focusCell(row: string, column: string, held = document.activeElement): void {
  requestAnimationFrame(() => {
    const now = document.activeElement
    if (now !== held && isTypedInto(now)) return
    const line = document.querySelector(`[data-row="${CSS.escape(row)}"]`)
    const cell =
      line?.querySelector(`[data-column="${column}"]`) ?? line?.querySelector('[data-column]')
    if (!(cell instanceof HTMLElement)) return
    const control = 'holdsControl' in cell.dataset ? cell.querySelector('button') : null
    const focused = control ?? cell
    focused.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

/** Brings a row into view, with what will stand open under it; false when the board does not show it. */
export function showRow(row: string): boolean {
  const find = () => document.querySelector(`[data-row="${CSS.escape(row)}"]`)
  if (find() === null) return false
  requestAnimationFrame(() => find()?.scrollIntoView({ block: 'center' }))
  return true
}

/** The cell in which something on the page stands. */
export function cellAround(target: EventTarget | null): CellName | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')
  const [rowName, column] = [row?.dataset.row, cell?.dataset.column]
  return rowName !== undefined && column !== undefined ? { row: rowName, column } : undefined
}

function cellsOf(row: Element | undefined): HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>('[data-column]')] : []
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The cell that an arrow, Home, End or a page key leads to; undefined at the edge or for another key. */
export function cellTowards(
  table: Element,
  from: CellName,
  key: string,
  isWhole: boolean,
): CellName | undefined {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.dataset.row === from.row)
  const cells = cellsOf(rows[at])
  const column = cells.findIndex((cell) => cell.dataset.column === from.column)
  const [down, right] = steps[key] ?? [0, 0]
  if (down !== 0) {
    const row = rows[at + down]
    const next = cellsOf(row).find((cell) => cell.dataset.column === from.column) ?? cellsOf(row)[0]
    return cellAround(next ?? null)
  }
  if (right !== 0) return cellAround(cells[column + right] ?? null)
  if (key !== 'Home' && key !== 'End') return undefined
  const line = isWhole ? cellsOf(rows.at(key === 'Home' ? 0 : -1)) : cells
  return cellAround(line.at(key === 'Home' ? 0 : -1) ?? null)
}
