import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lineScore, type TrueLine } from '../support/line-score.ts'

function linesOf(file: string): TrueLine[] {
  return readFileSync(new URL(`../data/lines/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TrueLine)
}

test.each(['quick-entry.jsonl', 'further.jsonl'])(
  'the lines of %s are read as a careful secretary would',
  (file) => {
    const scores = linesOf(file).map(lineScore)
    const misses = scores.flatMap((score) => score.misses)
    const asked = scores.reduce((sum, score) => sum + score.asked, 0)
    expect(misses).toEqual([])
    expect(asked).toBeGreaterThan(200)
  },
)
