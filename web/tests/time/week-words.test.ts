import { expect, test } from 'vitest'
import { weekFromWords } from '../../src/time/week-words.ts'
import { weekCode } from '../../src/time/weeks.ts'

/** Wednesday of week 48. */
const today = '2026-11-25'

const read = (text: string) => {
  const found = weekFromWords(text, today)
  if (typeof found === 'string') return found
  return [weekCode(found.week), found.day].filter(Boolean).join(' ')
}

test('a week is named by words of both languages, with marks or without', () => {
  const named: Record<string, string> = {
    'tuần này': '2026-W48',
    'Tuần sau': '2026-W49',
    'tuan truoc': '2026-W47',
    '  tuần   tới ': '2026-W49',
    'next week': '2026-W49',
    'last week': '2026-W47',
    '2 tuần nữa': '2026-W50',
    '3 weeks ago': '2026-W45',
    'tuần 49': '2026-W49',
    W49: '2026-W49',
    '49/2026': '2026-W49',
    T44: '2026-W44',
    // Without a year the nearest one is meant.
    T4: '2027-W04',
    'tuần 1': '2027-W01',
    'tuần 4/2026': '2026-W04',
  }
  expect(Object.keys(named).map(read)).toEqual(Object.values(named))
})

test('a day is named by words or its date, and told with its week', () => {
  const named: Record<string, string> = {
    'hôm nay': '2026-W48 2026-11-25',
    today: '2026-W48 2026-11-25',
    mai: '2026-W48 2026-11-26',
    'hôm qua': '2026-W48 2026-11-24',
    'thứ 5 tuần sau': '2026-W49 2026-12-03',
    'Thứ Hai tuần trước': '2026-W47 2026-11-16',
    't6 tuan nay': '2026-W48 2026-11-27',
    'chủ nhật': '2026-W48 2026-11-29',
    'thứ sáu': '2026-W48 2026-11-27',
    'next Monday': '2026-W49 2026-11-30',
    'thursday next week': '2026-W49 2026-12-03',
    '9/12': '2026-W50 2026-12-09',
    '9/12/2026': '2026-W50 2026-12-09',
    '09.12.26': '2026-W50 2026-12-09',
    '2026-12-09': '2026-W50 2026-12-09',
    '5 tháng 12': '2026-W49 2026-12-05',
    'ngày 5/12': '2026-W49 2026-12-05',
    'ngày 5 tháng 12 năm 2025': '2025-W49 2025-12-05',
    'Dec 5': '2026-W49 2026-12-05',
    '5 December 2025': '2025-W49 2025-12-05',
    '1/1': '2026-W53 2027-01-01',
    'January 1, 2026': '2026-W01 2026-01-01',
  }
  expect(Object.keys(named).map(read)).toEqual(Object.values(named))
})

test('weeks and dates that there are not are told from words', () => {
  const impossible = [
    'tuần 54',
    '0',
    '99',
    '30/2',
    '31/4/2026',
    '53/2025',
    '30.02.26',
    '31 tháng 11',
    'Feb 30',
  ]
  expect(impossible.map(read)).toEqual(impossible.map(() => 'impossible'))
  const words = ['', 'đấu thầu', 'PCT Phước', 'tuần lễ áo dài', '20/11 mít tinh', 'thứ gì']
  expect(words.map(read)).toEqual(words.map(() => 'words'))
})
