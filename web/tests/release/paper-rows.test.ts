import { expect, test } from 'vitest'
import { columnsOf } from '../../src/release/print/columns.ts'
import type { PaperLine } from '../../src/release/print/lines.ts'
import { paperRows } from '../../src/release/print/rows.ts'

const line = (id: string, facts: Partial<PaperLine> = {}): PaperLine => ({
  id,
  day: '2026-11-23',
  halfDay: 'MORNING',
  isAllDay: false,
  time: '',
  title: id,
  chairs: '',
  attends: '',
  invited: '',
  place: '',
  gatheringPoint: '',
  prepares: '',
  staff: '',
  remarks: '',
  status: 'CONFIRMED',
  movedTo: null,
  movedFrom: null,
  continuesFrom: null,
  change: null,
  changedFields: [],
  ...facts,
})

const days = [
  { date: '2026-11-23', holiday: null, isPrinted: true },
  { date: '2026-11-24', holiday: 'Ngày nghỉ', isPrinted: true },
  { date: '2026-11-28', holiday: null, isPrinted: false },
]

test('the paper keeps empty half-days, names a day and half-day once, and puts what has no day last', () => {
  const rows = paperRows(days, [
    line('undated', { day: null }),
    line('a'),
    line('b'),
    line('c', { halfDay: 'EVENING' }),
  ])
  expect(
    rows.map((row) => [row.date, row.halfDay, row.isDayStart, row.isHalfStart, row.line?.id]),
  ).toEqual([
    ['2026-11-23', 'MORNING', true, true, 'a'],
    ['2026-11-23', 'MORNING', false, false, 'b'],
    ['2026-11-23', 'AFTERNOON', false, true, undefined],
    ['2026-11-23', 'EVENING', false, true, 'c'],
    ['2026-11-24', 'MORNING', true, true, undefined],
    ['2026-11-24', 'AFTERNOON', false, true, undefined],
    [null, null, true, true, 'undated'],
  ])
})

test('a line of a day that is printed only when used brings its day along', () => {
  const rows = paperRows(days, [line('sat', { day: '2026-11-28' })])
  expect(rows.filter(({ date }) => date === '2026-11-28').map((row) => row.line?.id)).toEqual([
    'sat',
    undefined,
  ])
})

const asPrinted = { lie: 'landscape', language: 'vi' } as const

test('the paper has the form’s columns always, and of the others those that an item fills', () => {
  const columnsWith = (facts: Partial<PaperLine>) =>
    columnsOf(paperRows(days, [line('a', facts), line('b')]), asPrinted).map(({ column }) => column)
  const form = ['day', 'half', 'time', 'title']
  expect(columnsWith({})).toEqual(form)
  expect(columnsWith({ gatheringPoint: 'Cổng sau', remarks: 'Mang tài liệu' })).toEqual([
    ...form,
    'place',
  ])
  expect(columnsWith({ staff: 'Hoa', invited: 'Sở Y tế' })).toEqual([...form, 'people', 'prepares'])
  expect(columnsOf(paperRows(days, []), asPrinted).map(({ column }) => column)).toEqual(form)
})

test('what an empty column leaves goes to the others, and together they are the table’s width', () => {
  const full = { chairs: 'CT An', attends: 'PCT Phước', place: 'Phòng 2', prepares: 'Văn phòng' }
  for (const lie of ['landscape', 'upright'] as const)
    for (const language of ['vi', 'en'] as const)
      for (const time of ['8h', 'từ 28/11/2026']) {
        const widthsOf = (facts: Partial<PaperLine>) => {
          const found = columnsOf(paperRows(days, [line('a', { time, ...facts })]), {
            lie,
            language,
          })
          expect(found.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100)
          return new Map(found.map(({ column, width }) => [column, width]))
        }
        const [all, some] = [widthsOf(full), widthsOf({ ...full, attends: '', prepares: '' })]
        expect([...all.keys()].length).toBe(8)
        expect(some.get('place')).toBeGreaterThan(1.2 * (all.get('place') ?? 0))
        expect(some.get('title')).toBeGreaterThan(1.2 * (all.get('title') ?? 0))
        expect(some.get('time')).toBe(all.get('time'))
      }
})
