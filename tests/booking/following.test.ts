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
      expect({ ...want, period: undefined }).toEqual({
        eventId: 'e',
        resourceId: 'r',
        owner: 'dispatch',
        ifTaken,
        ...rest,
        period: undefined,
      })
      expect([want.period.from.toISO(), want.period.until.toISO()]).toEqual([
        clock(from).toISO(),
        clock(until).toISO(),
      ])
    })
  }
})
