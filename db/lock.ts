import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** A process as the lock file names it. `startedAt` distinguishes it from a later process with the same number; null where the system does not say. */
type Holder = { pid: number; startedAt: string | null; host: string }

/** The data folder is in use. `pid` is the process that holds it, null while another one is just taking it over. */
export class StoreLocked extends Error {
  readonly pid: number | null

  constructor(message: string, pid: number | null) {
    super(message)
    this.name = 'StoreLocked'
    this.pid = pid
  }
}

/**
 * Takes the data folder for this process, creating it when missing; throws StoreLocked when another living
 * process has it. A lock left by a dead process is taken over. Returns what gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  const own: Holder = { pid: process.pid, startedAt: startOf(process.pid), host: hostname() }
  if (!claim(lock, own)) {
    const holder = holderOf(lock)
    if (holder !== null && mayLive(holder)) throw lockedBy(folder, holder)
    takeOver(folder, lock, own)
  }
  return () => {
    const holder = holderOf(lock)
    if (holder?.pid === own.pid && holder.startedAt === own.startedAt) rmSync(lock, { force: true })
  }
}

// Two openers may find the same dead lock. Only the one that creates the second file may remove it, and it
// looks again first; otherwise the slower one would remove the quicker one's living lock.
function takeOver(folder: string, lock: string, own: Holder): void {
  const turn = `${lock}.takeover`
  if (!claim(turn, own)) {
    const pid = holderOf(turn)?.pid ?? null
    throw new StoreLocked(
      `The data folder ${folder} is being taken over by another process. If none is running, remove ${turn}.`,
      pid,
    )
  }
  try {
    const holder = holderOf(lock)
    if (holder !== null && mayLive(holder)) throw lockedBy(folder, holder)
    rmSync(lock, { force: true })
    if (!claim(lock, own)) throw lockedBy(folder, holderOf(lock))
  } finally {
    rmSync(turn, { force: true })
  }
}

// Written aside and linked into place, so that nobody ever reads half a lock.
function claim(lock: string, own: Holder): boolean {
  const draft = `${lock}.${own.pid}`
  writeFileSync(draft, `${JSON.stringify(own)}\n`)
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function holderOf(lock: string): Holder | null {
  try {
    const { pid, startedAt, host } = JSON.parse(readFileSync(lock, 'utf8'))
    return Number.isInteger(pid) ? { pid, startedAt, host } : null
  } catch {
    return null
  }
}

// A process of another host or container cannot be asked, so it is taken to live.
function mayLive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  if (!isRunning(holder.pid)) return false
  return holder.startedAt === null || holder.startedAt === startOf(holder.pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// Boot and clock ticks since it, as Linux counts them: field 22 of stat, the 20th after the name in parentheses.
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}:${ticks}`
  } catch {
    return null
  }
}

function lockedBy(folder: string, holder: Holder | null): StoreLocked {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`
  const advice =
    holder !== null && holder.host !== hostname()
      ? ` If that machine no longer runs it, remove ${join(folder, 'lock')}.`
      : ' Stop it first, use another DATA_DIR, or set DATABASE_URL to PostgreSQL, which serves many.'
  return new StoreLocked(
    `The data folder ${folder} is in use by ${who}.${advice}`,
    holder?.pid ?? null,
  )
}
