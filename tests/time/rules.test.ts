import fc from 'fast-check'
import { Settings } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  type EnteredTime,
  effectiveTime,
  type HalfDay,
  halfDayOf,
  isAllDay,
  type OfficeHours,
  type TimeKind,
  timeFaults,
} from '../../src/time/rules.ts'
import { addDays, localDateOf, startOfDay } from '../../src/time/weeks.ts'
import { clock, day, entered, half, validTime } from '../support/make/times.ts'

Settings.throwOnInvalid = true

const ZONES = [
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Europe/London',
  'America/Havana',
  'Australia/Lord_Howe',
]

function hoursIn(zone: string, defaultMinutes = 90): OfficeHours {
  return {
    zone,
    defaultMinutes,
    halfDays: {
      MORNING: { from: '07:30', until: '11:30' },
      AFTERNOON: { from: '13:30', until: '17:00' },
      EVENING: { from: '18:00', until: '21:00' },
    },
  }
}

/** "from/until hold", the ends in the local time of the zone. */
function effect(time: EnteredTime, zone = 'Asia/Ho_Chi_Minh', defaultMinutes = 90): string | null {
  const found = effectiveTime(time, hoursIn(zone, defaultMinutes))
  if (!found) return null
  const local = (end: 'from' | 'until') =>
    found.period[end].setZone(zone).toFormat("yyyy-MM-dd'T'HH:mmZZ")
  return `${local('from')}/${local('until')} ${found.hold}${found.isEndAssumed ? ' assumed' : ''}`
}

