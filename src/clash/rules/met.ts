import { collides, overlap } from '../../booking/rules.ts'
import type { Claim, Kind, Stretch } from './claim.ts'
import { gapOf } from './instants.ts'
import { minutesBetween, type Travel, turnaroundOf } from './travel.ts'

/** The meaning of two claims to each other. `isLight`: it rests on an end that nobody has said. */
export type Met = {
  kind: Kind
  minutes: { needed: number; missing: number } | null
  isLight: boolean
}

const plain = (kind: Kind): Met => ({ kind, minutes: null, isLight: false })

/** Tells what keeps one person from two claims; null when nothing does. The order of the two does not matter. */
export function metByPerson(one: Claim, other: Claim, travel: Travel): Met | null {
  if (one.isFiller || other.isFiller) return null
  const [mine, theirs] = [one.when.period, other.when.period]
  if (mine === null || theirs === null) return null
  const sources = [one.source, other.source]
  if (sources.includes('ABSENCE') || sources.includes('DUTY')) {
    if (!sources.includes('EVENT') || !overlap(mine, theirs)) return null
    return plain(sources.includes('ABSENCE') ? 'LEADER_ABSENT' : 'LEADER_ON_DUTY')
  }
  if (one.firmness === 'NONE' || other.firmness === 'NONE') {
    return overlap(mine, theirs) ? plain('LEADER_HALF_DAY') : null
  }
  const [held, asked] = [holdingOf(mine, one.firmness), holdingOf(theirs, other.firmness)]
  if (collides(held, asked))
    return plain(isOneMatter(one, other) ? 'LEADER_ENTERED_TWICE' : 'LEADER_TWICE')
  const [first, second] = mine.from <= theirs.from ? [one, other] : [other, one]
  return onTheWay(first, second, travel)
}

// Only their starts tell two things apart that begin at one hour: entered again by somebody else, or met in earnest.
function isOneMatter(one: Claim, other: Claim): boolean {
  return (
    one.matter !== null &&
    one.matter === other.matter &&
    one.when.period?.from === other.when.period?.from
  )
}

function holdingOf(period: Stretch, kind: 'STATED' | 'ASSUMED') {
  return { period, kind }
}

function onTheWay(first: Claim, second: Claim, travel: Travel): Met | null {
  const [earlier, later] = [first.when.period, second.when.period]
  if (earlier === null || later === null) return null
  const gap = Math.max(0, gapOf(earlier, later))
  const needed = minutesBetween(first.where, second.where, travel)
  const isLight = first.firmness === 'ASSUMED'
  if (needed > gap) {
    return { kind: 'LEADER_TRAVEL', minutes: { needed, missing: Math.ceil(needed - gap) }, isLight }
  }
  return overlap(earlier, later) ? plain('LEADER_ASSUMED_END') : null
}

/** Tells what one booked thing is to two claims that both hold it, or name it for a half-day; null when nothing. */
export function metInRoom(one: Claim, other: Claim, travel: Travel): Met | null {
  if (isHalfDayPair(one, other)) return plain('ROOM_HALF_DAY')
  if (one.standing !== 'HELD' || other.standing !== 'HELD') return null
  const [mine, theirs] = [one.booked ?? one.when.period, other.booked ?? other.when.period]
  if (mine === null || theirs === null || overlap(mine, theirs)) return null
  const needed = turnaroundOf(one.thing.id, travel)
  const gap = mine.from <= theirs.from ? gapOf(mine, theirs) : gapOf(theirs, mine)
  if (needed <= gap) return null
  const isLight = one.firmness === 'ASSUMED' || other.firmness === 'ASSUMED'
  return {
    kind: 'ROOM_TURNAROUND',
    minutes: { needed, missing: Math.ceil(needed - gap) },
    isLight,
  }
}

/** Is a claim kept from a booked thing by one that holds it? */
export function isKeptBy(wish: Claim, holder: Claim): boolean {
  if (wish.standing !== 'WANTED' || holder.standing !== 'HELD') return false
  return (
    wish.when.period !== null && holder.booked !== null && overlap(wish.when.period, holder.booked)
  )
}

// Two without a clock time, or one beside another that has one: nobody knows whether they meet. Where they begin on
// different days, what lasts meets the other at its hours, if those are known.
function isHalfDayPair(
  { when: one, firmness }: Claim,
  { when: two, firmness: other }: Claim,
): boolean {
  if (firmness !== 'NONE' && other !== 'NONE') return false
  if (one.day === null || two.day === null) return false
  if (one.day === two.day) return one.halfDay === two.halfDay || one.isAllDay || two.isAllDay
  if (one.period !== null && two.period !== null) return overlap(one.period, two.period)
  return one.day <= (two.lastDay ?? two.day) && two.day <= (one.lastDay ?? one.day)
}
