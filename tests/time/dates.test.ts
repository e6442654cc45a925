import { describe, expect, test } from 'vitest'
import { findDate, readDate } from '../../src/time/written/dates.ts'
import { readPeriod } from '../../src/time/written/periods.ts'

const WEEK = { within: { from: '2025-07-14', until: '2025-07-20' } }

describe('a written date', () => {
  test.each([
    ['Thứ 2\n14/7', '2025-07-14'],
    ['Thứ Hai, 14/7', '2025-07-14'],
    ['T. Hai 14/7', '2025-07-14'],
    ['T2 14/7', '2025-07-14'],
    ['T2', '2025-07-14'],
    ['THỨ BA              15/7', '2025-07-15'],
    ['Thứ tư ngày 16.7', '2025-07-16'],
    ['Thứ 5 (17/07)', '2025-07-17'],
    ['Thứ Sáu 18-7-2025', '2025-07-18'],
    ['Thứ bẩy, ngày 19 tháng 7 năm 2025', '2025-07-19'],
    ['CN 20/7', '2025-07-20'],
    ['Chủ nhật', '2025-07-20'],
    ['Thứ Hai, ngày 14', '2025-07-14'],
    ['CHỦ NHẬT\n20/7/25', '2025-07-20'],
    ['14/7', '2025-07-14'],
    ['14/7 (Thứ 2)', '2025-07-14'],
    ['14/7 (nhằm ngày 20/6 ÂL)', '2025-07-14'],
    ['Thứ 2 14/7 (20/6 ÂL)', '2025-07-14'],
    ['Thứ 2 14/7/2025 (20/6 Ất Tỵ)', '2025-07-14'],
    ['Monday, July 14', '2025-07-14'],
    ['Mon 14 July 2025', '2025-07-14'],
    ['2025-07-14', '2025-07-14'],
    ['ngày 14/7 năm 2025', '2025-07-14'],
  ])('%j is read in the week of 14 July 2025', (text, date) => {
    expect(readDate(text, WEEK)).toMatchObject({ date, warnings: [] })
    expect(readDate(text.normalize('NFD').replaceAll(' ', '\u00a0'), WEEK)).toMatchObject({
      date,
      warnings: [],
    })
  })

  test('the year comes from the line, else the context, else is missing', () => {
    expect(readDate('October 9, 2017')?.date).toBe('2017-10-09')
    expect(readDate('9/10', { year: 2017 })?.date).toBe('2017-10-09')
    const asked = {
      date: null,
      day: 9,
      month: 10,
      year: null,
      weekday: 2,
      warnings: ['YEAR_MISSING'],
    }
    expect(readDate('Thứ Ba 9/10')).toEqual(asked)
  })

  test('over New Year the year is the one in which the day lies in the period', () => {
    const within = { from: '2025-12-29', until: '2026-01-04' }
    expect(readDate('31/12', { within })?.date).toBe('2025-12-31')
    expect(readDate('02/01', { within })?.date).toBe('2026-01-02')
  })

  test('a weekday that contradicts its date is reported and the period decides', () => {
    expect(readDate('Thứ Ba 14/7', WEEK)).toMatchObject({
      date: '2025-07-14',
      warnings: ['WEEKDAY_CONTRADICTS'],
    })
    const outside = { date: '2025-07-15', warnings: ['WEEKDAY_CONTRADICTS', 'OUTSIDE_PERIOD'] }
    expect(readDate('Thứ Ba 14/6', WEEK)).toMatchObject(outside)
    const oldYear = {
      date: '2025-07-14',
      year: 2025,
      warnings: ['WEEKDAY_CONTRADICTS', 'YEAR_CONTRADICTS'],
    }
    expect(readDate('Thứ Hai 14/7/2024', WEEK)).toMatchObject(oldYear)
    expect(readDate('21/7', WEEK)).toMatchObject({
      date: '2025-07-21',
      warnings: ['OUTSIDE_PERIOD'],
    })
  })

  test('a day without its month must be the one of its weekday in the period', () => {
    expect(readDate('Thứ Hai ngày 15', WEEK)).toMatchObject({
      date: '2025-07-14',
      warnings: ['WEEKDAY_CONTRADICTS'],
    })
    expect(readDate('Thứ Hai ngày 14')).toMatchObject({
      date: null,
      day: 14,
      month: null,
      weekday: 1,
    })
  })

  test('30 February is named and is no date', () => {
    expect(readDate('30/2/2026')).toMatchObject({
      date: null,
      day: 30,
      month: 2,
      warnings: ['NO_SUCH_DAY'],
    })
    expect(readDate('29/2/2024')).toMatchObject({ date: '2024-02-29', warnings: [] })
  })

  test.each([
    '',
    '7h30',
    '40-CT/TW',
    '2021 - 2025',
    '32/1',
    '1/13',
    '20/6 ÂL',
    '28/2017/NQ-HĐND',
    'Sáng',
    'thứ',
    'họp 14/7',
  ])('%j is not a date', (text) => {
    expect(readDate(text, WEEK)).toBeNull()
  })
})

function cut(line: string, isAnywhere = false): string | null {
  const found = findDate(line, { ...WEEK, isAnywhere })
  return found && `${found.date.date} | ${line.slice(0, found.from)}[]${line.slice(found.until)}`
}

