import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, describe, expect } from 'vitest'
import { openDatabase } from '../../db/connect.ts'
import { lockFolder, StoreLocked } from '../../db/lock.ts'

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'giaoban-lock-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

/** Another process that runs until it is told to end. */
async function otherProcess() {
  const child = spawn('sleep', ['60'])
  await once(child, 'spawn')
  const end = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { pid: child.pid ?? 0, end }
}

function startOf(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
}

function leaveLock(folder: string, holder: { pid: number; startedAt: string; host?: string }) {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ host: hostname(), ...holder }))
}

describe('the lock of a data folder', () => {
  test('refuses a second opener, names the first, and is gone when given back', ({ folder }) => {
    const release = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(StoreLocked)
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`)
    release()
    expect(readdirSync(folder)).toEqual([])
    lockFolder(folder)()
  })

  test('of a living process is kept, and taken over once it is dead', async ({ folder }) => {
    const other = await otherProcess()
    leaveLock(folder, { pid: other.pid, startedAt: startOf(other.pid) })
    expect(() => lockFolder(folder)).toThrow(`in use by process ${other.pid}`)
    await other.end()
    const release = lockFolder(folder)
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid).toBe(process.pid)
    expect(readdirSync(folder)).toEqual(['lock'])
    release()
  })

  test('of a dead process whose number another one now has is taken over', async ({ folder }) => {
    const other = await otherProcess()
    leaveLock(folder, { pid: other.pid, startedAt: 'an earlier boot:1' })
    lockFolder(folder)()
    await other.end()
  })

  test('of another machine is never taken over', ({ folder }) => {
    leaveLock(folder, { pid: 1, startedAt: 'another boot:1', host: 'another-machine' })
    expect(() => lockFolder(folder)).toThrow('another-machine')
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('is not removed by one who lost it', ({ folder }) => {
    const release = lockFolder(folder)
    leaveLock(folder, { pid: 1, startedAt: 'another boot:1', host: 'another-machine' })
    release()
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('while another process takes it over is refused', ({ folder }) => {
    leaveLock(folder, { pid: process.pid, startedAt: 'an earlier boot:1' })
    writeFileSync(join(folder, 'lock.takeover'), '{}')
    expect(() => lockFolder(folder)).toThrow('being taken over')
  })

  test('is told to the operator in a sentence, without a stack', async ({ folder }) => {
    lockFolder(folder)
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, PORT: '0' },
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect(said).toBe(
      `The data folder ${folder} is in use by process ${process.pid} on ${hostname()}. ` +
        'Stop it first, use another DATA_DIR, or set DATABASE_URL to PostgreSQL, which serves many.\n',
    )
  })

  test('is followed on a new store by a word that it is being made', async ({ folder }) => {
    const said: string[] = []
    const store = await openDatabase({
      databaseUrl: null,
      dataDir: folder,
      onNotice: (text) => said.push(text),
    })
    await store.close()
    expect(said[0]).toBe(`Making a new store in ${folder}; wait a moment.`)
  }, 60_000)
})
