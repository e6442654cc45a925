import { type ReactElement, useId } from 'react'
import type { CellTools, Column } from './columns.ts'
import styles from './table.module.css'

/** One field of the table, always ready for typing, with what its text comes to. */
export function Cell(props: CellProps): ReactElement {
  const noteId = useId()
  const { column, tools } = props
  const note = column.noteOf?.(tools.text, tools.cells)
  if (column.noteOf === undefined) return <Field {...props} />
  return (
    <div>
      <Field {...props} noteId={note && noteId} />
      {note && (
        <span id={noteId} className={styles.note}>
          {note}
        </span>
      )}
    </div>
  )
}

interface CellProps {
  column: Column
  tools: CellTools
  problemId: string | undefined
}

function Field({
  column,
  tools,
  problemId,
  noteId,
}: CellProps & { noteId?: string | undefined }): ReactElement {
  const { text, label, isInvalid, onChange } = tools
  const shared = {
    'aria-label': label,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': isInvalid ? problemId : noteId,
  }
  if (column.render) return <>{column.render(tools)}</>
  if (column.isReadOnly) return <span className={styles.text}>{plainText(column, text)}</span>
  if (column.kind === 'choice') {
    const isUnknown = text !== '' && !column.options?.some(({ value }) => value === text)
    return (
      <select
        className={styles.field}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...shared}
      >
        <option value="">{column.placeholder ?? ''}</option>
        {isUnknown && <option value={text}>{text}</option>}
        {column.options?.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )
  }
  if (column.kind === 'check') {
    return (
      <input
        type="checkbox"
        className={styles.check}
        checked={text === 'yes'}
        onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        {...shared}
      />
    )
  }
  return (
    <input
      type={column.kind === 'date' ? 'date' : 'text'}
      {...(column.kind === 'number' ? { inputMode: 'numeric' as const } : {})}
      className={styles.field}
      value={text}
      placeholder={column.placeholder}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      {...shared}
    />
  )
}

function plainText({ kind, options }: Column, text: string): string {
  if (kind === 'check') return text === 'yes' ? '✓' : ''
  return options?.find(({ value }) => value === text)?.label ?? text
}
