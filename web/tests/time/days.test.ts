import { expect, test } from 'vitest'
import { clockFromText, dayAfter, dayBefore } from '../../src/time/days.ts'

test('a clock time is read as people type it', () => {
  const texts = [
    '7:30',
    '7h30',
    '7h',
    '17g00',
    '0730',
    '24:00',
    '24:01',
    '7:60',
    '25:00',
    'sáng',
    '',
  ]
  expect(texts.map(clockFromText)).toEqual([
    '07:30',
    '07:30',
    '07:00',
    '17:00',
    '07:30',
    '24:00',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('the day before and after cross months, years and leap days', () => {
  expect(['2026-12-31', '2028-02-28'].map(dayAfter)).toEqual(['2027-01-01', '2028-02-29'])
  expect(['2027-01-01', '2028-03-01'].map(dayBefore)).toEqual(['2026-12-31', '2028-02-29'])
})
