import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { openPostgres } from '../../db/connect.ts'
import { type Asking, type Connection, openConnection } from './client.ts'

/**
 * The cost of one request: milliseconds of CPU (server and database together), how many are answered in a second, and
 * milliseconds from asking to the last octet, the median and the worst.
 */
export type Cost = { cpu: number; perSecond: number; wall: number; worst: number }

/** One line of the table: what was measured, on how many connections, ours and the limit's. */
export type Measured = { work: string; connections: number; ours: Cost; limit: Cost }

/** The lines as text, with the ratios to the limit. */
export function tableOf(measured: readonly Measured[]): string[] {
  return measured.map(({ work, connections, ours, limit }) => {
    const many = connections === 1 ? '' : `, ${connections} connections`
    const ratio = (one: number, other: number) => (one / other).toFixed(1)
    return (
      `${work}${many}: CPU ${ours.cpu.toFixed(2)} ms (limit ${limit.cpu.toFixed(2)}, ratio ${ratio(ours.cpu, limit.cpu)}), ` +
      `${ours.perSecond.toFixed(0)}/s (limit ${limit.perSecond.toFixed(0)}, ratio ${ratio(limit.perSecond, ours.perSecond)}), ` +
      `wall ${ours.wall.toFixed(2)} ms, worst ${ours.worst.toFixed(1)} (limit ${limit.wall.toFixed(2)}, ${limit.worst.toFixed(1)})`
    )
  })
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
    if (database.url !== null) databases.set(servers.ours, new URL(database.url).pathname.slice(1))
    await answerTo(servers.ours, { kind: 'open', url: database.url })
    await work(servers)
  } finally {
    await Promise.all([stop(servers.ours), stop(servers.limit)])
    await database.drop()
  }
}

// The database of each server: another bench may run beside this one.
const databases = new WeakMap<ChildProcess, string>()

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

/** The way a request is repeated: on how many connections at once, and after what, which is not counted. */
type Repeating = { connections?: number; before?: () => Promise<unknown> }

/**
 * Measures `requests` of a request, the same or the next one each time, at least one on each connection, after a fifth as many to warm up. With `before`
 * all connections ask once after each call of it.
 */
export async function timed(
  child: ChildProcess,
  asking: Asking | (() => Asking),
  requests: number,
  { connections = 1, before }: Repeating = {},
): Promise<Cost> {
  const next = typeof asking === 'function' ? asking : () => asking
  const { url } = next()
  const open = Array.from({ length: connections }, () => openConnection(url))
  try {
    const rounds = Math.max(1, Math.ceil(requests / connections))
    await repeated(open, next, Math.ceil(rounds / 5))
    if (before === undefined) {
      return summed([await counted(child, () => repeated(open, next, rounds))])
    }
    const costs: Counted[] = []
    for (let round = 0; round < rounds; round += 1) {
      await before()
      costs.push(await counted(child, () => repeated(open, next, 1)))
    }
    return summed(costs)
  } finally {
    for (const connection of open) connection.close()
  }
}

/** Measures what is done again and again; `once` gives the wall times of one round. */
export async function measured(
  child: ChildProcess,
  { rounds, once }: { rounds: number; once: () => Promise<number[]> },
): Promise<Cost> {
  const costs: Counted[] = []
  for (let round = 0; round < rounds; round += 1) costs.push(await counted(child, once))
  return summed(costs)
}

/** The wall time of each of `rounds` requests on each connection. */
async function repeated(
  open: readonly Connection[],
  next: () => Asking,
  rounds: number,
): Promise<number[]> {
  const walls: number[] = []
  const onOne = async (connection: Connection) => {
    for (let round = 0; round < rounds; round += 1) walls.push((await connection.ask(next())).ms)
  }
  await Promise.all(open.map(onOne))
  return walls
}

type Counted = { cpu: number; ms: number; walls: number[] }

async function counted(child: ChildProcess, work: () => Promise<number[]>): Promise<Counted> {
  const [before, at] = [cpuMillis(child), performance.now()]
  const walls = await work()
  const ms = performance.now() - at
  // A connection that was closed meanwhile takes what it had used with it.
  const spent = [...cpuMillis(child)].map(([pid, used]) => used - (before.get(pid) ?? 0))
  return { cpu: sum(spent), ms, walls }
}

function summed(parts: readonly Counted[]): Cost {
  const walls = parts.flatMap((part) => part.walls).sort((a, b) => a - b)
  const [cpu, ms] = [parts.map((part) => part.cpu), parts.map((part) => part.ms)].map(sum)
  return {
    cpu: (cpu ?? 0) / walls.length,
    perSecond: (walls.length * 1000) / (ms ?? 1),
    wall: walls[Math.floor(walls.length / 2)] ?? 0,
    worst: walls.at(-1) ?? 0,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** CPU milliseconds of a server and of every PostgreSQL backend that serves its database, by process. */
function cpuMillis(child: ChildProcess): Map<string, number> {
  const database = databases.get(child)
  const serves = (name: string) =>
    database !== undefined && read(`/proc/${name}/cmdline`).includes(database)
  const backends = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && serves(name))
  return new Map([String(child.pid), ...backends].map((name) => [name, millisOf(name)]))
}

/** Of all its threads, in the scheduler's nanoseconds: a tick of 10 ms would be coarser than what is measured. */
function millisOf(name: string): number {
  return threadsOf(name)
    .map((thread) => Number(read(`/proc/${name}/task/${thread}/schedstat`).split(' ')[0]))
    .reduce((sum, nanoseconds) => sum + nanoseconds / 1e6, 0)
}

function threadsOf(name: string): string[] {
  try {
    return readdirSync(`/proc/${name}/task`)
  } catch {
    return []
  }
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
    // Removing its files may take long where the disk is busy.
    await server.db.execute(sql`set statement_timeout = 0`)
    await server.db.execute(sql.raw(`drop database if exists ${name} with (force)`))
    await server.close()
  }
  return { url: url.href, drop }
}
