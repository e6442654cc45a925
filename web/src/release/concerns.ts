import type { ClashKind, UnknownKind } from '../graphql.generated.ts'
import type { PendingItem } from './pending.ts'

type Clash = PendingItem['clashes'][number]

/** The subject of a concern, with the facts that its words name. */
export type Matter =
  | { about: 'ROOM_TAKEN'; clash: Clash | null }
  /** `from`: a day of the week whose release takes the item along, where that is known. */
  | { about: 'OTHER_WEEK'; from: string | null }
  | { about: Warned; clash: Clash }
  /** It was moved away from its hour, and nobody has said another. */
  | { about: 'TIME' }
  /** `words` of it are nobody, or no room, that the office knows. */
  | { about: 'WHO'; kind: UnknownKind; words: string }

type Warned = Exclude<ClashKind, 'ROOM_TAKEN'>

/** Something about a pending item that its planner should know before the release. */
export interface Concern {
  key: string
  item: PendingItem
  /** BLOCKS: the item stays behind until it is settled. WARNS: it may go. */
  severity: 'BLOCKS' | 'WARNS'
  matter: Matter
}

/**
 * The concerns of a release, what blocks apart from what warns, each in the order of the programme; words that nobody is
 * matched with come last among what warns.
 */
export interface Concerns {
  blockers: Concern[]
  warnings: Concern[]
}

/** Tells the concerns that one rule sees in an item. */
type Rule = (item: PendingItem) => Omit<Concern, 'item'>[]

// Each rule reads an item's facts alone; what else may stand in a release's way gets a rule of its own here.
const rules: readonly Rule[] = [roomTaken, otherWeek, clashing, hourless, unknown]

/**
 * The concerns of pending items. An item that cannot go has nothing to be warned of; what two items have with each other is
 * told once, and so is what one answer settles for many.
 */
export function concernsOf(items: readonly PendingItem[]): Concerns {
  const found = items.flatMap((item) =>
    rules.flatMap((rule) => rule(item).map((concern) => ({ ...concern, item }))),
  )
  const blockers = found.filter(({ severity }) => severity === 'BLOCKS')
  const blocked = new Set(blockers.map(({ item }) => item.id))
  const said = new Set<string>()
  const warnings = found.filter(({ severity, item, matter }) => {
    if (severity !== 'WARNS' || blocked.has(item.id)) return false
    const shared = sharedOf(item, matter)
    const isNew = shared === null || !said.has(shared)
    if (shared !== null) said.add(shared)
    return isNew
  })
  const isOfWords = ({ matter }: Concern) => matter.about === 'WHO'
  return {
    blockers,
    // An imported week has many such words; what is wrong with its meetings must not stand behind them.
    warnings: [...warnings.filter((one) => !isOfWords(one)), ...warnings.filter(isOfWords)],
  }
}

function sharedOf(item: PendingItem, matter: Matter): string | null {
  if (matter.about === 'WHO') return `${matter.kind} ${matter.words.toLocaleLowerCase('vi')}`
  const clash = 'clash' in matter ? matter.clash : null
  if (clash === null || clash.otherId === null) return null
  return [clash.kind, clash.subject, ...[item.id, clash.otherId].sort()].join(' ')
}

function roomTaken({ change, clashes }: PendingItem): Omit<Concern, 'item'>[] {
  if (!change.isWaiting) return []
  const clash = clashes.find(({ kind }) => kind === 'ROOM_TAKEN') ?? null
  return [{ key: 'room', severity: 'BLOCKS', matter: { about: 'ROOM_TAKEN', clash } }]
}

function otherWeek({ change, waitsForOtherWeek, movedFrom }: PendingItem): Omit<Concern, 'item'>[] {
  if (!waitsForOtherWeek || change.isWaiting) return []
  return [{ key: 'week', severity: 'BLOCKS', matter: { about: 'OTHER_WEEK', from: movedFrom } }]
}

function clashing({ clashes }: PendingItem): Omit<Concern, 'item'>[] {
  return clashes.flatMap((clash) => {
    const { kind, needsReason, isAccepted, subject, otherId, otherTime } = clash
    // What somebody has accepted with a reason is no concern any more.
    if (kind === 'ROOM_TAKEN' || clash.severity === 'NOTES' || isAccepted) return []
    const key = `${kind} ${subject} ${otherId} ${otherTime}`
    const severity = needsReason ? 'BLOCKS' : clash.severity
    return [{ key, severity, matter: { about: kind, clash } }]
  })
}

function hourless({ wantsTime }: PendingItem): Omit<Concern, 'item'>[] {
  return wantsTime ? [{ key: 'time', severity: 'WARNS', matter: { about: 'TIME' } }] : []
}

function unknown({ change, movedTo, unmatched }: PendingItem): Omit<Concern, 'item'>[] {
  // Nobody is called to what does not take place here.
  if (movedTo !== null || change.kind === 'CANCELLED' || change.kind === 'POSTPONED') return []
  return unmatched.map(({ kind, words }) => ({
    key: `${kind} ${words}`,
    severity: 'WARNS',
    matter: { about: 'WHO', kind, words },
  }))
}
