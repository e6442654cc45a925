import { expect, test as plainTest } from 'vitest'
import { pastedLines } from '../../src/exchange/rules/pasted.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeImportDesk } from '../support/make/imports.ts'

const into = { day: '2026-12-02', year: 2026, week: { from: '2026-11-30', until: '2026-12-06' } }
const told = (lines: string[]) =>
  pastedLines(lines.join('\n'), into).map(({ kind, day, until, halfDay, warnings, text }) =>
    [kind, [day ?? '--?', until].filter(Boolean).map(dayOf).join('-'), halfDay, ...warnings, text]
      .filter(Boolean)
      .join(' '),
  )
const dayOf = (date: string | null) => date?.split('-')[2]

plainTest('pasted lines stand under the day of the heading above them', () => {
  expect(
    told([
      '7h họp trước',
      'Thứ Hai 30/11',
      '8h họp giao ban',
      '- 14h tiếp khách',
      '* Ngày 1/12:',
      'Sáng',
      'họp B',
      '* Chiều:',
      'họp C',
      '- Thứ Tư (2/12):',
      'họp D',
      '**Thứ Năm, 3/12/2026**',
      '8h họp E',
      'Thứ Sáu 4/12: 9h họp G',
      '10h họp H',
    ]),
  ).toEqual([
    'ITEM 02 7h họp trước',
    'DAY 30 Thứ Hai 30/11',
    'ITEM 30 8h họp giao ban',
    'ITEM 30 14h tiếp khách',
    'DAY 01 Ngày 1/12',
    'DAY 01 MORNING Sáng',
    'ITEM 01 MORNING họp B',
    'DAY 01 AFTERNOON Chiều',
    'ITEM 01 AFTERNOON họp C',
    'DAY 02 Thứ Tư (2/12)',
    'ITEM 02 họp D',
    'DAY 03 Thứ Năm, 3/12/2026',
    'ITEM 03 8h họp E',
    'ITEM 04 9h họp G',
    'ITEM 04 10h họp H',
  ])
})

plainTest('a heading whose day is none, another or of another week is said to be so', () => {
  expect(
    told([
      'Thứ Hai 31/11',
      '8h họp A',
      'Ngày 32/12:',
      'họp B',
      'Thứ Ba 2/12',
      'họp C',
      'Thứ Hai 7/12',
      'họp D',
    ]),
  ).toEqual([
    'DAY ? NO_SUCH_DAY Thứ Hai 31/11',
    'ITEM ? 8h họp A',
    'DAY ? NO_SUCH_DAY Ngày 32/12',
    'ITEM ? họp B',
    'DAY 02 WEEKDAY_CONTRADICTS Thứ Ba 2/12',
    'ITEM 02 họp C',
    'DAY 07 OUTSIDE_WEEK Thứ Hai 7/12',
    'ITEM 07 họp D',
  ])
})

plainTest(
  'the days of an item that lasts several are all its own, and head nothing below it',
  () => {
    const item = 'ITEM 02-04 CT Khánh đi công tác'
    const below = 'ITEM 02 9h họp sau'
    for (const days of ['Từ ngày 2/12 đến 4/12:', 'Ngày 2 - 4/12:', '2-4/12', 'Từ 2/12 đến 4/12'])
      expect(told(['Thứ Tư 2/12', `${days} CT Khánh đi công tác`, '9h họp sau']).slice(1)).toEqual([
        item,
        below,
      ])
    expect(told(['Thứ Hai 30/11', 'Từ 2/12 đến 4/12: đi công tác', '9h họp']).slice(1)).toEqual([
      'ITEM 02-04 đi công tác',
      'ITEM 30 DAY_DOUBTFUL 9h họp',
    ])
  },
)

plainTest('days apart have an item each, with its own half-day', () => {
  expect(told(['Sáng 1/12, chiều 3/12: họp A', 'Thứ Hai, Thứ Tư', 'họp B'])).toEqual([
    'ITEM 01 MORNING họp A',
    'ITEM 03 AFTERNOON họp A',
    'DAY 30 Thứ Hai, Thứ Tư',
    'ITEM 30 họp B',
    'ITEM 02 họp B',
  ])
  expect(told(['Sáng 1/12, chiều 2/12: họp A']).length).toBe(2)
})

