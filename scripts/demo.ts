import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { parseArgs } from 'node:util'
import closeWithGrace from 'close-with-grace'
import { DateTime, Settings } from 'luxon'
import { readConfig } from '../src/config.ts'
import { startRefusal } from '../src/server/faults.ts'
import { accounts } from './demo/cast.ts'
import { demoSecret } from './demo/chance.ts'
import { demoMonday } from './demo/fill.ts'
import { demoPassword } from './demo/foundation.ts'
import { type DemoWish, demoFeedPath, hostDemo, NotADemo, removeDemo } from './demo/host.ts'

Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'an-hai' },
    // The day that the demonstration takes for today when it fills a store, YYYY-MM-DD.
    date: { type: 'string' },
  },
})
const config = readConfig({ ...process.env, DATA_DIR: process.env.DATA_DIR || '.data/demo' })
// Asked for anew at each start, as a demonstration that runs for weeks is started afresh by its visitors.
const today = () =>
  values.date === undefined
    ? DateTime.utc()
    : DateTime.fromISO(values.date, { zone: 'Asia/Ho_Chi_Minh' })

const say = (text: string) => process.stderr.write(`${text}\n`)

async function start(): Promise<void> {
  const wish: DemoWish = {
    config,
    seed: values.seed,
    monday: demoMonday(today()),
    onStep: (text) => say(`  … ${text}`),
    onReset: () => void restart(),
  }
  running = await hostDemo(wish)
}

let running: Awaited<ReturnType<typeof hostDemo>> | null = null

async function restart(): Promise<void> {
  await running?.close()
  await removeDemo(config)
  await start()
}

function addresses(): string[] {
  const isOpen = config.host === '0.0.0.0' || config.host === '::'
  if (!isOpen) return [`http://${config.host}:${config.port}`]
  const found = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${config.port}`)
  return [`http://localhost:${config.port}`, ...found]
}

function announce(): void {
  const mark = running?.mark
  if (mark === undefined) return
  const [local = '', ...others] = addresses()
  const url = config.publicUrl ?? local
  const feeds = (['OFFICE', 'UNIT', 'PERSON'] as const).map((scope) => ({
    scope,
    url: `${url}${demoFeedPath(mark.seed, scope)}`,
  }))
  const people = accounts.map(({ key, role }) => ({
    role,
    email: `${key}@anhai.example`,
    password: demoPassword,
    token: demoSecret(mark.seed, `token ${key}`),
  }))
  if (values.json) {
    const facts = { url, graphql: `${url}/graphql`, accounts: people, feeds, pid: process.pid }
    process.stdout.write(`${JSON.stringify(facts)}\n`)
    return
  }
  say(`\nGiao ban: ${url}`)
  for (const other of others) say(`on your network: ${other}`)
  say(`\nEverybody's password: ${demoPassword}`)
  for (const { role, email } of people) say(`  ${role.padEnd(14)} ${email}`)
  say(`\nA calendar link to try:\n  ${feeds[0]?.url}\n\nCtrl+C ends it.`)
}

if (!existsSync('web/dist/index.html')) {
  say('  … the web page')
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(1)
}
closeWithGrace({ delay: 10_000 }, async ({ err }) => {
  if (err !== undefined) say(String(err))
  await running?.close()
})
try {
  await start()
  announce()
} catch (error) {
  const sentence = error instanceof NotADemo ? error.message : startRefusal(error)
  if (sentence === null) throw error
  say(sentence)
  process.exit(1)
}
