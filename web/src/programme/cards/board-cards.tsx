import type { ReactElement } from 'react'
import { Icon } from '../../parts/icons.tsx'
import tones from '../../parts/tone.module.css'
import { shortDate } from '../../time/dates.ts'
import { columns } from '../model/columns.ts'
import { linesOf } from '../model/lines.ts'
import { dayName, edgeOf } from '../model/marks.ts'
import { type DayRows, type HalfRows, type Item, isSameSlot } from '../model/rows.ts'
import { verbsOf } from '../model/verbs.ts'
import { QuickLine } from '../quick/quick-entry.tsx'
import { PanelOf } from '../row/row-panel.tsx'
import { useBoard, useBoardState, useNewsMark } from '../state/board.ts'
import { Asks } from '../table/asks.tsx'
import { CellText } from '../table/cell-text.tsx'
import { Clashes } from '../table/clashes.tsx'
import { DaySpecial } from '../table/lead-cells.tsx'
import { Marks } from '../table/marks.tsx'
import { RowMenu } from '../table/row-menu.tsx'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import styles from './cards.module.css'

interface BoardCardsProps {
  days: readonly DayRows[]
  undated: readonly Item[]
  mayAdd: boolean
}

/** The week on a narrow screen: a list for each day, without a planner's handles for those who only read. */
export function BoardCards({ days, undated, mayAdd }: BoardCardsProps): ReactElement {
  const t = useBoardWords()
  const { today } = useBoard().office()
  return (
    <div className={styles.cards}>
      {days.map(({ day, halves }) => (
        <section key={day.date} aria-label={`${dayName(day.date, t)} ${shortDate(day.date)}`}>
          <h2 className={styles.day} data-today={day.date === today}>
            {dayName(day.date, t)} {shortDate(day.date)}
            {day.date === today && <span className={styles.today}>{t('today')}</span>}
            <DaySpecial day={day} />
          </h2>
          {halves.map((half) => (
            <HalfCards key={half.halfDay} half={half} mayAdd={mayAdd} />
          ))}
        </section>
      ))}
      {undated.length > 0 && (
        <section>
          <h2 className={styles.day}>{t('undated')}</h2>
          {undated.map((item) => (
            <Card key={item.id} item={item} />
          ))}
        </section>
      )}
    </div>
  )
}

function HalfCards({ half, mayAdd }: { half: HalfRows; mayAdd: boolean }): ReactElement | null {
  const t = useBoardWords()
  const item = useItemWords()
  const { store } = useBoard()
  const isTyping = useBoardState((state) => isSameSlot(state.typing, half))
  if (half.items.length === 0 && !mayAdd) return null
  const where = {
    day: dayName(half.day, t),
    date: shortDate(half.day),
    half: t(`half.${half.halfDay}`),
  }
  return (
    <>
      <h3 className={styles.half} data-slot={`${half.day} ${half.halfDay}`}>
        {t(`half.${half.halfDay}`)}
        {mayAdd && (
          <button
            type="button"
            aria-label={item('addHere', where)}
            onClick={() => store.set(() => ({ typing: { day: half.day, halfDay: half.halfDay } }))}
          >
            <Icon name="add" size={16} />
          </button>
        )}
      </h3>
      {half.items.map((one) => (
        <Card key={one.id} item={one} />
      ))}
      {isTyping && <QuickLine slot={half} />}
    </>
  )
}

function Card({ item }: { item: Item }): ReactElement {
  const t = useItemWords()
  const board = useBoardWords()
  const { store, programme } = useBoard()
  const news = useNewsMark(item.id)
  const edge = edgeOf(item, programme().latestRelease === null)
  const isWorked = verbsOf(item, programme()).some((verb) => verb !== 'details')
  const rest = columns.filter((column) => column !== 'time' && column !== 'title')
  const title = item.sight === 'FULL' ? <CellText item={item} column="title" /> : t('busy')
  return (
    <article
      className={edge ? `${styles.card} ${tones[edge]}` : styles.card}
      data-tinted={edge !== undefined}
      data-struck={item.isStruck}
      data-row={item.id}
      data-news={news}
    >
      <div className={styles.time}>
        <CellText item={item} column="time" />
        <Asks item={item} column="time" />
      </div>
      <div className={styles.body}>
        {item.mayEdit ? (
          <button
            type="button"
            className={styles.title}
            data-column="title"
            onClick={() => store.set(() => ({ drawer: item.id }))}
          >
            {title}
          </button>
        ) : (
          <div className={styles.title} data-column="title" tabIndex={-1}>
            {title}
          </div>
        )}
        <Marks item={item} />
        {rest.map((column) => (
          <div key={column} className={styles.fact} data-column={column}>
            {column === 'prepares' && linesOf(item, column, t).length > 0 && (
              <span className={styles.label}>{board('col.prepares')}: </span>
            )}
            <CellText item={item} column={column} />
            <Clashes item={item} column={column} />
            <Asks item={item} column={column} />
          </div>
        ))}
      </div>
      {isWorked && <RowMenu item={item} isActive />}
      <div className={styles.panel}>
        <PanelOf item={item} />
      </div>
    </article>
  )
}
