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
  test.each(['07:30', '7 giờ 30', '7g30', '7.30', '7 giờ 30’', 'Sáng 7h30', '0730'])(
    'is in the form of the house, however it was typed: %s',
    (text) => {
      expect(writeTime(entered('START', { startTime: '07:30', text }), 'vi')).toBe('7h30')
      expect(writeTime(entered('START', { startTime: '07:30', text }), 'en')).toBe('7h30')
    },
  )

  test('says about what hour it is, and prints words that are no clock as they were typed', () => {
    const about = entered('START', { startTime: '14:00', text: 'khoảng 14 giờ' })
    expect([writeTime(about, 'vi'), writeTime(about, 'en')]).toEqual(['khoảng 14h', 'about 14h'])
    const after = entered('WORDS', { words: 'sau hội nghị', text: 'Sau hội nghị' })
    expect(writeTime(after, 'vi')).toBe('Sau hội nghị')
    expect(writeTime(entered('UNKNOWN', { text: '......' }), 'vi')).toBe('......')
    const whole = entered('ALL_DAY', { halfDay: 'MORNING', text: 'Sáng cả ngày' })
    expect(writeTime(whole, 'vi')).toBe('Cả ngày')
  })

  test('of several days has its hours beside its days', () => {
    const days = { endsOn: '2026-03-12', startTime: '14:00', endTime: '11:30' }
    expect(writeTime(entered('PERIOD', days), 'vi')).toBe('14h 10/3/2026 – 11h30 12/3/2026')
    expect(writeTime(entered('DAYS', days), 'vi')).toBe('từ 14h 10/3/2026 đến 11h30 12/3/2026')
  })

  test.each<[EnteredTime, string, string]>([
    [entered('START', { startTime: '08:30' }), '8h30', '8h30'],
    [entered('PERIOD', { startTime: '14:00', endTime: '16:00' }), '14h–16h', '14h–16h'],
    [entered('HALF_DAY', { halfDay: 'MORNING' }), 'Sáng', 'Morning'],
    [entered('ALL_DAY'), 'Cả ngày', 'All day'],
    [entered('ALL_DAY', { startTime: '07:30' }), '7h30 (Cả ngày)', '7h30 (All day)'],
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
