import { type Sketch, sketch } from '../../event/rules/likeness.ts'
import { type EnteredTime, halfDayOf } from '../../time/rules.ts'
import type { Proposal } from './proposal.ts'
import { folded } from './words.ts'

/** The sketch of a document's entry. */
export function sketchOfProposal({ entry, time, parties, place }: Proposal): Sketch {
  const leaders = parties
    .filter(({ role }) => role === 'CHAIRS')
    .map(({ party, match }) => match?.personId ?? match?.groupId ?? folded(party.words))
  const places = place === null ? [] : [place.match?.roomId ?? folded(place.words)]
  return sketch(entry.title, time, { leaders, places })
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
