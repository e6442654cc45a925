import { describe, expect, test } from 'vitest'
import type { ReadEntry } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { documentOf } from '../support/programmes.ts'

/** The entries of lines under a Monday. */
async function under(...lines: string[]): Promise<ReadEntry[]> {
  const text = `Lịch tuần 51 (14/12/2026 - 18/12/2026)\nThứ Hai 14/12\n${lines.join('\n')}\n`
  return readProgramme(await documentOf(text), { fileName: 'lich.txt' }).entries
}

test.each([
  ['Sáng: họp R; Chiều: họp S', ['MORNING', null, 'họp R'], ['AFTERNOON', null, 'họp S']],
  ['Sáng họp R, chiều họp S', ['MORNING', null, 'họp R'], ['AFTERNOON', null, 'họp S']],
  ['- 8h00: họp T, 14h00: tiếp dân', [null, '08:00', 'họp T'], [null, '14:00', 'tiếp dân']],
  [
    '- 8h00 họp giao ban; chiều 14 giờ nghe báo cáo quy hoạch',
    [null, '08:00', 'họp giao ban'],
    ['AFTERNOON', '14:00', 'nghe báo cáo quy hoạch'],
  ],
])('two items in a line are two: %s', async (line, ...expected) => {
  const entries = await under(line)
  expect(entries.map(({ time, title }) => [time.halfDay, time.startTime, title])).toEqual(expected)
})

test.each([
  '8g00 - 9g30: Họp C',
  '8.00 - 9.30: Họp C',
  '- 8h - 9h30: Họp C',
  '(từ 8h00 đến 9h30) Họp C',
])('a span is no border between items: %s', async (line) => {
  expect(await under(line)).toMatchObject([{ title: 'Họp C', time: { startTime: '08:00' } }])
})

test('a span of the English notation is no number and a time', async () => {
  const [entry] = await under('2 - 3.30 p.m.: Họp C')
  expect(entry).toMatchObject({ title: 'Họp C', time: { startTime: '14:00', endTime: '15:30' } })
})

test('a second span is kept and asked about', async () => {
  expect(await under('7h30 - 11h30 và 13h30 - 16h30: Tập huấn')).toMatchObject([
    {
      title: 'Tập huấn',
      time: { startTime: '07:30', endTime: '11:30' },
      remarks: 'và 13h30 - 16h30',
      warnings: ['TIME_UNREAD'],
    },
  ])
})

describe('what calls an item off or moves it', () => {
  test.each([
    ['15h00: Hủy họp với Sở Y tế', 'CANCELLED', 'họp với Sở Y tế'],
    ['- 15h00: Tạm hoãn họp Ban Thường vụ', 'POSTPONED', 'họp Ban Thường vụ'],
    ['- 15h00: Hoãn tiếp đoàn (chuyển sang tuần sau)', 'POSTPONED', 'tiếp đoàn'],
    ['- 15h00: Không họp giao ban', 'CANCELLED', 'họp giao ban'],
    ['- 15h00: Họp ban — dời sang 14 giờ ngày 17/12', 'MOVED', 'Họp ban'],
    ['- 15h00: Họp ban chuyển sang phòng họp số 2', 'MOVED', 'Họp ban'],
    ['- 15h00: Họp ban, lùi lại đến khi có thông báo mới', 'POSTPONED', 'Họp ban'],
    ['- 15h00: Nghỉ họp giao ban', 'CANCELLED', 'họp giao ban'],
  ])('%s', async (line, change, title) => {
    const entries = await under(line)
    expect(entries).toMatchObject([{ change, title }])
    expect(entries[0]?.warnings.includes('MOVED')).toBe(change === 'MOVED')
  })
})

