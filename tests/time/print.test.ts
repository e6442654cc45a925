import fc from 'fast-check'
import { Settings } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { EnteredTime } from '../../src/time/rules.ts'
import { daysBetween } from '../../src/time/weeks.ts'
import { readPeriod } from '../../src/time/written/periods.ts'
import { longDate, weekdayName, writeTime } from '../../src/time/written/print.ts'
import { readTime } from '../../src/time/written/times.ts'
import { entered, validTime } from '../support/make/times.ts'

Settings.throwOnInvalid = true

describe('a printed time', () => {
  test('is what was typed', () => {
    expect(writeTime(entered('START', { startTime: '07:30', text: '7 giờ 30’' }), 'vi')).toBe(
      '7 giờ 30’',
    )
  })

  test.each<[EnteredTime, string, string]>([
    [entered('START', { startTime: '08:30' }), '08:30', '08:30'],
    [entered('PERIOD', { startTime: '14:00', endTime: '16:00' }), '14:00–16:00', '14:00–16:00'],
    [entered('HALF_DAY', { halfDay: 'MORNING' }), 'Sáng', 'Morning'],
    [entered('ALL_DAY'), 'Cả ngày', 'All day'],
    [entered('ALL_DAY', { startTime: '07:30' }), '07:30 (Cả ngày)', '07:30 (All day)'],
    [
      entered('DAYS', { endsOn: '2026-03-12' }),
      'từ 10/3/2026 đến 12/3/2026',
      'from 10/3/2026 to 12/3/2026',
    ],
    [entered('UNKNOWN'), '', ''],
  ])('is plain when nothing was typed: %j', (time, vi, en) => {
    expect([writeTime(time, 'vi'), writeTime(time, 'en')]).toEqual([vi, en])
  })

  test('reads back as it was entered', () => {
    fc.assert(
      fc.property(validTime, fc.constantFrom('vi' as const, 'en' as const), (time, language) => {
        const text = writeTime(time, language)
        if (time.kind === 'DAYS') {
          if (time.startTime !== null) return
          expect(readPeriod(text)).toMatchObject({
            startsOn: time.startsOn,
            endsOn: time.endsOn,
            warnings: [],
          })
          return
        }
        const { kind, startTime, endTime, halfDay } = time
        const warnings = time.endsOn !== null ? ['ENDS_NEXT_DAY'] : []
        const expected = {
          kind,
          startTime,
          endTime,
          halfDay,
          isAllDay: kind === 'ALL_DAY',
          words: null,
          warnings,
        }
        expect(readTime(text)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  test('the long date and the weekday follow the language', () => {
    expect(longDate('2026-02-05', 'vi')).toBe('ngày 05 tháng 02 năm 2026')
    expect(longDate('2026-11-22', 'vi')).toBe('ngày 22 tháng 11 năm 2026')
    expect(longDate('2026-03-05', 'vi')).toBe('ngày 05 tháng 3 năm 2026')
    expect(longDate('2026-02-05', 'en')).toBe('5 February 2026')
    expect([
      weekdayName('2026-11-23', 'vi', 'long'),
      weekdayName('2026-11-23', 'vi', 'short'),
    ]).toEqual(['Thứ Hai', 'T2'])
    expect([
      weekdayName('2026-11-22', 'vi', 'short'),
      weekdayName('2026-11-22', 'en', 'long'),
    ]).toEqual(['CN', 'Sunday'])
    expect(daysBetween('2026-11-22', '2026-11-23')).toBe(1)
  })
})