describe('the effective time', () => {
  test.each<[string, EnteredTime, string | null]>([
    [
      'a period',
      entered('PERIOD', { startTime: '08:00', endTime: '10:15' }),
      '2026-03-10T08:00+07:00/2026-03-10T10:15+07:00 STATED',
    ],
    [
      'a period to midnight',
      entered('PERIOD', { startTime: '22:00', endTime: '24:00' }),
      '2026-03-10T22:00+07:00/2026-03-11T00:00+07:00 STATED',
    ],
    [
      'a period over midnight',
      entered('PERIOD', { startTime: '22:00', endTime: '02:00', endsOn: '2026-03-11' }),
      '2026-03-10T22:00+07:00/2026-03-11T02:00+07:00 STATED',
    ],
    [
      'a start',
      entered('START', { startTime: '08:00' }),
      '2026-03-10T08:00+07:00/2026-03-10T09:30+07:00 ASSUMED assumed',
    ],
    [
      'a late start',
      entered('START', { startTime: '23:30' }),
      '2026-03-10T23:30+07:00/2026-03-11T00:00+07:00 ASSUMED assumed',
    ],
    [
      'a half-day',
      entered('HALF_DAY', { halfDay: 'AFTERNOON' }),
      '2026-03-10T13:30+07:00/2026-03-10T17:00+07:00 NONE assumed',
    ],
    ['a whole day', entered('ALL_DAY'), '2026-03-10T07:30+07:00/2026-03-10T17:00+07:00 STATED'],
    [
      'a whole day from 9',
      entered('ALL_DAY', { startTime: '09:00' }),
      '2026-03-10T09:00+07:00/2026-03-10T17:00+07:00 STATED',
    ],
    [
      'a whole day from the evening',
      entered('ALL_DAY', { startTime: '18:30' }),
      '2026-03-10T18:30+07:00/2026-03-10T21:00+07:00 STATED',
    ],
    [
      'a whole day from the night',
      entered('ALL_DAY', { startTime: '22:00' }),
      '2026-03-10T22:00+07:00/2026-03-11T00:00+07:00 STATED',
    ],
    [
      'several days',
      entered('DAYS', { endsOn: '2026-03-12' }),
      '2026-03-10T07:30+07:00/2026-03-12T17:00+07:00 STATED',
    ],
    [
      'several days with times',
      entered('DAYS', { endsOn: '2026-03-12', startTime: '14:00', endTime: '11:00' }),
      '2026-03-10T14:00+07:00/2026-03-12T11:00+07:00 STATED',
    ],
    ['words', entered('WORDS', { words: 'sau hội nghị' }), null],
    ['a day alone', entered('UNKNOWN'), null],
    ['nothing yet', entered('UNKNOWN', { startsOn: null }), null],
    ['a faulty period', entered('PERIOD', { startTime: '10:00', endTime: '09:00' }), null],
  ])('of %s', (_, time, expected) => {
    expect(effect(time)).toBe(expected)
  })

  test('a start the clocks skip in spring moves forward, one they show twice in autumn is the first', () => {
    const gap = entered('START', { startsOn: '2026-03-08', startTime: '02:30' })
    expect(effect(gap, 'America/New_York')).toBe(
      '2026-03-08T03:30-04:00/2026-03-08T05:00-04:00 ASSUMED assumed',
    )
    const swallowed = entered('PERIOD', {
      startsOn: '2026-03-08',
      startTime: '02:30',
      endTime: '03:15',
    })
    expect(effect(swallowed, 'America/New_York')).toBe(
      '2026-03-08T03:30-04:00/2026-03-08T04:15-04:00 STATED',
    )
    const twice = entered('START', { startsOn: '2026-10-25', startTime: '01:30' })
    expect(effect(twice, 'Europe/London', 60)).toBe(
      '2026-10-25T01:30+01:00/2026-10-25T01:30+00:00 ASSUMED assumed',
    )
  })

  test('is never empty and stays inside its local day unless it spans days, in every zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        validTime,
        fc.integer({ min: 1, max: 3000 }),
        (zone, time, minutes) => {
          const found = effectiveTime(time, hoursIn(zone, minutes))
          expect(found).not.toBeNull()
          if (!found || time.startsOn === null) return
          const { from, until } = found.period
          expect([from.zoneName, until.zoneName]).toEqual(['UTC', 'UTC'])
          expect(until.toMillis()).toBeGreaterThan(from.toMillis())
          expect(localDateOf(from, zone)).toBe(time.startsOn)
          const dayAfter = startOfDay(addDays(time.endsOn ?? time.startsOn, 1), zone)
          expect(until.toMillis()).toBeLessThanOrEqual(dayAfter.toMillis())
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('of a start begins when the wall clock shows it, wherever the clock shows it at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, clock, (zone, startsOn, startTime) => {
        const found = effectiveTime(entered('START', { startsOn, startTime }), hoursIn(zone))
        const from = found?.period.from.setZone(zone)
        const shown = from?.toFormat('HH:mm') ?? ''
        // Only a skipped time may differ, and only forward; an hour before, the clock did not show it either.
        expect(shown >= startTime).toBe(true)
        if (shown === startTime)
          expect(from?.minus({ hours: 1 }).toFormat('HH:mm')).not.toBe(startTime)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what is wrong with an entered time', () => {
  test.each<[string, EnteredTime, string[]]>([
    ['30 February', entered('ALL_DAY', { startsOn: '2026-02-30' }), ['startsOn DAY_INVALID']],
    [
      'a date of another form',
      entered('ALL_DAY', { startsOn: '10/3/2026' }),
      ['startsOn DAY_INVALID'],
    ],
    ['year 1969', entered('ALL_DAY', { startsOn: '1969-12-31' }), ['startsOn YEAR_OUT_OF_RANGE']],
    ['year 2201', entered('ALL_DAY', { startsOn: '2201-01-01' }), ['startsOn YEAR_OUT_OF_RANGE']],
    ['25:00', entered('START', { startTime: '25:00' }), ['startTime TIME_INVALID']],
    ['8:00 without a zero', entered('START', { startTime: '8:00' }), ['startTime TIME_INVALID']],
    ['a start at 24:00', entered('START', { startTime: '24:00' }), ['startTime TIME_INVALID']],
    [
      'an end before the start',
      entered('PERIOD', { startTime: '10:00', endTime: '09:00' }),
      ['endTime END_BEFORE_START'],
    ],
    [
      'an end at the start',
      entered('PERIOD', { startTime: '10:00', endTime: '10:00' }),
      ['endTime END_BEFORE_START'],
    ],
    [
      'a period without an end',
      entered('PERIOD', { startTime: '10:00' }),
      ['endTime TIME_MISSING'],
    ],
    [
      'a start without a day',
      entered('START', { startsOn: null, startTime: '10:00' }),
      ['startsOn DAY_MISSING'],
    ],
    ['days without a last one', entered('DAYS'), ['endsOn DAY_MISSING']],
    ['days reversed', entered('DAYS', { endsOn: '2026-03-09' }), ['endsOn DAYS_REVERSED']],
    ['367 days', entered('DAYS', { endsOn: addDays('2026-03-10', 366) }), ['endsOn TOO_LONG']],
    ['a half-day without its name', entered('HALF_DAY'), ['halfDay HALF_DAY_MISSING']],
    ['words without words', entered('WORDS', { words: ' ' }), ['words WORDS_MISSING']],
    [
      'a start with an end',
      entered('START', { startTime: '10:00', endTime: '11:00' }),
      ['endTime NOT_FOR_THIS_KIND'],
    ],
    ['a very long text', entered('ALL_DAY', { text: 'a'.repeat(201) }), ['text TEXT_TOO_LONG']],
    ['366 days', entered('DAYS', { endsOn: addDays('2026-03-10', 365) }), []],
    ['200 letters of two code units', entered('ALL_DAY', { text: '😀'.repeat(200) }), []],
    ['a morning item at 14:00', entered('START', { startTime: '14:00', halfDay: 'MORNING' }), []],
    ['nothing yet', entered('UNKNOWN', { startsOn: null }), []],
    ['words without a day', entered('WORDS', { startsOn: null, words: 'sau hội nghị' }), []],
  ])('%s', (_, time, expected) => {
    expect(timeFaults(time).map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
  })

  test('no text, however odd, makes the judgement fail', () => {
    const text = fc.option(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2026-03-10', '08:00', '24:00')),
    )
    const kind = fc.constantFrom<TimeKind>(
      'PERIOD',
      'START',
      'HALF_DAY',
      'ALL_DAY',
      'DAYS',
      'WORDS',
      'UNKNOWN',
    )
    const any = fc.record({
      kind,
      startsOn: text,
      endsOn: text,
      halfDay: fc.option(half),
      startTime: text,
      endTime: text,
      words: text,
      text,
    })
    fc.assert(
      fc.property(any, (time) => {
        if (timeFaults(time).length > 0)
          expect(effectiveTime(time, hoursIn('Europe/London'))).toBeNull()
      }),
    )
  })
})

describe('the half-day of an item', () => {
  test.each<[EnteredTime, HalfDay, boolean]>([
    [entered('START', { startTime: '11:59' }), 'MORNING', false],
    [entered('START', { startTime: '12:00' }), 'AFTERNOON', false],
    [entered('START', { startTime: '17:59' }), 'AFTERNOON', false],
    [entered('START', { startTime: '18:00' }), 'EVENING', false],
    [entered('START', { startTime: '14:00', halfDay: 'MORNING' }), 'MORNING', false],
    [entered('HALF_DAY', { halfDay: 'EVENING' }), 'EVENING', false],
    [entered('ALL_DAY', { startTime: '14:00' }), 'MORNING', true],
    [entered('DAYS', { endsOn: '2026-03-12' }), 'MORNING', true],
    [entered('DAYS', { endsOn: '2026-03-12', startTime: '14:00' }), 'MORNING', false],
    [entered('UNKNOWN'), 'MORNING', false],
  ])('%j', (time, halfDay, isWhole) => {
    expect([halfDayOf(time), isAllDay(time)]).toEqual([halfDay, isWhole])
  })
})