plainTest(
  'a line of several days alone heads those below it, unless they are the page’s week',
  () => {
    expect(told(['Từ ngày 2/12 đến 4/12', 'họp A', 'Từ 30/11 đến 6/12', 'họp B'])).toEqual([
      'DAY 02-04 Từ ngày 2/12 đến 4/12',
      'ITEM 02-04 họp A',
      'OTHER 02-04 Từ 30/11 đến 6/12',
      'ITEM 02-04 họp B',
    ])
  },
)

plainTest('a sentence that says from when until when is an item, and a title is none', () => {
  const lines = ['Họp từ 8h ngày 2/12 đến 17h ngày 4/12', 'LỊCH TUẦN từ 30/11 đến 6/12']
  expect(told(lines).map((line) => line.split(' ')[0])).toEqual(['ITEM', 'OTHER'])
})

plainTest('an item that names a day that there is not stands on none, nor what it heads', () => {
  expect(
    told(['Thứ Tư 2/12', 'Ngày 32/12: họp A', '9h họp B', 'Thứ Năm', '9h ngày 31/11 họp C']),
  ).toEqual([
    'DAY 02 Thứ Tư 2/12',
    'DAY ? NO_SUCH_DAY Ngày 32/12',
    'ITEM ? NO_SUCH_DAY họp A',
    'ITEM ? 9h họp B',
    'DAY 03 Thứ Năm',
    'ITEM ? NO_SUCH_DAY 9h ngày 31/11 họp C',
  ])
})

const heads = 'Thứ\tGiờ\tNội dung\tChủ trì\tĐịa điểm'
const rows = [
  'Thứ Ba 1/12\t8h\tHọp A\tPCT An\tPhòng họp 1',
  '\t10h\tHọp B\tCT\tPhòng họp 2',
  'Thứ Tư 2/12\tSáng\tHọp "C" về đất\tông Lê Văn Lạ\tHội trường',
]
const cellsOf = (lines: string[]) =>
  pastedLines(lines.join('\n'), into).map(({ kind, day, warnings, entry }) =>
    [
      kind,
      dayOf(day) ?? '?',
      ...warnings,
      ...(entry
        ? [
            entry.time.startTime ?? entry.time.halfDay,
            entry.title,
            entry.chairs[0]?.words,
            entry.place,
          ]
        : []),
    ].join(' | '),
  )

plainTest.each([
  ['with', [heads]],
  ['without', []],
])('a table %s a heading is read by its columns, an empty day as the one above', (_, head) => {
  const [a, b, c] = [
    'ITEM | 01 | 08:00 | Họp A | PCT An | Phòng họp 1',
    'ITEM | 01 | 10:00 | Họp B | CT | Phòng họp 2',
    'ITEM | 02 | MORNING | Họp "C" về đất | ông Lê Văn Lạ | Hội trường',
  ]
  expect(cellsOf([...head, ...rows]).slice(head.length)).toEqual([a, b, c])
  expect(cellsOf([...head, ...rows.slice(1)]).slice(head.length)).toEqual([
    b?.replace('01', '02'),
    c,
  ])
})

plainTest('below a day of a table that is none its rows stand on no day', () => {
  const wrong = ['Thứ Tư 32/12\t9h\tHọp D\tCT\tP1', '\t10h\tHọp E\tCT\tP1']
  const next = ['Thứ Hai 7/12\t9h\tHọp G\tCT\tP1', 'họp H']
  expect(
    cellsOf([heads, ...rows.slice(0, 1), ...wrong, ...next]).filter((line) => /^I/.test(line)),
  ).toEqual([
    'ITEM | 01 | 08:00 | Họp A | PCT An | Phòng họp 1',
    'ITEM | ? | NO_SUCH_DAY | 09:00 | Họp D | CT | P1',
    'ITEM | ? | NO_SUCH_DAY | 10:00 | Họp E | CT | P1',
    'ITEM | 07 | OUTSIDE_WEEK | 09:00 | Họp G | CT | P1',
    'ITEM | 07',
  ])
})

