import { get } from 'node:http'
import type { ImportPlace } from './import-data.ts'
import { importedWeek } from './import-data.ts'
import { answerTo, type Servers } from './measure.ts'

const previewed = `query ($id: ID!) { import(id: $id) { id needs title week { year week }
  entries(first: 1000) { nodes { number source title timeLabel place remarks status difference warnings
    time { startsOn endsOn kind halfDay startTime endTime words text } confidence { field value }
    parties { role words person { id label } unit { id name } group { id name } }
    room { id name } item { id title } changes { field before after } } }
  absent { id title } unknowns { kind words count suggestion name title } leftovers { where text why } } }`

const accepted = `mutation ($input: AcceptImportInput!) { acceptImport(input: $input) {
  __typename ... on ImportAccepted { addedCount changedCount waitingCount } ... on Refusal { code message field } } }`

/** The seconds that each may take, and the milliseconds by which others may be kept waiting. */
const limits = { preview: 1, accept: 2, late: 100, warm: 150 }

/**
 * Measures the import of weeks of so many entries: read, previewed and accepted into an empty week, and again with
 * every entry moved; and how late others are answered meanwhile. Last, a file of twelve lines read by a warm thread.
 * A line for each, beside its limit.
 */
export async function measureImport(
  { ours }: Servers,
  sizes: readonly number[],
): Promise<string[]> {
  const lines: string[] = []
  for (const size of sizes) {
    const place = await answerTo<ImportPlace>(ours, { kind: 'imports' })
    await upload(place, importedWeek(1, 0))
    for (const [shift, what] of [
      [0, 'new'],
      [1, 'moved'],
    ] as const) {
      const read = await timedAlone(place, () => upload(place, importedWeek(size, shift)))
      const id = read.result
      const preview = await timedAlone(place, () => ask(place, previewed, { id }))
      expectEntries(preview.result, size)
      const input = { importId: id, resolutions: [], entries: [], ifAbsent: 'KEEP' }
      const accept = await timedAlone(place, () => ask(place, accepted, { input }))
      if (!JSON.stringify(accept.result).includes('ImportAccepted')) throw new Error('Not accepted')
      const late = Math.max(read.late, preview.late, accept.late)
      lines.push(
        `import, ${size} ${what} entries: read ${seconds(read.ms)}, previewed ${seconds(preview.ms)} (limit ${limits.preview} s), ` +
          `accepted ${seconds(accept.ms)} (limit ${limits.accept} s), /health/live at worst ${late.toFixed(0)} ms (limit ${limits.late} ms)`,
      )
    }
  }
  lines.push(await warmFile(ours))
  return lines
}

async function warmFile(ours: Servers['ours']): Promise<string> {
  const place = await answerTo<ImportPlace>(ours, { kind: 'imports' })
  const times: number[] = []
  for (let at = 0; at < 20; at += 1) {
    times.push((await timedAlone(place, () => upload(place, importedWeek(10, 0)))).ms)
  }
  const median = times.sort((one, other) => one - other)[10] ?? 0
  return `import, a file of 12 lines: ${median.toFixed(0)} ms (limit ${limits.warm} ms)`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function expectEntries(answer: unknown, size: number): void {
  const { data } = answer as { data: { import: { entries: { nodes: unknown[] } } } }
  const found = data.import.entries.nodes.length
  if (found !== size) throw new Error(`Not ${size} entries: ${found}`)
}

async function ask(
  { address, token }: ImportPlace,
  query: string,
  variables: object,
): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const body = JSON.stringify({ query, variables })
  return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json()
}

async function upload({ address, token, officeId }: ImportPlace, text: string): Promise<string> {
  const body = new FormData()
  body.set('officeId', officeId)
  body.set('file', new Blob([text]), 'lich.txt')
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${address}/imports`, { method: 'POST', headers, body })
  const { importId } = (await answer.json()) as { importId?: string }
  if (importId === undefined) throw new Error('The file was not read')
  return importId
}

/** Does work, and meanwhile asks every few milliseconds whether the server lives; `late`: the slowest answer. */
async function timedAlone<Result>({ address }: ImportPlace, work: () => Promise<Result>) {
  let isDone = false
  let late = 0
  const asking = (async () => {
    while (!isDone) {
      late = Math.max(late, await liveAfter(address))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  const begun = performance.now()
  const result = await work()
  const ms = performance.now() - begun
  isDone = true
  await asking
  return { result, ms, late }
}

function liveAfter(address: string): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(`${address}/health/live`, (response) => {
      response.resume().on('end', () => resolve(performance.now() - begun))
    }).on('error', reject)
  })
}
