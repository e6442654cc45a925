import type { DateTime } from 'luxon'
import { collides, overlap } from '../../booking/rules.ts'
import type { EventImage } from '../../event/rules/image.ts'
import {
  type EffectiveTime,
  effectiveTime,
  type HalfDay,
  type OfficeHours,
} from '../../time/rules.ts'
import { type Clashing, expectations, holdingOf, leadersAmong } from './clashes.ts'
import type { SeenItem } from './item.ts'
import { takesPlace } from './running.ts'
import type { SeenWeek } from './view.ts'

/**
 * A thing that keeps a leader: the title as far as the viewer sees it (null for an absence) and its time as printed.
 */
export type Busy = { by: string | null; time: string | null }

/** The leaders who are expected elsewhere or away at a time, by id; one of several things that keep them. */
export function busyLeaders(
  week: Pick<SeenWeek, 'items' | 'leaders' | 'memberships' | 'absences'>,
  at: { period: { from: DateTime; until: DateTime }; hold: SeenItem['hold'] },
  exceptId: string | null,
): ReadonlyMap<string, Busy> {
  const period = {
    from: instantText(at.period.from),
    until: instantText(at.period.until),
    isEndAssumed: false,
  }
  const busy = new Map<string, Busy>()
  for (const { personId } of week.absences.filter((absence) => overlap(absence, period))) {
    busy.set(personId, { by: null, time: null })
  }
  const wanted = holdingOf({ facts: { period }, hold: at.hold })
  if (wanted === null) return busy
  const items = week.items.filter((item) => item.id !== exceptId && takesPlace(item))
  for (const [leaderId, theirs] of expectations(items.map(asClashing), week)) {
    const met = theirs.find((item) => {
      const holding = holdingOf(item)
      return holding !== null && collides(holding, wanted)
    })
    if (met !== undefined) busy.set(leaderId, { by: met.title, time: met.facts.timeLabel })
  }
  return busy
}

function asClashing({ id, facts, booking, hold, sight }: SeenItem): Clashing {
  return { id, facts, booking, hold, place: null, title: sight === 3 ? facts.title : null }
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
  const theirs = [...expectations(others.map(asClashing), week)]
    .filter(([leaderId]) => own.has(leaderId))
    .flatMap(([, items]) => items.flatMap((item) => holdingOf(item)?.period ?? []))
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
