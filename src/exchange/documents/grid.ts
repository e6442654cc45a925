import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Looks } from './looks.ts'
import { boundGrid, type SourceCell, type SourceRow, type Struck } from './source.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** The text of a cell, read by whoever walks the page. */
export type CellText = (cell: Element) => { text: string; struck: Struck | null }

/**
 * True for a table whose cells are facts. One that holds another table is a grid all the same, unless it only puts the
 * page in order: few cells, and most of its text in the tables within.
 */
export function isGrid(table: Element): boolean {
  const inner = tablesIn(table)
  if (inner.length === 0) return true
  const rows = rowsOf(table)
  const columns = Math.max(...rows.map((row) => cellsOf(row).length))
  const share = inner.reduce((sum, each) => sum + lengthOf(each), 0) / (lengthOf(table) || 1)
  return columns > 1 && rows.length > 1 && (share < 0.6 || (columns > 2 && rows.length > 3))
}

/** Cells placed by the HTML table model, each span filled with its text. */
export function gridOf(
  table: Element,
  where: string,
  { looks, textOf }: { looks: Looks; textOf: CellText },
): SourceRow[] {
  const rows = rowsOf(table).filter((row) => !looks.isHidden(row))
  const grid: SourceCell[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    let left = 0
    for (const cell of cellsOf(row).filter((each) => !looks.isHidden(each))) {
      while (grid[top]?.[left]) left += 1
      const right = left + spanOf(cell, 'colspan', 60)
      const bottom = top + spanOf(cell, 'rowspan', rows.length - top)
      boundGrid(rows.length, right)
      fill(grid, { top, left, bottom, right }, textOf(cell))
      left = right
    }
  })
  return grid.map((cells, at) => ({
    where: `${where}, row ${at + 1}`,
    cells: Array.from(cells, (cell) => cell ?? { text: '', isCarried: false }),
  }))
}

/** The table's caption, or null. */
export function captionOf(table: Element): Element | null {
  return table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption') ?? null
}

/** A table within a cell as lines: what stands beside an hour follows it. */
export function linesOf(rows: SourceRow[]): string {
  return rows
    .map(({ cells }) =>
      cells
        .filter(({ text, isCarried }) => !isCarried && text.trim() !== '')
        .map(({ text }) => text.replace(/\s*\n\s*/g, ' '))
        .reduce((line, text) => joinedCells(line, text), ''),
    )
    .filter((line) => line !== '')
    .join('\n')
}

function joinedCells(line: string, text: string): string {
  if (line === '') return text
  return /^[\d\s:.hg’'–-]+$/iu.test(line) ? `${line}: ${text}` : `${line}, ${text}`
}

type Box = { top: number; left: number; bottom: number; right: number }

function fill(
  grid: SourceCell[][],
  { top, left, bottom, right }: Box,
  { text, struck }: ReturnType<CellText>,
): void {
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const line = grid[y]
      const isCarried = y > top || x > left
      if (line) {
        line[x] = {
          text,
          isCarried,
          ...(x > left && { isAcross: true }),
          ...(struck && !isCarried && { struck }),
        }
      }
    }
  }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function rowsOf(node: Element): Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)))
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName))
}

function tablesIn(node: Element): Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'table' ? [child] : tablesIn(child)))
}

function lengthOf(node: Node): number {
  if (!isElement(node)) return 'value' in node ? node.value.trim().length : 0
  return node.childNodes.reduce((sum, child) => sum + lengthOf(child), 0)
}

function spanOf(cell: Element, name: string, most: number): number {
  const value = cell.attrs.find((attribute) => attribute.name === name)?.value ?? ''
  const span = Number.parseInt(value, 10)
  return Number.isFinite(span) && span > 0 ? Math.min(span, most) : 1
}
