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

  test('a long list of names ends soon', async () => {
    const startedAt = performance.now()
    await under(`- 8h00: Các PCT An, ${'Bình, '.repeat(1_000)}dự họp`)
    expect(performance.now() - startedAt).toBeLessThan(4_000)
  })
})
