import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAnswered, scoreOf, tokenF1 } from '../../src/exchange/rules/score.ts'
import { documentOf, programmeCases } from '../support/programmes.ts'

type Case = (typeof programmeCases)[number]

async function entriesOf({ file, path, truth }: Case) {
  return readAnswered(await documentOf(readFileSync(path), file), file, truth).entries
}

describe('every programme is read as its truth says', () => {
  test.each(programmeCases)('$file', async (one) => {
    const score = scoreOf(await entriesOf(one), one.truth.entries)
    expect(score).toMatchObject({ invented: [], dropped: [], misses: [] })
  })
})

test('an entry that stands for no true one is invented, a true one nobody read is dropped', async () => {
  const [one] = programmeCases
  if (!one) throw new Error('no sample')
  const read = await entriesOf(one)
  expect(scoreOf(read, one.truth.entries.slice(1)).invented).toEqual([read[0]?.source])
  const without = scoreOf(read.slice(1), one.truth.entries)
  expect(without.dropped).toEqual([one.truth.entries[0]?.title])
  expect(without.tallies.date).toEqual({ right: 8, asked: 9 })
})

test('a wrong field is a miss of that field alone', async () => {
  const [one] = programmeCases
  if (!one) throw new Error('no sample')
  const [first, ...others] = await entriesOf(one)
  if (!first) throw new Error('no entry')
  const { tallies, dropped } = scoreOf(
    [{ ...first, place: 'P. họp 9' }, ...others],
    one.truth.entries,
  )
  expect(dropped).toEqual([])
  expect([tallies.place, tallies.title]).toEqual([
    { right: 8, asked: 9 },
    { right: 9, asked: 9 },
  ])
})

test('token F1 counts words, whatever their punctuation and case', () => {
  expect(tokenF1('Họp giao ban, tuần 10', 'họp GIAO BAN tuần 10')).toBe(1)
  expect(tokenF1('họp giao ban', 'họp giao')).toBeCloseTo(0.8)
  expect(tokenF1('họp', 'dự lễ')).toBe(0)
})
