import { expect, test } from 'vitest'
import { cellFromPaste, layoutOf } from '../../src/parts/editable-table/columns.ts'

const name = { key: 'name', label: 'Tên phòng', aliases: ['Phòng'] }
const seats = { key: 'seats', label: 'Số chỗ' }
const columns = [name, seats]

test('a block without a heading fills the columns from the cursor on', () => {
  const rows = [['30'], ['40']]
  expect(layoutOf(rows, columns, 1)).toEqual({ columns: [seats], rows })
})

test('a heading is skipped and says which cells go where; a running number is left out', () => {
  const block = [
    ['TT', 'SỐ CHỖ', 'phòng *'],
    ['1', '30', 'Phòng A'],
  ]
  expect(layoutOf(block, columns, 0)).toEqual({
    columns: [undefined, seats, name],
    rows: [['1', '30', 'Phòng A']],
  })
})

test('an entry that is called like a column does not make its row a heading', () => {
  const rows = [['Phòng', '30', 'x', 'y']]
  expect(layoutOf(rows, columns, 0).rows).toEqual(rows)
})

test('a day as spreadsheets write it becomes a date', () => {
  const day = { key: 'day', label: 'Ngày', kind: 'date' as const }
  expect(
    ['2/9/2026', '24-11-2026', '2026-11-24', 'mai'].map((text) => cellFromPaste(day, text)),
  ).toEqual(['2026-09-02', '2026-11-24', '2026-11-24', 'mai'])
})
