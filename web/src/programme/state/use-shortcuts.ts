import { useShortcut } from '../../parts/shortcuts.tsx'
import type { DayRows, Item } from '../model/rows.ts'
import { openWords } from '../model/unmatched.ts'
import { verbsOf } from '../model/verbs.ts'
import { focusTrouble } from '../table/focus.ts'
import { openCell, openMenu } from '../table/table-keys.ts'
import { useAskWords } from '../words/ask.ts'
import { useBoardWords } from '../words/board.ts'
import { type Board, useBoard } from './board.ts'
import { activeItem, useAdd } from './use-add.ts'
import { useRedo, useUndo } from './use-undo.ts'
import { useSteps, useVerbs } from './use-verbs.ts'

// A dialog or menu above the board has the keyboard to itself.
const isCovered = (): boolean =>
  document.activeElement?.closest('[role="dialog"], [role="menu"]') !== null

/** Wraps what a key does, so that it acts on the board only while the board has the keyboard. */
interface KeyGuards {
  onBoard: (run: () => void) => () => void
  onItem: (run: (item: Item) => void) => () => void
}

function guards(board: Board): KeyGuards {
  const onBoard = (run: () => void) => () => {
    if (!isCovered() && !board.store.get().editing) run()
  }
  const onItem = (run: (item: Item) => void) =>
    onBoard(() => {
      const item = activeItem(board)
      if (item) run(item)
    })
  return { onBoard, onItem }
}

/** The board's single keys. Those that write do nothing for a reader. */
export function useBoardShortcuts(days: readonly DayRows[], onFind: () => void): void {
  const board = useBoard()
  const t = useBoardWords()
  const undo = useUndo()
  const redo = useRedo()
  const { store, programme } = board
  const { onBoard } = guards(board)
  const edit = () => {
    const { active } = store.get()
    if (active) openCell(board, active)
  }
  const add = useAdd()
  const release = () => store.set(() => (programme().mayRelease ? { releasing: {} } : {}))
  useShortcut('/', t('keys.find'), onBoard(onFind))
  useShortcut('n', t('keys.new'), onBoard(add))
  useShortcut('e', t('keys.edit'), onBoard(edit))
  useShortcut('r', t('keys.release'), onBoard(release))
  useShortcut(
    'mod+Z',
    t('keys.undo'),
    onBoard(() => void undo()),
    false,
  )
  useShortcut('F8', t('keys.trouble'), focusTrouble, true)
  const redoing = onBoard(() => void redo())
  useShortcut('mod+shift+Z', t('keys.redo'), redoing, false)
  useShortcut('mod+Y', t('keys.redo'), redoing, false)
  useRowShortcuts(days)
}

function useRowShortcuts(days: readonly DayRows[]): void {
  const board = useBoard()
  const t = useBoardWords()
  const words = useAskWords()
  const doVerb = useVerbs()
  const steps = useSteps()
  const { store } = board
  const { onItem } = guards(board)
  const verb = (wanted: 'details' | 'duplicate' | 'only') =>
    onItem((item) => {
      if (verbsOf(item, board.programme()).includes(wanted)) doVerb(wanted, item)
    })
  const within = (by: -1 | 1) =>
    onItem((item) => {
      if (item.mayEdit) steps.within(item, by)
    })
  const slots = days.flatMap(({ halves }) => halves)
  const across = (by: -1 | 1) =>
    onItem((item) => {
      if (item.mayEdit) steps.across(item, by, slots)
    })
  useShortcut('d', t('keys.drawer'), verb('details'))
  useShortcut('shift+d', t('keys.duplicate'), verb('duplicate'), false)
  useShortcut('o', t('keys.only'), verb('only'))
  useShortcut(
    'm',
    t('keys.menu'),
    onItem((item) => openMenu(item.id)),
  )
  const who = (item: Item) => {
    const [first] = board.office().mayImport ? openWords(item, store.get().settled) : []
    if (first) store.set(() => ({ asking: { itemId: item.id, about: 'WHO', ...first } }))
  }
  const ask = onItem((item) => {
    if (item.wantsTime) store.set(() => ({ asking: { itemId: item.id, about: 'TIME' } }))
  })
  useShortcut('h', t('keys.time'), ask)
  useShortcut('w', words('key'), onItem(who))
  useShortcut('alt+ArrowUp', t('keys.up'), within(-1), false)
  useShortcut('alt+ArrowDown', t('keys.down'), within(1), false)
  useShortcut('alt+shift+ArrowUp', t('keys.earlier'), across(-1), false)
  useShortcut('alt+shift+ArrowDown', t('keys.later'), across(1), false)
}
