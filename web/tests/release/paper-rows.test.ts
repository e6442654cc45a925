import { expect, test } from 'vitest'
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
