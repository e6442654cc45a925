import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { sql } from 'drizzle-orm'
import { openPostgres } from '../../db/connect.ts'

/** One line of the table: milliseconds of CPU (server and database together) and of wall time for one request. */
export type Measured = {
  work: string
  cpu: number
  wall: number
  limitCpu: number
  limitWall: number
}

const ticksPerSecond = 100

/**
 * Measures the feed over real sockets, one connection: 304, 200 from the shelf, and 200 right after a release, for
 * an office with `events` published events, each against bare Fastify sending the same bytes from memory in the
 * same run. `serverUrl` is a PostgreSQL server on this machine, null for the embedded store.
 */
export async function measureFeed(
  serverUrl: string | null,
  events: number,
  requests = 1000,
): Promise<Measured[]> {
  const database = await ownDatabase(serverUrl)
  const [ours, limit] = [start(), start()]
  try {
    const url = await told(ours, { kind: 'ours', url: database.url, events })
    const first = await get(url)
    const limitUrl = await told(limit, { kind: 'limit', body: first.body.toString('utf8') })
    const count = (first.body.toString('utf8').match(/BEGIN:VEVENT/g) ?? []).length
    const change = () => told(ours, { kind: 'change' })
    const ways = [
      { work: '304', etags: true, before: undefined },
      { work: `200, ${count} of ${events} events`, etags: false, before: undefined },
      { work: `200 after a release, ${count} of ${events} events`, etags: false, before: change },
    ]
    const table: Measured[] = []
    for (const { work, etags, before } of ways) {
      const amount = before === undefined ? requests : Math.ceil(requests / 10)
      const base = await timed(limit, limitUrl, amount, etags ? '"limit"' : undefined)
      const mine = await timed(ours, url, amount, etags ? (await get(url)).etag : undefined, before)
      table.push({ work, ...mine, limitCpu: base.cpu, limitWall: base.wall })
    }
    return table
  } finally {
    ours.kill()
    limit.kill()
    await Promise.all([once(ours, 'exit'), once(limit, 'exit')])
    await database.drop()
  }
}

/** The table as lines of text, with the ratios to the limit. */
export function feedTable(measured: readonly Measured[]): string[] {
  const line = ({ work, cpu, wall, limitCpu, limitWall }: Measured) =>
    `feed ${work}: CPU ${cpu.toFixed(2)} ms (limit ${limitCpu.toFixed(2)}, ratio ${(cpu / limitCpu).toFixed(1)}), ` +
    `wall ${wall.toFixed(2)} ms (limit ${limitWall.toFixed(2)}, ratio ${(wall / limitWall).toFixed(1)})`
  return measured.map(line)
}

function start(): ChildProcess {
  return fork(new URL('./feed-server.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
}

async function told(child: ChildProcess, order: object): Promise<string> {
  child.send(order)
  const [answer] = await once(child, 'message')
  return answer
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

function get(url: string, etag?: string): Promise<{ body: Buffer; etag: string; ms: number }> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const headers = etag === undefined ? {} : { 'if-none-match': etag }
    const sent = request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode !== (etag === undefined ? 200 : 304)) {
          reject(new Error(`${url} answered ${response.statusCode}`))
        }
        const ms = performance.now() - begun
        resolve({ body: Buffer.concat(chunks), etag: response.headers.etag ?? '', ms })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

async function timed(
  child: ChildProcess,
  url: string,
  requests: number,
  etag?: string,
  before?: () => Promise<unknown>,
): Promise<{ cpu: number; wall: number }> {
  for (let index = 0; index < requests / 5; index += 1) await get(url, etag)
  const walls: number[] = []
  let spent = 0
  const begun = cpuSeconds(child.pid)
  for (let index = 0; index < requests; index += 1) {
    if (before !== undefined) {
      const idle = cpuSeconds(child.pid)
      await before()
      spent += cpuSeconds(child.pid) - idle
    }
    walls.push((await get(url, etag)).ms)
  }
  const cpu = ((cpuSeconds(child.pid) - begun - spent) * 1000) / requests
  return { cpu, wall: walls.sort((a, b) => a - b)[Math.floor(requests / 2)] ?? 0 }
}

/** CPU seconds of a process and of every PostgreSQL backend that serves the measured database. */
function cpuSeconds(pid: number | undefined): number {
  const backends = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isBackend(name))
  return [String(pid), ...backends].reduce((sum, name) => sum + secondsOf(name), 0)
}

function isBackend(name: string): boolean {
  return read(`/proc/${name}/cmdline`).includes(benchDatabase)
}

function secondsOf(name: string): number {
  const fields = read(`/proc/${name}/stat`).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const benchDatabase = 'giaoban_bench_'

async function ownDatabase(
  serverUrl: string | null,
): Promise<{ url: string | null; drop: () => Promise<void> }> {
  if (serverUrl === null) return { url: null, drop: async () => {} }
  const name = `${benchDatabase}${randomBytes(4).toString('hex')}`
  const url = new URL(serverUrl)
  url.pathname = '/postgres'
  const server = openPostgres(url.href, { max: 1 })
  await server.db.execute(sql.raw(`create database ${name}`))
  url.pathname = `/${name}`
  const drop = async () => {
    await server.db.execute(sql.raw(`drop database if exists ${name} with (force)`))
    await server.close()
  }
  return { url: url.href, drop }
}
