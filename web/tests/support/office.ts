import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A running office with the demo's invented data. */
export interface Office {
  url: string
  accounts: { role: string; email: string; password: string; token: string }[]
  close: () => Promise<void>
}

/** Starts the demo in a folder of its own on a free port, or takes the one that runs at OFFICE_URL. */
export async function openOffice(): Promise<Office> {
  const running = process.env.OFFICE_URL
  if (running) return { url: running, accounts: [], close: async () => undefined }
  const folder = await mkdtemp(path.join(tmpdir(), 'giaoban-'))
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', '--json'], {
    env: { ...env, DATA_DIR: folder, HOST: '127.0.0.1', PORT: await freePort() },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const close = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
    await rm(folder, { recursive: true, force: true })
  }
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) {
      child.stdout.resume()
      return { ...JSON.parse(line), close }
    }
  }
  await close()
  throw new Error('the demo ended before it was ready')
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}
