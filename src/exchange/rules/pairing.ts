import type { EventFacts } from '../../../db/schema/event.ts'
import { likenessOf, type Sketch, sketchOfFacts } from '../../event/rules/likeness.ts'
import { weekOf } from '../../time/weeks.ts'
import type { ReadProgramme } from './entry.ts'
import { sketchOfProposal } from './likeness.ts'
import type { ImportWeek } from './preview.ts'
import type { Proposal } from './proposal.ts'

/** A stored item that a document's entry may speak of, in the week whose draft it stands in. */
export type StoredItem = {
  id: string
  facts: EventFacts
  week: ImportWeek | null
  /** Postponed, cancelled or moved away: nobody expects it in the document. */
  isStruck: boolean
}

/** The weeks that a document speaks of, its own first; at most 6, for a month's programme. */
export function weeksOf(
  own: ImportWeek,
  proposals: readonly Proposal[],
  { period }: Pick<ReadProgramme, 'period'>,
): ImportWeek[] {
  const weeks = new Map([[keyOfWeek(own), own]])
  const last = period === null ? own : weekOf(period.endsOn)
  for (const week of [...proposals.map((proposal) => weekOfEntry(proposal, own)), last]) {
    if (week !== null) weeks.set(keyOfWeek(week), week)
  }
  return [...weeks.values()].slice(0, 6)
}

/** Should a document that covers a week, and the days of its heading, hold this item? */
export function isExpected(
  { facts, week, isStruck }: StoredItem,
  own: ImportWeek | null,
  { period }: Pick<ReadProgramme, 'period'>,
): boolean {
  if (isStruck) return false
  if (keyOfWeek(week) === keyOfWeek(own)) return true
  const { startsOn } = facts.time
  return (
    period !== null && startsOn !== null && startsOn >= period.startsOn && startsOn <= period.endsOn
  )
}

/** The week whose draft an entry belongs to: that of its day, or the document's while it has none. */
export function weekOfEntry(
  { time }: Pick<Proposal, 'time'>,
  own: ImportWeek | null,
): ImportWeek | null {
  return time.startsOn === null ? own : weekOf(time.startsOn)
}

function keyOfWeek(week: ImportWeek | null): string {
  return `${week?.year} ${week?.week}`
}

/** A likely pair of an entry and a stored item. */
type Pair = { number: number; item: StoredItem; likeness: number }

type Kept = { item: StoredItem; sketch: Sketch }

/** The stored items of an import, by what a document's entries may name of them. */
export type ItemIndex = {
  own: ImportWeek | null
  byKey: ReadonlyMap<string, readonly Kept[]>
  byWord: ReadonlyMap<string, readonly Kept[]>
}

/** Makes the index of stored items; `own`: the document's week. */
export function indexOfItems(items: readonly StoredItem[], own: ImportWeek | null): ItemIndex {
  const byKey = new Map<string, Kept[]>()
  const byWord = new Map<string, Kept[]>()
  for (const item of items) {
    const kept = { item, sketch: sketchOfFacts(item.facts) }
    const week = keyOfWeek(item.week)
    for (const key of keysOf(kept.sketch)) added(byKey, `${week} ${key}`, kept)
    for (const word of kept.sketch.words.counts.keys()) added(byWord, `${week} ${word}`, kept)
  }
  return { own, byKey, byWord }
}

function added(index: Map<string, Kept[]>, key: string, kept: Kept): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [kept])
  else list.push(kept)
}

// The very title with something else that agrees, the surest first.
function keysOf({ title, day, start, leaders, places }: Sketch): string[] {
  return [
    ...leaders.map((leader) => `${title}|${day}|${start}|${leader}`),
    ...places.map((place) => `${title}|${day}|${start}|${place}`),
    `${title}|${day}|${start}`,
    ...leaders.map((leader) => `${title}|${leader}`),
    ...places.map((place) => `${title}|${place}`),
    `${title}|${day}`,
    title,
  ]
}

/** A long programme repeats its titles; no entry is compared with more items than these, the likeliest. */
const mostCompared = 40

/** The pairs in which an entry may stand: with items of its own week that share its title or its rarest words. */
export function pairsFor(proposal: Proposal, index: ItemIndex): Pair[] {
  const sketch = sketchOfProposal(proposal)
  const week = keyOfWeek(weekOfEntry(proposal, index.own))
  const near = new Set<Kept>()
  const add = (list: readonly Kept[] | undefined) => {
    for (const kept of turned(list ?? [], proposal.number)) {
      if (near.size >= mostCompared) return
      near.add(kept)
    }
  }
  for (const key of keysOf(sketch)) add(index.byKey.get(`${week} ${key}`))
  const lists = [...sketch.words.counts.keys()].map((word) => index.byWord.get(`${week} ${word}`))
  for (const list of lists.toSorted((one, other) => (one?.length ?? 0) - (other?.length ?? 0))) {
    add(list)
  }
  return [...near].flatMap(({ item, sketch: other }) => {
    const likeness = likenessOf(sketch, other)
    return likeness > 0 ? [{ number: proposal.number, item, likeness }] : []
  })
}

// Of a list too long to be compared as a whole every entry begins elsewhere, so that no item is left out.
function turned<Value>(list: readonly Value[], by: number): readonly Value[] {
  if (list.length <= mostCompared) return list
  const from = by % list.length
  return [...list.slice(from, from + mostCompared), ...list.slice(0, mostCompared)]
}

/** The stored item that each entry speaks of, by the entry's number; each is paired once, the likeliest pair first. */
export function pairsAmong(possible: readonly Pair[]): Map<number, StoredItem> {
  const sorted = possible.toSorted(
    (one, other) => other.likeness - one.likeness || one.number - other.number,
  )
  const pairs = new Map<number, StoredItem>()
  const paired = new Set<string>()
  for (const { number, item } of sorted) {
    if (pairs.has(number) || paired.has(item.id)) continue
    pairs.set(number, item)
    paired.add(item.id)
  }
  return pairs
}
