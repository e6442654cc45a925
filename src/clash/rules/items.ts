import type { EventFacts, EventRow } from '../../../db/schema/event.ts'
import type { PlaceHeld } from '../../booking/queries/labels.ts'
import type { PlaceView } from '../../event/rules/place.ts'
import type { Certainty, Claim, ClaimTime, Found, Grade, Kind } from './claim.ts'
import { clashesOf, mostClashes } from './clashes.ts'
import { type Absence, type Leaders, leadersAmong } from './expected.ts'
import { isFiller, usualFillers } from './fillers.ts'
import { type Accepted, keyOf, stateOfPair } from './overrides.ts'
import { type ClashPolicy, usualPolicy } from './policy-of.ts'
import { noTravel, type Travel } from './travel.ts'

/** An item that takes place, as far as the viewer sees it: below full sight it names nobody and has no title. */
export type Clashing = {
  id: string
  title: string | null
  stage: EventRow['stage']
  facts: EventFacts
  booking: PlaceHeld | null
  hold: EventRow['hold']
  place: PlaceView | null
}

/** All that an office has said of clashes. */
export type ClashGrounds = {
  policy: ClashPolicy
  travel: Travel
  /** The words of items that keep nobody. */
  fillers: readonly string[]
  /** The names of the days off, by day; '' for a weekend. */
  daysOff: ReadonlyMap<string, string>
  /** The clashes that were accepted with a reason, by `keyOf`; only of items that the viewer sees in full. */
  accepted: ReadonlyMap<string, Accepted>
}

/** The grounds of an office that has said nothing. */
export const usualGrounds: ClashGrounds = {
  policy: usualPolicy,
  travel: noTravel,
  fillers: usualFillers,
  daysOff: new Map(),
  accepted: new Map(),
}

/** The people of a week beside its items, and what the office has said; `leaders` highest first. */
export type Around = Leaders & { absences: readonly Absence[]; clash?: ClashGrounds }

/** A kind that items have: no duty and no car claims anything yet. */
export type ItemKind = Exclude<Kind, 'RESOURCE_TAKEN' | 'LEADER_ON_DUTY'>

/** Is a kind one that items have? */
export function isTold(kind: Kind): kind is ItemKind {
  return kind !== 'RESOURCE_TAKEN' && kind !== 'LEADER_ON_DUTY'
}

/** See Clash in graphql/clash.graphql. */
export type ClashView = {
  key: string
  kind: ItemKind
  severity: 'BLOCKS' | 'WARNS' | 'NOTES'
  grade: Exclude<Grade, 'OFF'>
  certainty: Certainty
  otherId: string | null
  otherTitle: string | null
  otherDay: string | null
  otherTime: string
  subject: string
  minutesNeeded: number | null
  minutesMissing: number | null
  accepted: Accepted | null
}

/** The clashes of each item, by its id: rooms first, then leaders by rank; an item without a clash is left out. */
export function clashesOfItems(
  items: readonly Clashing[],
  around: Around,
): ReadonlyMap<string, ClashView[]> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const found = foundOf(items, around)
  const views = new Map<string, ClashView[]>()
  for (const [id, clashes] of found) {
    const told = clashes.slice(0, mostClashes).flatMap((clash) => viewOf(clash, byId, around) ?? [])
    if (told.length > 0) views.set(id, told)
  }
  return views
}

/** A clash that may be accepted, with the word for what meets; `isSeen`: the viewer sees all of it. */
export type Open = { view: ClashView; fingerprint: string; isSeen: boolean }

/** One clash of one item by its key; null when it has none of that key. */
export function openClash(
  items: readonly Clashing[],
  around: Around,
  { id, key }: { id: string; key: string },
): Open | null {
  const byId = new Map(items.map((item) => [item.id, item]))
  for (const clash of foundOf(items, around).get(id) ?? []) {
    const view = viewOf(clash, byId, around)
    if (view?.key !== key) continue
    const sides = sidesOf(clash, byId)
    const isSeen = sides.every((side) => side.title !== null) && isWhole(clash, view)
    return { view, isSeen, fingerprint: stateOfPair(clash.kind, sides, clash.other?.when.period) }
  }
  return null
}

// Where a room is taken by what is not shown, nobody knows what they would accept.
function isWhole({ other }: Found, { kind, otherId }: ClashView): boolean {
  return otherId !== null || other !== null || !kind.startsWith('ROOM')
}

function sidesOf(clash: Found, byId: ReadonlyMap<string, Clashing>): Clashing[] {
  return [clash.claim.id, clash.other?.id ?? ''].flatMap((id) => byId.get(id) ?? [])
}

function foundOf(items: readonly Clashing[], around: Around): ReadonlyMap<string, Found[]> {
  const { policy, travel, daysOff } = around.clash ?? usualGrounds
  const claims = [
    ...items.flatMap((item) => claimsOf(item, around)),
    ...around.absences.map(absenceClaim),
  ]
  return clashesOf(claims, policy, { leaders: [...around.leaders.keys()], travel, daysOff })
}

