import type { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { EntryChange, ReleaseContent, ReleaseEntry } from '../../../db/schema/release.ts'
import { type Secrecy, secrecies } from '../../access/policy.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import { localDateOf } from '../../time/weeks.ts'

/** Where a line stands: by day (none last), half-day, hand-made order, and the id where all that is equal. */
export type Standing = {
  day: string | null
  halfDay: EventFacts['halfDay']
  /** A decimal, as `events.position` writes it. */
  position: string
  id: string
}

const halfDays = ['MORNING', 'AFTERNOON', 'EVENING']

/** The print order of two lines of a programme. */
export function compareStanding(one: Standing, other: Standing): number {
  return (
    compareText(one.day ?? '~', other.day ?? '~') ||
    halfDays.indexOf(one.halfDay) - halfDays.indexOf(other.halfDay) ||
    comparePositions(one.position, other.position) ||
    compareText(one.id, other.id)
  )
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

// Halving between two neighbours soon has more digits than a number keeps.
function comparePositions(one: string, other: string): number {
  const difference = Number(one) - Number(other)
  if (Math.abs(difference) > 1e-6) return difference
  const digits = Math.max(...[one, other].map((each) => (each.split('.')[1] ?? '').length))
  const [left, right] = [scaled(one, digits), scaled(other, digits)]
  return left < right ? -1 : left > right ? 1 : 0
}

function scaled(decimal: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(digits, '0'))
}

/** Where an entry of a release stands. */
export function standingOf({ facts, position, eventId }: ReleaseEntry): Standing {
  return { day: facts.time.startsOn, halfDay: facts.halfDay, position, id: eventId }
}

/** Is what was told of an event over at `now`: its period, or else its last day? Never without a day. */
export function isPast(
  facts: Pick<EventFacts, 'period' | 'time'>,
  now: DateTime,
  zone: string,
): boolean {
  if (facts.period !== null) return facts.period.until <= isoOf(now)
  const lastDay = facts.time.endsOn ?? facts.time.startsOn
  return lastDay !== null && lastDay < localDateOf(now, zone)
}

function isoOf(now: DateTime): string {
  return now.toUTC().toISO() ?? ''
}

/** What happened to an item between what was told before (null: nothing) and after; null when readers are told the same. */
export function changeKind(
  before: EventFacts | null,
  after: EventFacts,
): EntryChange['kind'] | null {
  if (before === null) return 'ADDED'
  if (changesBetween(before, after).length === 0) return null
  if (after.status !== before.status) {
    if (after.status === 'CANCELLED' || after.status === 'POSTPONED') return after.status
    if (before.status === 'CANCELLED' || before.status === 'POSTPONED') return 'RESTORED'
  }
  const [dayBefore, day] = [before.time.startsOn, after.time.startsOn]
  if (dayBefore === null || dayBefore === day) return 'CHANGED'
  return day === null ? 'POSTPONED' : 'MOVED'
}

/** An item taken into a release. `before`: what readers were told last, null when it is new to this document. */
export type Taken = {
  eventId: string
  uid: string
  position: string
  before: EventFacts | null
  facts: EventFacts
}

/** The change that a release carries for an item; null when readers are told the same. */
export function changeOf(
  { eventId, before, facts }: Pick<Taken, 'eventId' | 'before' | 'facts'>,
  isRecordedAfterwards: boolean,
): EntryChange | null {
  const kind = changeKind(before, facts)
  if (kind === null) return null
  const leaves = kind === 'POSTPONED' || kind === 'CANCELLED'
  return {
    eventId,
    kind,
    title: leaves && before !== null ? before.title : facts.title,
    day: leaves ? null : facts.time.startsOn,
    dayBefore: before === null ? null : before.time.startsOn,
    fields: changesBetween(before, facts),
    secrecy: stricter(before?.secrecy ?? facts.secrecy, facts.secrecy),
    isRecordedAfterwards,
  }
}

function stricter(one: Secrecy, other: Secrecy): Secrecy {
  return secrecies.indexOf(one) > secrecies.indexOf(other) ? one : other
}

/** Does a day lie outside a document's half-open span? What has no day yet stays where it is. */
export function isElsewhere(
  day: string | null,
  span: { from: string; until: string | null },
): boolean {
  return day !== null && (day < span.from || (span.until !== null && day >= span.until))
}

/**
 * The content of the next release: that of the one before, with the taken items' entries replaced, all in the order of
 * `positions` now. What moved out of the span stays as a struck line where it stood; its new document lists it anew.
 */
export function nextContent(
  previous: ReleaseContent | null,
  taken: readonly Taken[],
  {
    span,
    positions,
    now,
    zone,
  }: {
    span: { from: string; until: string | null }
    positions: ReadonlyMap<string, string>
    now: DateTime
    zone: string
  },
): { content: ReleaseContent; changes: EntryChange[] } {
  const replaced = new Set(taken.map(({ eventId }) => eventId))
  const kept = (previous?.entries ?? [])
    .filter(({ eventId }) => !replaced.has(eventId))
    .map((entry) =>
      entry.state === 'STANDS'
        ? { ...entry, position: positions.get(entry.eventId) ?? entry.position }
        : entry,
    )
  const former = new Map(previous?.entries.map((entry) => [entry.eventId, entry]))
  const renewed = taken.flatMap((item) =>
    entryOf(item, former.get(item.eventId) ?? null, { span, now, zone }),
  )
  const entries = [...kept, ...renewed].sort((one, other) =>
    compareStanding(standingOf(one), standingOf(other)),
  )
  const order = new Map(entries.map(({ eventId }, index) => [eventId, index]))
  const changes = taken
    .flatMap((item) => changeOf(item, isPast(item.facts, now, zone)) ?? [])
    .sort((one, other) => orderOf(order, one.eventId) - orderOf(order, other.eventId))
  return { content: { entries }, changes }
}

function entryOf(
  { eventId, uid, position, before, facts }: Taken,
  former: ReleaseEntry | null,
  {
    span,
    now,
    zone,
  }: { span: { from: string; until: string | null }; now: DateTime; zone: string },
): ReleaseEntry[] {
  const isRecordedAfterwards = isPast(facts, now, zone)
  if (!isElsewhere(facts.time.startsOn, span)) {
    return [{ eventId, uid, state: 'STANDS', movedTo: null, position, facts, isRecordedAfterwards }]
  }
  if (former === null || before === null) return []
  const { position: stood } = former
  const movedTo = facts.time.startsOn
  return [
    {
      ...former,
      state: 'MOVED_AWAY',
      movedTo,
      position: stood,
      facts: before,
      isRecordedAfterwards,
    },
  ]
}

function orderOf(order: ReadonlyMap<string, number>, id: string): number {
  return order.get(id) ?? order.size
}

/** The days that a calendar shows an event on when it has no clock time, both included; null when it has one. */
export function wholeDaysOf(facts: EventFacts): { from: string; until: string } | null {
  const { startsOn, endsOn } = facts.time
  if (startsOn === null || (facts.period !== null && !facts.isAllDay)) return null
  return { from: startsOn, until: endsOn ?? startsOn }
}
