/** The row and column of a cell on the board. */
export interface CellName {
  row: string
  column: string
}

/** True of a field, and of what stands beside it in an open editor. */
export function isTypedInto(element: Element | null): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    Boolean(element?.closest('[data-column-editor]'))
  )
}

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

const controlIn = (box: Element | undefined): HTMLElement | null | undefined =>
  box?.querySelector<HTMLElement>('[data-first], input, button')

/**
 * Gives what opens by itself the keyboard, where that rests still: on the row it belongs to, in the dialog it stands in, or
 * nowhere. Who types, or has gone elsewhere, keeps it.
 */
export function offerKeyboard(box: HTMLElement, row: string | undefined): void {
  const now = document.activeElement
  const isNowhere = now === null || now === document.body
  const isBeside =
    now?.closest('[role="dialog"]')?.contains(box) ||
    now?.closest<HTMLElement>('[data-row]')?.dataset.row === row
  if (isTypedInto(now) || !(isNowhere || isBeside)) return
  controlIn(box)?.focus()
}

/** Goes to the next refusal that stands on the page, or in the dialog that has the keyboard. */
export function focusTrouble(): void {
  const now = document.activeElement
  const around = now?.closest('[role="dialog"]') ?? document
  const troubles = [...around.querySelectorAll('[data-trouble]')]
  const at = troubles.findIndex((trouble) => trouble.contains(now))
  controlIn(troubles[at + 1] ?? troubles[0])?.focus()
}

/** True when the board shows a cell as one that can be edited in its place. */
export function hasCell(row: string, column: string): boolean {
  const cell = `[data-row="${CSS.escape(row)}"] [data-column="${column}"][data-editable="true"]`
  return document.querySelector(cell) !== null
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
