import fc from 'fast-check'
import type { EnteredTime, HalfDay, TimeKind } from '../../../src/time/rules.ts'
import { addDays } from '../../../src/time/weeks.ts'

/** A time of which nothing is known. */
export const NONE = {
  startsOn: null,
  endsOn: null,
  halfDay: null,
  startTime: null,
  endTime: null,
  words: null,
  text: null,
}
const HALVES: HalfDay[] = ['MORNING', 'AFTERNOON', 'EVENING']
/** A time as entered, on 10 March 2026 unless `facts` say otherwise. */
export function entered(kind: TimeKind, facts: Partial<EnteredTime> = {}): EnteredTime {
  return { ...NONE, kind, startsOn: '2026-03-10', ...facts }
}

// Days round the changes of clocks are drawn as often as all others.
const changeDays = [
  '2026-03-08',
  '2026-11-01',
  '2026-03-29',
  '2026-10-25',
  '2026-04-05',
  '2026-10-04',
]
const anyDay = fc.integer({ min: 0, max: 43000 }).map((count) => addDays('1990-01-01', count))
/** Any day of 1990 to 2107, YYYY-MM-DD. */
export const day = fc.oneof(fc.constantFrom(...changeDays), anyDay)
/** Minutes of a day, often those of its first hours. */
export const minutes = fc.oneof(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 1439 }))
/** A clock time, HH:mm. */
export const clock = minutes.map(clockOf)
/** A half-day. */
export const half = fc.constantFrom(...HALVES)

function clockOf(value: number): string {
  return `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
}

/** Any entered time without fault that has a day. */
export const validTime: fc.Arbitrary<EnteredTime> = fc
  .record({
    kind: fc.constantFrom<TimeKind>('PERIOD', 'START', 'HALF_DAY', 'ALL_DAY', 'DAYS'),
    startsOn: day,
    first: minutes,
    length: fc.integer({ min: 1, max: 600 }),
    days: fc.integer({ min: 0, max: 365 }),
    halfDay: half,
    hasStart: fc.boolean(),
  })
  .map(({ kind, startsOn, first, length, days, halfDay, hasStart }) => {
    const start = clockOf(first)
    const startTime = hasStart ? start : null
    const isNight = days % 2 === 1 && first + length > 1440
    const end = clockOf(isNight ? first + length - 1440 : Math.min(first + length, 1440))
    const period = {
      startsOn,
      startTime: start,
      endTime: end,
      endsOn: isNight ? addDays(startsOn, 1) : null,
    }
    if (kind === 'PERIOD') return entered('PERIOD', period)
    if (kind === 'START') return entered('START', { startsOn, startTime: start })
    if (kind === 'HALF_DAY') return entered('HALF_DAY', { startsOn, halfDay })
    if (kind === 'ALL_DAY') return entered('ALL_DAY', { startsOn, startTime })
    return entered('DAYS', { startsOn, startTime, endsOn: addDays(startsOn, days) })
  })
