import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { changedFiles, testsTouchedBy } from './changed.ts'

const isPart = process.argv.includes('--changed')
const changed = isPart ? changedFiles() : []
const looksAt = (pattern: RegExp) => !isPart || changed.some((file) => pattern.test(file))
const source = changed.filter((file) => /\.(ts|tsx|mjs|json|jsonc|css)$/.test(file))
const touched = isPart ? ` ${testsTouchedBy(changed).join(' ')}` : ''

/**
 * Everything that must hold, cheapest first; the first fault ends it. `--changed` looks at what differs from `main` and at
 * the tests that it can touch; `--without-tests` leaves out the tests.
 */
const steps: [name: string, command: string, condition?: boolean][] = [
  ['codegen', 'tsx scripts/codegen.ts --check'],
  [
    'biome',
    `biome check --error-on-warnings --no-errors-on-unmatched ${isPart ? source.join(' ') : '.'}`,
    !isPart || source.length > 0,
  ],
  ['tsc', 'tsc --noEmit -p .', looksAt(/^(?!web\/).*\.ts$/)],
  [
    'tsc web',
    'tsc --noEmit -p web',
    existsSync('web/tsconfig.json') && looksAt(/^(web|graphql)\//),
  ],
  ['floors', 'tsx scripts/check-floors.ts'],
  ['rooms', 'tsx scripts/check-rooms.ts'],
  ['knip', 'knip', !isPart],
  ['tests', `vitest run --tags-filter=!slow${touched}`, !process.argv.includes('--without-tests')],
]

for (const [name, command, condition = true] of steps) {
  if (!condition) continue
  const start = performance.now()
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], { stdio: 'inherit' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  ${seconds} s`)
  if (status !== 0) process.exit(1)
}
