import { describe, expect, test } from 'vitest'
import type { ReadProgramme } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { type FormFile, gridForms, lineForms } from '../support/forms.ts'
import { documentOf } from '../support/programmes.ts'

const week = 'LỊCH CÔNG TÁC TUẦN 51 (từ ngày 14/12/2026 đến ngày 20/12/2026)'
const heads = ['Thứ/Ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm']

/** The items of a document in short: "14 08:00-09:30 Họp C", with half-day, last day, change and what is asked. */
function told({ entries }: ReadProgramme): string[] {
  return entries.map(({ time, title, change, warnings }) =>
    [
      [time.startsOn, time.endsOn].flatMap((day) => day?.slice(8) ?? []).join('–'),
      time.halfDay,
      [time.startTime, time.endTime].filter(Boolean).join('-'),
      title,
      change,
      ...warnings.map((word) => `?${word}`),
    ]
      .filter(Boolean)
      .join(' '),
  )
}

async function inEach(forms: FormFile[], expected: string[]): Promise<void> {
  for (const { form, name, content } of forms) {
    const read = readProgramme(await documentOf(content, name), { fileName: name })
    expect([form, ...told(read)]).toEqual([form, ...expected])
  }
}

describe('lines say the same as a text, a page, a Word file and a sheet', () => {
  const below = (heading: string, item: string): [string[], string[]] => [
    [heading, '- 9h00: Họp B'],
    [item],
  ]
  test.each<[string[], string[]]>([
    below('Ngày 15/12/2026:', '15 09:00 Họp B'),
    below('15/12/2026:', '15 09:00 Họp B'),
    below('(Thứ Ba) 15/12', '15 09:00 Họp B'),
    below('Ba, 15/12', '15 09:00 Họp B'),
    below('C.Nhật, 20/12', '20 09:00 Họp B'),
    below('Sáng 15/12:', '15 MORNING 09:00 Họp B'),
    below('Thứ Ba, 15/12/2026 - Thứ Tư, 16/12/2026', '15–16 09:00 Họp B ?SEVERAL_DAYS'),
    below('II. Thứ Ba, ngày 15/12/2026', '15 09:00 Họp B'),
    below('Thứ 4 - 16/12/2026', '16 09:00 Họp B'),
    below('Thứ tư, 16', '16 09:00 Họp B'),
    below('Thứ Năm (17)', '17 09:00 Họp B'),
    below('T6/18', '14 09:00 Họp B ?DAY_DOUBTFUL'),
    below('Ngày 16:', '16 09:00 Họp B'),
    [['15h00: Hủy họp với Y'], ['14 15:00 họp với Y CANCELLED']],
    [['15h00: Tạm hoãn họp F'], ['14 15:00 họp F POSTPONED']],
    [['15h00: Hoãn họp G (chuyển sang tuần sau)'], ['14 15:00 họp G POSTPONED']],
    [['15h00: Họp E — dời sang 14 giờ ngày 17/12'], ['14 15:00 Họp E MOVED ?MOVED ?DATE_UNREAD']],
    [['15h00: Không họp W'], ['14 15:00 họp W CANCELLED']],
    [['8g00 - 9g30: Họp C'], ['14 08:00-09:30 Họp C']],
    [['8.00 - 9.30: Họp C'], ['14 08:00-09:30 Họp C']],
    [['2 - 3.30 p.m.: Họp C'], ['14 14:00-15:30 Họp C']],
    [['(từ 9h00 đến 11h00) Họp C'], ['14 09:00-11:00 Họp C']],
    [['- 09h:30 Họp C'], ['14 09:30 Họp C']],
    [
      ['9h00', 'Họp B', '10h30', 'Họp C'],
      ['14 09:00 Họp B', '14 10:30 Họp C'],
    ],
    [['- 9h: Họp B (thay cho lịch 8h)'], ['14 09:00 Họp B (thay cho lịch 8h) ?TIME_UNREAD']],
    [['13 - 15h30: Họp C'], ['14 13:00-15:30 Họp C']],
    [['13h30 - 14h và 15h - 16h: Tập huấn'], ['14 13:30-14:00 Tập huấn ?TIME_UNREAD']],
    [['Sáng: họp R; Chiều: họp S'], ['14 MORNING họp R', '14 AFTERNOON họp S']],
    [
      ['Sáng: họp R; chiều 14 giờ nghe báo cáo, điểm tại X'],
      ['14 MORNING họp R', '14 AFTERNOON 14:00 nghe báo cáo'],
    ],
    [
      ['Sáng: họp Q', '15h15: họp B'],
      ['14 MORNING họp Q', '14 AFTERNOON 15:15 họp B ?HALF_CONTRADICTS'],
    ],
    [
      ['- 9h: Tập huấn (2 ngày: 14-15/12)'],
      ['14–15 09:00 Tập huấn (2 ngày: 14-15/12) ?SEVERAL_DAYS'],
    ],
    [
      ['- 9h: Tập huấn đến hết ngày 16/12'],
      ['14–16 09:00 Tập huấn đến hết ngày 16/12 ?SEVERAL_DAYS'],
    ],
    [
      ['- 9h: Trực tất cả các ngày làm việc trong tuần'],
      [14, 15, 16, 17, 18].map((day) => `${day} 09:00 Trực ?SEVERAL_DAYS`),
    ],
    [['- 9h: TUQ. Chủ tịch, PCT An dự họp'], ['14 09:00 dự họp']],
    [['- 9h: Họp tổ sáng thứ 3'], ['14 09:00 Họp tổ sáng thứ 3 ?DATE_UNREAD']],
  ])('%j', async (lines, items) => {
    await inEach(lineForms([week, 'Thứ Hai, 14/12/2026', '- 8h00: Họp A', ...lines]), [
      '14 08:00 Họp A',
      ...items,
    ])
  })

  test.each([
    'Trực ban: Đ/c Nam',
    'Người phụ trách: Đ/c Nam',
    'Hình thức: trực tuyến',
    'Yêu cầu: gửi báo cáo trước',
    'Ngày mai: họp B',
    'II. VĂN PHÒNG',
  ])('a line that is no item’s goes on with no title, and stays visible: %s', async (line) => {
    for (const { name, content } of lineForms([
      week,
      'Thứ Hai, 14/12/2026',
      '1. PCT An:',
      '- 8h00: Họp A',
      line,
      '- 9h00: Họp B',
    ])) {
      const read = readProgramme(await documentOf(content, name), { fileName: name })
      expect(told(read)).toEqual(['14 08:00 Họp A', '14 09:00 Họp B'])
      expect(read.entries[0]?.remarks).toBeNull()
      expect(read.leftovers.map(({ text }) => text)).toContain(line)
      // A further part of the programme is no longer that leader's.
      expect(read.entries[1]?.chairs).toHaveLength(/^II/.test(line) ? 0 : 1)
    }
  })

  test('a part of the day without anything has no item', async () => {
    const days = ['Thứ Hai 14/12: (không có lịch)', 'Thứ Ba 15/12: ///', 'Thứ Tư 16/12: 8h họp A']
    await inEach(lineForms([week, ...days]), ['16 08:00 họp A'])
  })
})

