import { expect, test } from 'vitest'
import { meantTime, numberOf } from '../../src/programme/model/asked-time.ts'
import { addDays, mondayOf, weekOfDay, weeksAfter } from '../../src/programme/model/days.ts'
import { fold, isFoundIn } from '../../src/programme/model/fold.ts'
import { timeInput } from '../../src/programme/model/times.ts'

const slot = { day: '2026-11-23', halfDay: 'AFTERNOON' } as const
const at = { startsOn: '2026-11-23' }

test('a typed time keeps its day, and its half-day unless it says another', () => {
  expect(timeInput('14h30', slot)).toEqual({ text: '14h30', ...at })
  expect(timeInput(' buổi sáng ', slot)).toEqual({ text: 'buổi sáng', ...at })
  expect(timeInput('Morning', slot)).toEqual({ text: 'Morning', ...at })
  expect(timeInput('All day', slot)).toEqual({ text: 'All day', ...at })
  expect(timeInput('cả ngày', slot)).toEqual({ text: 'cả ngày', ...at })
  expect(timeInput('sau hội nghị', slot)).toEqual({
    text: 'sau hội nghị',
    halfDay: 'AFTERNOON',
    ...at,
  })
})

test('an emptied time leaves the half-day, or nothing where there is no day', () => {
  expect(timeInput(' ', slot)).toEqual({ kind: 'HALF_DAY', halfDay: 'AFTERNOON', ...at })
  expect(timeInput('', { day: null, halfDay: 'MORNING' })).toEqual({ kind: 'UNKNOWN' })
})

test('weeks follow one another over the turn of the year', () => {
  expect(mondayOf({ year: 2026, number: 53 })).toBe('2026-12-28')
  expect(weeksAfter({ year: 2026, number: 53 }, 1)).toEqual({ year: 2027, number: 1 })
  expect(weeksAfter({ year: 2025, number: 1 }, -1)).toEqual({ year: 2024, number: 52 })
  expect(weekOfDay('2027-01-03')).toEqual({ year: 2026, number: 53 })
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
})

test('names are found without their marks, word by word', () => {
  expect(fold('Đặng Thị Phước')).toBe('dang thi phuoc')
  expect(isFoundIn('Chủ tịch Nguyễn Văn Phước', 'phuoc chu')).toBe(true)
  expect(isFoundIn('Chủ tịch Nguyễn Văn Phước', 'phuong')).toBe(false)
})

test('what is typed for an hour is an hour, a number only where it is none', () => {
  const free = ['07:30', '08:00', '08:30', '09:00', '09:30', '10:00', '10:30', '11:00']
  const meant = (typed: string, half: 'MORNING' | 'AFTERNOON' = 'MORNING') =>
    meantTime(typed, free, half)
  expect(meant('1')).toEqual({ start: '07:30' })
  expect(meant('0')).toEqual({ isHalf: true })
  expect(meant(' ')).toBeUndefined()
  expect(meant('9')).toEqual({ text: '9h' })
  expect(meant('7')).toEqual({ text: '7h' })
  expect(meant('7', 'AFTERNOON')).toEqual({ start: '10:30' })
  expect(meant('14h')).toEqual({ text: '14h' })
  expect(meant('14')).toEqual({ text: '14h' })
  expect(meant('930')).toEqual({ text: '9h30' })
  expect(meant('1430')).toEqual({ text: '14h30' })
  expect(meant('15h - 16h')).toEqual({ text: '15h - 16h' })
  expect([0, 4, 5, 9].map((at) => numberOf(at, 'MORNING'))).toEqual([1, 5, undefined, undefined])
})
