import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { clashFaults } from './faults/clashes.ts'
import { databaseFaults } from './faults/database.ts'
import { emptiedFaults } from './faults/emptied.ts'
import type { Fault } from './faults/fault.ts'
import { policyFaults } from './faults/policies.ts'
import { ruleFaults } from './faults/rules.ts'
import { faultySql } from './faults/template.ts'

/**
 * Plants faults in copies of the project, one after another, and runs the tests near each: a fault that no test notices
 * survives, is named, and makes the run fail. So does one with which the tests do not end in `secondsOfGroup`: no test said
 * what is wrong. With `--seconds` it stops planting then, and begins at a place that the
 * commit decides, so that all written ones are planted in turn; `--only TEXT` plants those of that name.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string' }, only: { type: 'string' } } })

const root = fileURLToPath(new URL('..', import.meta.url))
const written: Fault[] = [...ruleFaults, ...clashFaults, ...databaseFaults, ...policyFaults]
const all: Fault[] = [...written, ...emptiedFaults(root, written)]
const vitest = 'node_modules/vitest/vitest.mjs'

// The longest group of sound tests takes a fifth of it; a test that waits for what never comes fails after 30 s itself.
const secondsOfGroup = 240

/** Says what became of a planted fault. */
type Outcome = 'noticed' | 'SURVIVED' | 'HUNG'

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
}

/** Names the faults that fit the code no more: the list is to follow it. */
async function outdated(): Promise<string[]> {
  const texts = all.filter(
    (fault) =>
      'file' in fault &&
      readFileSync(join(root, fault.file), 'utf8').split(fault.find).length !== 2,
  )
  return [...texts.map(({ name }) => name), ...(await faultySql(all))]
}

/** The faults in the order of this run. */
function planned(): Fault[] {
  // A short run keeps to the faults that were written: rules emptied one by one take the tests of whole rooms.
  const asked = (values.seconds === undefined ? all : written).filter(({ name }) =>
    name.includes(values.only ?? ''),
  )
  if (values.seconds === undefined) return asked
  const from = Number.parseInt(git('rev-parse', 'HEAD').slice(0, 8), 16) % asked.length
  return [...asked.slice(from), ...asked.slice(0, from)]
}

/** A copy of the working tree, without what git ignores, on the same packages. */
function copied(): string {
  const copy = mkdtempSync(join(tmpdir(), 'giaoban-faults-'))
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  const files = git('ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')
  for (const file of files.filter(Boolean)) cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Plants a fault in the copy, runs the tests near it and takes it out again. */
async function outcomeOf(copy: string, fault: Fault): Promise<Outcome> {
  if ('sql' in fault) return outcomeOfTests(copy, fault.near, { TEST_FAULT_SQL: fault.sql })
  const file = join(copy, fault.file)
  const sound = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    sound.replace(fault.find, () => fault.put),
  )
  let outcome = await outcomeOfTests(copy, fault.near)
  if (outcome === 'SURVIVED' && fault.beyond) outcome = await outcomeOfTests(copy, fault.beyond)
  writeFileSync(file, sound)
  return outcome
}

const running = new Set<ChildProcess>()

function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}

// Being groups of their own, they would outlive this run.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const run of running) end(run)
    process.exit(1)
  })
}

function outcomeOfTests(copy: string, near: readonly string[], env: Record<string, string> = {}) {
  const args = [vitest, 'run', '--bail=1', '--maxWorkers=1', '--reporter=dot', ...near]
  // A group of its own, so that a worker that goes round for ever ends with it.
  const run = spawn(process.execPath, args, {
    cwd: copy,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  })
  running.add(run)
  return new Promise<Outcome>((resolve, reject) => {
    let isLate = false
    const late = setTimeout(() => {
      isLate = true
      end(run)
    }, secondsOfGroup * 1000)
    run.on('error', reject)
    run.on('exit', (code) => {
      clearTimeout(late)
      running.delete(run)
      if (isLate) resolve('HUNG')
      else resolve(code === 0 ? 'SURVIVED' : 'noticed')
    })
  })
}

const old = await outdated()
if (old.length > 0) {
  console.error(`These faults fit the code no more:\n${old.map((name) => `- ${name}\n`).join('')}`)
  process.exit(1)
}
const waiting = planned()
const total = waiting.length
const until = performance.now() + Number(values.seconds ?? Number.POSITIVE_INFINITY) * 1000
const unnoticed: string[] = []

async function plant(): Promise<void> {
  const copy = copied()
  while (performance.now() < until) {
    const fault = waiting.shift()
    if (fault === undefined) return
    const from = performance.now()
    const outcome = await outcomeOf(copy, fault)
    const seconds = ((performance.now() - from) / 1000).toFixed(0)
    console.log(`${outcome.padEnd(8)} ${seconds.padStart(4)} s  ${fault.name}`)
    if (outcome !== 'noticed') unnoticed.push(`${outcome} ${fault.name}`)
  }
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, plant))
console.log(`${total - waiting.length} of ${total} faults planted, ${unnoticed.length} not noticed`)
for (const name of unnoticed) console.log(`- ${name}`)
process.exit(unnoticed.length > 0 ? 1 : 0)