describe('a date in a line', () => {
  test.each([
    ['THỨ HAI 14/7: 8h họp', '2025-07-14 | []: 8h họp'],
    ['T3 14h PCT Phước', '2025-07-15 | [] 14h PCT Phước'],
    ['* Thứ Tư (16/7)', '2025-07-16 | * []'],
    ['Thứ 2 (14/7) (nhằm ngày 20/6 ÂL) 8h', '2025-07-14 | [] 8h'],
  ])('at the start: %s', (line, expected) => {
    expect(cut(line)).toBe(expected)
  })

  test('the hours of a range are no day and month', () => {
    expect(findDate('8-10:00 a.m. Registration', { year: 2024 })).toBeNull()
    expect(findDate('8-10 Registration', { year: 2024 })?.date.date).toBe('2024-10-08')
  })

  test('further on it must be marked as a date, and dates of cited papers are passed over', () => {
    expect(cut('chuyển sang ngày 18/7, 8h', true)).toBe('2025-07-18 | chuyển sang [], 8h')
    expect(cut('dời sang Thứ Sáu 18/7', true)).toBe('2025-07-18 | dời sang []')
    expect(cut('thực hiện Quyết định số 12/QĐ-UBND ngày 27/12/2024', true)).toBeNull()
    expect(cut('Nghị quyết 28/2017/NQ-HĐND ngày 8/12/2017', true)).toBeNull()
    expect(cut('trực 24/7 và 1/3 số đại biểu', true)).toBeNull()
    expect(cut('giai đoạn 2021 - 2025', true)).toBeNull()
    expect(cut('Tư pháp báo cáo', true)).toBeNull()
  })
})

describe('the period of a heading', () => {
  test.each([
    [
      'Lịch làm việc từ ngày 14/3 đến ngày 18/3/2022 (Điều chỉnh lần 9)',
      '2022-03-14',
      '2022-03-18',
    ],
    ['(từ ngày 02-9-2019 đến ngày 08-9-2019)', '2019-09-02', '2019-09-08'],
    ['Từ ngày 14/07/2025 đến ngày 20/07/2025', '2025-07-14', '2025-07-20'],
    ['từ ngày 02 đến ngày 08/9/2019', '2019-09-02', '2019-09-08'],
    ['24-30/3/2025', '2025-03-24', '2025-03-30'],
    ['Từ thứ Hai, ngày 14/7 đến Chủ nhật, ngày 20/7/2025', '2025-07-14', '2025-07-20'],
    ['October 9, 2017 - October 13, 2017', '2017-10-09', '2017-10-13'],
    ['October 9 – 13, 2017', '2017-10-09', '2017-10-13'],
    ['9 to 13 October 2017', '2017-10-09', '2017-10-13'],
    ['29/12 - 02/01/2026', '2025-12-29', '2026-01-02'],
    ['từ ngày 05 tháng 02 đến ngày 07 tháng 02 năm 2026', '2026-02-05', '2026-02-07'],
    ['Tuần 13 năm 2025', '2025-03-24', '2025-03-30'],
    ['LỊCH CÔNG TÁC TUẦN 29/2025', '2025-07-14', '2025-07-20'],
    ['Week 41, 2017', '2017-10-09', '2017-10-15'],
    ['d01-province-2025w29.docx', '2025-07-14', '2025-07-20'],
  ])('%s', (text, startsOn, endsOn) => {
    expect(readPeriod(text)).toMatchObject({ startsOn, endsOn, warnings: [] })
    expect(readPeriod(text.normalize('NFD').replaceAll(' ', '\u00a0'))).toMatchObject({
      startsOn,
      endsOn,
      warnings: [],
    })
  })

  test('without a year it is asked for and taken when given', () => {
    const none = { startsOn: null, endsOn: null, year: null, week: 7, warnings: ['YEAR_MISSING'] }
    expect(readPeriod('tuần thứ 07')).toEqual(none)
    expect(readPeriod('từ 14/3 đến 18/3')).toMatchObject({
      startsOn: null,
      warnings: ['YEAR_MISSING'],
    })
    const known = {
      startsOn: '2026-02-09',
      endsOn: '2026-02-15',
      year: 2026,
      week: 7,
      warnings: [],
    }
    expect(readPeriod('tuần thứ 07', { year: 2026 })).toEqual(known)
    const overNewYear = readPeriod('từ 29/12 đến 02/01', { year: 2025 })
    expect(overNewYear).toMatchObject({ startsOn: '2025-12-29', endsOn: '2026-01-02' })
  })

  test('what contradicts or does not exist is reported', () => {
    expect(readPeriod('Tuần 54 năm 2025')).toMatchObject({
      startsOn: null,
      warnings: ['NO_SUCH_WEEK'],
    })
    expect(readPeriod('Tuần 53 năm 2025')).toMatchObject({
      startsOn: null,
      warnings: ['NO_SUCH_WEEK'],
    })
    expect(readPeriod('Tuần 30 (14/7 - 20/7/2025)')).toMatchObject({
      week: 30,
      warnings: ['WEEK_CONTRADICTS'],
    })
    expect(readPeriod('từ 20/7/2025 đến 14/7/2025')).toMatchObject({
      startsOn: null,
      warnings: ['PERIOD_REVERSED'],
    })
    expect(readPeriod('từ 25/2 đến 30/2/2026')).toMatchObject({
      startsOn: null,
      warnings: ['NO_SUCH_DAY'],
    })
  })

  test.each(['', 'Tuần thứ: Năm:', 'giai đoạn 2021 - 2025', 'tuần trước', '7h30 - 9h', '40-CT/TW'])(
    '%j states none',
    (text) => {
      expect(readPeriod(text)).toBeNull()
    },
  )
})
