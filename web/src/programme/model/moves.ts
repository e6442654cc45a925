import type { Item, Slot } from './rows.ts'

/** The target of a move: its slot, and the item to stand after; null stands first, undefined by its time. */
export interface Target extends Slot {
  afterItemId?: string | null
}

// What has left for another day is shown struck where it stood, and what continues first of all, but neither has a
// place there beside which another could stand.
const isAway = (item: Item): boolean =>
  item.continuesFrom !== null ||
  (item.isStruck && item.status !== 'POSTPONED' && item.status !== 'CANCELLED')

const standing = (items: readonly Item[], slot: Slot): Item[] =>
  items.filter((item) => item.day === slot.day && item.halfDay === slot.halfDay && !isAway(item))

/** One step up (-1) or down (1) within the half-day; undefined at its edge. */
export function stepWithin(items: readonly Item[], moved: Item, step: -1 | 1): Target | undefined {
  if (moved.day === null) return undefined
  const slot = { day: moved.day, halfDay: moved.halfDay }
  const others = standing(items, slot)
  const at = others.findIndex((item) => item.id === moved.id)
  const neighbour = others[at + step]
  if (at < 0 || neighbour === undefined) return undefined
  if (step === 1) return { ...slot, afterItemId: neighbour.id }
  return { ...slot, afterItemId: others[at - 2]?.id ?? null }
}

/** One half-day earlier (-1) or later (1) in the week, over the shown half-days; undefined at its edge. */
export function stepAcross(slots: readonly Slot[], moved: Item, step: -1 | 1): Target | undefined {
  const at = slots.findIndex((slot) => slot.day === moved.day && slot.halfDay === moved.halfDay)
  const next = at < 0 ? slots[step === 1 ? 0 : slots.length - 1] : slots[at + step]
  return next && { day: next.day, halfDay: next.halfDay }
}

/** The place beside another item: before or after it. Undefined when the moved item would stay where it is. */
export function placeBeside(
  items: readonly Item[],
  moved: Item,
  other: Item,
  side: 'before' | 'after',
): Target | undefined {
  if (other.day === null || other.id === moved.id) return undefined
  const slot = { day: other.day, halfDay: other.halfDay }
  const own = standing(items, slot)
  const before = items.slice(
    0,
    items.findIndex(({ id }) => id === other.id) + (side === 'after' ? 1 : 0),
  )
  const afterItemId = standing(before, slot).findLast(({ id }) => id !== moved.id)?.id ?? null
  const at = own.findIndex(({ id }) => id === moved.id)
  const isStill = at >= 0 && (own[at - 1]?.id ?? null) === afterItemId
  return isStill ? undefined : { ...slot, afterItemId }
}
