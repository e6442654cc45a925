import type { Item, Programme } from '../model/rows.ts'

/** An item as it stood when somebody else changed it under an open editor. */
export interface Held {
  item: Item
  /** The item after which it stood. */
  after: string | undefined
}

/** Notes an item with its place among its neighbours. */
export function heldOf(items: readonly Item[], id: string): Held | undefined {
  const at = items.findIndex((item) => item.id === id)
  const item = items[at]
  return item && { item, after: items[at - 1]?.id }
}

/**
 * The programme with an item as it was: while it is being edited here, neither its row nor the revision that the edit is
 * based on changes, so that nothing typed is lost and saving still says that somebody was faster.
 */
export function withHeld(programme: Programme, held: Held | undefined): Programme {
  if (held === undefined) return programme
  const { item, after } = held
  const { nodes } = programme.items
  const others = nodes.filter(({ id }) => id !== item.id)
  const read = nodes.find(({ id }) => id === item.id)
  const isInPlace = read?.day === item.day && read.halfDay === item.halfDay
  const before = isInPlace ? nodes.indexOf(read) : others.findIndex(({ id }) => id === after) + 1
  const kept = [...others.slice(0, before), item, ...others.slice(before)]
  return { ...programme, items: { ...programme.items, nodes: kept } }
}
