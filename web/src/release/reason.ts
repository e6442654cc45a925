import type { ReleaseReason } from '../graphql.generated.ts'

/** The reasons of an adjustment, in the order in which they are offered. */
export const reasons = [
  'SUPERIOR_SUMMONS',
  'HOST_REQUEST',
  'LEADER_BUSY',
  'WEATHER',
  'NOT_PREPARED',
  'NO_ROOM',
  'CORRECTION',
  'OTHER',
] as const satisfies readonly ReleaseReason[]

const kept = 'giaoban-release-reason'

/** The reason that stands when the dialog opens: the first release's own, else the one given last on this device. */
export function usualReason(number: number): ReleaseReason {
  if (number === 0) return 'FIRST_RELEASE'
  const last = localStorage.getItem(kept)
  return reasons.find((reason) => reason === last) ?? 'SUPERIOR_SUMMONS'
}

/** Keeps the reason for the next time. One in free words is not kept: it has to be written anew. */
export function keepReason(reason: ReleaseReason): void {
  if (reason !== 'FIRST_RELEASE' && reason !== 'OTHER') localStorage.setItem(kept, reason)
}
