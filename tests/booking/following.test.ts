import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { BookingRow } from '../../db/schema/booking.ts'
import { type EventTiming, following } from '../../src/booking/rules.ts'

const clock = (hour: number, minute = 0) => DateTime.utc(2026, 11, 26, hour, minute)
const span = (from: number, until: number) => ({ from: clock(from), until: clock(until) })
const on = (from: number, until: number): EventTiming => ({
  period: span(from, until),
  takesPlace: true,
})
const off = (from: number, until: number): EventTiming => ({
  ...on(from, until),
  takesPlace: false,
})
const unknown: EventTiming = { period: null, takesPlace: true }

const ride: BookingRow = {
  id: 'b',
  officeId: 'o',
  resourceId: 'r',
  eventId: 'e',
  owner: 'dispatch',
  period: span(7, 11),
  state: 'confirmed',
  endsAssumed: false,
  assumedUntil: null,
  waits: false,
  resumesAs: null,
  eventPeriod: null,
  bookedPeriod: null,
  replacedBy: null,
  createdAt: clock(0),
}
const suspended: BookingRow = { ...ride, state: 'requested', resumesAs: 'confirmed' }

const cases: [
  string,
  BookingRow,
  [EventTiming, EventTiming],
  { from: number; until: number; kind: string; as: string | null; ifTaken?: string },
][] = [
  [
    'later, the same length',
    ride,
    [on(8, 10), on(13, 15)],
    { from: 12, until: 16, kind: 'STATED', as: 'confirmed' },
  ],
  [
    'a later end only',
    ride,
    [on(8, 10), on(8, 12)],
    { from: 7, until: 13, kind: 'STATED', as: 'confirmed' },
  ],
  [
    'shorter than its distance',
    { ...ride, period: span(9, 10) },
    [on(8, 12), on(8, 9)],
    { from: 9, until: 10, kind: 'STATED', as: 'confirmed' },
  ],
  [
    'put off',
    ride,
    [on(8, 10), off(8, 10)],
    { from: 7, until: 11, kind: 'REQUESTED', as: 'confirmed' },
  ],
  [
    'held and put off',
    { ...ride, state: 'held' },
    [on(8, 10), off(8, 10)],
    { from: 7, until: 11, kind: 'REQUESTED', as: 'held' },
  ],
  [
    'restored',
    suspended,
    [off(8, 10), on(8, 10)],
    { from: 7, until: 11, kind: 'STATED', as: 'confirmed' },
  ],
  [
    'restored at another hour',
    suspended,
    [off(8, 10), on(13, 15)],
    { from: 12, until: 16, kind: 'STATED', as: 'confirmed' },
  ],
  [
    'moved while put off',
    suspended,
    [off(8, 10), off(13, 15)],
    { from: 12, until: 16, kind: 'REQUESTED', as: 'confirmed' },
  ],
  [
    'without a time',
    ride,
    [on(8, 10), unknown],
    { from: 7, until: 11, kind: 'REQUESTED', as: 'confirmed' },
  ],
  [
    'a time again',
    suspended,
    [unknown, on(13, 15)],
    { from: 13, until: 15, kind: 'STATED', as: 'confirmed' },
  ],
  [
    'only asked for',
    { ...ride, state: 'requested' },
    [on(8, 10), on(13, 15)],
    { from: 12, until: 16, kind: 'REQUESTED', as: null },
  ],
  [
    'waiting',
    { ...ride, state: 'requested', waits: true },
    [on(8, 10), on(13, 15)],
    { from: 12, until: 16, kind: 'STATED', as: 'held', ifTaken: 'WISH' },
  ],
  [
    'an assumed end',
    { ...ride, endsAssumed: true, assumedUntil: clock(12) },
    [on(8, 10), on(9, 11)],
    { from: 8, until: 13, kind: 'ASSUMED', as: 'confirmed' },
  ],
]

describe('a booking of an event that is', () => {
  for (const [name, booking, [before, after], expected] of cases) {
    test(name, () => {
      const { from, until, ifTaken = 'REFUSE', ...rest } = expected
      const want = following(booking, { eventId: 'e', officeId: 'o', before, after })
      expect({ ...want, period: undefined, distance: undefined }).toEqual({
        eventId: 'e',
        resourceId: 'r',
        owner: 'dispatch',
        ifTaken,
        ...rest,
        period: undefined,
        distance: undefined,
      })
      expect([want.period.from.toISO(), want.period.until.toISO()]).toEqual([
        clock(from).toISO(),
        clock(until).toISO(),
      ])
    })
  }
})

test('however an event moves, what was booked for it comes back with it to the minute', () => {
  const hours = [on(8, 12), on(8, 9), on(13, 15), unknown, on(6, 7), off(9, 18), on(8, 12)]
  for (const period of [span(9, 10), span(7, 8), span(12, 13), span(7, 13), span(10, 14)]) {
    let booking: BookingRow = { ...ride, period }
    for (const [index, after] of hours.slice(1).entries()) {
      const move = { eventId: 'e', officeId: 'o', before: hours[index]!, after }
      const { distance, ...want } = following(booking, move)
      const held = want.kind === 'REQUESTED' ? 'requested' : 'confirmed'
      booking = {
        ...booking,
        period: want.period,
        state: held,
        resumesAs: held === 'requested' ? 'confirmed' : null,
        eventPeriod: distance?.event ?? null,
        bookedPeriod: distance?.own ?? null,
      }
      expect(booking.period.until > booking.period.from).toBe(true)
    }
    expect(booking).toMatchObject({ state: 'confirmed', period })
  }
})

test('what lies before or after an event keeps its length as the event grows', () => {
  const move = { eventId: 'e', officeId: 'o', before: on(9, 10), after: on(9, 12) }
  const hoursOf = (period: ReturnType<typeof span>) => {
    const { from, until } = following({ ...ride, period }, move).period
    return [from.hour, until.hour]
  }
  expect(hoursOf(span(8, 9))).toEqual([8, 9])
  expect(hoursOf(span(10, 11))).toEqual([12, 13])
  expect(hoursOf(span(8, 11))).toEqual([8, 13])
})
