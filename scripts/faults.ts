import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { databaseFaults } from './faults/database.ts'
import type { Fault } from './faults/fault.ts'
import { policyFaults } from './faults/policies.ts'
import { ruleFaults } from './faults/rules.ts'
import { faultySql } from './faults/template.ts'

/**
 * Plants faults in copies of the project, one after another, and runs the tests near each: a fault that no test notices
 * survives, is named, and makes the run fail. With `--seconds` it stops planting then, and begins at a place that the
 * commit decides, so that all are planted in turn; `--only TEXT` plants those of that name.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string' }, only: { type: 'string' } } })

const root = fileURLToPath(new URL('..', import.meta.url))
const all: Fault[] = [...ruleFaults, ...databaseFaults, ...policyFaults]
const vitest = 'node_modules/vitest/vitest.mjs'

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
  const asked = all.filter(({ name }) => name.includes(values.only ?? ''))
  if (values.seconds === undefined) return asked
  const from = Number.parseInt(git('rev-parse', 'HEAD').slice(0, 8), 16) % asked.length
  return [...asked.slice(from), ...asked.slice(0, from)]
}

/** A copy of the working tree, without what git ignores, on the same packages. */
function copied(): string {
  const copy = mkdtempSync(join(tmpdir(), 'giaoban-faults-'))
  const files = git('ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')
  for (const file of files.filter(Boolean)) cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Does a test near the fault notice it? */
async function isNoticed(copy: string, fault: Fault): Promise<boolean> {
  if ('sql' in fault) return fails(copy, fault.near, { TEST_FAULT_SQL: fault.sql })
  const file = join(copy, fault.file)
  const sound = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    sound.replace(fault.find, () => fault.put),
  )
  const isFailed = await fails(copy, fault.near)
  writeFileSync(file, sound)
  return isFailed
}

function fails(copy: string, near: readonly string[], env: Record<string, string> = {}) {
  const args = [vitest, 'run', '--bail=1', '--maxWorkers=1', '--reporter=dot', ...near]
  const run = spawn(process.execPath, args, {
    cwd: copy,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  return new Promise<boolean>((resolve, reject) => {
    run.on('error', reject)
    run.on('exit', (code) => resolve(code !== 0))
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
const survivors: string[] = []

async function plant(): Promise<void> {
  const copy = copied()
  try {
    while (performance.now() < until) {
      const fault = waiting.shift()
      if (fault === undefined) return
      const noticed = await isNoticed(copy, fault)
      console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${fault.name}`)
      if (!noticed) survivors.push(fault.name)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, plant))
console.log(`${total - waiting.length} of ${total} faults planted, ${survivors.length} survived`)
process.exit(survivors.length > 0 ? 1 : 0)
