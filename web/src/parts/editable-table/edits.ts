/** The texts of one row by column. */
export type Cells = Readonly<Record<string, string>>

/** A row as the server knows it. */
export interface TableRow {
  id: string
  cells: Cells
  /** True when it is out of use: drawn faint, with a button that brings it back. */
  isRetired?: boolean
}

/** The outcome of saving a row: saved, or refused with a sentence for the row or for one column. */
export type Outcome =
  | { isSaved: true; id?: string }
  | { isSaved: false; message: string; column?: string }

/** The states of a row from typing to the server's answer. */
export type RowState = 'clean' | 'changed' | 'saving' | 'saved' | 'refused'

/** A row in work: only the cells that differ from the server's, and what the server said last. */
export interface RowEdit {
  id: string
  isNew: boolean
  cells: Cells
  state: RowState
  /** The cells that the running save carries; what is typed meanwhile stays changed. */
  sent?: Cells
  problem?: { column?: string; message: string }
  /** The server's id of a row that was new. */
  savedAs?: string
}

/** Everything in work, in the order in which new rows were begun. */
export interface Edits {
  rows: readonly RowEdit[]
  /** Ids taken away here that the server may still list. */
  removed: readonly string[]
  /** The number of new rows ever begun; makes their ids. */
  begun: number
}

/** Nothing in work. */
export const noEdits: Edits = { rows: [], removed: [], begun: 0 }

/** The actions on a table's edits. */
export type Act =
  | { kind: 'type'; id: string; column: string; text: string; stored: Cells | undefined }
  | { kind: 'restore'; id: string }
  | { kind: 'saving'; id: string }
  | { kind: 'done'; id: string; outcome: Outcome }
  | { kind: 'remove'; id: string }
  | { kind: 'keep'; id: string }
  | { kind: 'stored'; rows: readonly TableRow[] }

/** The id of the n-th new row; the one after the last begun is the empty row at the end. */
export const newRowId = (number: number): string => `new-${number}`

/** The next state; pure. */
export function editsAfter(edits: Edits, act: Act): Edits {
  switch (act.kind) {
    case 'type':
      return typed(edits, act)
    case 'restore':
      return restored(edits, act.id)
    case 'saving':
      return withRow(edits, act.id, toSaving)
    case 'done':
      return withRow(edits, act.id, (row) => afterSave(row, act.outcome))
    case 'remove':
      return {
        ...edits,
        rows: edits.rows.filter((row) => row.id !== act.id && row.savedAs !== act.id),
        removed: [...edits.removed, act.id],
      }
    case 'keep':
      return { ...edits, removed: edits.removed.filter((id) => id !== act.id) }
    case 'stored':
      return settled(edits, act.rows)
  }
}

function toSaving({ id, isNew, cells, savedAs }: RowEdit): RowEdit {
  return {
    id,
    isNew,
    cells,
    state: 'saving',
    sent: cells,
    ...(savedAs === undefined ? {} : { savedAs }),
  }
}

// A row begun and saved here goes back to the server's texts, one never saved disappears.
function restored(edits: Edits, id: string): Edits {
  const rows = edits.rows.flatMap((row): RowEdit[] => {
    if (row.id !== id) return [row]
    return row.savedAs === undefined
      ? []
      : [{ id, isNew: row.isNew, cells: {}, state: 'saved', savedAs: row.savedAs }]
  })
  return { ...edits, rows }
}

function withRow(edits: Edits, id: string, change: (row: RowEdit) => RowEdit): Edits {
  return { ...edits, rows: edits.rows.map((row) => (row.id === id ? change(row) : row)) }
}

function typed(edits: Edits, { id, column, text, stored }: Extract<Act, { kind: 'type' }>): Edits {
  const known = edits.rows.find((row) => row.id === id)
  const isBegun = known === undefined && stored === undefined
  const row = known ?? { id, isNew: isBegun, cells: {}, state: 'clean' as const }
  const cells = { ...row.cells, [column]: text }
  if (stored?.[column] === text && row.sent === undefined) delete cells[column]
  const next: RowEdit = {
    ...row,
    cells,
    state:
      row.state === 'saving' ? 'saving' : Object.keys(cells).length === 0 ? 'clean' : 'changed',
  }
  if (row.problem?.column === column || row.problem?.column === undefined) delete next.problem
  return {
    ...edits,
    begun: isBegun ? edits.begun + 1 : edits.begun,
    rows: known ? edits.rows.map((one) => (one.id === id ? next : one)) : [...edits.rows, next],
  }
}

function afterSave({ id, isNew, cells, sent = {}, savedAs }: RowEdit, outcome: Outcome): RowEdit {
  const known = isNew && outcome.isSaved ? (outcome.id ?? savedAs) : savedAs
  const kept = { id, isNew, cells, ...(known === undefined ? {} : { savedAs: known }) }
  if (!outcome.isSaved) {
    const { message, column } = outcome
    return {
      ...kept,
      state: 'refused',
      problem: column === undefined ? { message } : { message, column },
    }
  }
  const isMore = Object.entries(cells).some(([column, text]) => sent[column] !== text)
  return { ...kept, state: isMore ? 'changed' : 'saved' }
}

// The server's rows have come anew. A saved row stays in the work without texts: its mark and, for a row begun here,
// its place on the page (and with it the cursor) are kept while the texts are the server's from now on.
function settled(edits: Edits, stored: readonly TableRow[]): Edits {
  const listed = new Set(stored.map((row) => row.id))
  const inUse = new Set(stored.filter((row) => !row.isRetired).map((row) => row.id))
  const rows = edits.rows
    .filter(
      (row) => row.state !== 'clean' && !(isEmptied(row) && !listed.has(row.savedAs ?? row.id)),
    )
    .map((row) =>
      row.state === 'saved' && listed.has(row.savedAs ?? row.id) ? { ...row, cells: {} } : row,
    )
  return { ...edits, rows, removed: edits.removed.filter((id) => inUse.has(id)) }
}

const isEmptied = (row: RowEdit): boolean =>
  row.state === 'saved' && Object.keys(row.cells).length === 0

/** The rows to draw: the server's with the work over them, then new ones; rows taken away are left out. */
export function shownRows(
  stored: readonly TableRow[],
  edits: Edits,
): { row: TableRow; edit: RowEdit | undefined }[] {
  const listed = new Set(stored.map((row) => row.id))
  const old = stored
    .filter((row) => !edits.removed.includes(row.id))
    .map((row) => {
      const edit = edits.rows.find((one) => one.id === row.id || one.savedAs === row.id)
      return {
        row: edit ? { ...row, id: edit.id, cells: { ...row.cells, ...edit.cells } } : row,
        edit,
      }
    })
  const fresh = edits.rows
    .filter((edit) => edit.isNew && !(edit.savedAs !== undefined && listed.has(edit.savedAs)))
    .map((edit) => ({ row: { id: edit.id, cells: edit.cells }, edit }))
  return [...old, ...fresh]
}
