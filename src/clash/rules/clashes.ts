import type { Certainty, Claim, Found, Grade, Kind } from './claim.ts'
import { isKeptBy, type Met, metByPerson, metInRoom } from './met.ts'
import { type ClashPolicy, gradedDown, gradeOf, isFixed, oneLighter } from './policy-of.ts'
import { byIdentity, compare, meetings } from './sweep.ts'
import type { Travel } from './travel.ts'

/** All that the clashes of claims hang on beside the claims. */
export type Known = {
  /** The persons whose time is looked at, highest first; a claim on anybody else's meets nothing. */
  leaders: readonly string[]
  travel: Travel
  /** The names of the days off, by day; '' for a weekend. */
  daysOff: ReadonlyMap<string, string>
}

/** The most clashes that are told of one item. */
export const mostClashes = 50

/**
 * The clashes of each event, by its id: what is booked first, then leaders by rank, then its day. Pure, the same for both of
 * two that meet, and the same in whatever order the claims come; an event without a clash is left out.
 */
export function clashesOf(
  claims: readonly Claim[],
  policy: ClashPolicy,
  known: Known,
): ReadonlyMap<string, Found[]> {
  const found = new Map<string, Found[]>()
  const add: Add = (claim, other, met, dayOff = null) => {
    const certainty = leastCertain(claim, other)
    const grade = weightOf(policy, met, claim, certainty)
    if (claim.source !== 'EVENT' || grade === 'OFF') return
    const { kind, minutes } = met
    append(found, claim.id, { kind, grade, claim, other, certainty, minutes, dayOff })
  }
  const ranks = new Map(known.leaders.map((id, rank) => [id, rank]))
  for (const each of grouped(claims).values()) {
    const [first] = each
    if (first === undefined) continue
    if (first.thing.kind !== 'PERSON') ofBooked(each, known.travel, add)
    else if (ranks.has(first.thing.id)) ofPerson(each, known.travel, add)
  }
  daysOff(claims, known, add)
  for (const [id, clashes] of found) found.set(id, told(clashes, ranks))
  return found
}

type Add = (claim: Claim, other: Claim | null, met: Met, dayOff?: string | null) => void

function weightOf(policy: ClashPolicy, met: Met, claim: Claim, certainty: Certainty): Grade {
  const personId = claim.thing.kind === 'PERSON' ? claim.thing.id : null
  const grade = gradeOf(policy, met.kind, personId)
  // A room that is taken is taken, for what is tentative too.
  if (isFixed(met.kind)) return grade
  return gradedDown(met.isLight ? oneLighter(grade) : grade, certainty)
}

function leastCertain(one: Claim, other: Claim | null): Certainty {
  const both = [one.certainty, other?.certainty]
  return both.includes('PROPOSED')
    ? 'PROPOSED'
    : both.includes('TENTATIVE')
      ? 'TENTATIVE'
      : 'CERTAIN'
}

function ofPerson(claims: readonly Claim[], travel: Travel, add: Add): void {
  for (const [one, other] of meetings(claims, travel.most)) {
    const met = metByPerson(one, other, travel)
    if (met === null) continue
    add(one, other, met)
    add(other, one, met)
  }
}

function ofBooked(claims: readonly Claim[], travel: Travel, add: Add): void {
  const kept = new Set<Claim>()
  for (const [one, other] of meetings(claims, travel.most)) {
    for (const [wish, holder] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!isKeptBy(wish, holder)) continue
      kept.add(wish)
      add(wish, holder, taken(wish))
    }
    const met = metInRoom(one, other, travel)
    if (met === null) continue
    add(one, other, met)
    add(other, one, met)
  }
  const byStart = new Map(claims.filter(isHeld).map((claim) => [claim.booked?.from, claim]))
  for (const claim of claims) {
    // The holder may stand in another week, or be hidden: the room is taken all the same.
    if (claim.standing === 'WANTED' && !kept.has(claim)) add(claim, null, taken(claim))
    if (!claim.isShortened || claim.standing === 'WANTED') continue
    const next = byStart.get(claim.booked?.until) ?? null
    add(claim, next, { kind: 'ROOM_SHORTENED', minutes: null, isLight: false })
  }
}

function taken({ thing }: Claim): Met {
  const kind = thing.kind === 'ROOM' ? 'ROOM_TAKEN' : 'RESOURCE_TAKEN'
  return { kind, minutes: null, isLight: false }
}

function isHeld({ standing }: Claim): boolean {
  return standing === 'HELD'
}

function daysOff(claims: readonly Claim[], { daysOff }: Known, add: Add): void {
  if (daysOff.size === 0) return
  const seen = new Set<string>()
  for (const claim of claims) {
    const name = claim.when.day === null ? undefined : daysOff.get(claim.when.day)
    if (name === undefined || claim.source !== 'EVENT' || claim.isFiller || seen.has(claim.id))
      continue
    seen.add(claim.id)
    const kind = name === '' ? 'WEEKEND' : 'DAY_OFF'
    add({ ...claim, thing: theDay }, null, { kind, minutes: null, isLight: false }, name)
  }
}

// Nobody's: the clash is with the day itself.
const theDay = { kind: 'ROOM', id: '' } as const

function grouped(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) append(groups, `${claim.thing.kind} ${claim.thing.id}`, claim)
  return groups
}

// In place: copying the list each time made a full week's clashes its dearest part.
function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function told(clashes: Found[], ranks: ReadonlyMap<string, number>): Found[] {
  const orderOf = ({ kind, claim: { thing } }: Found) => {
    if (isOfDay(kind)) return ranks.size
    return thing.kind === 'PERSON' ? (ranks.get(thing.id) ?? 0) : -1
  }
  const sorted = clashes.sort(
    (one, other) =>
      orderOf(one) - orderOf(other) ||
      compare(one.claim.thing.id, other.claim.thing.id) ||
      lateness(one.kind) - lateness(other.kind) ||
      (one.other && other.other ? byIdentity(one.other, other.other) : 0),
  )
  return onceTold(sorted)
}

/** Is a clash with the day itself, not with anything on it? */
export function isOfDay(kind: Kind): boolean {
  return kind === 'DAY_OFF' || kind === 'WEEKEND'
}

// Who is away is told of after what they are at.
function lateness(kind: Kind): number {
  return kind === 'LEADER_ABSENT' ? 1 : 0
}

// What was entered twice is one matter, however many leaders it names; two absences at once are one.
function onceTold(clashes: Found[]): Found[] {
  const said = new Set<string>()
  return clashes.filter(({ kind, claim, other }) => {
    const word = wordOnce(kind, claim, other)
    if (word === null) return true
    const isNew = !said.has(word)
    said.add(word)
    return isNew
  })
}

function wordOnce(kind: Kind, { thing }: Claim, other: Claim | null): string | null {
  if (kind === 'LEADER_ENTERED_TWICE') return `${kind} ${other?.id}`
  return kind === 'LEADER_ABSENT' ? `${kind} ${thing.id}` : null
}
