import { describe, expect, test } from 'vitest'
import { casesOf, readFile, scoreOf, tokenF1 } from '../../scripts/score-import.ts'

const folders = [
  ['tests/data/programmes', 'tests/data/truth'],
  ['tests/data/programmes-own', 'tests/data/truth-own'],
] as const

describe.each(folders)('every programme of %s', (programmes, truths) => {
  test.each(casesOf(programmes, truths))(
    '$file is read as its truth says',
    async ({ file, path, truth }) => {
      const read = await readFile(path, file, truth)
      if (typeof read === 'string') throw new Error(read)
      expect(scoreOf(read.entries, truth.entries)).toMatchObject({
        invented: [],
        dropped: [],
        misses: [],
      })
    },
  )
})

test('an entry that stands for no true one is invented, a true one nobody read is dropped', async () => {
  const [one] = casesOf('tests/data/programmes', 'tests/data/truth')
  if (!one) throw new Error('no sample')
  const read = await readFile(one.path, one.file, one.truth)
  if (typeof read === 'string') throw new Error(read)
  const others = one.truth.entries.slice(1)
  expect(scoreOf(read.entries, others).invented).toHaveLength(1)
  expect(scoreOf(read.entries.slice(1), one.truth.entries).dropped).toEqual([
    one.truth.entries[0]?.title,
  ])
})

test('token F1 counts words, whatever their marks of punctuation and case', () => {
  expect(tokenF1('Họp giao ban, tuần 10', 'họp GIAO BAN tuần 10')).toBe(1)
  expect(tokenF1('họp giao ban', 'họp giao')).toBeCloseTo(0.8)
  expect(tokenF1('họp', 'dự lễ')).toBe(0)
})
