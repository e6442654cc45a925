import type { DateTime } from 'luxon'
import { overlap } from '../../booking/rules.ts'
import type { Claim, ClaimPlace, Kind } from '../../clash/rules/claim.ts'
import { clashesOf } from '../../clash/rules/clashes.ts'
import { leadersAmong } from '../../clash/rules/expected.ts'
import {
  absenceClaim,
  type Clashing,
  claimsOf,
  type ItemKind,
  isTold,
} from '../../clash/rules/items.ts'
import type { EventImage } from '../../event/rules/image.ts'
import {
  type EffectiveTime,
  effectiveTime,
  type HalfDay,
  type OfficeHours,
} from '../../time/rules.ts'
import type { SeenItem } from './item.ts'
import { takesPlace } from './running.ts'
import type { SeenWeek } from './view.ts'

/** A thing that keeps a leader: the title as far as the viewer sees it (null for an absence), its time as printed, and how. */
export type Busy = {
  by: string | null
  time: string | null
  kind: ItemKind
  minutesMissing: number | null
}

/** A time that is asked about, with the place if it is known. */
export type Probe = {
  period: { from: DateTime; until: DateTime }
  hold: SeenItem['hold']
  where: ClaimPlace | null
}

const keeping: readonly Kind[] = [
  'LEADER_TWICE',
  'LEADER_ENTERED_TWICE',
  'LEADER_ABSENT',
  'LEADER_TRAVEL',
]

type Seen = Pick<SeenWeek, 'items' | 'leaders' | 'memberships' | 'absences' | 'clash'>

/** The leaders who are expected elsewhere, on the way or away at a time, by id; one of several things that keep them. */
export function busyLeaders(
  week: Seen,
  probe: Probe,
  exceptId: string | null,
): ReadonlyMap<string, Busy> {
  const items = week.items.filter((item) => item.id !== exceptId && takesPlace(item))
  const byId = new Map(items.map((item) => [item.id, item]))
  const asked = [...week.leaders.keys()].map((id) => probeClaim(probe, id))
  const claims = [
    ...asked,
    ...items.flatMap((item) => claimsOf(asClashing(item), week)),
    ...week.absences.map(absenceClaim),
  ]
  const { policy, travel } = week.clash
  const leaders = [...week.leaders.keys()]
  const found = clashesOf(claims, policy, { leaders, travel, daysOff: new Map() })
  const busy = new Map<string, Busy>()
  for (const { kind, claim, other, minutes } of found.get(probeId) ?? []) {
    if (!keeping.includes(kind) || !isTold(kind) || busy.has(claim.thing.id)) continue
    const item = byId.get(other?.id ?? '')
    const by = item?.sight === 3 ? item.facts.title : null
    const time = item?.facts.timeLabel ?? null
    busy.set(claim.thing.id, { by, time, kind, minutesMissing: minutes?.missing ?? null })
  }
  return busy
}

// No event has it: an id of theirs is a uuid.
const probeId = 'asked'

function probeClaim({ period, hold, where }: Probe, leaderId: string): Claim {
  const stretch = { from: instantText(period.from), until: instantText(period.until) }
  return {
    ...absenceClaim({ personId: leaderId, ...stretch }),
    source: 'EVENT',
    id: probeId,
    firmness: hold,
    where,
  }
}

function asClashing({ id, stage, facts, booking, hold, sight }: SeenItem): Clashing {
  return { id, stage, facts, booking, hold, place: null, title: sight === 3 ? facts.title : null }
}

/** A start, and the time that an item would take from there. */
export type Start = { time: string; effective: EffectiveTime }

const step = 30
const mostStarts = 48

/** The starts in a half-day that an item may be offered, half an hour apart, each for the office's usual length. */
export function startsIn(halfDay: HalfDay, day: string, hours: OfficeHours): Start[] {
  const { from, until } = hours.halfDays[halfDay]
  const starts: Start[] = []
  for (let at = minutesOf(from); at < minutesOf(until); at += step) {
    const time = clockOf(at)
    const start = { kind: 'START', startsOn: day, startTime: time, ...nothingElse } as const
    const effective = effectiveTime(start, hours)
    if (effective !== null && starts.length < mostStarts) starts.push({ time, effective })
  }
  return starts
}

const nothingElse = { endsOn: null, halfDay: null, endTime: null, words: null, text: null }

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function clockOf(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/**
 * Those starts at which nothing meets the item: neither what its leaders are at or away for, nor what its room holds.
 * An assumed end counts like a stated one: who is offered an hour wants it free.
 */
export function freeStarts(
  starts: readonly Start[],
  { event, people }: EventImage,
  {
    week,
    holds,
  }: {
    week: Pick<SeenWeek, 'items' | 'leaders' | 'memberships' | 'absences'>
    holds: readonly { from: DateTime; until: DateTime }[]
  },
): string[] {
  const own = new Set(leadersAmong(people, event.startsOn, week))
  const others = week.items.filter((item) => item.id !== event.id && takesPlace(item))
  const theirs = others
    .filter(({ facts }) =>
      leadersAmong(facts.parties, facts.time.startsOn, week).some((id) => own.has(id)),
    )
    .flatMap(({ facts: { period }, hold }) => (hold === 'NONE' || period === null ? [] : [period]))
  const busy = [...theirs, ...week.absences.filter(({ personId }) => own.has(personId))]
  return starts
    .filter(({ effective: { period } }) => {
      const text = { from: instantText(period.from), until: instantText(period.until) }
      return !holds.some((hold) => overlap(hold, period)) && !busy.some((one) => overlap(one, text))
    })
    .map(({ time }) => time)
}

function instantText(instant: DateTime): string {
  return instant.toUTC().toISO() ?? ''
}
