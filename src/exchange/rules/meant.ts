import type { LineEntry } from './line.ts'
import type { Proposal } from './proposal.ts'
import { folded, oneLine } from './words.ts'

/** The facts of an item by which a line may mean it. */
export type Meanable = {
  id: string
  title: string | null
  day: string | null
  halfDay: string
  time: { startTime: string | null } | null
  parties: readonly { personId: string | null; groupId: string | null }[]
  place: { label: string } | null
}

const most = 5
// Words that any meeting may be called by.
const common = new Set('cuoc hop buoi phien lich viec lam voi va ve cua cac the meeting'.split(' '))

/**
 * The items that a line may mean, likeliest first, at most 5: the day and the hour that it names must be theirs; words,
 * leaders and half-day speak for them.
 */
export function meantBy<Item extends Meanable>(
  { entry, parties }: { entry: LineEntry; parties: Proposal['parties'] },
  items: readonly Item[],
): Item[] {
  // A line that names nothing but an hour has its own text as its title.
  const asked = entry.title === oneLine(entry.source) ? [] : wordsOf(entry.title)
  const leaders = parties.flatMap(({ match }) => match?.personId ?? match?.groupId ?? [])
  const worth = (item: Item) => likeness(entry, item, asked) + shared(leaders, item)
  return items
    .filter((item) => isPossible(entry, item))
    .map((item) => ({ item, worth: worth(item) }))
    .filter((one) => one.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ item }) => item)
}

function wordsOf(title: string): string[] {
  const all = folded(title).match(/[\p{L}\p{N}]+/gu) ?? []
  return all.filter((word) => !common.has(word))
}

function isPossible({ time, isDayNamed }: LineEntry, item: Meanable): boolean {
  if (isDayNamed && time.startsOn !== null && item.day !== time.startsOn) return false
  const start = item.time?.startTime ?? null
  return time.startTime === null || start === null || start === time.startTime
}

function likeness({ time, isDayNamed }: LineEntry, item: Meanable, asked: string[]): number {
  const own = new Set(folded(item.title ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])
  const found = asked.filter((word) => own.has(word)).length
  // Words that name another thing speak against it, whatever its hour.
  if (asked.length > 0 && found * 2 < asked.length) return Number.NEGATIVE_INFINITY
  const words = asked.length === 0 ? 0 : (3 * found) / asked.length
  const isSameStart = time.startTime !== null && item.time?.startTime === time.startTime
  const isSameHalf = time.halfDay !== null && item.halfDay === time.halfDay
  const isSameDay = isDayNamed && item.day === time.startsOn
  if (words === 0 && time.halfDay !== null && !isSameHalf) return Number.NEGATIVE_INFINITY
  return words + (isSameStart ? 2 : 0) + (isSameHalf ? 1 : 0) + (isSameDay ? 1 : 0)
}

function shared(leaders: readonly string[], { parties }: Meanable): number {
  const isNamed = parties.some(({ personId, groupId }) =>
    leaders.includes(personId ?? groupId ?? ''),
  )
  return isNamed ? 2 : 0
}
