/** An entry of an ordered list and the number that places it; lower stands first. */
export interface Placed {
  id: string
  number: number
}

/**
 * The numbers to save so that one entry moves one place up or down: the entry's own when there is room between its new
 * neighbours, else also those of the entries that must give way. `entries` come in the order now shown; equal numbers may occur.
 */
export function numbersAfterMove(entries: readonly Placed[], id: string, by: -1 | 1): Placed[] {
  const from = entries.findIndex((entry) => entry.id === id)
  const moved = entries[from]
  if (!moved || !entries[from + by]) return []
  const order = entries.filter((entry) => entry !== moved)
  order.splice(from + by, 0, moved)
  const at = from + by
  const before = order[at - 1]?.number ?? -1
  const after = order[at + 1]?.number ?? before + 2
  const middle = Math.floor((before + after) / 2)
  if (before < middle && middle < after) return [{ id, number: middle }]
  return givingWay(order, at, before)
}

function givingWay(order: readonly Placed[], at: number, before: number): Placed[] {
  const changed: Placed[] = []
  let last = before
  for (const [index, { id, number }] of order.entries()) {
    if (index < at) continue
    const next = index === at ? last + 1 : Math.max(number, last + 1)
    if (next !== number) changed.push({ id, number: next })
    else if (index > at) break
    last = next
  }
  return changed
}
