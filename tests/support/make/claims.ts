import type { Certainty, Claim, Grade, Kind, Stretch } from '../../../src/clash/rules/claim.ts'
import { clashesOf, type Known } from '../../../src/clash/rules/clashes.ts'
import { policyOf } from '../../../src/clash/rules/policy-of.ts'
import { type TravelRow, travelOf } from '../../../src/clash/rules/travel.ts'

/** A claim as a table of cases writes it: `24 8:00-9:30` is a day of November 2026 with its hours, in UTC. */
export type Short = Partial<Omit<Claim, 'when' | 'thing' | 'where' | 'booked'>> & {
  /** The day and hours; a night ends on the day named behind them: '24 22:00-25 1:00'. */
  at?: string
  /** The day alone, where there are no hours. */
  on?: string
  until?: string
  half?: Claim['when']['halfDay']
  wholeDay?: boolean
  who?: string
  room?: string
  car?: string
  where?: string
  booked?: string
}

/** Reads '24 8:00-9:30' and '24 22:00-25 1:00'. */
export function stretchOf(written: string): Stretch {
  const match = /^(\d+) (\d+):(\d\d)-(?:(\d+) )?(\d+):(\d\d)$/.exec(written)
  if (match === null) throw new Error(`Not a time: ${written}`)
  const [, day = '', hour = '', minute = '', lastDay, lastHour = '', lastMinute = ''] = match
  const instant = (d: string, h: string, m: string) =>
    `2026-11-${d.padStart(2, '0')}T${h.padStart(2, '0')}:${m}:00.000Z`
  return { from: instant(day, hour, minute), until: instant(lastDay ?? day, lastHour, lastMinute) }
}

/** The claim that a `Short` writes; its id is its letter. */
export function claim(id: string, short: Short): Claim {
  const { at, on, until, half, wholeDay, who, room, car, where, booked, ...rest } = short
  const period = at === undefined ? null : stretchOf(at)
  const day = on ?? at?.split(' ')[0] ?? null
  const place = { roomId: where?.startsWith('#') ? where.slice(1) : null, text: where ?? '' }
  return {
    source: 'EVENT',
    id,
    thing: car
      ? { kind: 'VEHICLE', id: car }
      : room
        ? { kind: 'ROOM', id: room }
        : { kind: 'PERSON', id: who ?? 'an' },
    when: {
      period,
      day: day && `2026-11-${day.padStart(2, '0')}`,
      lastDay: until ? `2026-11-${until.padStart(2, '0')}` : null,
      halfDay: half ?? (period !== null && period.from.slice(11) >= '12' ? 'AFTERNOON' : 'MORNING'),
      isAllDay: wholeDay ?? false,
    },
    firmness: period === null ? 'NONE' : 'STATED',
    certainty: 'CERTAIN' as Certainty,
    where: where === undefined ? null : { ...place, text: place.roomId === null ? place.text : '' },
    joint: null,
    matter: null,
    isFiller: false,
    standing: room || car ? 'HELD' : null,
    booked: booked ? stretchOf(booked) : room || car ? period : null,
    isShortened: false,
    ...rest,
  }
}

/** All that an office of a case has said. */
export type Said = {
  policy?: { kind: Kind; grade: Grade; personId?: string }[]
  ways?: TravelRow[]
  outside?: number
  daysOff?: Record<string, string>
}

/** The `Known` of an office with two leaders, Ân before Bình. */
export function knownOf({ ways = [], outside = 0, daysOff = {} }: Said = {}): Known {
  return {
    leaders: ['an', 'binh'],
    travel: travelOf(ways, outside),
    daysOff: new Map(Object.entries(daysOff)),
  }
}

/** The clashes as 'KIND GRADE other' by the letter of each claim, with missing minutes as '-5'. */
export function told(claims: readonly Claim[], said: Said = {}): Record<string, string[]> {
  const policy = policyOf((said.policy ?? []).map((each) => ({ personId: null, ...each })))
  const found = clashesOf(claims, policy, knownOf(said))
  return Object.fromEntries(
    [...found].map(([id, clashes]) => [
      id,
      clashes.map(({ kind, grade, other, certainty, minutes }) =>
        [
          kind,
          grade,
          other?.id,
          minutes === null ? undefined : `-${minutes.missing}`,
          certainty === 'CERTAIN' ? undefined : certainty,
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      ),
    ]),
  )
}
