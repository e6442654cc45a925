import {
  askedPage,
  BadArgument,
  type Page,
  type PageArguments,
  pageOf,
  type SortKey,
} from '../../access/rules.ts'
import type { ItemView } from './item.ts'

/** A page of a week's items in print order. The cursor is the item's id: it stays good when others are moved about. */
export function itemPage(items: readonly ItemView[], args: PageArguments): Page<ItemView> {
  const asked = askedPage(args, { most: 2000, usual: 1000 })
  const [after] = asked.after ?? []
  const from = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && from === 0) {
    throw new BadArgument('after', 'This item is no longer in the list; read it from the start.')
  }
  return pageOf(items.slice(from), asked, ({ id }) => [id])
}

/** What releases are listed by, newest first. */
export function releaseKey({ number }: { number: number }): SortKey {
  return [number]
}
