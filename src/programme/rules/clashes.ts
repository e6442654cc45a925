import type { EventFacts } from '../../../db/schema/event.ts'
import type { PlaceHeld } from '../../booking/queries/labels.ts'
import { collides, type Holding, overlap } from '../../booking/rules.ts'
import type { PlaceView } from '../../event/rules/place.ts'
import type { ClashView, SeenItem } from './item.ts'

/** An item that takes place, as far as the viewer sees it: below full sight it names nobody and has no title. */
export type Clashing = {
  id: string
  title: string | null
  facts: EventFacts
  booking: PlaceHeld | null
  hold: SeenItem['hold']
  place: PlaceView | null
}

/** A person in a group over a half-open span of days. */
export type Membership = { groupId: string; personId: string; from: string; until: string | null }

/** A time at which a person is away; half-open, ISO 8601 in UTC. */
export type Absence = { personId: string; from: string; until: string }

/** The people of a week beside its items; `leaders` by id with how they are called, highest first. */
export type Known = {
  leaders: ReadonlyMap<string, string>
  memberships: readonly Membership[]
  absences: readonly Absence[]
}

const mostClashes = 50

/** The clashes of each item, by its id: rooms first, then leaders by rank; an item without a clash is left out. */
export function clashesOf(
  items: readonly Clashing[],
  known: Known,
): ReadonlyMap<string, ClashView[]> {
  const found = new Map<string, ClashView[]>()
  const add = ({ id }: Clashing, clash: ClashView) => {
    if ((found.get(id)?.length ?? 0) < mostClashes) append(found, id, clash)
  }
  for (const inRoom of groupedBy(items, ({ place }) => place?.resourceId ?? null).values()) {
    for (const item of inRoom) for (const clash of roomClashes(item, inRoom)) add(item, clash)
  }
  const expected = expectations(items, known)
  for (const [leaderId, subject] of known.leaders) {
    const theirs = (expected.get(leaderId) ?? []).map((item) => ({
      item,
      holding: holdingOf(item),
    }))
    const away = known.absences.filter(({ personId }) => personId === leaderId)
    for (const { item, holding } of theirs) {
      for (const { item: other, holding: held } of theirs) {
        if (other !== item && holding !== null && held !== null && collides(holding, held)) {
          add(item, { kind: 'LEADER_TWICE', severity: 'WARNS', ...named(other), subject })
        }
      }
      if (away.some((absence) => item.facts.period && overlap(item.facts.period, absence))) {
        add(item, { kind: 'LEADER_ABSENT', severity: 'WARNS', ...nobody, subject })
      }
    }
  }
  return found
}

const nobody = { otherId: null, otherTitle: null, otherDay: null, otherTime: '' }

function named({ id, title, facts }: Clashing) {
  const { time, timeLabel } = facts
  return { otherId: id, otherTitle: title, otherDay: time.startsOn, otherTime: timeLabel }
}

/** Groups what has a key, in the order of its first one. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== null) append(groups, key, item)
  }
  return groups
}

// In place: copying the list each time made a full week's clashes its dearest part.
function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function roomClashes(item: Clashing, inRoom: readonly Clashing[]): ClashView[] {
  const { place, booking } = item
  if (place === null) return []
  const subject = place.label
  const others = inRoom.filter(({ id }) => id !== item.id)
  if (place.state === 'WANTED') {
    const holders = others.filter((other) => isHeld(other) && overlapping(item, other))
    const taken = { kind: 'ROOM_TAKEN', severity: 'BLOCKS', subject } as const
    // The holder may stand in another week, or be hidden: the room is taken all the same.
    if (holders.length === 0) return [{ ...taken, ...nobody }]
    return holders.map((other) => ({ ...taken, ...named(other) }))
  }
  if (place.shortenedTo !== null) {
    const next = others.find((other) => isHeld(other) && other.booking?.from === booking?.until)
    const other = next === undefined ? nobody : named(next)
    return [{ kind: 'ROOM_SHORTENED', severity: 'NOTES', subject, ...other }]
  }
  return others
    .filter((other) => isHalfDayPair(item, other))
    .map((other) => ({ kind: 'ROOM_HALF_DAY', severity: 'WARNS', subject, ...named(other) }))
}

function isHeld({ place }: Clashing): boolean {
  return place?.state === 'HELD' || place?.state === 'HELD_ASSUMED'
}

function overlapping(item: Clashing, holder: Clashing): boolean {
  const { period } = item.facts
  return period !== null && holder.booking !== null && overlap(period, holder.booking)
}

// Two without a clock time, or one beside another that has one: nobody knows whether they meet. Where they begin on
// different days, what lasts meets the other at its hours, if those are known.
function isHalfDayPair(item: Clashing, other: Clashing): boolean {
  if (item.hold !== 'NONE' && other.hold !== 'NONE') return false
  const [one, two] = [item.facts, other.facts]
  const [oneDay, twoDay] = [one.time.startsOn, two.time.startsOn]
  if (oneDay === null || twoDay === null) return false
  if (oneDay === twoDay) return one.halfDay === two.halfDay || one.isAllDay || two.isAllDay
  if (one.period !== null && two.period !== null) return overlap(one.period, two.period)
  return oneDay <= (two.time.endsOn ?? twoDay) && twoDay <= (one.time.endsOn ?? oneDay)
}

/** An item as a claim on its leaders' time; null when it holds none. */
export function holdingOf({
  facts: { period },
  hold,
}: {
  facts: Pick<EventFacts, 'period'>
  hold: SeenItem['hold']
}): Holding<string> | null {
  return period === null || hold === 'NONE' ? null : { period, kind: hold }
}

const expectedRoles = ['CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF']

/**
 * The items at which each leader is expected, by the leader's id, in person or by a group; a deputy in the leader's
 * place, not the leader.
 */
export function expectations(
  items: readonly Clashing[],
  known: Pick<Known, 'leaders' | 'memberships'>,
): Map<string, Clashing[]> {
  const found = new Map<string, Clashing[]>()
  for (const item of items) {
    const { parties, time } = item.facts
    for (const personId of leadersAmong(parties, time.startsOn, known)) {
      append(found, personId, item)
    }
  }
  return found
}

type Named = Pick<EventFacts['parties'][number], 'role' | 'personId' | 'groupId' | 'behalfOfId'>

/** The leaders whom parties expect on a day, in person or by a group, by id; a deputy in the leader's place, not the leader. */
export function leadersAmong(
  parties: readonly Named[],
  day: string | null,
  { leaders, memberships }: Pick<Known, 'leaders' | 'memberships'>,
): string[] {
  const replaced = new Set(parties.map(({ behalfOfId }) => behalfOfId))
  const going = parties
    .filter(({ role }) => expectedRoles.includes(role))
    .flatMap(({ personId, groupId }) =>
      groupId === null ? (personId ?? []) : membersOf(groupId, day, memberships),
    )
  return [...new Set(going)].filter((id) => leaders.has(id) && !replaced.has(id))
}

function membersOf(
  groupId: string,
  day: string | null,
  memberships: readonly Membership[],
): string[] {
  return memberships
    .filter(
      (each) =>
        each.groupId === groupId &&
        (day === null || (each.from <= day && (each.until === null || day < each.until))),
    )
    .map(({ personId }) => personId)
}
