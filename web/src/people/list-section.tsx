import { Button, Switch } from '@mantine/core'
import { type ReactElement, useMemo, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import type { Cells, Outcome, TableRow } from '../parts/editable-table/edits.ts'
import { EditableTable, type EditableTableProps } from '../parts/editable-table/table.tsx'
import { Loading, Notice } from '../parts/notice.tsx'
import { SearchBox, SearchFound } from '../parts/search-box.tsx'
import type { SearchedPages } from '../parts/searched-pages.ts'
import { useShellWords } from '../words.ts'
import styles from './settings.module.css'
import { usePeopleWords } from './words.ts'

/** A list of the settings and what may be done with its entries. `Node` is an entry as the server answers it. */
export interface ListSectionProps<Node extends { id: string }> {
  label: string
  list: SearchedPages<Node>
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
  const { list, rowOf } = props
  const rows = useMemo(() => (list.nodes ?? []).map(rowOf), [list.nodes, rowOf])
  const verbs = useVerbs(props)
  if (list.nodes === undefined) {
    return list.isFailed ? (
      <Failed onRetry={list.reload} />
    ) : (
      <Loading label={shell('state.loading')} />
    )
  }
  return (
    <>
      {(list.search.isOffered || props.retired) && (
        <div className={styles.finder}>
          <SearchBox label={props.label} list={list} />
          {props.retired && (
            <Switch
              label={t('list.retired')}
              checked={props.retired.isShown}
              onChange={(event) => props.retired?.onShow(event.currentTarget.checked)}
            />
          )}
        </div>
      )}
      {list.isFailed && (
        <div className={styles.notice}>
          <Failed onRetry={list.reload} />
        </div>
      )}
      <SearchFound list={list} />
      <EditableTable
        label={props.label}
        columns={props.columns}
        rows={rows}
        isReadOnly={!maySetUp}
        isPart={list.search.isOn || list.isFailed}
        save={verbs.save}
        remove={verbs.remove}
        restore={verbs.restore}
        {...(props.move && !list.search.isOn ? { move: verbs.move } : {})}
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
    save: async ({ id, cells }: { id: string | undefined; cells: Cells }): Promise<Outcome> => {
      const known = stored(id)
      // What was added here and is not among the rows found would be added once more.
      if (id !== undefined && !known) return { isSaved: false, message: t('list.elsewhere') }
      return then(props.save(cells, known))
    },
    remove: (row: TableRow) => retire(row, true),
    restore: (row: TableRow) => retire(row, false),
    move: (id: string, by: -1 | 1) =>
      then(props.move?.(id, by) ?? Promise.resolve({ isSaved: true })),
  }
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
