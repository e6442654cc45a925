import { Button } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, type ReactElement, useCallback, useRef, useState } from 'react'
import { useAnnounce } from '../announce.tsx'
import { Notice } from '../notice.tsx'
import { usePartWords } from '../words.ts'
import type { Column } from './columns.ts'
import { newRowId, type Outcome, type RowEdit, type TableRow } from './edits.ts'
import { focusCell, placeOf, targetOf } from './keys.ts'
import { cellsFromClipboard, isBlockOfCells } from './paste.ts'
import { Row } from './row.tsx'
import styles from './table.module.css'
import { type TableWorkOptions, useTableWork } from './work.ts'

/** A list that the page lends to the table and the verbs it allows. */
export interface EditableTableProps {
  /** The table's name for readers. */
  label: string
  columns: readonly Column[]
  /** The server's rows in their order; keep the array the same while they are the same. */
  rows: readonly TableRow[]
  save: TableWorkOptions['save']
  /** Takes a row away; given together with `restore`, which undoes it. */
  remove?: (row: TableRow) => Promise<Outcome>
  restore?: (row: TableRow) => Promise<Outcome>
  /** Moves a stored row one place. */
  move?: (id: string, by: -1 | 1) => Promise<Outcome>
  /** False hides the empty row at the end. */
  canAdd?: boolean
}

type Said = { kind: 'removed'; row: TableRow; name: string } | { kind: 'refused'; message: string }

/**
 * A table that is always ready for typing. A row is saved when the cursor leaves it and says how that went; a refusal stands
 * under its row with the text kept. The empty row at the end begins a new one. A block of cells from a spreadsheet
 * fills the rows from the cursor on and begins new ones as needed. Escape gives a row back its stored texts.
 */
export function EditableTable(props: EditableTableProps): ReactElement {
  const { columns, rows, canAdd = true } = props
  const t = usePartWords()
  const announce = useAnnounce()
  const table = useRef<HTMLTableElement>(null)
  const say = {
    required: (column: string) => t('table.required', { column }),
    unknownChoice: (text: string) => t('table.unknownChoice', { text }),
    failed: t('table.failed'),
  }
  const { edits, shown, act, type, leave, paste } = useTableWork({ columns, rows, save: props.save, say })
  const { said, remove, undo, move } = useRowVerbs(props, act)
  const blankId = newRowId(edits.begun + 1)

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const at = placeOf(event.target)
    if (at === undefined || !isBlockOfCells(text)) return
    event.preventDefault()
    const block = cellsFromClipboard(text)
    paste(canAdd ? block : block.slice(0, shown.length - at.row), at)
    announce(t('table.pasted', { count: block.length }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target)
    const id = at && shown[at.row]?.row.id
    if (event.key === 'Escape' && id !== undefined) return act({ kind: 'restore', id })
    const target = targetOf(event)
    if (target && focusCell(table.current, target)) event.preventDefault()
  }
  const onLeave = useCallback((id: string) => void leave(id), [leave])
  const verbs = { columns, onType: type, onLeave }
  return (
    <div className={styles.frame}>
      <table ref={table} className={styles.table} aria-label={props.label} onPaste={onPaste} onKeyDown={onKeyDown}>
        <Head columns={columns} />
        <tbody>
          {shown.map(({ row, edit }, index) => (
            <Row key={row.id} {...verbs} row={row} edit={edit} index={index} isBlank={false} onRemove={remove} onMove={move} />
          ))}
          {canAdd && (
            <Row
              key={blankId}
              {...verbs}
              row={{ id: blankId, cells: {} }}
              edit={undefined}
              index={shown.length}
              isBlank
              onRemove={undefined}
              onMove={undefined}
            />
          )}
        </tbody>
      </table>
      {canAdd && <p className={styles.hint}>{shown.length === 0 ? t('table.empty') : t('table.hint')}</p>}
      {said?.kind === 'refused' && <Notice tone="blocked">{said.message}</Notice>}
      {said?.kind === 'removed' && (
        <Notice
          action={
            props.restore && (
              <Button size="compact-sm" variant="default" onClick={() => void undo(said.row)}>
                {t('undo')}
              </Button>
            )
          }
        >
          {t('table.removed', { name: said.name })}
        </Notice>
      )}
    </div>
  )
}

function Head({ columns }: { columns: readonly Column[] }): ReactElement {
  const t = usePartWords()
  return (
    <thead>
      <tr>
        {columns.map(({ key, label, width, isRequired }) => (
          <th key={key} scope="col" style={width ? { width } : undefined}>
            {label}
            {isRequired && <span aria-hidden="true"> *</span>}
          </th>
        ))}
        <th scope="col" className={styles.state}>
          <span className="unseen">{t('table.state')}</span>
        </th>
        <th scope="col" className={styles.verbs}>
          <span className="unseen">{t('table.actions')}</span>
        </th>
      </tr>
    </thead>
  )
}

// The verbs on whole rows: they answer at once, not when the cursor leaves.
function useRowVerbs(props: EditableTableProps, act: ReturnType<typeof useTableWork>['act']) {
  const [said, setSaid] = useState<Said>()
  const t = usePartWords()
  const failed = (): Outcome => ({ isSaved: false, message: t('table.failed') })
  const { rows, columns, remove, restore, move } = props

  const onRemove = async (row: TableRow, edit: RowEdit | undefined) => {
    const id = edit?.isNew ? edit.savedAs : row.id
    if (id === undefined) return act({ kind: 'restore', id: row.id })
    act({ kind: 'remove', id })
    const stored = rows.find((one) => one.id === id) ?? { ...row, id }
    const outcome = (await remove?.(stored).catch(failed)) ?? failed()
    if (!outcome.isSaved) act({ kind: 'keep', id })
    const name = row.cells[columns[0]?.key ?? ''] ?? ''
    setSaid(outcome.isSaved ? { kind: 'removed', row: stored, name } : { kind: 'refused', message: outcome.message })
  }
  const undo = async (row: TableRow) => {
    const outcome = (await restore?.(row).catch(failed)) ?? failed()
    if (outcome.isSaved) act({ kind: 'keep', id: row.id })
    setSaid(outcome.isSaved ? undefined : { kind: 'refused', message: outcome.message })
  }
  const onMove = async (index: number, by: -1 | 1) => {
    const row = rows[index]
    if (!row || !rows[index + by]) return
    const outcome = (await move?.(row.id, by).catch(failed)) ?? failed()
    setSaid(outcome.isSaved ? undefined : { kind: 'refused', message: outcome.message })
  }
  return {
    said,
    undo,
    remove: remove ? (row: TableRow, edit: RowEdit | undefined) => void onRemove(row, edit) : undefined,
    move: move ? (index: number, by: -1 | 1) => void onMove(index, by) : undefined,
  }
}
