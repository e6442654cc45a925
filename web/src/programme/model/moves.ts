import type { Item, Slot } from './rows.ts'

/** Where a moved item goes: its slot, and the item it then stands after; null stands first, undefined by its time. */
export interface Target extends Slot {
  afterItemId?: string | null
}

const standing = (items: readonly Item[], slot: Slot): Item[] =>
  items.filter((item) => item.day === slot.day && item.halfDay === slot.halfDay)

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
  const others = standing(items, slot).filter((item) => item.id !== moved.id)
  const at = others.findIndex((item) => item.id === other.id)
  const afterItemId = side === 'after' ? other.id : (others[at - 1]?.id ?? null)
  const own = standing(items, slot)
  const before = own[own.findIndex((item) => item.id === moved.id) - 1]?.id ?? null
  const isStill = own.some((item) => item.id === moved.id) && before === afterItemId
  return isStill ? undefined : { ...slot, afterItemId }
}
