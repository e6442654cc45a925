import type { PendingItemFragment } from '../graphql.generated.ts'

/** An item whose draft differs from the last release. */
export type PendingItem = PendingItemFragment & {
  change: NonNullable<PendingItemFragment['change']>
}

/** The items that can be released and those that have to wait, both in the order of the programme. */
export interface Pending {
  ready: PendingItem[]
  waiting: PendingItem[]
}

/** Sorts a week's items for release. Proposals and declined ones are no part of the programme and are left out. */
export function pendingOf(items: readonly PendingItemFragment[]): Pending {
  const changed = items.filter(
    (item): item is PendingItem => item.change !== null && item.stage === 'ACCEPTED',
  )
  const waits = (item: PendingItem) =>
    item.change.isWaiting || item.waitsForOtherWeek || item.clashes.some(isInTheWay)
  return {
    ready: changed.filter((item) => !waits(item)),
    waiting: changed.filter(waits),
  }
}

// By the office's policy it is settled first, or accepted with a reason.
function isInTheWay({ kind, severity, needsReason }: PendingItem['clashes'][number]): boolean {
  return needsReason || (severity === 'BLOCKS' && kind !== 'ROOM_TAKEN')
}

/** The things of one day; `null` holds what has no day. */
export interface DayGroup<Thing> {
  day: string | null
  things: Thing[]
}

/** Puts together what stands on one day: days in order, what has no day last. */
export function byDay<Thing extends { day: string | null }>(
  things: readonly Thing[],
): DayGroup<Thing>[] {
  const groups = new Map<string | null, Thing[]>()
  for (const thing of things) {
    groups.set(thing.day, [...(groups.get(thing.day) ?? []), thing])
  }
  return [...groups]
    .map(([day, found]) => ({ day, things: found }))
    .sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))
}
