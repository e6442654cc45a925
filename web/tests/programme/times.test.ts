import { expect, test } from 'vitest'
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
