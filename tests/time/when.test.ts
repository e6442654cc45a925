import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WhenMark, whenMarks } from '../../src/time/written/when.ts'

const WEEK = { year: 2026, within: { from: '2026-11-30', until: '2026-12-06' } }

function short(mark: WhenMark): string {
  const plain = mark.isPlain ? '?' : ''
  switch (mark.kind) {
    case 'DAY':
      return `${mark.date.date}${plain}`
    case 'DAYS':
      return `${mark.first.date}..${mark.last.date}${plain}`
    case 'UNTIL':
      return `..${mark.last.date}${plain}`
    case 'TIME':
    case 'HALF': {
      const { kind, startTime, endTime, halfDay } = mark.time
      return `${[startTime ?? kind, endTime, halfDay].filter(Boolean).join(' ')}${plain}`
    }
    default:
      return mark.kind
  }
}

/** The marks of a line, and the line without them. */
function cut(line: string): string {
  const marks = whenMarks(line, WEEK)
  const left = marks.reduceRight(
    (text, { from, until }) => `${text.slice(0, from)}[]${text.slice(until)}`,
    line,
  )
  return `${marks.map(short).join(', ')} | ${left}`
}

describe('days and times stand anywhere in a line', () => {
  test.each([
    ['T3 14h PCT Phước nghe', '2026-12-01, 14:00 | [] [] PCT Phước nghe'],
    ['T2-8h30 họp', '2026-11-30, 08:30 | []-[] họp'],
    ['7g30 thứ tư PCT Nga', '07:30, 2026-12-02 | [] [] PCT Nga'],
    ["8h30' sáng 4/12 họp", '08:30 MORNING, 2026-12-04? | [] [] họp'],
    ['14 giờ 15 phút ngày 3/12/2026: Họp', '14:15, 2026-12-03 | [] []: Họp'],
    ['họp chiều thứ 5', 'HALF_DAY AFTERNOON?, 2026-12-03 | họp [] []'],
    ['08:00-09:30 Thứ Năm họp', '08:00 09:30, 2026-12-03 | [] [] họp'],
    ['8g00 - 9g30: họp', '08:00 09:30 | []: họp'],
    ['8.00 - 9.30: họp', '08:00 09:30 | []: họp'],
    ['2 - 3.30 p.m. talk', '14:00 15:30 | [] talk'],
    ['9h kém 15 họp', '08:45 | [] họp'],
    ['họp (từ 9h00 đến 11h00)', '09:00 11:00 | họp []'],
    ['Th.3 8h', '2026-12-01, 08:00 | [] []'],
    ['C.Nhật, 6/12', '2026-12-06 | []'],
    ['Ba, 1/12', '2026-12-01 | []'],
    ['(Thứ Ba) 1/12', '2026-12-01 | ([]'],
    ['Ngày 1/12/2026:', '2026-12-01 | []:'],
    ['Mon 9am staff', '2026-11-30, 09:00 | [] [] staff'],
    ['đầu giờ chiều thứ 3', 'WORDS AFTERNOON, 2026-12-01 | [] []'],
    ['sáng mai 8h', 'HALF_DAY MORNING?, RELATIVE, 08:00 | [] [] []'],
    ['thứ năm tuần sau', 'RELATIVE | []'],
    ['25h họp thứ 8', 'WRONG, WRONG | [] họp []'],
  ])('%s', (line, expected) => {
    expect(cut(line)).toBe(expected)
  })
})

describe('several days', () => {
  test.each([
    ['T2-T6 tuần này: trực', '2026-11-30..2026-12-04 | []: trực'],
    ['Thứ 2-6 trực', '2026-11-30..2026-12-04 | [] trực'],
    ['dự từ thứ Ba đến thứ Năm', '2026-12-01..2026-12-03 | dự []'],
    ['Từ ngày 1-3/12: đi', '2026-12-01..2026-12-03 | []: đi'],
    ['tập huấn (2 ngày: 3-4/12)', '2026-12-03..2026-12-04 | tập huấn ([])'],
    ['từ 1/12 đến hết ngày 3/12 đi', '2026-12-01..2026-12-03 | [] đi'],
    ['mở cửa đến hết ngày 16/12', '..2026-12-16 | mở cửa []'],
    ['tất cả các ngày làm việc trong tuần', '2026-11-30..2026-12-04 | []'],
    ['Thứ hai - Thứ tư (30/11-2/12): họp', '2026-11-30..2026-12-02 | []: họp'],
    ['Thứ năm, thứ sáu 3,4/12 họp', '2026-12-03..2026-12-04 | [] họp'],
    ['ngày 3 và 4/12 họp', '2026-12-03..2026-12-04 | [] họp'],
    [
      'từ 14h ngày 1/12 đến 17h ngày 3/12',
      '14:00, 2026-12-01, 17:00, 2026-12-03 | [] [] đến [] []',
    ],
  ])('%s', (line, expected) => {
    expect(cut(line)).toBe(expected)
  })
})

describe('numbers of other things are neither days nor times', () => {
  test.each([
    'Họp Quý IV/2026',
    'sơ kết 6 tháng, phiên tháng 11',
    'Quảng trường 16 tháng 4, đường 3/2',
    'kỷ niệm 94 năm Ngày Phụ nữ (20/10), chào mừng ngày 20/11',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024, Quyết định 12/QĐ-UBND',
    'giai đoạn 2021 - 2025, BCĐ 389, kỳ họp thứ 5, lần thứ hai',
    'báo cáo trước 16h',
    'Phạm Thị Thu Nga, PCT CN, Sở KH-CN',
    'Ngày Chủ nhật xanh',
  ])('%s', (line) => {
    expect(whenMarks(line, WEEK).filter(({ isPlain }) => !isPlain)).toEqual([])
  })
})

test('the marks of any text lie in it, in order, apart from each other', () => {
  const scraps = fc.constantFrom(
    'T3',
    '8h',
    ' - ',
    '1/12',
    'từ',
    'đến',
    'sáng',
    '(',
    ')',
    ' ',
    'CN',
  )
  const lines = fc.array(fc.oneof(scraps, fc.string({ maxLength: 4 })), { maxLength: 14 })
  fc.assert(
    fc.property(lines, (parts) => {
      const line = parts.join('')
      let end = 0
      for (const { from, until } of whenMarks(line, WEEK)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(until).toBeGreaterThan(from)
        end = until
      }
      expect(end).toBeLessThanOrEqual(line.length)
    }),
  )
})
