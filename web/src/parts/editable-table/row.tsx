import { ActionIcon, Button } from '@mantine/core'
import { memo, type ReactElement, useId } from 'react'
import { Icon } from '../icons.tsx'
import { usePartWords } from '../words.ts'
import { Cell } from './cell.tsx'
import type { Column } from './columns.ts'
import type { RowEdit, TableRow } from './edits.ts'
import styles from './table.module.css'

/** One row, its verbs and how it stands with the server. */
export interface RowProps {
  columns: readonly Column[]
  row: TableRow
  edit: RowEdit | undefined
  index: number
  isBlank: boolean
  onType: (id: string, column: string, text: string) => void
  onLeave: (id: string) => Promise<void>
  onRemove: ((row: TableRow, edit: RowEdit | undefined) => Promise<void>) | undefined
  onRestore: ((row: TableRow) => Promise<void>) | undefined
  /** Gives the row back what is stored; a new one goes. */
  onDrop: (id: string) => void
  onMove: ((index: number, by: -1 | 1) => Promise<void>) | undefined
}

/** Draws a row; the blank one at the end has no verbs and no mark. */
export const Row = memo(function Row(props: RowProps): ReactElement {
  const { columns, row, edit, index, isBlank } = props
  const t = usePartWords()
  const problemId = useId()
  return (
    <>
      <tr
        className={isBlank ? styles.blankRow : styles.row}
        data-state={edit?.state ?? 'clean'}
        data-retired={row.isRetired || undefined}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) void props.onLeave(row.id)
        }}
      >
        {columns.map((column, at) => (
          <td
            key={column.key}
            data-place={`${index}:${at}`}
            data-label={column.isRequired ? `${column.label} *` : column.label}
            data-kind={column.kind ?? 'text'}
          >
            <Cell
              column={isBlank && at === 0 ? { ...column, placeholder: t('table.add') } : column}
              problemId={problemId}
              tools={{
                text: row.cells[column.key] ?? '',
                cells: row.cells,
                label: isBlank
                  ? t('table.newCell', { column: column.label })
                  : t('table.cell', { column: column.label, row: index + 1 }),
                isInvalid: edit?.problem?.column === column.key,
                onChange: (text) => props.onType(row.id, column.key, text),
              }}
            />
          </td>
        ))}
        <td className={styles.state}>
          {edit && edit.state !== 'clean' && (
            <span data-state={edit.state}>{t(`table.${edit.state}`)}</span>
          )}
        </td>
        <td className={styles.verbs}>{!isBlank && <Verbs {...props} />}</td>
      </tr>
      {edit?.problem && (
        <tr className={styles.problem}>
          <td colSpan={columns.length + 2} id={problemId} role="alert">
            <Icon name="blocked" size={14} /> {edit.problem.message}{' '}
            {edit.problem.column === undefined && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => void props.onLeave(row.id)}
              >
                {t('table.retry')}
              </Button>
            )}{' '}
            <Button size="compact-xs" variant="default" onClick={() => props.onDrop(row.id)}>
              {t('table.drop')}
            </Button>
          </td>
        </tr>
      )}
    </>
  )
})

function Verbs({ row, edit, index, onMove, onRemove, onRestore }: RowProps): ReactElement {
  const t = usePartWords()
  const look = { variant: 'subtle', color: 'gray', size: 'sm' } as const
  return (
    <>
      {onMove && !row.isRetired && (
        <>
          <ActionIcon
            {...look}
            aria-label={t('table.up', { row: index + 1 })}
            onClick={() => void onMove(index, -1)}
          >
            <Icon name="up" size={15} />
          </ActionIcon>
          <ActionIcon
            {...look}
            aria-label={t('table.down', { row: index + 1 })}
            onClick={() => void onMove(index, 1)}
          >
            <Icon name="down" size={15} />
          </ActionIcon>
        </>
      )}
      {row.isRetired && onRestore && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void onRestore({ ...row, id: edit?.savedAs ?? row.id })}
        >
          {t('table.restore')}
        </Button>
      )}
      {!row.isRetired && onRemove && (
        <ActionIcon
          {...look}
          aria-label={t('table.remove', { row: index + 1 })}
          onClick={() => void onRemove(row, edit)}
        >
          <Icon name="remove" size={15} />
        </ActionIcon>
      )}
    </>
  )
}
