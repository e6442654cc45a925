import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedTime } from '../../src/bundle/rules.ts'
import {
  type EnteredTime,
  effectiveTime,
  type HalfDay,
  halfDayOf,
  type OfficeHours,
  timeFaults,
} from '../../src/time/rules.ts'

const hours: OfficeHours = {
  zone: 'Asia/Ho_Chi_Minh',
  defaultMinutes: 90,
  halfDays: {
    MORNING: { from: '07:30', until: '11:30' },
    AFTERNOON: { from: '13:30', until: '17:00' },
    EVENING: { from: '18:00', until: '21:00' },
  },
}

function time(parts: Partial<EnteredTime>): EnteredTime {
  return {
    kind: 'START',
    startsOn: '2026-11-26',
    endsOn: null,
    halfDay: null,
    startTime: null,
    endTime: null,
    words: null,
    text: null,
    ...parts,
  }
}

const clock = { startTime: '09:15', text: '9h15' }

test('on another day a time stays as it was written', () => {
  const moved = movedTime(time(clock), { day: '2026-12-03', halfDay: null }, hours)
  expect(moved).toEqual(time({ ...clock, startsOn: '2026-12-03' }))
})

test('in its own half-day a clock time stays', () => {
  const to = { day: '2026-11-27', halfDay: 'MORNING' as const }
  expect(movedTime(time(clock), to, hours)).toEqual(time({ ...clock, startsOn: '2026-11-27' }))
})

test('in another half-day a clock time is none, and what was typed goes with it', () => {
  const to = { day: '2026-11-26', halfDay: 'AFTERNOON' as const }
  const half = time({ kind: 'HALF_DAY', halfDay: 'AFTERNOON' })
  expect(movedTime(time(clock), to, hours)).toEqual(half)
  const period = time({ kind: 'PERIOD', startTime: '08:00', endTime: '10:45' })
  expect(movedTime(period, to, hours)).toEqual(half)
  const night = { startTime: '22:00', endTime: '02:00', endsOn: '2026-11-27' }
  expect(movedTime(time({ kind: 'PERIOD', ...night }), to, hours)).toEqual(half)
})

test('what lasts over days keeps its days where it loses its hours', () => {
  const to = { day: '2026-11-27', halfDay: 'MORNING' as const }
  const days = { startTime: '14:00', endTime: '16:00', endsOn: '2026-11-28' }
  const moved = { startsOn: '2026-11-27', endsOn: '2026-11-29', halfDay: 'MORNING' as const }
  const there = time({ kind: 'DAYS', ...moved })
  expect(movedTime(time({ kind: 'PERIOD', ...days }), to, hours)).toEqual(there)
  expect(movedTime(time({ kind: 'DAYS', ...days }), to, hours)).toEqual(there)
  const whole = time({ kind: 'ALL_DAY', startTime: '14:00', text: '14h (cả ngày)' })
  expect(movedTime(whole, to, hours)).toEqual(
    time({ kind: 'ALL_DAY', startsOn: '2026-11-27', halfDay: 'MORNING' }),
  )
})

test('a clock that lies in the half-day by the hours of the office stays, and the half-day is stated', () => {
  const early = {
    ...hours,
    halfDays: { ...hours.halfDays, AFTERNOON: { from: '11:30', until: '16:00' } },
  }
  const to = { day: '2026-11-26', halfDay: 'AFTERNOON' as const }
  const noon = time({ startTime: '11:45', text: '11h45' })
  expect(movedTime(noon, to, early)).toEqual(time({ startTime: '11:45', halfDay: 'AFTERNOON' }))
  const back = movedTime(movedTime(noon, to, early), { ...to, halfDay: 'MORNING' }, early)
  expect(back).toEqual(time({ startTime: '11:45' }))
})

test('a half-day alone becomes the other, several days move by the same distance', () => {
  const half = time({ kind: 'HALF_DAY', halfDay: 'MORNING', text: 'Sáng' })
  const to = { day: '2026-11-26', halfDay: 'AFTERNOON' as const }
  expect(movedTime(half, to, hours)).toEqual(time({ kind: 'HALF_DAY', halfDay: 'AFTERNOON' }))
  const days = time({ kind: 'DAYS', endsOn: '2026-11-28' })
  expect(movedTime(days, { day: '2026-12-30', halfDay: null }, hours)).toEqual(
    time({ kind: 'DAYS', startsOn: '2026-12-30', endsOn: '2027-01-01' }),
  )
})

const clockTime = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)

const length = (entered: EnteredTime) => {
  const { from, until } = effectiveTime(entered, hours)!.period
  return until.diff(from, 'minutes').minutes
}

test('wherever a period moves, it is a time without fault in that half-day, with its own hours or none', () => {
  const half = fc.constantFrom<HalfDay>('MORNING', 'AFTERNOON', 'EVENING')
  fc.assert(
    fc.property(clockTime, clockTime, fc.integer({ min: 0, max: 2 }), half, (start, end, n, to) => {
      const endsOn = n === 0 ? null : `2026-11-${26 + n}`
      const before = time({ kind: 'PERIOD', startTime: start, endTime: end, endsOn })
      fc.pre(timeFaults(before).length === 0)
      const after = movedTime(before, { day: '2026-11-27', halfDay: to }, hours)
      expect(timeFaults(after)).toEqual([])
      expect(halfDayOf(after)).toBe(to)
      const hasKept = after.startTime !== null
      expect([after.startTime, after.endTime]).toEqual(hasKept ? [start, end] : [null, null])
      if (hasKept) expect(length(after)).toBe(length(before))
    }),
  )
})
