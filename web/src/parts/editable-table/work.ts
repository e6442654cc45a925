import { useCallback, useEffect, useRef, useState } from 'react'
import { type Column, cellFromPaste, layoutOf, problemOf } from './columns.ts'
import {
  type Act,
  type Cells,
  editsAfter,
  newRowId,
  noEdits,
  type Outcome,
  shownRows,
  type TableRow,
} from './edits.ts'

/** The table's needs from its page. */
export interface TableWorkOptions {
  columns: readonly Column[]
  rows: readonly TableRow[]
  /** Saves the whole row, trimmed; `id` is missing for a new one, whose id the outcome then brings. */
  save: (row: { id: string | undefined; cells: Cells }) => Promise<Outcome>
  say: {
    required: (column: string) => string
    unknownChoice: (text: string) => string
    notADay: (text: string) => string
    failed: string
  }
}

/** The rows in work and the verbs of the table. Saves run in the order in which rows were left. */
export function useTableWork({ columns, rows, save, say }: TableWorkOptions) {
  const [edits, setEdits] = useState(noEdits)
  const latest = useRef({ edits, rows, columns, save, say })
  const queue = useRef(Promise.resolve())
  latest.current = { ...latest.current, rows, columns, save, say }

  const act = useCallback((next: Act) => {
    latest.current.edits = editsAfter(latest.current.edits, next)
    setEdits(latest.current.edits)
  }, [])
  useEffect(() => act({ kind: 'stored', rows }), [act, rows])

  const type = useCallback(
    (id: string, column: string, text: string) => {
      const edit = latest.current.edits.rows.find((row) => row.id === id)
      const stored = latest.current.rows.find((row) => row.id === (edit?.savedAs ?? id))?.cells
      act({ kind: 'type', id, column, text, stored })
    },
    [act],
  )

  const leave = useCallback(
    (id: string) => {
      queue.current = queue.current.then(() => saveRow(id, latest.current, act))
      return queue.current
    },
    [act],
  )

  const drop = useCallback((id: string) => act({ kind: 'restore', id }), [act])

  const paste = useCallback(
    (
      block: readonly (readonly string[])[],
      at: { row: number; column: number },
      rowLimit: number,
    ) => {
      const { columns: places, rows: lines } = layoutOf(block, latest.current.columns, at.column)
      const taken = lines.slice(0, rowLimit)
      const shown = shownRows(latest.current.rows, latest.current.edits)
      taken.forEach((texts, down) => {
        const id = shown[at.row + down]?.row.id ?? newRowId(latest.current.edits.begun + 1)
        texts.forEach((text, along) => {
          const column = places[along]
          if (column && !column.isReadOnly) type(id, column.key, cellFromPaste(column, text))
        })
        void leave(id)
      })
      return taken.length
    },
    [type, leave],
  )

  return { edits, shown: shownRows(rows, edits), act, type, leave, drop, paste }
}

interface Latest extends TableWorkOptions {
  edits: typeof noEdits
}

async function saveRow(id: string, latest: Latest, act: (act: Act) => void): Promise<void> {
  const shown = shownRows(latest.rows, latest.edits).find(({ row }) => row.id === id)
  const edit = shown?.edit
  if (!edit || edit.state === 'clean' || edit.state === 'saved' || edit.state === 'saving') return
  const cells = Object.fromEntries(
    latest.columns.map((column) => [column.key, cellToSave(column, shown.row.cells[column.key])]),
  )
  const isBlank = Object.values(cells).every((text) => text === '')
  if (edit.isNew && edit.savedAs === undefined && isBlank) return act({ kind: 'restore', id })
  const problem = problemOf(latest.columns, cells, latest.say)
  if (problem) return act({ kind: 'done', id, outcome: { isSaved: false, ...problem } })
  act({ kind: 'saving', id })
  const outcome = await latest
    .save({ id: edit.isNew ? edit.savedAs : id, cells })
    .catch((): Outcome => ({ isSaved: false, message: latest.say.failed }))
  act({ kind: 'done', id, outcome })
}

// The label of a choice that was pasted before the option was there may have become one since.
function cellToSave(column: Column, text = ''): string {
  const word = text.normalize('NFC').trim()
  return column.kind === 'choice' ? cellFromPaste(column, word) : word
}
