import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../src/exchange/documents/read.ts'
import {
  fields,
  readAnswered,
  type Score,
  scoreOf,
  type Tally,
  type Truth,
} from '../src/exchange/rules/score.ts'

/** The truths of a folder with the programme files they belong to. */
function casesOf(
  programmes: string,
  truths: string,
): { file: string; path: string; truth: Truth }[] {
  return readdirSync(truths)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const truth = JSON.parse(readFileSync(join(truths, name), 'utf8')) as Truth
      const stem = name.slice(0, -'.json'.length)
      const files = readdirSync(programmes)
        .filter((file) => file.startsWith(`${stem}.`))
        .sort()
      return files.map((file) => ({ file, path: join(programmes, file), truth }))
    })
}

function share({ right, asked }: Tally): number {
  return asked === 0 ? 1 : Math.round((right / asked) * 10_000) / 10_000
}

function percent(tally: Tally): string {
  return tally.asked === 0 ? '—' : `${(share(tally) * 100).toFixed(0)} %`
}

async function main(): Promise<void> {
  const [programmes, truths, flag] = process.argv.slice(2)
  if (!programmes || !truths || !existsSync(programmes) || !existsSync(truths)) {
    console.error('Usage: npm run score-import -- PROGRAMMES_DIR TRUTH_DIR [--misses]')
    process.exitCode = 2
    return
  }
  const totals = scoreOf([], [])
  console.log(
    [''.padEnd(48), ...fields.map((field) => field.padStart(9)), 'invented', ' dropped'].join(' '),
  )
  for (const { file, path, truth } of casesOf(programmes, truths)) {
    const document = await readDocument(readFileSync(path), file)
    const isRead = document.__typename === 'SourceDocument'
    const score = scoreOf(isRead ? readAnswered(document, file, truth).entries : [], truth.entries)
    for (const field of fields) {
      totals.tallies[field].right += score.tallies[field].right
      totals.tallies[field].asked += score.tallies[field].asked
    }
    totals.invented.push(...score.invented)
    totals.dropped.push(...score.dropped)
    const shares = fields.map((field) => percent(score.tallies[field]).padStart(9))
    console.log(
      [
        file.padEnd(48),
        ...shares,
        String(score.invented.length).padStart(8),
        String(score.dropped.length).padStart(8),
      ].join(' '),
    )
    if (!isRead) console.log(`  refused: ${document.code}`)
    if (flag === '--misses') printMisses(score)
  }
  const shares = Object.fromEntries(
    (['date', 'start', 'half', 'title', 'chairs', 'place'] as const).map((field) => [
      field,
      share(totals.tallies[field]),
    ]),
  )
  console.log(
    JSON.stringify({ ...shares, invented: totals.invented.length, dropped: totals.dropped.length }),
  )
}

function printMisses(score: Score): void {
  for (const miss of score.misses) console.log(`  ${miss}`)
  for (const source of score.invented) console.log(`  invented: ${source}`)
  for (const title of score.dropped) console.log(`  dropped: ${title}`)
}

await main()
