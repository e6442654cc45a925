import type { ReleaseReason } from '../graphql.generated.ts'

/** The reasons of an adjustment. */
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

/** The reasons in the order in which they are offered: the one that was given last, then the others. None is chosen. */
export function offeredReasons(last: ReleaseReason | null): readonly ReleaseReason[] {
  const first = reasons.filter((reason) => reason === last)
  return [...first, ...reasons.filter((reason) => reason !== last)]
}

/** The part that a release still needs before it can be made; null when nothing is missing. */
export type Owed = 'reason' | 'words' | null

/** Tells what is owed: a reason of the list, or the words of one that is not in it. */
export function owedBy(kind: ReleaseReason | undefined, words: string): Owed {
  if (kind === undefined) return 'reason'
  return kind === 'OTHER' && words.trim() === '' ? 'words' : null
}
