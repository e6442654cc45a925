import { expect, test } from 'vitest'
import {
  clockAt,
  dateAt,
  dateBeside,
  dateLine,
  isWideTime,
  paperDate,
  shortDate,
} from '../../src/time/dates.ts'

test('a paper pads days below ten and the months one and two only', () => {
  expect(dateLine('2026-02-05')).toEqual({ day: '05', month: '02', year: '2026' })
  expect(dateLine('2026-03-15')).toEqual({ day: '15', month: '3', year: '2026' })
  expect(dateLine('2026-11-01')).toEqual({ day: '01', month: '11', year: '2026' })
})

test('an instant is written by the clock and calendar of the office', () => {
  expect(dateAt('2026-11-22T17:30:00Z', 'Asia/Ho_Chi_Minh')).toBe('2026-11-23')
  expect(clockAt('2026-11-22T17:30:00Z', 'Asia/Ho_Chi_Minh')).toBe('00:30')
})

test('dates are written as programmes and papers have them', () => {
  expect([shortDate('2026-11-03'), paperDate('2026-11-03')]).toEqual(['3/11', '03/11/2026'])
})

test('a date is told beside a time on another day, unless the time names it already', () => {
  const day = '2026-11-28'
  expect(dateBeside('8h00', day, '2026-11-30')).toBe(day)
  expect(dateBeside('8h00', day, day)).toBeNull()
  expect(dateBeside('8h00', null, '2026-11-30')).toBeNull()
  expect(dateBeside('từ 28/11/2026 đến 1/12/2026', day, '2026-11-30')).toBeNull()
  expect(dateBeside('từ 21/12 đến 23/12', '2026-12-01', '2026-11-30')).toBe('2026-12-01')
  expect(dateBeside('từ 1/12 đến 3/12', '2026-12-01', '2026-11-30')).toBeNull()
})

test('a time is wide when one of its words is', () => {
  expect(['8h00', '08:00–11:30', '7h30-11h00', 'cả ngày'].filter(isWideTime)).toEqual([])
  expect(['từ 28/11/2026 đến 1/12/2026', '8:00 28/11/2026'].every(isWideTime)).toBe(true)
})
