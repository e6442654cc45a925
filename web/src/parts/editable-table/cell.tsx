import type { ReactElement } from 'react'
import type { CellTools, Column } from './columns.ts'
import styles from './table.module.css'

/** One field of the table, always ready for typing. */
export function Cell({
  column,
  tools,
  problemId,
}: {
  column: Column
  tools: CellTools
  problemId: string | undefined
}): ReactElement {
  const { text, label, isInvalid, onChange } = tools
  const shared = {
    'aria-label': label,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': isInvalid ? problemId : undefined,
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
