import { useMediaQuery } from '@mantine/hooks'
import {
  Fragment,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { isWideTime } from '../../time/dates.ts'
import { foldableOf, hasNotes, type Shape, shapeOf } from '../model/columns.ts'
import { type DayRows, type HalfRows, type Item, isSameSlot, type Slot } from '../model/rows.ts'
import { QuickEntry } from '../quick/quick-entry.tsx'
import { openQuestion } from '../row/open-question.ts'
import { RowPanel } from '../row/row-panel.tsx'
import { useBoard, useBoardState } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { ClashRow } from './clash-row.tsx'
import { EmptyRow } from './empty-row.tsx'
import { cellAround } from './focus.ts'
import { FoldLine, useUnfolded } from './fold-line.tsx'
import { ItemRow } from './item-row.tsx'
import { DayCell, HalfCell } from './lead-cells.tsx'
import form from './shape.module.css'
import styles from './table.module.css'
import { useTableKeys } from './table-keys.ts'
import widths from './widths.module.css'

interface BoardTableProps {
  days: readonly DayRows[]
  undated: readonly Item[]
  mayAdd: boolean
}

/** The facts of the whole table that each of its parts needs. */
interface Layout {
  shape: Shape
  /** True on a screen with too little room for every column. */
  isNarrow: boolean
  /** True when a time needs more than the usual column. */
  isTimeWide: boolean
  /** Columns to the right of the half-day's. */
  span: number
  mayAdd: boolean
  /** The half-day being typed into; it takes a row of its own. */
  typing: Slot | undefined
  /** Items under which something stands open; it takes a row of its own. */
  panels: ReadonlySet<string>
}

function useLayout({ days, undated, mayAdd }: BoardTableProps): Layout {
  const isNarrow = useMediaQuery('(max-width: 1200px)') ?? false
  const [isUnfolded] = useUnfolded()
  const typing = useBoardState((state) => state.typing)
  const moving = useBoardState((state) => state.moving)
  const trouble = useBoardState((state) => state.trouble?.act.itemId)
  const asking = useBoardState((state) => state.asking)
  const settled = useBoardState((state) => state.settled)
  return useMemo(() => {
    const items = [
      ...days.flatMap(({ halves }) => halves.flatMap((half) => half.items)),
      ...undated,
    ]
    const shape = shapeOf({ isWithNotes: items.some(hasNotes), isNarrow, isUnfolded })
    const asked = items.find((item) => openQuestion({ asking, settled }, item))?.id
    const panels = new Set([moving, trouble, asked].filter((id) => id !== undefined))
    const isTimeWide = items.some(({ timeLabel }) => isWideTime(timeLabel))
    const span = shape.shown.length + 1
    return { shape, isNarrow, isTimeWide, span, mayAdd, typing, panels }
  }, [days, undated, mayAdd, isNarrow, isUnfolded, typing, moving, trouble, asking, settled])
}

/** The week as the office's form. */
export function BoardTable(props: BoardTableProps): ReactElement {
  const t = useBoardWords()
  const table = useRef<HTMLTableElement>(null)
  const keys = useTableKeys(table)
  const layout = useLayout(props)
  const { week } = useBoard().programme()
  useFirstCell(table, props.days)
  const { shape, isNarrow } = layout
  return (
    <div className={form.form} data-unfolded={isNarrow && shape.folded.length === 0}>
      {isNarrow && <FoldLine folded={shape.folded} unfolded={foldableOf(shape)} />}
      <div className={form.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by arrow keys is a grid.
          role="grid"
          aria-label={t('table', { week })}
          className={styles.table}
          {...keys}
        >
          <Head {...layout} />
          {props.days.map((rows) => (
            <tbody
              key={rows.day.date}
              data-day={rows.day.date}
              data-working={rows.day.isWorking}
              className={styles.dayBody}
            >
              <DayBody rows={rows} layout={layout} />
            </tbody>
          ))}
          {props.undated.length > 0 && <Undated items={props.undated} layout={layout} />}
        </table>
      </div>
    </div>
  )
}

/** While no cell of the form has the keyboard's place, the first of today, or of the week, has it. */
function useFirstCell(table: RefObject<HTMLElement | null>, days: readonly DayRows[]): void {
  const { store, office } = useBoard()
  const active = useBoardState((state) => state.active)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other days draw other cells.
  useEffect(() => {
    const isThere = active && table.current?.querySelector(`[data-row="${CSS.escape(active.row)}"]`)
    if (isThere) return
    const today = table.current?.querySelector(`[data-day="${office().today}"] [data-column]`)
    const first = cellAround(today ?? table.current?.querySelector('[data-column]') ?? null)
    if (first) store.set(() => ({ active: first }))
  }, [active, days, office, store, table])
}

function Head({ shape, isTimeWide }: Layout): ReactElement {
  const t = useBoardWords()
  return (
    <thead>
      <tr>
        {(['day', 'half', ...shape.shown] as const).map((head) => (
          <th
            key={head}
            scope="col"
            className={widths[`${head}Head`]}
            data-wide={head === 'time' && isTimeWide}
          >
            {t(`col.${head}`)}
          </th>
        ))}
        <th scope="col" className={widths.menuHead}>
          <span className="unseen">{t('col.menu')}</span>
        </th>
      </tr>
    </thead>
  )
}

/** Counts the table rows that items take, what stands under them included. */
function rowsOf(items: readonly Item[], { panels }: Layout): number {
  const clashing = items.filter(({ clashes }) => clashes.length > 0)
  return items.length + clashing.length + items.filter(({ id }) => panels.has(id)).length
}

function halfRows(half: HalfRows, layout: Layout): number {
  return Math.max(1, rowsOf(half.items, layout) + (isSameSlot(layout.typing, half) ? 1 : 0))
}

function DayBody({ rows, layout }: { rows: DayRows; layout: Layout }): ReactElement {
  const span = rows.halves.reduce((sum, half) => sum + halfRows(half, layout), 0)
  return (
    <>
      {rows.halves.map((half, at) => (
        <HalfBody
          key={half.halfDay}
          half={half}
          layout={layout}
          lead={at === 0 && <DayCell day={rows.day} span={span} />}
        />
      ))}
    </>
  )
}

interface HalfBodyProps {
  half: HalfRows
  layout: Layout
  lead: ReactNode
}

function HalfBody({ half, layout, lead: dayLead }: HalfBodyProps): ReactElement {
  const { span, mayAdd } = layout
  const isEmpty = half.items.length === 0
  const isTyping = isSameSlot(layout.typing, half)
  const lead = (
    <>
      {dayLead}
      <HalfCell half={half} span={halfRows(half, layout)} mayAdd={mayAdd} />
    </>
  )
  return (
    <>
      <Items items={half.items} layout={layout} lead={lead} />
      {isTyping && <QuickEntry slot={half} span={span} lead={isEmpty && lead} />}
      {!isTyping && isEmpty && <EmptyRow slot={half} span={span} mayAdd={mayAdd} lead={lead} />}
    </>
  )
}

interface ItemsProps {
  items: readonly Item[]
  layout: Layout
  /** The cells before the first of them. */
  lead: ReactNode
}

function Items({ items, layout, lead }: ItemsProps): ReactElement {
  return (
    <>
      {items.map((item, at) => (
        <Fragment key={item.id}>
          <ItemRow item={item} shape={layout.shape} lead={at === 0 && lead} />
          {item.clashes.length > 0 && <ClashRow item={item} span={layout.span} />}
          {layout.panels.has(item.id) && <RowPanel item={item} span={layout.span} />}
        </Fragment>
      ))}
    </>
  )
}

/** The items that have no day yet stand last, under a heading of their own. */
function Undated({ items, layout }: Pick<ItemsProps, 'items' | 'layout'>): ReactElement {
  const t = useBoardWords()
  const lead = (
    <th scope="rowgroup" colSpan={2} rowSpan={rowsOf(items, layout)} className={styles.day}>
      <div className={styles.dayName}>{t('undated')}</div>
    </th>
  )
  return (
    <tbody className={styles.dayBody}>
      <Items items={items} layout={layout} lead={lead} />
    </tbody>
  )
}
