import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Everything that must hold, cheapest first; the first fault ends it. `--without-tests` leaves out the tests. */
const steps: [name: string, command: string, condition?: boolean][] = [
  ['codegen', 'tsx scripts/codegen.ts --check'],
  ['biome', 'biome check --error-on-warnings .'],
  ['tsc', 'tsc --noEmit -p .'],
  ['tsc web', 'tsc --noEmit -p web', existsSync('web/tsconfig.json')],
  ['floors', 'tsx scripts/check-floors.ts'],
  ['rooms', 'tsx scripts/check-rooms.ts'],
  ['knip', 'knip'],
  ['tests', 'vitest run', !process.argv.includes('--without-tests')],
]

for (const [name, command, condition = true] of steps) {
  if (!condition) continue
  const start = performance.now()
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], { stdio: 'inherit' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  ${seconds} s`)
  if (status !== 0) process.exit(1)
}
