import type { EventFacts } from '../../../db/schema/event.ts'
import type { EnteredTime } from '../../time/rules.ts'
import { folded } from './folded.ts'

function tokens(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The words of a text and how often each stands in it. */
export type Bag = { counts: ReadonlyMap<string, number>; size: number }

/** Puts the words of a text into a bag. */
export function bagOf(text: string): Bag {
  const words = tokens(text)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** F1 of two bags of words. */
export function bagF1(one: Bag, other: Bag): number {
  let common = 0
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0)
  return one.size + other.size === 0 ? 1 : (2 * common) / (one.size + other.size)
}

/** The least likeness of titles: on one day, and on another, where the same kind of meeting often has a like title. */
const leastAlike = { sameDay: 0.6, otherDay: 0.85 }

/** The very title counts for more than all else: what is only like it, in its place, came instead of it. */
const sameTitle = 1.3

/** The marks that tell one item from another, as they are compared. Leaders and places have a key for each way of naming them. */
export type Sketch = {
  title: string
  words: Bag
  day: string | null
  start: string | null
  leaders: readonly string[]
  places: readonly string[]
}

/** The sketch of a stored item. */
export function sketchOfFacts({
  title,
  time,
  parties,
  place,
}: Pick<EventFacts, 'title' | 'time' | 'parties' | 'place'>): Sketch {
  const leaders = parties
    .filter(({ role }) => role === 'CHAIRS')
    .flatMap(({ personId, groupId, label }) => [personId ?? groupId ?? '', folded(label)])
  const places = [place.resourceId ?? '', folded(place.text), folded(place.label)]
  return sketch(title, time, { leaders: leaders.filter(Boolean), places: places.filter(Boolean) })
}

/** The sketch of what has this title, time, leaders and places. */
export function sketch(
  title: string,
  { startsOn, startTime }: EnteredTime,
  { leaders, places }: Pick<Sketch, 'leaders' | 'places'>,
): Sketch {
  const words = folded(title)
  return {
    title: words,
    words: bagOf(words),
    day: startsOn,
    start: startTime,
    leaders,
    places: [...new Set(places)],
  }
}

/**
 * Tells how surely two sketches are of one item, 0: not at all. On another day than stored it is the same item only with its
 * leader or its room, or with the very title where neither is named.
 */
export function likenessOf(one: Sketch, other: Sketch): number {
  const titles = bagF1(one.words, other.words)
  const isSameDay = one.day === other.day
  if (titles < (isSameDay ? leastAlike.sameDay : leastAlike.otherDay)) return 0
  const isSameLeader = share(one.leaders, other.leaders)
  const isSamePlace = share(one.places, other.places)
  const isBare = [one, other].every(({ leaders, places }) => leaders.length + places.length === 0)
  if (!isSameDay && !isSameLeader && !isSamePlace && !(isBare && one.title === other.title)) {
    return 0
  }
  return (
    titles +
    (one.title === other.title ? sameTitle : 0) +
    (isSameDay ? 0.5 : 0) +
    (one.start === other.start ? 0.3 : 0) +
    (isSameLeader ? 0.3 : 0) +
    (isSamePlace ? 0.2 : 0)
  )
}

/** Have two lists of keys one in common? */
export function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key))
}
