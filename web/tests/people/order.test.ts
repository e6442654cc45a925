import { expect, test } from 'vitest'
import { numbersAfterMove } from '../../src/people/order.ts'

const list = (...numbers: number[]) =>
  numbers.map((number, index) => ({ id: 'abcdef'[index] ?? '', number }))

/** The order that stands after the move, entries of equal number by their names. */
const orderAfter = (numbers: number[], id: string, by: -1 | 1) => {
  const changed = new Map(
    numbersAfterMove(list(...numbers), id, by).map((entry) => [entry.id, entry.number]),
  )
  return list(...numbers)
    .map((entry) => ({ ...entry, number: changed.get(entry.id) ?? entry.number }))
    .sort((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1))
    .map((entry) => entry.id)
    .join('')
}

test('a move stands in the order wanted, whatever the numbers were', () => {
  for (const numbers of [
    [0, 1, 2, 3],
    [0, 0, 0, 0],
    [10, 20, 30, 40],
    [1, 2, 3, 3],
    [5, 5, 9, 9],
  ]) {
    expect([numbers, orderAfter(numbers, 'c', -1)]).toEqual([numbers, 'acbd'])
    expect([numbers, orderAfter(numbers, 'b', 1)]).toEqual([numbers, 'acbd'])
    expect([numbers, orderAfter(numbers, 'b', -1)]).toEqual([numbers, 'bacd'])
    expect([numbers, orderAfter(numbers, 'c', 1)]).toEqual([numbers, 'abdc'])
  }
})

test('one number is saved when there is room between the neighbours', () => {
  expect(numbersAfterMove(list(10, 20, 30), 'c', -1)).toEqual([{ id: 'c', number: 15 }])
})

test('neighbours without room change places and the others stay', () => {
  expect(numbersAfterMove(list(0, 1, 2, 3), 'c', -1)).toEqual([
    { id: 'c', number: 1 },
    { id: 'b', number: 2 },
  ])
})

test('the first can not go up nor the last down', () => {
  expect(numbersAfterMove(list(0, 1), 'a', -1)).toEqual([])
  expect(numbersAfterMove(list(0, 1), 'b', 1)).toEqual([])
})