/** The claims of one item: one on its room, one on the time of each leader whom it expects; on nothing, for its day. */
export function claimsOf(item: Clashing, around: Leaders & { clash?: ClashGrounds }): Claim[] {
  const { facts, place } = item
  const base = baseOf(item, around.clash?.fillers ?? usualFillers)
  const claims: Claim[] = leadersAmong(facts.parties, facts.time.startsOn, around).map((id) => ({
    ...base,
    thing: { kind: 'PERSON', id },
  }))
  if (place !== null && place.resourceId !== null) claims.push(roomClaim(item, base, place))
  // Nobody's time and no room: its day may be off all the same.
  if (claims.length === 0) claims.push({ ...base, thing: { kind: 'PERSON', id: '' } })
  return claims
}

type Base = Omit<Claim, 'thing'>

function baseOf({ id, title, stage, facts, hold }: Clashing, fillers: readonly string[]): Base {
  return {
    source: 'EVENT',
    id,
    when: timeOfClaim(facts),
    firmness: hold,
    certainty:
      stage === 'PROPOSED' ? 'PROPOSED' : facts.status === 'TENTATIVE' ? 'TENTATIVE' : 'CERTAIN',
    where: facts.place.resourceId === null && facts.place.text === '' ? null : placeOfClaim(facts),
    joint: id,
    matter: matterOf(title, facts),
    isFiller: title !== null && isFiller(title, fillers),
    standing: null,
    booked: null,
    isShortened: false,
  }
}

function timeOfClaim({ period, time, halfDay, isAllDay }: EventFacts): ClaimTime {
  return { period, day: time.startsOn, lastDay: time.endsOn, halfDay, isAllDay }
}

function placeOfClaim({ place: { resourceId, text } }: EventFacts) {
  return { roomId: resourceId, text }
}

// The paper that calls to it tells best; its words alone do where there is none.
function matterOf(title: string | null, { source: { number, issuer } }: EventFacts): string | null {
  if (number !== '') return `paper ${plain(number)} ${plain(issuer)}`
  return title === null || title === '' ? null : `title ${plain(title)}`
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}

function roomClaim({ booking }: Clashing, base: Base, place: PlaceView): Claim {
  const isHeld = place.state === 'HELD' || place.state === 'HELD_ASSUMED'
  return {
    ...base,
    thing: { kind: 'ROOM', id: place.resourceId ?? '' },
    standing: isHeld ? 'HELD' : place.state === 'WANTED' ? 'WANTED' : 'NAMED',
    booked: booking && { from: booking.from, until: booking.until },
    isShortened: place.shortenedTo !== null,
  }
}

/** The claim of an absence on somebody's time. */
export function absenceClaim({ personId, from, until }: Absence): Claim {
  return {
    source: 'ABSENCE',
    id: `${personId} ${from}`,
    thing: { kind: 'PERSON', id: personId },
    when: { period: { from, until }, day: null, lastDay: null, halfDay: null, isAllDay: false },
    firmness: 'STATED',
    certainty: 'CERTAIN',
    where: null,
    joint: null,
    matter: null,
    isFiller: false,
    standing: null,
    booked: null,
    isShortened: false,
  }
}

function viewOf(
  clash: Found,
  byId: ReadonlyMap<string, Clashing>,
  around: Around,
): ClashView | null {
  const { kind, grade, certainty, claim, minutes, dayOff } = clash
  if (!isTold(kind)) return null
  const [own, other] = [byId.get(claim.id), byId.get(clash.other?.id ?? '')]
  if (own === undefined) return null
  const subjectId = claim.thing.id
  const key = keyOf({ kind, subjectId, ids: [own.id, ...(other === undefined ? [] : [other.id])] })
  const past = around.clash?.accepted.get(key)
  const isSame =
    past !== undefined &&
    past.fingerprint === stateOfPair(kind, sidesOf(clash, byId), clash.other?.when.period)
  return {
    key,
    kind,
    grade,
    severity: severityOf(grade),
    certainty,
    ...namesOf(other),
    subject: dayOff ?? around.leaders.get(claim.thing.id) ?? own.place?.label ?? '',
    minutesNeeded: minutes?.needed ?? null,
    minutesMissing: minutes?.missing ?? null,
    accepted: isSame ? past : null,
  }
}

function namesOf(other: Clashing | undefined) {
  if (other === undefined) return { otherId: null, otherTitle: null, otherDay: null, otherTime: '' }
  const { time, timeLabel } = other.facts
  return {
    otherId: other.id,
    otherTitle: other.title,
    otherDay: time.startsOn,
    otherTime: timeLabel,
  }
}

function severityOf(grade: Exclude<Grade, 'OFF'>): ClashView['severity'] {
  if (grade === 'NOTES') return 'NOTES'
  return grade.startsWith('BLOCKS') ? 'BLOCKS' : 'WARNS'
}
