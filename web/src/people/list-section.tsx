import { Button, Switch, TextInput } from '@mantine/core'
import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import type { Cells, Outcome, TableRow } from '../parts/editable-table/edits.ts'
import { EditableTable, type EditableTableProps } from '../parts/editable-table/table.tsx'
import { Icon } from '../parts/icons.tsx'
import { Loading, Notice } from '../parts/notice.tsx'
import type { Pages } from '../parts/pages.ts'
import { useShellWords } from '../words.ts'
import styles from './settings.module.css'
import { usePeopleWords } from './words.ts'

/** A list of the settings and what may be done with its entries. `Node` is an entry as the server answers it. */
export interface ListSectionProps<Node extends { id: string }> {
  label: string
  list: Pages<Node>
  columns: EditableTableProps['columns']
  /** One entry as cells; keep it the same function. */
  rowOf: (node: Node) => TableRow
  save: (cells: Cells, stored: Node | undefined) => Promise<Outcome>
  /** Takes an entry out of use (true) or brings it back. */
  retire: (stored: Node, isRetired: boolean) => Promise<Outcome>
  move?: (id: string, by: -1 | 1) => Promise<Outcome>
  /** The switch that shows entries out of use; left out where they are gone for good. */
  retired?: { isShown: boolean; onShow: (isShown: boolean) => void }
}

/** A list as an editable table, with a search box when it is long and a button that fetches more. */
export function ListSection<Node extends { id: string }>(
  props: ListSectionProps<Node>,
): ReactElement {
  const t = usePeopleWords()
  const shell = useShellWords()
  const { maySetUp } = useViewer().office
  const [wanted, setWanted] = useState('')
  const { list } = props
  const rows = useFoundRows(props, wanted)
  const verbs = useVerbs(props)
  if (list.nodes === undefined) {
    return list.isFailed ? (
      <Failed onRetry={list.reload} />
    ) : (
      <Loading label={shell('state.loading')} />
    )
  }
  const isLong = list.nodes.length > 12 || list.hasMore
  return (
    <>
      {(isLong || props.retired) && (
        <div className={styles.finder}>
          {isLong && <Finder label={props.label} wanted={wanted} onWant={setWanted} />}
          {props.retired && (
            <Switch
              label={t('list.retired')}
              checked={props.retired.isShown}
              onChange={(event) => props.retired?.onShow(event.currentTarget.checked)}
            />
          )}
        </div>
      )}
      {list.isFailed && <Failed onRetry={list.reload} />}
      {wanted !== '' && <p role="status">{t('list.found', { count: rows.length })}</p>}
      <EditableTable
        label={props.label}
        columns={props.columns}
        rows={rows}
        isReadOnly={!maySetUp}
        save={verbs.save}
        remove={verbs.remove}
        restore={verbs.restore}
        {...(props.move && wanted === '' ? { move: verbs.move } : {})}
      />
      {list.hasMore && (
        <div className={styles.more}>
          <span>{t('list.some', { count: list.nodes.length })}</span>
          <Button variant="default" onClick={list.loadMore}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  )
}

// The whole list is fetched before it is searched: an answer from a part of it would be a lie.
function useFoundRows<Node extends { id: string }>(
  { list, rowOf, columns }: ListSectionProps<Node>,
  wanted: string,
): readonly TableRow[] {
  const { nodes, hasMore, loadAll } = list
  useEffect(() => {
    if (wanted !== '' && hasMore) loadAll()
  })
  const rows = useMemo(() => (nodes ?? []).map(rowOf), [nodes, rowOf])
  const names = useMemo(
    () =>
      new Map(columns.flatMap(({ options = [] }) => options.map((one) => [one.value, one.label]))),
    [columns],
  )
  return useMemo(() => {
    if (wanted === '') return rows
    const words = folded(wanted).split(/\s+/)
    return rows.filter(({ cells }) => {
      const text = folded(
        Object.values(cells)
          .map((cell) => names.get(cell) ?? cell)
          .join(' '),
      )
      return words.every((word) => text.includes(word))
    })
  }, [rows, names, wanted])
}

// As people search: without marks, đ as d.
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim()

function useVerbs<Node extends { id: string }>(props: ListSectionProps<Node>) {
  const t = usePeopleWords()
  const { list } = props
  const then = async (work: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await work
    if (outcome.isSaved) list.reload()
    return outcome
  }
  const stored = (id: string | undefined) => list.nodes?.find((node) => node.id === id)
  const retire = async (row: TableRow, isRetired: boolean): Promise<Outcome> => {
    const known = stored(row.id) ?? gone.get(row.id)
    if (!known) return { isSaved: false, message: t('list.gone') }
    gone.set(row.id, known)
    return then(props.retire(known, isRetired))
  }
  const [gone] = useState(() => new Map<string, Node>())
  return {
    save: ({ id, cells }: { id: string | undefined; cells: Cells }) =>
      then(props.save(cells, stored(id))),
    remove: (row: TableRow) => retire(row, true),
    restore: (row: TableRow) => retire(row, false),
    move: (id: string, by: -1 | 1) =>
      then(props.move?.(id, by) ?? Promise.resolve({ isSaved: true })),
  }
}

function Finder({
  label,
  wanted,
  onWant,
}: {
  label: string
  wanted: string
  onWant: (text: string) => void
}): ReactElement {
  const t = usePeopleWords()
  return (
    <TextInput
      type="search"
      className={styles.search}
      aria-label={t('list.search', { list: label })}
      placeholder={t('list.searchHint')}
      leftSection={<Icon name="search" size={16} />}
      value={wanted}
      onChange={(event) => onWant(event.currentTarget.value)}
    />
  )
}

function Failed({ onRetry }: { onRetry: () => void }): ReactElement {
  const shell = useShellWords()
  return (
    <Notice
      tone="warning"
      title={shell('state.failed')}
      action={
        <Button variant="default" onClick={onRetry}>
          {shell('state.retry')}
        </Button>
      }
    >
      {shell('state.failedWhy')}
    </Notice>
  )
}
