import { describe, expect, test } from 'vitest'
import type { ReadProgramme } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { documentOf } from '../support/programmes.ts'

const week = 'LỊCH CÔNG TÁC TUẦN 51 (từ ngày 14/12/2026 đến ngày 18/12/2026)'

async function page(body: string): Promise<ReadProgramme> {
  const html = `<html><body><p>${week}</p>${body}</body></html>`
  return readProgramme(await documentOf(html, 'lich.html'), { fileName: 'lich.html' })
}

function grid(...rows: string[][]): Promise<ReadProgramme> {
  return page(
    `<table>${rows.map((row) => `<tr>${row.map((cell) => (cell.startsWith('<t') ? cell : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`,
  )
}

const heads = ['Thứ/Ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm']

describe('the day of a row', () => {
  test.each([
    ['Hai<br>14/12', '2026-12-14'],
    ['2<br>(14/12)', '2026-12-14'],
    ['HAI 14/12', '2026-12-14'],
    ['TƯ 16/12', '2026-12-16'],
    ['3<br>15/12/2026', '2026-12-15'],
    ['Tư', '2026-12-16'],
    ['6', '2026-12-18'],
    ['Thứ 4 - 16/12/2026', '2026-12-16'],
    ['15/12<br>(Ba)', '2026-12-15'],
  ])('%s', async (cell, day) => {
    const { entries } = await grid(heads, [cell, '8h00', 'Họp A', 'PCT An', 'PH1'])
    expect(entries).toMatchObject([{ title: 'Họp A', time: { startsOn: day }, warnings: [] }])
  })

  test.each([
    ['Thứ hai - Thứ tư<br>(14-16/12)', '2026-12-14', '2026-12-16'],
    ['Thứ năm, thứ sáu<br>17,18/12', '2026-12-17', '2026-12-18'],
    ['16-17/12', '2026-12-16', '2026-12-17'],
  ])('several: %s', async (cell, from, until) => {
    const { entries } = await grid(heads, [cell, '', 'Tập huấn', 'PCT An', 'PH1'])
    expect(entries).toMatchObject([{ time: { kind: 'DAYS', startsOn: from, endsOn: until } }])
  })

  test('in two columns', async () => {
    const { entries } = await grid(
      ['Thứ', 'Ngày', 'Giờ', 'Nội dung'],
      ['Hai', '14/12', '8h', 'Họp A'],
      ['Ba', '15/12', '8h', 'Họp B'],
    )
    expect(entries.map(({ time }) => time.startsOn)).toEqual(['2026-12-14', '2026-12-15'])
  })

  test('that is not understood makes its rows doubtful', async () => {
    const { entries } = await grid(
      heads,
      ['Thứ Hai 14/12', '8h00', 'Họp A', 'PCT An', 'PH1'],
      ['T?? 1?/12', '8h00', 'Họp B', 'PCT An', 'PH1'],
      ['', '9h00', 'Họp C', 'PCT An', 'PH1'],
      ['Thứ Tư 16/12', '9h00', 'Họp D', 'PCT An', 'PH1'],
    )
    expect(entries.map(({ warnings }) => warnings.includes('DAY_DOUBTFUL'))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('the end of a row in a column of its own', () => {
  test.each([
    ['Giờ bắt đầu', 'Giờ kết thúc'],
    ['Từ giờ', 'Đến giờ'],
    ['Bắt đầu', 'Kết thúc'],
    ['Từ', 'Đến'],
    ['Thời gian bắt đầu', 'Thời gian kết thúc'],
    ['Start', 'End'],
  ])('%s | %s', async (from, until) => {
    const { entries } = await grid(
      ['Ngày', from, until, 'Nội dung'],
      ['14/12', '8h00', '9h30', 'Họp A'],
    )
    expect(entries).toMatchObject([
      { time: { kind: 'PERIOD', startTime: '08:00', endTime: '09:30' }, title: 'Họp A' },
    ])
  })

  test('below a heading over both', async () => {
    const { entries } = await page(
      `<table><tr><th rowspan="2">Ngày</th><th colspan="2">Thời gian</th><th rowspan="2">Nội dung</th></tr><tr><th>Từ</th><th>Đến</th></tr><tr><td>14/12</td><td>14h</td><td>16h</td><td>Họp A</td></tr></table>`,
    )
    expect(entries).toMatchObject([{ time: { startTime: '14:00', endTime: '16:00' } }])
  })

  test('below one heading and no other', async () => {
    const { entries } = await page(
      `<table><tr><th>Ngày</th><th colspan="2">Thời gian</th><th>Nội dung</th></tr><tr><td>14/12</td><td>14h</td><td>16h</td><td>Họp A</td></tr></table>`,
    )
    expect(entries).toMatchObject([{ time: { startTime: '14:00', endTime: '16:00' } }])
  })

  test('that is empty or no hour loses nothing', async () => {
    const { entries } = await grid(
      ['Ngày', 'Từ giờ', 'Đến giờ', 'Nội dung'],
      ['14/12', '8h00', '', 'Họp A'],
      ['14/12', '9h00', 'hết buổi', 'Họp B'],
      ['15/12', '', '9h30', 'Họp C'],
    )
    expect(entries.map(({ time }) => [time.startTime, time.text])).toEqual([
      ['08:00', '8h00'],
      ['09:00', '9h00 (hết buổi)'],
      [null, 'đến 9h30'],
    ])
  })
})

describe('the time of a row', () => {
  test.each(['8', '8:5', '8,30?'])(
    'that is no clock keeps its row and day and is asked about: %s',
    async (cell) => {
      const { entries } = await grid(
        heads,
        ['Thứ Hai 14/12', '8h00', 'Họp A', 'PCT An', 'PH1'],
        ['Thứ Ba 15/12', cell, 'Họp B', 'PCT Bình', 'PH2'],
        ['', '9h00', 'Họp C', 'PCT An', 'PH1'],
      )
      expect(entries.map(({ title, time }) => [title, time.startsOn])).toEqual([
        ['Họp A', '2026-12-14'],
        ['Họp B', '2026-12-15'],
        ['Họp C', '2026-12-15'],
      ])
      expect(entries[1]).toMatchObject({
        time: { text: cell },
        warnings: ['TIME_UNREAD'],
        place: 'PH2',
      })
    },
  )

  test('is that of all the lines beside it', async () => {
    for (const rows of [
      [heads, ['Thứ Hai 14/12', 'Sáng<br>7h30', '- Họp A<br>- Họp B', 'PCT An', 'PH1']],
      [
        ['Ngày', 'Buổi', 'Giờ', 'Nội dung'],
        ['14/12', 'Sáng', '7h30', '- Họp A<br>- Họp B'],
      ],
    ]) {
      const { entries } = await grid(...rows)
      expect(entries).toMatchObject(
        ['Họp A', 'Họp B'].map((title) => ({
          title,
          time: { halfDay: 'MORNING', startTime: '07:30' },
        })),
      )
    }
  })

  test('is one a line where each has its own', async () => {
    const { entries } = await grid(heads, ['14/12', '7h30<br>9h00', '- Họp A<br>- Họp B', '', ''])
    expect(entries.map(({ time }) => time.startTime)).toEqual(['07:30', '09:00'])
  })

  test.each([
    ['Chiều', '19h30', 'EVENING'],
    ['Sáng', '15h15', 'AFTERNOON'],
    ['Chiều', '8h00', 'MORNING'],
  ] as const)('outweighs the half-day beside it: %s %s', async (half, hour, meant) => {
    const { entries } = await grid(
      ['Ngày', 'Buổi', 'Giờ', 'Nội dung'],
      ['14/12', half, hour, 'Họp A'],
    )
    expect(entries).toMatchObject([{ time: { halfDay: meant }, warnings: ['HALF_CONTRADICTS'] }])
  })

  test('outweighs the half-day above it', async () => {
    const { entries } = await page(
      '<p>Thứ Hai, 14/12/2026</p><p>Sáng: Họp A</p><p>15h15: Họp B</p><p>Chiều:</p><p>- 19h30: Họp C</p>',
    )
    expect(entries.map(({ time, warnings }) => [time.halfDay, time.text, warnings])).toEqual([
      ['MORNING', 'Sáng', []],
      ['AFTERNOON', '15h15', ['HALF_CONTRADICTS']],
      ['EVENING', '19h30', ['HALF_CONTRADICTS']],
    ])
  })

  test.each(['Sáng 11h45', 'Chiều 18h30', 'Tối 17h30', 'Sáng 7h'])(
    'that an office may well call so is no doubt: %s',
    async (time) => {
      const { entries } = await grid(heads, ['Thứ Hai 14/12', time, 'Họp A', '', ''])
      expect(entries.map(({ warnings }) => warnings)).toEqual([[]])
    },
  )
})

describe('a cell over several columns', () => {
  test('of content and place fills the content only', async () => {
    const { entries } = await grid(heads, [
      'Thứ Hai 14/12',
      '8h00',
      '<td colspan="3">Đi kiểm tra cơ sở</td>',
    ])
    expect(entries).toMatchObject([{ title: 'Đi kiểm tra cơ sở', chairs: [], place: null }])
  })

  test.each(['Nghỉ bù', 'Tập huấn nghiệp vụ'])(
    'from the time on is the content: %s',
    async (words) => {
      const { entries } = await grid(
        heads,
        ['Thứ Hai 14/12', '8h00', 'Họp A', 'PCT An', 'PH1'],
        ['Thứ Ba 15/12', `<td colspan="4">${words}</td>`],
      )
      expect(entries[1]).toMatchObject({
        title: words,
        time: { startsOn: '2026-12-15' },
        place: null,
      })
    },
  )

  test('of place and note keeps the place', async () => {
    const { entries } = await grid(
      ['Ngày', 'Giờ', 'Nội dung', 'Địa điểm', 'Ghi chú'],
      ['14/12', '8h', 'Họp A', '<td colspan="2">Phòng họp 1</td>'],
    )
    expect(entries).toMatchObject([{ title: 'Họp A', place: 'Phòng họp 1', remarks: null }])
  })
})

describe('what calls a row off', () => {
  test.each([
    ['the leader', ['14/12', '8h', 'Họp A', 'PCT Bình (hoãn)', 'PH1'], 'POSTPONED'],
    ['the place', ['14/12', '8h', 'Họp A', 'PCT Bình', 'PH1 - Hủy'], 'CANCELLED'],
    ['the time', ['14/12', '8h00 (tạm hoãn)', 'Họp A', 'PCT Bình', 'PH1'], 'POSTPONED'],
    ['the place alone', ['14/12', '8h', 'Họp A', 'PCT Bình', 'Hoãn'], 'POSTPONED'],
  ])('in the cell of %s', async (_, row, change) => {
    const { entries } = await grid(heads, row)
    expect(entries).toMatchObject([
      { change, time: { startTime: '08:00' }, chairs: [{ words: 'PCT Bình' }] },
    ])
  })

  test.each([
    'Họp A; lịch sẽ báo lại vì hoãn',
    'Không họp tổ A',
    'Dời họp A sang thứ Năm',
    'Họp A - thôi không tổ chức',
    'Chuyển họp A sang phòng khác',
    'Họp A (hoãn đến khi có thông báo mới)',
  ])('is a status or a doubt: %s', async (words) => {
    const { entries, leftovers } = await grid(heads, ['14/12', '8h', words, 'PCT An', 'PH1'])
    const asked = [
      ...entries.flatMap(({ warnings }) => warnings),
      ...leftovers.map(({ why }) => why),
    ]
    const isStatus = entries.some(({ change }) => change === 'POSTPONED' || change === 'CANCELLED')
    expect(isStatus || asked.includes('CHANGE_UNREAD') || asked.includes('MOVED')).toBe(true)
  })

  test.each(['Họp về chuyển đổi số', 'Kiểm tra việc tiêu hủy tang vật', 'Họp về di dời dân'])(
    'is not every word that looks so: %s',
    async (words) => {
      const { entries } = await grid(heads, ['14/12', '8h', words, 'PCT An', 'PH1'])
      expect(entries).toMatchObject([{ title: words, change: null, warnings: [] }])
    },
  )

  test('is not overlooked in what is no entry', async () => {
    const { leftovers } = await grid(
      heads,
      ['14/12', '8h', 'Họp A', 'PCT An', 'PH1'],
      ['<td colspan="5">Lưu ý: hoãn các cuộc họp cuối tuần</td>'],
    )
    expect(leftovers.map(({ why }) => why)).toContain('CHANGE_UNREAD')
  })
})

test.each([
  ['TUQ. Chủ tịch, PCT An', 'PCT An', 'Chủ tịch'],
  ['PCT An (thay CT)', 'PCT An', 'CT'],
  ['CT Khánh<br>(PCT An dự thay)', 'PCT An', 'CT Khánh'],
  ['Ủy quyền PCT An', 'PCT An', undefined],
])('a leader’s cell says who stands in for whom: %s', async (cell, chair, leader) => {
  const { entries } = await grid(heads, ['14/12', '8h', 'Dự lễ', cell, 'PH1'])
  expect(entries).toMatchObject([{ part: 'ON_BEHALF', chairs: [{ words: chair }] }])
  expect(entries[0]?.behalfOf?.words).toBe(leader)
})

test('a leader’s cell names several under one post', async () => {
  const { entries } = await grid(heads, ['14/12', '8h', 'Họp', 'Các PCT An, Bình', 'PH1'])
  expect(entries[0]?.chairs.map(({ name, kind }) => [name, kind])).toEqual([
    ['An', 'PERSON'],
    ['Bình', 'PERSON'],
  ])
})

test.each(['8h-10h<br>14h-16h', '8h00 và 14h00', '7h30 - 11h30; 13h30 - 16h30'])(
  'an hour that has no field is asked about: %s',
  async (cell) => {
    const { entries } = await grid(heads, ['14/12', cell, 'Tập huấn', 'PCT An', 'PH1'])
    expect(entries).toMatchObject([{ title: 'Tập huấn', warnings: ['TIME_UNREAD'] }])
  },
)

test('a row without a content loses none of its words', async () => {
  const { leftovers } = await grid(
    ['Ngày', 'Giờ', 'Nội dung', 'Ghi chú'],
    ['14/12', '8h', 'Họp A', ''],
    ['15/12', '8h', '', ''],
    ['16/12', '', '', 'Trực: Đ/c Hòa'],
  )
  expect(leftovers.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['15/12 | 8h', '16/12 | Trực: Đ/c Hòa']),
  )
})

test('a head of days over columns is read, and not asked about', async () => {
  const { entries, leftovers } = await grid(
    ['', 'Thứ 2<br>14/12', 'Thứ 3<br>15/12'],
    ['PCT An', '8h: Họp A', '(hoãn) 14h: Họp B'],
  )
  expect(
    entries.map(({ time, title, change, warnings }) => [
      time.startsOn,
      time.startTime,
      title,
      change,
      warnings.length,
    ]),
  ).toEqual([
    ['2026-12-14', '08:00', 'Họp A', null, 0],
    ['2026-12-15', '14:00', 'Họp B', 'POSTPONED', 0],
  ])
  expect(leftovers.filter(({ why }) => why === 'DATE_UNREAD')).toEqual([])
})

describe('a row that stands for several items', () => {
  test('an hour a line beside an item a line', async () => {
    const { entries } = await grid(heads, [
      'Thứ Hai 14/12',
      '8h<br>14h',
      'Họp A<br>Họp B',
      'PCT An<br>PCT Bình',
      'PH1',
    ])
    expect(
      entries.map(({ title, time, chairs, place }) => [
        title,
        time.startTime,
        chairs.map(({ name }) => name).join(),
        place,
      ]),
    ).toEqual([
      ['Họp A', '08:00', 'An', 'PH1'],
      ['Họp B', '14:00', 'Bình', 'PH1'],
    ])
  })

  test.each([
    ['8h<br>14h', 'Họp A<br>về việc B'],
    ['8h<br>14h', 'Họp A<br>Thành phần: các sở'],
    ['8h<br>14h', 'Họp A'],
    ['8h<br>14h<br>16h', 'Họp A<br>Họp B'],
  ])('hours that no line answers are asked about: %s beside %s', async (time, content) => {
    const { entries } = await grid(heads, ['Thứ Hai 14/12', time, content, 'PCT An', 'PH1'])
    expect(entries).toHaveLength(1)
    expect(entries[0]?.warnings).toContain('TIME_UNREAD')
  })

  test('a row of the week’s working days', async () => {
    const { entries } = await grid(
      heads,
      ['Tất cả các ngày làm việc trong tuần', '7h30', 'Tiếp dân', 'PCT An', 'PH1'],
      ['Thứ Ba 15/12', '8h00', 'Họp A', 'PCT An', 'PH1'],
    )
    expect(entries.map(({ time }) => time.startsOn)).toEqual([
      ...[14, 15, 16, 17, 18].map((day) => `2026-12-${day}`),
      '2026-12-15',
    ])
  })
})

test.each(['S/C', 'S - C', 'Sáng / Chiều', 'Buổi'])(
  'a half-day of one letter under %s',
  async (head) => {
    const { entries } = await grid(
      ['Ngày', head, 'Nội dung', 'Địa điểm'],
      ['14/12', 'S', 'Họp A', 'PH1'],
      ['', 'C', 'Họp B', 'PH1'],
    )
    expect(entries.map(({ time, title, remarks }) => [time.halfDay, title, remarks])).toEqual([
      ['MORNING', 'Họp A', null],
      ['AFTERNOON', 'Họp B', null],
    ])
  },
)
