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

test('in another half-day a clock time moves to the first minute and keeps its length', () => {
  const to = { day: '2026-11-26', halfDay: 'AFTERNOON' as const }
  expect(movedTime(time(clock), to, hours)).toEqual(time({ startTime: '13:30' }))
  const period = time({ kind: 'PERIOD', startTime: '08:00', endTime: '10:45' })
  expect(movedTime(period, to, hours)).toEqual(
    time({ kind: 'PERIOD', startTime: '13:30', endTime: '16:15' }),
  )
})

test('a long period that moves to the evening ends at or after midnight', () => {
  const to = { day: '2026-11-26', halfDay: 'EVENING' as const }
  const until = (endTime: string) =>
    movedTime(time({ kind: 'PERIOD', startTime: '08:00', endTime }), to, hours)
  expect(until('14:00')).toMatchObject({ endsOn: null, endTime: '24:00' })
  expect(until('15:30')).toMatchObject({ endsOn: '2026-11-27', endTime: '01:30' })
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

test('wherever a period moves, it is a time without fault in that half-day, as long as before', () => {
  const half = fc.constantFrom<HalfDay>('MORNING', 'AFTERNOON', 'EVENING')
  fc.assert(
    fc.property(clockTime, clockTime, fc.integer({ min: 0, max: 2 }), half, (start, end, n, to) => {
      const endsOn = n === 0 ? null : `2026-11-${26 + n}`
      const before = time({ kind: 'PERIOD', startTime: start, endTime: end, endsOn })
      fc.pre(timeFaults(before).length === 0)
      const after = movedTime(before, { day: '2026-11-27', halfDay: to }, hours)
      expect(timeFaults(after)).toEqual([])
      expect(halfDayOf(after)).toBe(to)
      const length = (entered: EnteredTime) => {
        const { from, until } = effectiveTime(entered, hours)!.period
        return until.diff(from, 'minutes').minutes
      }
      expect(length(after)).toBe(length(before))
    }),
  )
})