describe('rows say the same as a page, a Word file and a sheet', () => {
  const row = (day: string, time: string, content: string, leader = 'PCT An') => [
    day,
    time,
    content,
    leader,
    'PH1',
  ]
  const monday = row('Thứ Hai 14/12', '8h', 'Họp A')
  test.each<[string[][], string[]]>([
    [[row('Hai\n14/12', '8h', 'Họp A')], ['14 08:00 Họp A']],
    [[row('2\n(14/12)', '8h', 'Họp A')], ['14 08:00 Họp A']],
    [[row('TƯ 16/12', '8h', 'Họp A')], ['16 08:00 Họp A']],
    [[row('Thứ hai - Thứ tư (14-16/12)', '8h', 'Họp A')], ['14–16 08:00 Họp A ?SEVERAL_DAYS']],
    [[row('Thứ năm, thứ sáu 17,18/12', '', 'Họp A')], ['17–18 Họp A']],
    [[row('Thứ Hai 14/12', '8h', 'Họp A', '(hoãn) PCT An')], ['14 08:00 Họp A POSTPONED']],
    [[row('Thứ Hai 14/12', '8h', 'Họp A', 'PCT An\n(hủy)')], ['14 08:00 Họp A CANCELLED']],
    [
      [row('Thứ Hai 14/12', 'Chiều', 'Họp A'), row('', '19h30', 'Họp B')],
      ['14 AFTERNOON Họp A', '14 EVENING 19:30 Họp B ?HALF_CONTRADICTS'],
    ],
    ...['8', '8:5'].map((time): [string[][], string[]] => [
      [monday, row('Thứ Ba 15/12', time, 'Họp B'), row('', '9h', 'Họp C')],
      ['14 08:00 Họp A', '15 Họp B ?TIME_UNREAD', '15 09:00 Họp C'],
    ]),
    [
      [row('Thứ Hai 14/12', 'Sáng\n7h30', '- Họp A\n- Họp B')],
      ['14 MORNING 07:30 Họp A', '14 MORNING 07:30 Họp B'],
    ],
    [[row('Thứ Hai 14/12', '8h\n14h', 'Họp A\nHọp B')], ['14 08:00 Họp A', '14 14:00 Họp B']],
    [
      [row('Thứ Hai 14/12', '', '- 8h: Họp A\n- 9h: Họp B\nTrực lãnh đạo: PCT An')],
      ['14 08:00 Họp A', '14 09:00 Họp B'],
    ],
    [
      [
        ['Thứ Hai 14/12', '', 'Hội nghị lãnh đạo', '', ''],
        ['Thứ Ba', '8h', 'Họp lãnh đạo', '', ''],
      ],
      ['14 Hội nghị lãnh đạo ?TIME_UNKNOWN', '15 08:00 Họp lãnh đạo'],
    ],
    [
      [
        monday,
        ['Trực ban: Đ/c Nam', '', '', '', ''],
        row('Thứ Ba 15/12', '8h', 'Họp B\nTrực: Đ/c Hà'),
      ],
      ['14 08:00 Họp A', '15 08:00 Họp B'],
    ],
  ])('%j', async (rows, items) => {
    await inEach(gridForms(week, [heads, ...rows]), items)
  })

  test('where half-days are columns', async () => {
    const rows = [
      ['Thứ', 'Sáng', 'Chiều'],
      ['Hai 14/12', '8h: Họp A\nTrực: Đ/c Nam', '14h: Họp B'],
      ['Ba 15/12', 'Họp C\nTiếp công dân', 'Nghỉ'],
      ['Tư 16/12', 'Họp D\nNghe báo cáo', '/'],
    ]
    await inEach(gridForms(week, rows), [
      '14 MORNING 08:00 Họp A',
      '14 AFTERNOON 14:00 Họp B',
      '15 MORNING Họp C',
      '15 MORNING Tiếp công dân',
      '16 MORNING Họp D Nghe báo cáo',
    ])
  })

  test.each([
    ['Giờ bắt đầu', 'Giờ kết thúc'],
    ['Từ giờ', 'Đến giờ'],
  ])('with a column for the end: %s, %s', async (start, end) => {
    const rows = [
      ['Thứ', start, end, 'Nội dung'],
      ['Thứ Hai 14/12', '8h00', '9h30', 'Họp A'],
      ['', '10h', '11h', 'Họp B'],
    ]
    await inEach(gridForms(week, rows), ['14 08:00-09:30 Họp A', '14 10:00-11:00 Họp B'])
  })
})
