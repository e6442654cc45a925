import type { Item, Programme } from '../model/rows.ts'
import type { BoardState } from './board.ts'

/**
 * The week's items with own edits that the last reading did not know yet: newer ones stand in for those read, new ones
 * stand last in their half-day until the week is read again, withdrawn ones are gone.
 */
export function freshItems(
  programme: Programme,
  { fresh, gone }: Pick<BoardState, 'fresh' | 'gone'>,
): readonly Item[] {
  const read = programme.items.nodes
  if (gone.length === 0 && Object.keys(fresh).length === 0) return read
  const known = new Set(read.map(({ id }) => id))
  const dates = new Set(programme.days.map(({ date }) => date))
  const added = Object.values(fresh).filter(
    ({ id, day }) => !known.has(id) && day !== null && dates.has(day),
  )
  return [...read.map((item) => newer(item, fresh[item.id])), ...added].filter(
    ({ id }) => !gone.includes(id),
  )
}

// An item that has left the week looks different from here than by itself: then only the week's own reading tells.
function newer(item: Item, own: Item | undefined): Item {
  return own && own.revision > item.revision && !own.isStruck ? own : item
}

/** Keeps the items that are still newer than a fresh reading of the week. */
export function keptFresh(
  programme: Programme,
  state: BoardState,
): Pick<BoardState, 'fresh' | 'gone'> {
  const read = new Map(programme.items.nodes.map((item) => [item.id, item.revision]))
  const fresh = Object.entries(state.fresh).filter(
    ([id, item]) => item.revision > (read.get(id) ?? Infinity),
  )
  return {
    fresh: Object.fromEntries(fresh),
    gone: state.gone.filter((id) => read.has(id) && state.underWay > 0),
  }
}
