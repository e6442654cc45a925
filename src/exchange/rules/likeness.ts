import type { EventFacts } from '../../../db/schema/event.ts'
import { type EnteredTime, halfDayOf } from '../../time/rules.ts'
import type { Proposal } from './proposal.ts'
import { type Bag, bagF1, bagOf } from './score.ts'
import { folded } from './words.ts'

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

/** The sketch of a document's entry. */
export function sketchOfProposal({ entry, time, parties, place }: Proposal): Sketch {
  const leaders = parties
    .filter(({ role }) => role === 'CHAIRS')
    .map(({ party, match }) => match?.personId ?? match?.groupId ?? folded(party.words))
  const places = place === null ? [] : [place.match?.roomId ?? folded(place.words)]
  return sketch(entry.title, time, { leaders, places })
}

/** The sketch of a stored item. */
export function sketchOfFacts({ title, time, parties, place }: EventFacts): Sketch {
  const leaders = parties
    .filter(({ role }) => role === 'CHAIRS')
    .flatMap(({ personId, groupId, label }) => [personId ?? groupId ?? '', folded(label)])
  const places = [place.resourceId ?? '', folded(place.text), folded(place.label)]
  return sketch(title, time, { leaders: leaders.filter(Boolean), places: places.filter(Boolean) })
}

function sketch(
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

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key))
}

/** Does an item stand on another day or at another hour than before? A time that was open is no other one. */
export function isMoved(before: EnteredTime, after: EnteredTime): boolean {
  const [half, nextHalf] = [halfDayOf(before), halfDayOf(after)]
  return (
    isOther(before.startsOn, after.startsOn) ||
    isOther(before.startTime, after.startTime) ||
    isOther(half, nextHalf)
  )
}

function isOther(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && before !== after
}
