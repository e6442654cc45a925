import type { Claim } from './claim.ts'
import { reachOf } from './instants.ts'

/**
 * Gives every two claims on one thing whose reaches touch, once, the earlier one first: sorted and swept, so that it costs
 * what there is to meet and not the square of the week.
 */
export function* meetings(claims: readonly Claim[], margin: number): Generator<[Claim, Claim]> {
  const reached = claims
    .flatMap((claim) => {
      const reach = reachOf(claim, margin / 2)
      return reach === null ? [] : [{ claim, ...reach }]
    })
    .sort((one, other) => one.from - other.from || byIdentity(one.claim, other.claim))
  let open: typeof reached = []
  for (const next of reached) {
    open = open.filter(({ until }) => until >= next.from)
    for (const { claim } of open) if (!isOne(claim, next.claim)) yield [claim, next.claim]
    open.push(next)
  }
}

/** Are two claims of one occasion? A long one does not meet itself, nor a joint one its own other leaders. */
function isOne(one: Claim, other: Claim): boolean {
  if (one.source === other.source && one.id === other.id) return true
  return one.joint !== null && one.joint === other.joint
}

/** An order of claims in which equal data always stand alike. */
export function byIdentity(one: Claim, other: Claim): number {
  return (
    compare(one.when.period?.from ?? '', other.when.period?.from ?? '') || compare(one.id, other.id)
  )
}

/** Compares two texts by their letters. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
