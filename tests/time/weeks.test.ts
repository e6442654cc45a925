import fc from 'fast-check'
import { DateTime, Settings } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayParts,
  isWeek,
  localDateOf,
  nextWeek,
  previousWeek,
  weekDays,
  weekdayOf,
  weekOf,
  weekPeriod,
  weeksInYear,
} from '../../src/time/weeks.ts'

Settings.throwOnInvalid = true

const years = Array.from({ length: 111 }, (_, index) => 1990 + index)

describe('a week', () => {
  test.each([
    ['2018-05-21', 2018, 21],
    ['2025-03-24', 2025, 13],
    ['2026-02-09', 2026, 7],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2026-12-31', 2026, 53],
    ['2023-01-01', 2022, 52],
  ])('%s lies in week %i/%i', (date, year, week) => {
    expect(weekOf(date)).toEqual({ year, week })
  })

  test('has number 53 only in years that begin or end on a Thursday', () => {
    for (const year of years) {
      const isLong = weekdayOf(`${year}-01-01`) === 4 || weekdayOf(`${year}-12-31`) === 4
      expect([year, weeksInYear(year)]).toEqual([year, isLong ? 53 : 52])
      expect(isWeek({ year, week: 53 })).toBe(isLong)
      expect(isWeek({ year, week: 54 })).toBe(false)
    }
  })

  test('54, 0, a fraction and far years are refused', () => {
    const wrong = [
      [2026, 54],
      [2026, 0],
      [2026, -1],
      [2026, 1.5],
      [2026.5, 1],
      [1969, 1],
      [2201, 1],
      [2026, Number.NaN],
    ] as const
    expect(wrong.map(([year, week]) => isWeek({ year, week }))).toEqual(wrong.map(() => false))
  })

  test('follows the week before without a gap over every New Year from 1990 to 2100', () => {
    for (const year of years) {
      const last = { year, week: weeksInYear(year) }
      const first = { year: year + 1, week: 1 }
      expect(nextWeek(last)).toEqual(first)
      expect(previousWeek(first)).toEqual(last)
      expect(addDays(weekDays(last)[6] ?? '', 1)).toBe(weekDays(first)[0])
      expect(weekDays(first)).toContain(`${year + 1}-01-04`)
    }
  })

  test('has seven days, Monday first, each of which lies in it', () => {
    const week = fc
      .integer({ min: 0, max: 40542 })
      .map((count) => weekOf(addDays('1990-01-01', count)))
    fc.assert(
      fc.property(week, (ref) => {
        const days = weekDays(ref)
        expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
        expect(days.map(weekOf)).toEqual(days.map(() => ref))
        expect(previousWeek(nextWeek(ref))).toEqual(ref)
      }),
    )
  })

  test.each([
    ['Asia/Ho_Chi_Minh', 13, 168, '2026-03-22T17:00:00.000Z'],
    ['Europe/London', 13, 167, '2026-03-23T00:00:00.000Z'],
    ['Europe/London', 43, 169, '2026-10-18T23:00:00.000Z'],
    ['America/New_York', 10, 167, '2026-03-02T05:00:00.000Z'],
  ])('in %s week %i of 2026 is %i hours long', (zone, week, hours, from) => {
    const period = weekPeriod({ year: 2026, week }, zone)
    expect(period.from.toISO()).toBe(from)
    expect(period.until.diff(period.from, 'hours').hours).toBe(hours)
  })

  test('the date of an instant is the one on the office wall', () => {
    const instant = DateTime.fromISO('2026-11-22T17:30:00Z', { zone: 'utc' })
    expect(localDateOf(instant, 'Asia/Ho_Chi_Minh')).toBe('2026-11-23')
    expect(localDateOf(instant, 'America/New_York')).toBe('2026-11-22')
  })
})

describe('a day', () => {
  test.each([
    ['2000-02-29', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-12-00', false],
    ['2026-13-01', false],
  ])('%s is one: %s', (text, is) => {
    expect(dayParts(text) !== null).toBe(is)
  })
})
