import { expect, test } from 'vitest'
import {
  type Act,
  editsAfter,
  newRowId,
  noEdits,
  shownRows,
} from '../../src/parts/editable-table/edits.ts'

const stored = [{ id: 'a', cells: { name: 'Phòng 1', seats: '30' } }]
const after = (...acts: Act[]) => acts.reduce(editsAfter, noEdits)
const type = (id: string, column: string, text: string): Act => ({
  kind: 'type',
  id,
  column,
  text,
  stored: stored.find((row) => row.id === id)?.cells,
})

test('a typed cell stands over the stored one until it is saved and shown', () => {
  const saved = after(
    type('a', 'name', 'Phòng A'),
    { kind: 'saving', id: 'a' },
    { kind: 'done', id: 'a', outcome: { isSaved: true } },
  )
  expect(shownRows(stored, saved).map(({ row, edit }) => [row.cells, edit?.state])).toEqual([
    [{ name: 'Phòng A', seats: '30' }, 'saved'],
  ])
  const fresh = [{ id: 'a', cells: { name: 'Phòng A.', seats: '30' } }]
  const settled = editsAfter(saved, { kind: 'stored', rows: fresh })
  expect(shownRows(fresh, settled)[0]?.row.cells).toEqual({ name: 'Phòng A.', seats: '30' })
})

test('a cell typed back to the stored text leaves nothing to save', () => {
  const edits = after(type('a', 'name', 'x'), type('a', 'name', 'Phòng 1'))
  expect(edits.rows.map(({ state, cells }) => [state, cells])).toEqual([['clean', {}]])
})

test('what is typed while a save runs stays to be saved', () => {
  const edits = after(
    type('a', 'name', 'x'),
    { kind: 'saving', id: 'a' },
    type('a', 'seats', '40'),
    { kind: 'done', id: 'a', outcome: { isSaved: true } },
  )
  expect(edits.rows.map(({ state }) => state)).toEqual(['changed'])
})

test('a refusal keeps the text and names the column; typing there takes the sentence away', () => {
  const outcome = { isSaved: false, message: 'Tên này đã có.', column: 'name' } as const
  const acts: Act[] = [
    type('a', 'name', 'x'),
    { kind: 'saving', id: 'a' },
    { kind: 'done', id: 'a', outcome },
  ]
  expect(after(...acts).rows[0]).toEqual({
    id: 'a',
    isNew: false,
    cells: { name: 'x' },
    state: 'refused',
    problem: { column: 'name', message: 'Tên này đã có.' },
  })
  expect(after(...acts, type('a', 'seats', '9')).rows[0]?.problem?.column).toBe('name')
  expect(after(...acts, type('a', 'name', 'y')).rows[0]?.problem).toBe(undefined)
})

test('a row begun here is one row before, while and after the server lists it', () => {
  const id = newRowId(1)
  const saved = after(
    type(id, 'name', 'Mới'),
    { kind: 'saving', id },
    { kind: 'done', id, outcome: { isSaved: true, id: 'b' } },
  )
  const listed = [...stored, { id: 'b', cells: { name: 'Mới', seats: '' } }]
  const ids = (rows: typeof stored, edits = saved) =>
    shownRows(rows, edits).map(({ row }) => row.id)
  expect([ids(stored), ids(listed)]).toEqual([
    ['a', id],
    ['a', id],
  ])
  expect(ids(listed, editsAfter(saved, { kind: 'remove', id: 'b' }))).toEqual(['a'])
})

test('a row taken away comes back when its removal was refused', () => {
  const removed = after({ kind: 'remove', id: 'a' })
  expect(shownRows(stored, removed)).toEqual([])
  expect(shownRows(stored, editsAfter(removed, { kind: 'keep', id: 'a' }))).toHaveLength(1)
})
