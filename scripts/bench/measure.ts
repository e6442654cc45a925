import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { sql } from 'drizzle-orm'
import { openPostgres } from '../../db/connect.ts'

/** One line of the table: milliseconds of CPU (server and database together) and of wall time for one request, ours and the limit's. */
export type Measured = {
  work: string
  cpu: number
  wall: number
  limitCpu: number
  limitWall: number
}

/** The request that is repeated: a GET with a validator, or a POST with a body. */
export type Asking = { url: string; etag?: string; token?: string; body?: string }

/** The cost of one request, in milliseconds. */
export type Cost = { cpu: number; wall: number }

/** The lines as text, with the ratios to the limit. */
export function tableOf(measured: readonly Measured[]): string[] {
  return measured.map(
    ({ work, cpu, wall, limitCpu, limitWall }) =>
      `${work}: CPU ${cpu.toFixed(2)} ms (limit ${limitCpu.toFixed(2)}, ratio ${(cpu / limitCpu).toFixed(1)}), ` +
      `wall ${wall.toFixed(2)} ms (limit ${limitWall.toFixed(2)}, ratio ${(wall / limitWall).toFixed(1)})`,
  )
}

/** Our server and that of the limit. */
export type Servers = { ours: ChildProcess; limit: ChildProcess }

/** Starts both, ours on a database of its own on the PostgreSQL server `serverUrl` of this machine or, for null, on the embedded store; ends them after `work`. */
export async function withServers(
  serverUrl: string | null,
  work: (servers: Servers) => Promise<void>,
): Promise<void> {
  const database = await ownDatabase(serverUrl)
  const servers = { ours: start(), limit: start() }
  try {
    await answerTo(servers.ours, { kind: 'open', url: database.url })
    await work(servers)
  } finally {
    await Promise.all([stop(servers.ours), stop(servers.limit)])
    await database.drop()
  }
}

/** A process that takes orders; see server.ts. */
function start(): ChildProcess {
  return fork(new URL('./server.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null ? once(child, 'exit') : null
  child.kill()
  await ended
}

/** Gives an order and waits for what it answers. Throws when the process ends instead. */
export async function answerTo<Answer>(child: ChildProcess, order: object): Promise<Answer> {
  child.send(order)
  const answered = new AbortController()
  const ended = once(child, 'exit', answered).then(() => Promise.reject(new Error('It ended')))
  const [answer] = await Promise.race([once(child, 'message'), ended])
  answered.abort()
  return answer
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** One request on the one connection. Throws when it is not answered 200, or 304 to a validator. */
export function ask({
  url,
  etag,
  token,
  body,
}: Asking): Promise<{ body: Buffer; etag: string; ms: number }> {
  const begun = performance.now()
  const headers = {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, headers, method: body === undefined ? 'GET' : 'POST' },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          if (response.statusCode !== (etag === undefined ? 200 : 304)) {
            reject(new Error(`${url} answered ${response.statusCode}`))
          }
          const ms = performance.now() - begun
          resolve({ body: Buffer.concat(chunks), etag: response.headers.etag ?? '', ms })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Measures a request: the median of wall time and the mean of CPU, after a fifth as many to warm up. `before` each one is not counted. */
export async function timed(
  child: ChildProcess,
  asking: Asking,
  requests: number,
  before?: () => Promise<unknown>,
): Promise<Cost> {
  for (let index = 0; index < requests / 5; index += 1) await ask(asking)
  const walls: number[] = []
  let spent = 0
  const begun = cpuMillis(child.pid)
  for (let index = 0; index < requests; index += 1) {
    if (before !== undefined) {
      const idle = cpuMillis(child.pid)
      await before()
      spent += cpuMillis(child.pid) - idle
    }
    walls.push((await ask(asking)).ms)
  }
  const cpu = (cpuMillis(child.pid) - begun - spent) / requests
  return { cpu, wall: walls.sort((a, b) => a - b)[Math.floor(requests / 2)] ?? 0 }
}

/** CPU milliseconds of a process and of every PostgreSQL backend that serves the measured database. */
function cpuMillis(pid: number | undefined): number {
  const backends = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isBackend(name))
  return [String(pid), ...backends].reduce((sum, name) => sum + millisOf(name), 0)
}

function isBackend(name: string): boolean {
  return read(`/proc/${name}/cmdline`).includes(benchDatabase)
}

/** Of all its threads, in the scheduler's nanoseconds: a tick of 10 ms would be coarser than what is measured. */
function millisOf(name: string): number {
  return readdirSync(`/proc/${name}/task`)
    .map((thread) => Number(read(`/proc/${name}/task/${thread}/schedstat`).split(' ')[0]))
    .reduce((sum, nanoseconds) => sum + nanoseconds / 1e6, 0)
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
