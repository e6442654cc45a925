import { describe, expect, test } from 'vitest'
import { readLine } from '../../src/exchange/rules/line.ts'

const context = { day: '2025-07-14', year: 2025, week: { from: '2025-07-14', until: '2025-07-20' } }

function partsOf(text: string) {
  const { time, chairs, title, place } = readLine(text, context)
  return [
    time.startsOn,
    time.halfDay,
    time.startTime,
    chairs.map(({ words }) => words).join(' + '),
    title,
    place,
  ]
}

describe('one typed line becomes an item', () => {
  const cases: [string, unknown[]][] = [
    [
      'T3 14h PCT Phước nghe báo cáo phương án giải phóng mặt bằng, tại P. họp 2',
      [
        '2025-07-15',
        null,
        '14:00',
        'PCT Phước',
        'nghe báo cáo phương án giải phóng mặt bằng',
        'P. họp 2',
      ],
    ],
    ['8h00 họp giao ban', ['2025-07-14', null, '08:00', '', 'họp giao ban', null]],
    [
      '14h thứ Sáu, Chủ tịch tiếp công dân',
      ['2025-07-18', null, '14:00', 'Chủ tịch', 'tiếp công dân', null],
    ],
    [
      'Thứ Tư 16/7: Sáng, PCT Lê Văn An, PCT Trần Bảo dự hội nghị trực tuyến. Điểm tại Hội trường A',
      [
        '2025-07-16',
        'MORNING',
        null,
        'PCT Lê Văn An + PCT Trần Bảo',
        'dự hội nghị trực tuyến',
        'Hội trường A',
      ],
    ],
    [
      '- 7h30 Đ/c Hòa kiểm tra đê tại xã Tân Lập',
      ['2025-07-14', null, '07:30', 'Đ/c Hòa', 'kiểm tra đê', 'xã Tân Lập'],
    ],
    ['làm việc tại cơ quan', ['2025-07-14', null, null, '', 'làm việc tại cơ quan', null]],
    // A place behind the last of the people is no part of a name, though neither is known.
    [
      '8h họp tổ công tác, chủ trì: GĐ Bình, tại P. họp 99',
      ['2025-07-14', null, '08:00', 'GĐ Bình', 'họp tổ công tác', 'P. họp 99'],
    ],
    ['20/7 Tối: đêm văn nghệ', ['2025-07-20', 'EVENING', null, '', 'đêm văn nghệ', null]],
    [
      'Fri 10 a.m. Board meeting @ Room 2',
      ['2025-07-18', null, '10:00', '', 'Board meeting', 'Room 2'],
    ],
  ]
  test.each(cases)('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })

  test('with nothing but a time it keeps the words as its title', () => {
    expect(readLine('14h', context)).toMatchObject({ title: '14h', time: { startTime: '14:00' } })
  })

  test('without a day anywhere it says so', () => {
    expect(readLine('14h họp', { day: null, year: 2025 }).warnings).toContain('DAY_UNKNOWN')
  })
})

describe('an item of several days', () => {
  const spans: [string, string, string][] = [
    ['14 – 16/7: Chủ tịch đi công tác', '2025-07-14', '2025-07-16'],
    ['Từ 15/7 đến 17/7: PCT Phước dự tập huấn', '2025-07-15', '2025-07-17'],
    ['từ ngày 14/7/2025 đến hết ngày 18/7/2025: hội thảo', '2025-07-14', '2025-07-18'],
  ]
  test.each(spans)('%s', (text, startsOn, endsOn) => {
    expect(readLine(text, context).time).toMatchObject({ kind: 'DAYS', startsOn, endsOn })
  })

  test('has the hours of its first and its last day', () => {
    for (const text of [
      'Họp từ 8h ngày 15/7 đến 17h ngày 17/7',
      '8h ngày 15/7 - 17h ngày 17/7 họp',
    ])
      expect(readLine(text, context).time).toMatchObject({
        kind: 'DAYS',
        startsOn: '2025-07-15',
        endsOn: '2025-07-17',
        startTime: '08:00',
        endTime: '17:00',
      })
    const oneDay = readLine('Họp từ 8h ngày 15/7 đến 17h ngày 15/7', context).time
    expect(oneDay).toMatchObject({ kind: 'PERIOD', endsOn: null })
  })

  test('is that of the days it stands under, unless it names its own', () => {
    const under = { ...context, until: '2025-07-16' }
    expect(readLine('đi công tác', under).time).toMatchObject({ kind: 'DAYS', endsOn: under.until })
    expect(readLine('18/7 họp', under).time).toMatchObject({ startsOn: '2025-07-18', endsOn: null })
  })

  test('is not read from hours or from days that run backwards', () => {
    const kinds = ['14h - 16h: họp', '16 - 14/7: họp'].map((text) => readLine(text, context).time)
    expect(kinds.map(({ endsOn }) => endsOn)).toEqual([null, null])
  })
})

describe('a line of more than its one day and time', () => {
  test.each([
    ['họp tổ thứ 3 và thứ 5, 8h', ['TIME_UNREAD', 'DATE_UNREAD']],
    ['8h thứ 2,4,6 giao ban', ['DATE_UNREAD']],
    ['tập huấn hai ngày, thứ 3', ['SEVERAL_DAYS']],
    ['họp nửa ngày sáng 15/7', []],
  ])('asks about what was not read: %s', (text, warnings) => {
    const asked = readLine(text, context).warnings
    expect(asked.filter((word) => /UNREAD|SEVERAL/.test(word)).sort()).toEqual(warnings.sort())
  })

  test.each([
    ['nghỉ phép 2 ngày thứ 3', 'nghỉ phép 2 ngày', '2025-07-15', '2025-07-16', null],
    ['họp nửa ngày sáng 15/7', 'họp nửa ngày', '2025-07-15', null, null],
    ['họp tổng kết lúc 14h 18-7', 'họp tổng kết', '2025-07-18', null, '14:00'],
    ['1 - 8h họp tổ', 'họp tổ', '2025-07-14', null, '08:00'],
    ['7 - 9h họp tổ', 'họp tổ', '2025-07-14', null, '07:00'],
  ])('keeps the words of a length, and what only looks like a span: %s', (text, ...parts) => {
    const { title, time } = readLine(text, context)
    expect([title, time.startsOn, time.endsOn, time.startTime]).toEqual(parts)
  })
})
