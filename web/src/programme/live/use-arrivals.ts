import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Programme } from '../model/rows.ts'
import type { Board, BoardState } from '../state/board.ts'
import { freshItems, keptFresh } from '../state/fresh.ts'
import { type CellName, cellAround, focusCell } from '../table/focus.ts'
import { type Held, heldOf, withHeld } from './held.ts'
import { isNews, newsBetween, withNews } from './news.ts'

/** The item whose editor or long form stands open. */
const openOf = ({ editing, drawer }: BoardState): string | undefined => editing?.itemId ?? drawer

/**
 * Takes a newer reading of the week onto the board: what others changed becomes its news, and an item whose editor stands
 * open stays as it was until the editor is left. Gives the programme to be shown.
 */
export function useArrivals(board: Board, read: Programme): Programme {
  const { store } = board
  const [arrived, setArrived] = useState<{ read: Programme; held: Held | undefined }>({
    read,
    held: undefined,
  })
  const open = useSyncExternalStore(store.subscribe, () => openOf(store.get()))
  let { held } = arrived
  if (arrived.read !== read) {
    held = heldBy(board, read, open)
    setArrived({ read, held })
  }
  useNews(board, read)
  useEffect(() => store.set((state) => keptFresh(read, state)), [store, read])
  return withHeld(read, held?.item.id === open ? held : undefined)
}

function heldBy(board: Board, read: Programme, open: string | undefined): Held | undefined {
  if (open === undefined) return undefined
  const items = board.items()
  const held = heldOf(items, open)
  const next = read.items.nodes.find(({ id }) => id === open)
  const isKept = held && (next === undefined || isNews(held.item, next, board.own))
  return isKept ? held : undefined
}

function useNews(board: Board, read: Programme): void {
  const { store, own } = board
  const before = useRef(read)
  const focused = useRef<CellName | undefined>(undefined)
  focused.current = cellAround(document.activeElement)
  // While an own act is under way nobody knows yet which of it is one's own.
  const isSaving = useSyncExternalStore(store.subscribe, () => store.get().underWay > 0)
  useLayoutEffect(() => {
    if (before.current === read || isSaving) return
    const news = newsBetween(freshItems(before.current, store.get()), read, own)
    before.current = read
    if (news) store.set((state) => ({ news: withNews(state.news, news, read) }))
    // A row that went to another place was drawn anew there, and took the keyboard with it.
    const cell = focused.current
    if (cell && document.activeElement === document.body) focusCell(cell.row, cell.column)
  }, [store, own, read, isSaving])
}
