import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagesOf } from '../../src/release/print/pages.ts'

const paper = { page: 100, top: 30, head: 10, named: 15, tail: 20 }

/** The rows of each page by their place, and `!` after one that goes on over several. */
function laid(rows: number[], extra: Partial<typeof paper> = {}): string[] {
  return pagesOf({ ...paper, ...extra, rows }).map(
    ({ from, until, isTall }) => `${from}-${until}${isTall ? '!' : ''}`,
  )
}

test('rows fill each page to its end, the first below what stands above the table', () => {
  expect(laid([20, 20, 20])).toEqual(['0-2', '2-3'])
  expect(laid([20, 20, 20, 20, 20, 20, 20], { tail: 0 })).toEqual(['0-3', '3-7'])
})

test('a row that begins a later page has room for the name of its day', () => {
  const rows = Array(12).fill(9)
  expect(laid(rows, { top: 0, tail: 0 })).toEqual(['0-10', '10-12'])
  expect(laid([...rows, ...Array(8).fill(9)], { top: 0, tail: 0 })).toEqual([
    '0-10',
    '10-19',
    '19-20',
  ])
})

test('what stands below the table is never alone on a page', () => {
  expect(laid([20, 20, 20], { tail: 5 })).toEqual(['0-2', '2-3'])
  expect(laid([30, 30], { tail: 20 })).toEqual(['0-1', '1-2'])
  expect(laid([60], { tail: 20 })).toEqual(['0-1'])
})

test('a row longer than a page stands on pages of its own', () => {
  expect(laid([20, 250, 20])).toEqual(['0-1', '1-2!', '2-3'])
  expect(laid([250])).toEqual(['0-1!'])
  expect(laid([20, 250])).toEqual(['0-1', '1-2!'])
})

test('each row stands on one page, in order, and no page is fuller than it can be', () => {
  const heights = fc.array(fc.integer({ min: 5, max: 120 }), { maxLength: 60 })
  fc.assert(
    fc.property(heights, fc.integer({ min: 0, max: 60 }), (rows, tail) => {
      const parts = pagesOf({ ...paper, rows, tail })
      const shown = parts.flatMap(({ from, until }) =>
        Array.from({ length: until - from }, (_, index) => from + index),
      )
      expect(shown).toEqual(rows.map((_, index) => index))
      for (const [index, { from, until, isTall }] of parts.entries()) {
        const [first = 0, ...rest] = rows.slice(from, until)
        const begins = index === 0 ? paper.top + first : Math.max(first, paper.named)
        const used = rest.reduce((sum, row) => sum + row, paper.head + begins)
        expect(isTall ? until - from === 1 && used > paper.page : used <= paper.page).toBe(true)
      }
    }),
  )
})
