import { halfDays, type Item, type Slot } from '../model/rows.ts'
import { type Board, useBoard } from './board.ts'

/** The item whose row has, or last had, the keyboard. */
export function activeItem(board: Board): Item | undefined {
  const row = board.store.get().active?.row
  return board.items().find(({ id }) => id === row)
}

/** The half-day in which a new item begins: that of the active row, else the first of today or of the week. */
function slotNow(board: Board): Slot | undefined {
  const row = board.store.get().active?.row
  const item = activeItem(board)
  if (item?.day) return { day: item.day, halfDay: item.halfDay }
  const [day, half] = row?.split(' ') ?? []
  const halfDay = halfDays.find((one) => one === half)
  if (day && halfDay) return { day, halfDay }
  const { days } = board.programme()
  const { today } = board.office()
  const first = days.find(({ date }) => date === today) ?? days[0]
  return first && { day: first.date, halfDay: 'MORNING' }
}

/** Gives the function that opens a line for a new item, first where one was left; it does nothing for who may not add. */
export function useAdd(): () => void {
  const board = useBoard()
  return () =>
    board.store.set(({ left }) =>
      board.programme().mayEdit ? { typing: left ?? slotNow(board), left: undefined } : {},
    )
}
