import { expect, test } from 'vitest'
import { cellsFromClipboard, isBlockOfCells } from '../../src/parts/editable-table/paste.ts'

test('rows and cells come as the spreadsheet had them', () => {
  expect(cellsFromClipboard('Phòng 1\t30\r\nPhòng 2\t\r\n')).toEqual([
    ['Phòng 1', '30'],
    ['Phòng 2', ''],
  ])
})

test('a quoted cell keeps its line breaks, tabs and quotes', () => {
  expect(cellsFromClipboard('"Phòng ""A""\n(tầng\t2)"\t5')).toEqual([['Phòng "A"\n(tầng\t2)', '5']])
})

test('a text that only begins with a quote is taken as it stands', () => {
  expect(cellsFromClipboard('"A" và B\tx\n"hở\ty')).toEqual([
    ['"A" và B', 'x'],
    ['"hở', 'y'],
  ])
})

test('an empty row in the middle stays, the line break at the end makes none', () => {
  expect(cellsFromClipboard('a\n\nb\n')).toEqual([['a'], [''], ['b']])
})

test('one text without tab or line break is left to the field', () => {
  expect(['một ô', 'một ô\r\n', 'hai\tô', 'hai\ndòng'].map(isBlockOfCells)).toEqual([
    false,
    false,
    true,
    true,
  ])
})
