import { Fragment, type ReactElement, type ReactNode, useMemo, useRef } from 'react'
import { hasNotes } from '../model/columns.ts'
import {
  type Day,
  type DayRows,
  type HalfRows,
  type Item,
  isSameSlot,
  type Slot,
} from '../model/rows.ts'
import { QuickEntry } from '../quick/quick-entry.tsx'
import { RowPanel } from '../row/row-panel.tsx'
import { useBoard, useBoardState } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { EmptyRow } from './empty-row.tsx'
import { ItemRow } from './item-row.tsx'
import { DayCell, HalfCell } from './lead-cells.tsx'
import styles from './table.module.css'
import { useTableKeys } from './table-keys.ts'

interface BoardTableProps {
  days: readonly DayRows[]
  undated: readonly Item[]
  mayAdd: boolean
}

/** What stands open in the table; it takes rows of its own. */
interface OpenRows {
  typing: Slot | undefined
  panels: ReadonlySet<string>
}

/** The week as the office's form. */
export function BoardTable({ days, undated, mayAdd }: BoardTableProps): ReactElement {
  const t = useBoardWords()
  const table = useRef<HTMLTableElement>(null)
  const keys = useTableKeys(table)
  const { programme } = useBoard()
  const typing = useBoardState((state) => state.typing)
  const panel = useBoardState((state) => state.moving)
  const trouble = useBoardState((state) => state.trouble?.act.itemId)
  const open = useMemo(
    () => ({ typing, panels: new Set([panel, trouble].filter((id) => id !== undefined)) }),
    [typing, panel, trouble],
  )
  const notes = [
    ...days.flatMap(({ halves }) => halves.flatMap(({ items }) => items)),
    ...undated,
  ].some(hasNotes)
  const shared = { open, hasNotes: notes, mayAdd }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table whose cells are walked by arrow keys is a grid.
    <table
      ref={table}
      role="grid"
      aria-label={t('table', { week: programme().week })}
      className={styles.table}
      data-with-notes={notes}
      {...keys}
    >
      <Head hasNotes={notes} />
      {days.map((rows) => (
        <tbody key={rows.day.date} data-working={rows.day.isWorking} className={styles.dayBody}>
          <DayBody rows={rows} {...shared} />
        </tbody>
      ))}
      {undated.length > 0 && (
        <tbody className={styles.dayBody}>
          {undated.map((item, at) => (
            <Fragment key={item.id}>
              <ItemRow
                item={item}
                hasNotes={notes}
                lead={
                  at === 0 && (
                    <th
                      scope="rowgroup"
                      colSpan={2}
                      rowSpan={spanOf(undated, open.panels)}
                      className={styles.day}
                    >
                      <div className={styles.dayName}>{t('undated')}</div>
                    </th>
                  )
                }
              />
              {open.panels.has(item.id) && <RowPanel item={item} span={notes ? 8 : 7} />}
            </Fragment>
          ))}
        </tbody>
      )}
    </table>
  )
}

const heads = [
  'day',
  'half',
  'time',
  'title',
  'chairs',
  'attends',
  'place',
  'prepares',
  'notes',
] as const

function Head({ hasNotes: isWithNotes }: { hasNotes: boolean }): ReactElement {
  const t = useBoardWords()
  return (
    <thead>
      <tr>
        {heads
          .filter((head) => head !== 'notes' || isWithNotes)
          .map((head) => (
            <th key={head} scope="col" className={styles[`${head}Head`]}>
              {t(`col.${head}`)}
            </th>
          ))}
        <th scope="col" className={styles.menuHead}>
          <span className="unseen">{t('col.menu')}</span>
        </th>
      </tr>
    </thead>
  )
}

/** How many table rows items take, the panels open under them included. */
function spanOf(items: readonly Item[], panels: ReadonlySet<string>): number {
  return items.length + items.filter(({ id }) => panels.has(id)).length
}

function halfSpan(half: HalfRows, open: OpenRows): number {
  const isTyping = isSameSlot(open.typing, half)
  const own = spanOf(half.items, open.panels)
  return Math.max(1, own + (isTyping ? 1 : 0))
}

interface BodyProps {
  rows: DayRows
  open: OpenRows
  hasNotes: boolean
  mayAdd: boolean
}

function DayBody({ rows, open, hasNotes: isWithNotes, mayAdd }: BodyProps): ReactElement {
  const span = rows.halves.reduce((sum, half) => sum + halfSpan(half, open), 0)
  return (
    <>
      {rows.halves.map((half, at) => (
        <HalfBody
          key={half.halfDay}
          half={half}
          open={open}
          hasNotes={isWithNotes}
          mayAdd={mayAdd}
          lead={at === 0 && <DayLead day={rows.day} span={span} />}
        />
      ))}
    </>
  )
}

function DayLead({ day, span }: { day: Day; span: number }): ReactElement {
  return <DayCell day={day} span={span} />
}

function HalfBody(
  props: Omit<BodyProps, 'rows'> & { half: HalfRows; lead: ReactNode },
): ReactElement {
  const { half, open, hasNotes: isWithNotes, mayAdd } = props
  const span = isWithNotes ? 8 : 7
  const lead = (
    <>
      {props.lead}
      <HalfCell half={half} span={halfSpan(half, open)} mayAdd={mayAdd && half.items.length > 0} />
    </>
  )
  const isTyping = isSameSlot(open.typing, half)
  return (
    <>
      {half.items.map((item, at) => (
        <Fragment key={item.id}>
          <ItemRow item={item} hasNotes={isWithNotes} lead={at === 0 && lead} />
          {open.panels.has(item.id) && <RowPanel item={item} span={span} />}
        </Fragment>
      ))}
      {isTyping && <QuickEntry slot={half} span={span} lead={half.items.length === 0 && lead} />}
      {!isTyping && half.items.length === 0 && (
        <EmptyRow slot={half} span={span} mayAdd={mayAdd} lead={lead} />
      )}
    </>
  )
}
