import type { ReactNode } from 'react'
import type { Cells } from './edits.ts'

/** A column of the table. Every cell is a text; a check is `yes` or empty, a choice the value of its option. */
export interface Column {
  key: string
  label: string
  kind?: 'text' | 'number' | 'date' | 'choice' | 'check'
  /** For a choice; pasted text may be an option's label too. */
  options?: readonly { value: string; label: string }[]
  /** A CSS width; without one the column shares what is left. */
  width?: string
  isRequired?: boolean
  isReadOnly?: boolean
  placeholder?: string
  /** Other headings under which spreadsheets bring this column. */
  aliases?: readonly string[]
  /** A sentence when the text is wrong, else nothing. Runs before anything is sent. */
  problemOf?: (text: string, cells: Cells) => string | undefined
  /** A short line under the field that tells what its text comes to, else nothing. */
  noteOf?: (text: string, cells: Cells) => string | undefined
  /** Draws an editor of its own in place of the field. */
  render?: (cell: CellTools) => ReactNode
}

/** The props of a column's own editor. */
export interface CellTools {
  text: string
  cells: Cells
  label: string
  isInvalid: boolean
  onChange: (text: string) => void
}

/** Turns pasted text into the cell's own form: an option's label into its value, a mark into `yes`. Unknown text stays and is refused. */
export function cellFromPaste(column: Column, text: string): string {
  const word = text.normalize('NFC').trim()
  if (column.kind === 'choice') return optionOf(column, word)?.value ?? word
  if (column.kind === 'check') return /^(x|✓|✔|1|true|yes|y|có|đúng)$/iu.test(word) ? 'yes' : ''
  if (column.kind === 'date') return isoDay(word)
  return word
}

// Spreadsheets write a day as their country does; 24/11/2026 is the one form besides ISO that is taken.
function isoDay(word: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word) ?? []
  return year === undefined ? word : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The columns that the pasted cells of each row fill, and the rows without a heading. */
export interface Layout {
  columns: readonly (Column | undefined)[]
  rows: readonly (readonly string[])[]
}

/**
 * Lays a pasted block over the columns from one on. When at least half of the first row's texts are the columns' own
 * names it is a heading: it is skipped, and the cells go where it says; a column it does not know (a running number) is left out.
 */
export function layoutOf(
  block: readonly (readonly string[])[],
  columns: readonly Column[],
  from: number,
): Layout {
  const [first = [], ...rest] = block
  const named = first.map((text) => columns.find((column) => isNamed(column, text)))
  const textCount = first.filter((text) => text !== '').length
  const namedCount = named.filter((column) => column !== undefined).length
  return namedCount > 0 && namedCount * 2 >= textCount
    ? { columns: named, rows: rest }
    : { columns: columns.slice(from), rows: block }
}

function isNamed({ label, aliases = [] }: Column, text: string): boolean {
  const heading = folded(text.replace(/\*$/, ''))
  return [label, ...aliases].some((name) => folded(name) === heading)
}

const folded = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('vi')

function optionOf(column: Column, word: string) {
  const wanted = folded(word)
  return column.options?.find(({ value, label }) => value === word || folded(label) === wanted)
}

/** The first thing wrong with a row before it is sent: an empty required cell, an unknown choice, a column's own objection. */
export function problemOf(
  columns: readonly Column[],
  cells: Cells,
  say: {
    required: (column: string) => string
    unknownChoice: (text: string) => string
    notADay: (text: string) => string
  },
): { column: string; message: string } | undefined {
  for (const column of columns) {
    const text = (cells[column.key] ?? '').trim()
    const isUnknown =
      column.kind === 'choice' &&
      text !== '' &&
      !column.options?.some(({ value }) => value === text)
    const isDay = column.kind !== 'date' || text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text)
    const message =
      column.isRequired && text === ''
        ? say.required(column.label)
        : isUnknown
          ? say.unknownChoice(text)
          : !isDay
            ? say.notADay(text)
            : column.problemOf?.(text, cells)
    if (message !== undefined) return { column: column.key, message }
  }
  return undefined
}