plainTest(
  'a cell of several lines stays one, a day or half-day alone heads, and two columns too',
  () => {
    const table = [
      '"Thứ Ba\n1/12"\t8h\t"Họp A\n""B"" về đất"\tCT\tPhòng 1',
      'Thứ Năm 3/12\t\t\t\t',
      '\tSáng\t\t\t',
    ]
    expect(cellsOf([...table, '\t\tHọp C\tCT\tPhòng 2'])).toEqual([
      'ITEM | 01 | 08:00 | Họp A "B" về đất | CT | Phòng 1',
      'DAY | 03',
      'DAY | 03',
      'ITEM | 03 | MORNING | Họp C | CT | Phòng 2',
    ])
    const narrow = ['Thứ Ba 1/12\thọp A', '\t10h họp B', '8h\thọp C']
    expect(cellsOf(narrow).map((line) => line.slice(0, 9))).toEqual([
      'ITEM | 02',
      'ITEM | 01',
      'ITEM | 02',
    ])
  },
)

plainTest('the title of a text and the heading of its table are no items', () => {
  const lines = ['LỊCH TUẦN 49 (từ ngày 30/11/2026 đến ngày 06/12/2026)', 'Thứ\tGiờ\tNội dung']
  expect(told([...lines, 'T3 14h họp A', '15h họp B']).map((line) => line.slice(0, 8))).toEqual([
    'OTHER 02',
    'OTHER 02',
    'ITEM 02 ',
    'ITEM 02 ',
  ])
})

const document = `query ($id: ID!, $text: String!, $day: Date!) { office(id: $id) {
  readLines(text: $text, day: $day, year: 2026, week: 49) {
    text kind day warnings reading { day title verb time { startTime } } } } }`

const ofDays = `query ($id: ID!, $text: String!) { office(id: $id) {
  readLines(text: $text, day: "2026-11-30", year: 2026, week: 49) {
    reading { time { kind startsOn endsOn startTime endTime } } } } }`

test('the server reads a pasted text for workers, each line for its day, and no text beyond its bounds', async ({
  db,
}) => {
  const { api, office, planner } = await makeImportDesk(db)
  const ask = (text: string, as = planner) =>
    api(document, { id: office.id, text, day: '2026-12-02' }, { as })
  const { data } = await ask('Thứ Ba 1/12\n8h họp A\nT6 9h họp B\nhoãn họp C')
  expect(data.office.readLines).toEqual([
    { text: 'Thứ Ba 1/12', kind: 'DAY', day: '2026-12-01', warnings: [], reading: null },
    ...[
      ['8h họp A', '2026-12-01', 'họp A', null, '08:00'],
      ['T6 9h họp B', '2026-12-04', 'họp B', null, '09:00'],
      ['hoãn họp C', '2026-12-01', 'họp C', 'POSTPONE', null],
    ].map(([text, day, title, verb, startTime]) => {
      const reading = { day, title, verb, time: { startTime } }
      return { text, kind: 'ITEM', day, warnings: [], reading }
    }),
  ])
  const several =
    'Thứ Tư 2/12\nTừ ngày 2/12 đến 4/12: đi công tác\nHọp từ 8h ngày 2/12 đến 17h ngày 4/12'
  const days = await api(ofDays, { id: office.id, text: several }, { as: planner })
  const [, ...items] = days.data.office.readLines
  const lasts = { kind: 'DAYS', startsOn: '2026-12-02', endsOn: '2026-12-04' }
  expect(items).toEqual([
    { reading: { time: { ...lasts, startTime: null, endTime: null } } },
    { reading: { time: { ...lasts, startTime: '08:00', endTime: '17:00' } } },
  ])
  const reader = await makeCaller(db, { officeId: office.id, role: 'MEMBER' })
  expect((await ask('8h họp A', reader)).data.office.readLines).toBeNull()
  const long = await ask('a\n'.repeat(201))
  expect(long.errors?.[0]?.message).toMatch(/at most 200 lines/)
})
