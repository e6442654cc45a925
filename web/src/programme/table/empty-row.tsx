import { type ReactElement, type ReactNode, useRef } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import type { Slot } from '../model/rows.ts'
import { useBoard, useBoardState } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import { useSlotDrop } from './drag.ts'
import styles from './table.module.css'

/** The name under which the row of an empty half-day is found. */
export function slotRow(slot: Slot): string {
  return `${slot.day} ${slot.halfDay}`
}

interface EmptyRowProps {
  slot: Slot
  span: number
  mayAdd: boolean
  lead: ReactNode
}

/** A half-day without items: it stands all the same, and a click or Enter starts an item there. */
export function EmptyRow({ slot, span, mayAdd, lead }: EmptyRowProps): ReactElement {
  const t = useItemWords()
  const board = useBoardWords()
  const { store, programme } = useBoard()
  const row = useRef<HTMLTableRowElement>(null)
  const name = slotRow(slot)
  const isActive = useBoardState((state) => state.active?.row === name)
  const isOver = useSlotDrop(slot, row, mayAdd)
  const where = {
    day: dayName(slot.day, board),
    date: shortDate(slot.day),
    half: board(`half.${slot.halfDay}`),
  }
  return (
    <tr ref={row} data-row={name} data-over={isOver} className={styles.emptyRow}>
      {lead}
      <td
        colSpan={span}
        data-column="empty"
        className={styles.empty}
        tabIndex={-1}
        data-holds-control
      >
        {mayAdd && (
          <button
            type="button"
            className={styles.addRow}
            tabIndex={isActive ? 0 : -1}
            aria-label={t('addHere', where)}
            onClick={() => store.set(() => ({ typing: { day: slot.day, halfDay: slot.halfDay } }))}
          >
            <Icon name="add" size={14} />
            <span>{board(programme().mayOnlyPropose ? 'propose' : 'add')}</span>
          </button>
        )}
      </td>
    </tr>
  )
}
