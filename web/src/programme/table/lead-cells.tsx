import type { ReactElement } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import type { Day, HalfRows } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import styles from './table.module.css'

/** The cell of a day, over all its rows: weekday, date, and what is special about it. */
export function DayCell({ day, span }: { day: Day; span: number }): ReactElement {
  const t = useBoardWords()
  const isToday = useBoard().office().today === day.date
  return (
    <th
      scope="rowgroup"
      rowSpan={span}
      className={styles.day}
      data-today={isToday}
      data-working={day.isWorking}
    >
      <div className={styles.dayName}>
        <span>{dayName(day.date, t)}</span>
        <span className={styles.date}>{shortDate(day.date)}</span>
        {isToday && <span className={styles.today}>{t('today')}</span>}
        <DaySpecial day={day} />
      </div>
    </th>
  )
}

/** A holiday's or swapped day's name, with the word that says which. */
export function DaySpecial({ day }: { day: Day }): ReactElement | null {
  const t = useBoardWords()
  if (day.holiday === null) return null
  return (
    <span className={styles.special} data-working={day.isWorking}>
      {day.isWorking ? t('worked') : t('dayOff')}: {day.holiday}
    </span>
  )
}

/** The cell of a half-day, over its rows, with the button that adds to it. */
export function HalfCell({
  half,
  span,
  mayAdd,
}: {
  half: HalfRows
  span: number
  mayAdd: boolean
}): ReactElement {
  const t = useBoardWords()
  const item = useItemWords()
  const { store } = useBoard()
  const where = {
    day: dayName(half.day, t),
    date: shortDate(half.day),
    half: t(`half.${half.halfDay}`),
  }
  return (
    <th
      scope="rowgroup"
      rowSpan={span}
      className={styles.half}
      data-slot={`${half.day} ${half.halfDay}`}
    >
      <div className={styles.halfName}>
        <span>{t(`half.${half.halfDay}`)}</span>
        {mayAdd && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.add}
            aria-label={item('addHere', where)}
            title={item('addHere', where)}
            onClick={() => store.set(() => ({ typing: { day: half.day, halfDay: half.halfDay } }))}
          >
            <Icon name="add" size={16} />
          </button>
        )}
      </div>
    </th>
  )
}
