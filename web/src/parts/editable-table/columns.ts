import type { ReactNode } from 'react'
import type { Cells } from './edits.ts'

/** What stands in a column. Every cell is a text; a check is `yes` or empty, a choice the value of its option. */
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
  /** A sentence when the text is wrong, else nothing. Runs before anything is sent. */
  problemOf?: (text: string, cells: Cells) => string | undefined
  /** Draws an editor of its own in place of the field. */
  render?: (cell: CellTools) => ReactNode
}

/** What an editor of its own receives. */
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
  return word
}

function optionOf(column: Column, word: string) {
  const wanted = word.toLocaleLowerCase('vi')
  return column.options?.find(
    ({ value, label }) => value === word || label.toLocaleLowerCase('vi') === wanted,
  )
}

/** The first thing wrong with a row before it is sent: an empty required cell, an unknown choice, a column's own objection. */
export function problemOf(
  columns: readonly Column[],
  cells: Cells,
  say: { required: (column: string) => string; unknownChoice: (text: string) => string },
): { column: string; message: string } | undefined {
  for (const column of columns) {
    const text = (cells[column.key] ?? '').trim()
    const isUnknown =
      column.kind === 'choice' &&
      text !== '' &&
      !column.options?.some(({ value }) => value === text)
    const message =
      column.isRequired && text === ''
        ? say.required(column.label)
        : isUnknown
          ? say.unknownChoice(text)
          : column.problemOf?.(text, cells)
    if (message !== undefined) return { column: column.key, message }
  }
  return undefined
}
