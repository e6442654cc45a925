import { Button } from '@mantine/core'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from 'react'
import { useAnnounce } from '../announce.tsx'
import { Notice } from '../notice.tsx'
import { usePartWords } from '../words.ts'
import type { Column } from './columns.ts'
import { newRowId, type Outcome, type RowEdit, type TableRow } from './edits.ts'
import { focusCell, placeOf, stepOf, targetOf } from './keys.ts'
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
  /** True when there may be rows beside those given: what a search left out, what could not be loaded. */
  isPart?: boolean
  /** False hides the empty row at the end. */
  canAdd?: boolean
  /** True shows the rows as plain text, without any verb. */
  isReadOnly?: boolean
}

type Said = { kind: 'removed'; row: TableRow; name: string } | { kind: 'refused'; message: string }

/**
 * A table that is always ready for typing. A row is saved when the cursor leaves it and says how that went; a refusal stands
 * under its row with the text kept. The empty row at the end begins a new one. A block of cells from a spreadsheet
 * fills the rows from the cursor on and begins new ones as needed; a heading in it says which cells go where.
 * Escape gives a row back its stored texts, Alt with ↑ or ↓ moves it.
 */
export function EditableTable(props: EditableTableProps): ReactElement {
  const { rows, save, isReadOnly = false } = props
  const canAdd = !isReadOnly && (props.canAdd ?? true)
  const columns = isReadOnly
    ? props.columns.map((column) => ({ ...column, isReadOnly }))
    : props.columns
  const t = usePartWords()
  const table = useRef<HTMLTableElement>(null)
  const say = {
    required: (column: string) => t('table.required', { column }),
    unknownChoice: (text: string) => t('table.unknownChoice', { text }),
    notADay: (text: string) => t('table.notADay', { text }),
    failed: t('table.failed'),
  }
  const work = useTableWork({ columns, rows, save, say })
  const { said, undo, remove, move } = useRowVerbs(props, work.act)
  const { isOnlyHeading, ...hands } = useHands(
    work,
    table,
    canAdd,
    isReadOnly ? undefined : props.move && move,
  )
  const rowsToDraw = canAdd
    ? [
        ...work.shown,
        { row: { id: newRowId(work.edits.begun + 1), cells: noCells }, edit: undefined },
      ]
    : work.shown
  return (
    <div className={styles.frame}>
      <table ref={table} className={styles.table} aria-label={props.label} {...hands}>
        <Head columns={columns} />
        <tbody>
          {rowsToDraw.map(({ row, edit }, index) => (
            <Row
              key={row.id}
              columns={columns}
              row={row}
              edit={edit}
              index={index}
              isBlank={index === work.shown.length}
              onType={work.type}
              onLeave={work.leave}
              onDrop={work.drop}
              onRemove={isReadOnly ? undefined : props.remove && remove}
              onRestore={isReadOnly ? undefined : props.restore && undo}
              onMove={isReadOnly ? undefined : props.move && move}
            />
          ))}
        </tbody>
      </table>
      {canAdd && (
        <p className={styles.hint}>
          {t(work.shown.length === 0 && !props.isPart ? 'table.empty' : 'table.hint')}{' '}
          {props.move && work.shown.length > 1 && t('table.moveHint')}
        </p>
      )}
      {isOnlyHeading && <Notice tone="warning">{t('table.onlyHeading')}</Notice>}
      {said && <SaidAboutRow said={said} undo={props.restore && undo} />}
    </div>
  )
}

const noCells = {}

// Keys and pastes are taken where they bubble up, so that a cell with an editor of its own has them too.
function useHands(
  { edits, shown, act, paste }: ReturnType<typeof useTableWork>,
  table: RefObject<HTMLTableElement | null>,
  canAdd: boolean,
  move: ((index: number, by: -1 | 1) => Promise<void>) | undefined,
) {
  const t = usePartWords()
  const announce = useAnnounce()
  const [isOnlyHeading, setOnlyHeading] = useState(false)
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const at = placeOf(event.target)
    if (at === undefined || !isBlockOfCells(text)) return
    event.preventDefault()
    const block = cellsFromClipboard(text)
    const count = paste(block, at, canAdd ? Number.POSITIVE_INFINITY : shown.length - at.row)
    setOnlyHeading(count === 0)
    if (count > 0) announce(t('table.pasted', { count }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // An editor of its own in a cell keeps the keys that it has already answered.
    if (event.defaultPrevented) return
    const at = placeOf(event.target)
    const step = stepOf(event)
    if (move && at && step) {
      event.preventDefault()
      return void move(at.row, step)
    }
    const id = at && shown[at.row]?.row.id
    const isInWork = edits.rows.some((row) => row.id === id && row.state !== 'saving')
    if (event.key === 'Escape' && id !== undefined && isInWork) return act({ kind: 'restore', id })
    const target = targetOf(event)
    if (target && focusCell(table.current, target)) event.preventDefault()
  }
  return { onPaste, onKeyDown, isOnlyHeading }
}

function SaidAboutRow({
  said,
  undo,
}: {
  said: Said
  undo: ((row: TableRow) => Promise<void>) | undefined
}): ReactElement {
  const t = usePartWords()
  if (said.kind === 'refused') return <Notice tone="blocked">{said.message}</Notice>
  const button = undo && (
    <Button size="compact-sm" variant="default" onClick={() => void undo(said.row)}>
      {t('undo')}
    </Button>
  )
  return <Notice action={button}>{t('table.removed', { name: said.name })}</Notice>
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

// The verbs on whole rows: they answer at once, not when the cursor leaves. The functions stay the same over renders,
// so that typing in one row does not draw all the others anew.
function useRowVerbs(props: EditableTableProps, act: ReturnType<typeof useTableWork>['act']) {
  const [said, setSaid] = useState<Said>()
  const t = usePartWords()
  const latest = useRef({ props, failed: t('table.failed') })
  latest.current = { props, failed: t('table.failed') }

  const ask = useCallback(async (verb: Promise<Outcome> | undefined) => {
    const failed: Outcome = { isSaved: false, message: latest.current.failed }
    return (await verb?.catch(() => failed)) ?? failed
  }, [])
  const remove = useCallback(
    async (row: TableRow, edit: RowEdit | undefined) => {
      const id = edit?.isNew ? edit.savedAs : row.id
      if (id === undefined) return act({ kind: 'restore', id: row.id })
      const { rows, columns } = latest.current.props
      const stored = rows.find((one) => one.id === id) ?? { ...row, id }
      act({ kind: 'remove', id })
      const outcome = await ask(latest.current.props.remove?.(stored))
      if (!outcome.isSaved) act({ kind: 'keep', id })
      const name = row.cells[columns[0]?.key ?? ''] ?? ''
      setSaid(outcome.isSaved ? { kind: 'removed', row: stored, name } : refused(outcome))
    },
    [act, ask],
  )
  const undo = useCallback(
    async (row: TableRow) => {
      const outcome = await ask(latest.current.props.restore?.(row))
      if (outcome.isSaved) act({ kind: 'keep', id: row.id })
      setSaid(outcome.isSaved ? undefined : refused(outcome))
    },
    [act, ask],
  )
  const move = useCallback(
    async (index: number, by: -1 | 1) => {
      const { rows, move: moveRow } = latest.current.props
      const row = rows[index]
      if (!row || !rows[index + by]) return
      const outcome = await ask(moveRow?.(row.id, by))
      setSaid(outcome.isSaved ? undefined : refused(outcome))
    },
    [ask],
  )
  return { said, undo, remove, move }
}

const refused = ({ message }: { message: string }): Said => ({ kind: 'refused', message })
