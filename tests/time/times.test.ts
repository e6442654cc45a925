import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDate, readDate } from '../../src/time/written/dates.ts'
import { readPeriod } from '../../src/time/written/periods.ts'
import { findTime, readTime } from '../../src/time/written/times.ts'

/** "kind start end half warnings", short enough for a table. */
function short(text: string): string | null {
  const time = readTime(text)
  if (!time) return null
  const parts = [
    time.kind,
    time.startTime,
    time.endTime,
    time.halfDay,
    time.words,
    ...time.warnings,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

const NOTATIONS: [string, string][] = [
  ['7h30', 'START 07:30'],
  ['(8h)', 'START 08:00'],
  ['(8h30)', 'START 08:30'],
  ['8 giờ', 'START 08:00'],
  ['8 giờ,', 'START 08:00'],
  ['14 giờ:', 'START 14:00'],
  ['7 giờ 30’', 'START 07:30'],
  ["7 giờ 30'", 'START 07:30'],
  ['7 giờ 30′', 'START 07:30'],
  ['07 giờ 00’', 'START 07:00'],
  ['7 giờ 30 phút', 'START 07:30'],
  ['7 giờ 5 phút', 'START 07:05'],
  ['7 giờ rưỡi', 'START 07:30'],
  ['6 giờ 45', 'START 06:45'],
  ['13 giờ 30', 'START 13:30'],
  ['08h00', 'START 08:00'],
  ['08h30:', 'START 08:30'],
  ['7:30', 'START 07:30'],
  ['07:30:00', 'START 07:30'],
  ['14:00', 'START 14:00'],
  ['14.30', 'START 14:30'],
  ['8g00', 'START 08:00'],
  ['8g', 'START 08:00'],
  ['0800', 'START 08:00'],
  ['1430', 'START 14:30'],
  ['9 a.m.', 'START 09:00'],
  ['9:00 a.m.', 'START 09:00'],
  ['9AM', 'START 09:00'],
  ['12:00 p.m.', 'START 12:00'],
  ['12:00 noon', 'START 12:00'],
  ['noon', 'START 12:00'],
  ['1:45 p.m.', 'START 13:45'],
  ['14:00 p.m.', 'START 14:00'],
  ['12:00 a.m.', 'START 00:00 SUSPICIOUS_MIDNIGHT'],
  ['8h - 10h', 'PERIOD 08:00 10:00'],
  ['7h30–11h30', 'PERIOD 07:30 11:30'],
  ['7h30 — 11h30', 'PERIOD 07:30 11:30'],
  ['08.00 - 11.30', 'PERIOD 08:00 11:30'],
  ['0800-1000', 'PERIOD 08:00 10:00'],
  ["07 giờ 00' đến 08 giờ 00'", 'PERIOD 07:00 08:00'],
  ['từ 8h đến 10h', 'PERIOD 08:00 10:00'],
  ['Từ 7 đến 9 giờ', 'PERIOD 07:00 09:00'],
  ['7-9h', 'PERIOD 07:00 09:00'],
  ['8-10:00 a.m.', 'PERIOD 08:00 10:00'],
  ['11 - 1:00 p.m.', 'PERIOD 11:00 13:00'],
  ['1:00 p.m. - 3:00', 'PERIOD 13:00 15:00'],
  ['9:00 a.m. - 12:00 noon', 'PERIOD 09:00 12:00'],
  ['9am to 5pm', 'PERIOD 09:00 17:00'],
  ['22h - 24h', 'PERIOD 22:00 24:00'],
  ['22h - 2h', 'PERIOD 22:00 02:00 ENDS_NEXT_DAY'],
  ['22:00–23:00 (hôm sau)', 'PERIOD 22:00 23:00 ENDS_NEXT_DAY'],
  ['Sáng', 'HALF_DAY MORNING'],
  ['CHIỀU', 'HALF_DAY AFTERNOON'],
  ['Buổi tối', 'HALF_DAY EVENING'],
  ['(sáng)', 'HALF_DAY MORNING'],
  ['S', 'HALF_DAY MORNING'],
  ['C', 'HALF_DAY AFTERNOON'],
  ['T', 'HALF_DAY EVENING'],
  ['Afternoon', 'HALF_DAY AFTERNOON'],
  ['Cả ngày', 'ALL_DAY'],
  ['(ngày)', 'ALL_DAY'],
  ['ngày', 'ALL_DAY'],
  ['All day', 'ALL_DAY'],
  ['Sáng, chiều', 'ALL_DAY'],
  ['7:30 (Cả ngày)', 'ALL_DAY 07:30'],
  ['7:30 (ngày)', 'ALL_DAY 07:30'],
  ['Cả ngày, từ 7h30', 'ALL_DAY 07:30'],
  ['Chiều: 14h', 'START 14:00 AFTERNOON'],
  ['Sáng (8h30)', 'START 08:30 MORNING'],
  ['8h30 sáng', 'START 08:30 MORNING'],
  ['3 giờ chiều', 'START 15:00 AFTERNOON'],
  ['từ 2 đến 4 giờ chiều', 'PERIOD 14:00 16:00 AFTERNOON'],
  ['7h30 tối', 'START 19:30 EVENING'],
  ['từ 8h sáng đến 5h chiều', 'PERIOD 08:00 17:00 MORNING'],
  ['1 giờ trưa', 'START 13:00'],
  ['Sáng 14h', 'START 14:00 MORNING HALF_DAY_CONTRADICTS'],
  ['Thời gian: 8h00', 'START 08:00'],
  ['sau hội nghị', 'WORDS sau hội nghị'],
  ['Ngay sau cuộc họp', 'WORDS Ngay sau cuộc họp'],
  ['after the conference', 'WORDS after the conference'],
  ['......', 'UNKNOWN'],
  ['…', 'UNKNOWN'],
  ['?', 'UNKNOWN'],
  ['...h...', 'UNKNOWN'],
  ['TBC', 'UNKNOWN'],
]

describe('a written time', () => {
  test.each(NOTATIONS)('%s is read', (text, expected) => {
    expect(short(text)).toBe(expected)
  })

  test.each(NOTATIONS)(
    '%s is read as well from decomposed Unicode with hard spaces',
    (text, expected) => {
      const time = short(text.normalize('NFD').replaceAll(' ', '\u00a0'))
      expect(time?.replaceAll('\u00a0', ' ')).toBe(expected)
    },
  )

  test.each([
    '',
    ' ',
    '25:00',
    '8h75',
    '24h',
    '24:30',
    '2021 – 2025',
    '2025',
    '1945',
    '501',
    '0170',
    '0088',
    '40-CT/TW',
    'đợt 1',
    'lần thứ 11',
    '28/2017/NQ-HĐND',
    'ngày 27/12/2024',
    'PL.2562-DL 2018',
    '14/7',
    'Sáng tạo',
    '5 học',
    '8',
    '7-9',
    'Chiều cao',
  ])('%j is not a time', (text) => {
    expect(readTime(text)).toBeNull()
  })
})

/** The time cut out of a line and its meaning; an importer goes on with the rest of the line. */
function cut(line: string, isAnywhere = false): string | null {
  const found = findTime(line, { isAnywhere })
  if (!found) return null
  const { kind, startTime, endTime, halfDay } = found.time
  const parts = [kind, startTime, endTime, halfDay].filter((part) => part !== null).join(' ')
  return `${parts} | ${line.slice(0, found.from)}[]${line.slice(found.until)}`
}

describe('a time in a line', () => {
  test.each([
    ['- 7 giờ 30’ Chủ tịch làm việc', 'START 07:30 | - [] Chủ tịch làm việc'],
    ['- 8 giờ, Phó Chủ tịch dự', 'START 08:00 | - [] Phó Chủ tịch dự'],
    ['(8h30) Họp Thường trực', 'START 08:30 | [] Họp Thường trực'],
    ['(14h00, PCT An)', 'START 14:00 | ([] PCT An)'],
    ['08h30: PGĐ dự', 'START 08:30 | [] PGĐ dự'],
    ['1. 8h30 họp', 'START 08:30 | 1. [] họp'],
    ['7h30 P. họp 2', 'START 07:30 | [] P. họp 2'],
    ['7h30 PCT An', 'START 07:30 | [] PCT An'],
    ['9:00 a.m. Opening of the seminar', 'START 09:00 | [] Opening of the seminar'],
    ['12:00 p.m. Business lunch', 'START 12:00 | [] Business lunch'],
    ['Sáng: Chủ tịch dự', 'HALF_DAY MORNING | [] Chủ tịch dự'],
    ['Chiều 14h, họp', 'START 14:00 AFTERNOON | [] họp'],
    ['14 giờ 27/12 họp', 'START 14:00 | [] 27/12 họp'],
    ['7:30 (Cả ngày) trực', 'ALL_DAY 07:30 | [] trực'],
    ['8h Sáng kiến cấp tỉnh', 'START 08:00 | [] Sáng kiến cấp tỉnh'],
    ['Sau hội nghị, Chủ tịch tiếp khách', 'WORDS | [] Chủ tịch tiếp khách'],
    ['...... Họp Ban', 'UNKNOWN | [] Họp Ban'],
    ['0800 Họp giao ban', 'START 08:00 | [] Họp giao ban'],
  ])('at the start: %s', (line, expected) => {
    expect(cut(line)).toBe(expected)
    expect(cut(line, true)).toBe(expected)
  })

  test.each([
    ['PCT An: 8h họp dân', 'START 08:00 | PCT An: [] họp dân'],
    ['Họp lúc 14h30, tại P. họp 2', 'START 14:30 | Họp [] tại P. họp 2'],
    ['T3 14h PCT Phước nghe báo cáo', 'START 14:00 | T3 [] PCT Phước nghe báo cáo'],
    ['Thứ 2 - 8h họp', 'START 08:00 | Thứ 2 - [] họp'],
    ['dự đại hội (sáng; dự: đ/c An)', 'HALF_DAY MORNING | dự đại hội ([] dự: đ/c An)'],
    ['dự đại hội (ngày; dự: đ/c An)', 'ALL_DAY | dự đại hội ([] dự: đ/c An)'],
    ['dự đại hội (cả ngày)', 'ALL_DAY | dự đại hội []'],
    ['Họp Ban (từ 7h30 đến 9h)', 'PERIOD 07:30 09:00 | Họp Ban []'],
    [
      'giai đoạn 2021 – 2025, 9h tại hội trường',
      'START 09:00 | giai đoạn 2021 – 2025, [] tại hội trường',
    ],
  ])('further on: %s', (line, expected) => {
    expect(cut(line, true)).toBe(expected)
    expect(cut(line)).toBeNull()
  })

  test.each([
    'thời kỳ 2021 – 2030, tầm nhìn đến năm 2050',
    'bàn giao mốc (đợt 1) giai đoạn 2021 – 2025',
    'đại hội lần thứ 11',
    'Trung đoàn 501 báo cáo',
    'Chỉ thị số 40-CT/TW',
    'Nghị quyết 28/2017/NQ-HĐND',
    'Quyết định số 12/QĐ ngày 27/12/2024',
    'A lesson of 2:30 to 3:00 hours',
    '2:30 to 3:00 hours of training',
    'Lễ Phật đản PL.2562-DL 2018',
    'Hotline: 7h30 - 17h',
    'trực cấp cứu 24/24h',
    'làm việc 8 giờ/ngày',
    'thi trong 2 giờ',
    'phim dài 2 giờ',
    'gửi báo cáo trước 16h',
    '(Cập nhật lần cuối: 14:36 17/03/2022)',
    'triển khai mạng 5G',
    'bản đồ tỉ lệ 1:50',
    'Sáng tạo trẻ',
    'Tối mật',
    'Chiều cao công trình',
    '1000 đại biểu dự',
    '0170',
    'Tiếp công dân định kỳ tháng 7/2025',
    'Sơ kết 5 năm thực hiện',
  ])('nothing is found in: %s', (line) => {
    expect(cut(line, true)).toBeNull()
  })

  test('the place of a time is told in the text as given, decomposed or not', () => {
    const line = 'Chủ tịch: 8 giờ họp'.normalize('NFD')
    expect(cut(line, true)?.normalize('NFC')).toBe('START 08:00 | Chủ tịch: [] họp')
  })

  test('the search can go on behind a time', () => {
    const line = '7h30 giao ban; 9h tiếp dân'
    const first = findTime(line)
    expect(first?.time.startTime).toBe('07:30')
    expect(findTime(line, { at: first?.until ?? 0, isAnywhere: true })?.time.startTime).toBe(
      '09:00',
    )
  })
})

describe('any text at all', () => {
  const scraps = [
    '7h30',
    '14 giờ',
    'Sáng',
    '(cả ngày)',
    '14/7',
    'Thứ 2',
    'CN',
    'từ',
    'đến',
    ' - ',
    'a.m.',
    ':',
    '30/2',
    '2021',
    '?',
    '(',
    ')',
    '\u00a0',
    'nhằm 1/1 ÂL',
    'October 9',
    'sau hội nghị,',
    'tuần 53',
  ]
  const text = fc.array(
    fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 5 })),
    { maxLength: 12 },
  )

  test('is read without failing, and what is found lies inside it', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (parts, at) => {
        const line = parts.join('')
        readTime(line)
        readDate(line, { year: 2026 })
        readPeriod(line, { year: 2026 })
        const options = { at: Math.min(at, line.length), isAnywhere: true, year: 2026 }
        for (const found of [findTime(line, options), findDate(line, options)]) {
          if (!found) continue
          expect(found.from).toBeGreaterThanOrEqual(options.at)
          expect(found.until).toBeGreaterThan(found.from)
          expect(found.until).toBeLessThanOrEqual(line.length)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
