import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { weekCode, weekFromText, weeksIn } from '../../src/time/weeks.ts'

const codeOf = (text: string, yearNow = 2026) => {
  const week = weekFromText(text, yearNow)
  return week && weekCode(week)
}

test('a week is found by what people type for it', () => {
  expect(
    ['48', 'T48', 'tuần 48', 'W48', '48/2026', '48-2026', '2026-W48', '2026w48', ' 5 '].map(
      (text) => codeOf(text),
    ),
  ).toEqual([...Array<string>(8).fill('2026-W48'), '2026-W05'])
})

test('a day leads to its week, at the turn of the year into the week of the other year', () => {
  expect(
    ['24/11', '24/11/2026', '24.11.2026', '2026-11-24', '1/1/2027', '31/12/2024', '29/2/2024'].map(
      (text) => codeOf(text),
    ),
  ).toEqual(['2026-W48', '2026-W48', '2026-W48', '2026-W48', '2026-W53', '2025-W01', '2024-W09'])
})

test('no week is made of what is none', () => {
  const texts = ['', '0', '54', '53/2025', '30/2', '30/2/2026', '31/4', '12/13', 'abc', '1/1/1969']
  expect(texts.map((text) => codeOf(text))).toEqual(texts.map(() => undefined))
})

test('every day of two centuries falls into the ISO week that luxon names', () => {
  const day = fc.date({
    min: new Date('1970-01-05'),
    max: new Date('2199-12-20'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      const at = DateTime.fromJSDate(date, { zone: 'utc' })
      const { weekYear, weekNumber } = at
      expect(weekFromText(at.toFormat('yyyy-MM-dd'), 0)).toEqual({
        year: weekYear,
        number: weekNumber,
      })
      expect(weeksIn(weekYear)).toBe(at.weeksInWeekYear)
    }),
  )
})