describe('an item of several days', () => {
  test.each([
    ['- 8h00: Họp (2 ngày: 14-15/12)', '2026-12-15'],
    ['- 8h00: Tập huấn đến hết ngày 16/12', '2026-12-16'],
    ['- 8h00: Tập huấn đến hết ngày 22/12', '2026-12-22'],
  ])('%s', async (line, until) => {
    expect(await under(line)).toMatchObject([
      {
        time: { kind: 'DAYS', startsOn: '2026-12-14', endsOn: until, startTime: '08:00' },
        warnings: ['SEVERAL_DAYS'],
      },
    ])
  })

  test.each([
    ['- Tập huấn hai ngày tại Hội trường A', '2026-12-15'],
    ['- 8h00: Tập huấn (3 ngày)', '2026-12-16'],
    ['- 8h00: Tập huấn trong ba ngày', '2026-12-16'],
    ['- 8h00: Hội nghị, thời gian 02 ngày', '2026-12-15'],
  ])('that says how many: %s', async (line, endsOn) => {
    const [entry] = await under(line)
    expect(entry?.time).toMatchObject({ kind: 'DAYS', startsOn: '2026-12-14', endsOn })
    expect(entry?.warnings).toContain('SEVERAL_DAYS')
  })

  test('that may be meant by a number is asked about', async () => {
    const [entry] = await under('- 8h00: Hội nghị 1 ngày rưỡi')
    expect(entry).toMatchObject({ time: { endsOn: null }, warnings: ['SEVERAL_DAYS'] })
  })

  test.each([
    '- 8h00: Nghe báo cáo sau 3 ngày nghỉ lễ',
    '- 8h00: Họp đánh giá hai ngày đầu kỳ thi',
    '- 8h00: Triển khai chiến dịch 90 ngày đêm',
    '- 8h00: Dự lễ kỷ niệm 50 năm Ngày giải phóng',
  ])('that are spoken of only, is of one: %s', async (line) => {
    expect(await under(line)).toMatchObject([{ time: { kind: 'START' }, warnings: [] }])
  })

  test.each([
    '- 7h30: Tiếp công dân tất cả các ngày làm việc trong tuần',
    '- Tất cả các ngày làm việc trong tuần, 7h30: Tiếp công dân',
    'Các ngày làm việc trong tuần:\n- 7h30: Tiếp công dân',
  ])('of the working week stands on each of its days: %s', async (line) => {
    const entries = await under(line)
    expect(entries.map(({ time }) => time.startsOn)).toEqual(
      [14, 15, 16, 17, 18].map((day) => `2026-12-${day}`),
    )
    for (const { title, time, warnings } of entries)
      expect([title, time.startTime, warnings]).toEqual([
        'Tiếp công dân',
        '07:30',
        ['SEVERAL_DAYS'],
      ])
  })

  test.each(['Tất cả các ngày làm việc trong tuần: trực ban', '7h30: Trực ban hằng ngày'])(
    'that repeats is asked about: %s',
    async (line) => {
      const [entry] = await under(`- ${line}`)
      expect(entry?.warnings).toContain('SEVERAL_DAYS')
    },
  )
})

test('the numbered half-days of a party’s programme head their items', async () => {
  const entries = await under(
    '1. Sáng',
    '- 7h30: Họp Thường trực',
    '2) Chiều',
    '- 14h00: Dự hội nghị',
    'b) Tối',
    '- Dự lễ',
  )
  expect(entries.map(({ time, title }) => [time.halfDay, title])).toEqual([
    ['MORNING', 'Họp Thường trực'],
    ['AFTERNOON', 'Dự hội nghị'],
    ['EVENING', 'Dự lễ'],
  ])
})

describe('people named within an item', () => {
  test.each([
    ['Các Phó Chủ tịch Nguyễn Văn An, Trần Bình dự họp', ['Nguyễn Văn An', 'Trần Bình'], 'dự họp'],
    ['PCT An; Họp về chương trình', ['An'], 'Họp về chương trình'],
    ['Họp giao ban (PCT An chủ trì)', ['An'], 'Họp giao ban'],
    ['Họp giao ban - PCT An - Phòng họp 2', ['An'], 'Họp giao ban'],
    ['Gặp mặt nguyên Chủ tịch UBND tỉnh', [], 'Gặp mặt nguyên Chủ tịch UBND tỉnh'],
    [
      'Lễ công bố Quyết định bổ nhiệm Giám đốc Sở',
      [],
      'Lễ công bố Quyết định bổ nhiệm Giám đốc Sở',
    ],
    [
      'Trao quyết định cho đồng chí Nguyễn Văn An, Giám đốc Sở',
      [],
      'Trao quyết định cho đồng chí Nguyễn Văn An, Giám đốc Sở',
    ],
    ['Hội nghị do Bộ trưởng Bộ Y tế chủ trì', [], 'Hội nghị do Bộ trưởng Bộ Y tế chủ trì'],
  ])('%s', async (line, names, title) => {
    const [entry] = await under(`- 8h00: ${line}`)
    expect(entry?.chairs.map(({ name }) => name)).toEqual(names)
    expect(entry?.title).toBe(title)
  })

  test.each([
    ['TUQ. Chủ tịch, PCT An dự lễ khai giảng', 'Chủ tịch', 'dự lễ khai giảng'],
    ['Chủ tịch ủy quyền PCT An dự lễ khai giảng', 'Chủ tịch', 'dự lễ khai giảng'],
    ['PCT An (thay Chủ tịch) dự lễ', 'Chủ tịch', 'dự lễ'],
    ['PCT An dự thay Chủ tịch lễ khai giảng', 'Chủ tịch', 'dự lễ khai giảng'],
    ['Dự lễ khai giảng (ủy quyền PCT An)', null, 'Dự lễ khai giảng'],
    ['Dự lễ khai giảng, ủy quyền PCT An dự', null, 'Dự lễ khai giảng'],
  ])('stand in for another: %s', async (line, leader, title) => {
    const [entry] = await under(`- 8h00: ${line}`)
    expect(entry?.chairs).toMatchObject([{ words: 'PCT An' }])
    expect([entry?.part, entry?.behalfOf?.words ?? null]).toEqual(['ON_BEHALF', leader])
    expect(entry?.title).toBe(title)
  })
})

