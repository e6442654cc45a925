import { useShortcut } from '../../parts/shortcuts.tsx'
import type { DayRows, Item, Slot } from '../model/rows.ts'
import { halfDays } from '../model/rows.ts'
import { verbsOf } from '../model/verbs.ts'
import { openCell, openMenu } from '../table/table-keys.ts'
import { useBoardWords } from '../words/board.ts'
import { type Board, useBoard } from './board.ts'
import { useSteps, useUndo, useVerbs } from './use-verbs.ts'

/** The item whose row has, or last had, the keyboard. */
function activeItem(board: Board): Item | undefined {
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

// A dialog or menu above the board has the keyboard to itself.
const isCovered = (): boolean =>
  document.activeElement?.closest('[role="dialog"], [role="menu"]') !== null

/** The board's single keys. Those that write do nothing for a reader. */
export function useBoardShortcuts(days: readonly DayRows[], onFind: () => void): void {
  const board = useBoard()
  const t = useBoardWords()
  const doVerb = useVerbs()
  const steps = useSteps()
  const undo = useUndo()
  const { store, programme } = board
  const onBoard = (run: () => void) => () => {
    if (!isCovered() && !store.get().editing) run()
  }
  const onItem = (run: (item: Item) => void) =>
    onBoard(() => {
      const item = activeItem(board)
      if (item) run(item)
    })
  const verb = (wanted: 'details' | 'only') =>
    onItem((item) => {
      if (verbsOf(item, programme()).includes(wanted)) doVerb(wanted, item)
    })
  const step = (by: -1 | 1, isAcross: boolean) =>
    onItem((item) => {
      if (!item.mayEdit) return
      if (isAcross)
        steps.across(
          item,
          by,
          days.flatMap(({ halves }) => halves),
        )
      else steps.within(item, by)
    })
  useShortcut('/', t('keys.find'), onBoard(onFind))
  useShortcut(
    'n',
    t('keys.new'),
    onBoard(() => store.set(() => (programme().mayEdit ? { typing: slotNow(board) } : {}))),
  )
  useShortcut(
    'e',
    t('keys.edit'),
    onBoard(() => {
      const { active } = store.get()
      if (active) openCell(board, active)
    }),
  )
  useShortcut('d', t('keys.drawer'), verb('details'))
  useShortcut(
    'm',
    t('keys.menu'),
    onItem((item) => openMenu(item.id)),
  )
  useShortcut('o', t('keys.only'), verb('only'))
  useShortcut(
    'r',
    t('keys.release'),
    onBoard(() => store.set(() => (programme().mayRelease ? { releasing: {} } : {}))),
  )
  useShortcut('alt+ArrowUp', t('keys.up'), step(-1, false), false)
  useShortcut('alt+ArrowDown', t('keys.down'), step(1, false), false)
  useShortcut('alt+shift+ArrowUp', t('keys.earlier'), step(-1, true), false)
  useShortcut('alt+shift+ArrowDown', t('keys.later'), step(1, true), false)
  useShortcut(
    'mod+Z',
    t('keys.undo'),
    onBoard(() => void undo()),
    false,
  )
}