describe('a line of a document is read by sense', () => {
  test.each([
    ['- Họp ban, 15 giờ, PCT An', '15:00', 'Họp ban', 'PCT An', null],
    ['- (hoãn) 14h: Họp ban', '14:00', 'Họp ban', undefined, null],
    [
      '- 7h00: Giao ban tuần. Đ/c Chỉ huy trưởng chủ trì.',
      '07:00',
      'Giao ban tuần',
      'Đ/c Chỉ huy trưởng',
      null,
    ],
    [
      '- 8h00: Họp ban; thành phần: Sở A, Sở B; tại Phòng họp số 1',
      '08:00',
      'Họp ban',
      undefined,
      'Phòng họp số 1',
    ],
  ])('%s', async (line, startTime, title, chair, place) => {
    const entries = await under(line)
    expect(entries).toMatchObject([{ time: { startTime }, title, place }])
    expect(entries[0]?.chairs[0]?.words).toBe(chair)
    expect(entries[0]?.attends.map(({ words }) => words)).not.toContain('tại Phòng họp số 1')
    expect(entries[0]?.change).toBe(line.includes('hoãn') ? 'POSTPONED' : null)
  })

  test.each(['Thứ Tư: làm việc tại cơ quan', '- Thứ Tư: làm việc tại cơ quan'])(
    'whose weekday heads it: %s',
    async (line) => {
      expect(await under('- 8h00: Họp A', line)).toMatchObject([
        { title: 'Họp A' },
        { time: { startsOn: '2026-12-16' }, title: 'làm việc tại cơ quan' },
      ])
    },
  )

  test.each(['- Các ngày thứ Ba, thứ Năm: Tiếp công dân', '- Ngày 28/12, 14h: Tổng kết'])(
    'whose day is not its own is asked about: %s',
    async (line) => {
      const asked = (await under('- 8h00: Họp A', line)).filter(({ title }) => title !== 'Họp A')
      for (const { time, warnings } of asked)
        expect(time.startsOn !== '2026-12-14' || warnings.includes('DATE_UNREAD')).toBe(true)
      expect(asked).toHaveLength(1)
    },
  )

  test.each([
    '- 9h00: Họp tổ biên tập sáng thứ 3',
    '- 9h00: Chuẩn bị nội dung họp vào Thứ Ba',
    '- Thứ 3 họp ban',
    '- Tiếp công dân sáng Thứ Năm tại trụ sở',
  ])('that names another weekday is asked about: %s', async (line) => {
    const [, entry] = await under('- 8h00: Họp A', line)
    expect(entry?.warnings).toContain('DATE_UNREAD')
  })

  test.each([
    '- 9h00: Họp lần thứ 3 của Ban Chỉ đạo',
    '- 9h00: Kỳ họp thứ 5, HĐND tỉnh',
    '- 9h00: Chuẩn bị họp giao ban sáng thứ Hai',
  ])('that counts, or names its own, is not: %s', async (line) => {
    const [entry] = await under(line)
    expect(entry?.warnings).toEqual([])
  })

  test.each(['7 - 9h: Họp B', '- 7 - 9h: Họp B', '07 – 09 giờ: Họp B'])(
    'a span without minutes is no number and an hour: %s',
    async (line) => {
      const span = { startTime: '07:00', endTime: '09:00' }
      expect(await under(line)).toMatchObject([{ title: 'Họp B', time: span }])
    },
  )

  test('a number of the list before an hour is none of it', async () => {
    const lines = [5, 6, 7, 8, 9].map((number) => `${number} - ${number + 4}h: Họp số ${number}`)
    const entries = await under('4 - 8h: Họp số 4', ...lines)
    expect(entries.map(({ time }) => [time.startTime, time.endTime])).toEqual(
      ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'].map((start) => [start, null]),
    )
  })

  test('a long list of names ends soon', async () => {
    const startedAt = performance.now()
    await under(`- 8h00: Các PCT An, ${'Bình, '.repeat(1_000)}dự họp`)
    expect(performance.now() - startedAt).toBeLessThan(4_000)
  })
})

describe('lines about the week stay apart from the items', () => {
  test.each([
    'Trực ban: Đ/c Nam, Đ/c Hà',
    'Trực lãnh đạo: PCT An',
    'TRỰC CƠ QUAN: Đ/c Bình',
    'Lãnh đạo trực: PCT An',
    'Lái xe trực: Đ/c Hùng',
    '* Trực tuần: Đ/c Minh',
    'Ghi chú: Các đồng chí mang theo tài liệu',
    'Nơi nhận: Thường trực HĐND; Lưu: VT.',
    'Liên hệ: Đ/c Nam, điện thoại 0123 456 789',
  ])('%s', async (line) => {
    const text = `Lịch tuần 51 (14/12/2026 - 18/12/2026)\nThứ Hai 14/12\n- 8h00: Họp A\n${line}\nThứ Ba 15/12\n- 8h00: Họp B\n`
    const read = readProgramme(await documentOf(text), { fileName: 'lich.txt' })
    expect(read.entries.map(({ title, chairs }) => [title, chairs])).toEqual([
      ['Họp A', []],
      ['Họp B', []],
    ])
    expect(read.leftovers.map(({ text }) => text)).toContain(line)
  })

  test('what is led online or in person is an item', async () => {
    expect(await under('- 8h00: Họp A', '- 9h00: Trực tuyến: họp B')).toHaveLength(2)
  })
})
