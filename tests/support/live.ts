import { onTestFinished } from 'vitest'
import { openSession } from '../../src/access/commands/sessions.ts'
import { sessionCookie } from '../../src/access/routes/session.ts'
import type { Caller } from './make/access.ts'
import type { Desk } from './make/week.ts'

/** One thing that a server told: the name of its event and its data, or the bare sign of life. */
export type Told = { name: string; data: { week: string; version: string } }

/** A page that watches weeks, as far as the server is concerned. */
export type Watching = {
  status: number
  headers: Headers
  /** What it was told and has not been asked for; without signs of life. */
  told: Told[]
  /** Gives what it is told next. Fails when that takes longer than any machine needs. */
  next: () => Promise<Told>
  /** Is kept when the server ends it; gives how many signs of life came before. */
  ended: Promise<number>
  /** Is kept at the next sign of life. */
  beaten: () => Promise<void>
  leave: () => void
}

const deadline = 15_000

/** Opens GET /live at a server that listens. */
export async function watch(url: string, headers: Record<string, string> = {}): Promise<Watching> {
  const ending = new AbortController()
  const response = await fetch(url, { headers, signal: ending.signal })
  onTestFinished(() => ending.abort())
  const told: Told[] = []
  let [beats, heard] = [0, () => {}]
  const read = async () => {
    let text = ''
    const decoder = new TextDecoder()
    const reader = response.body?.getReader()
    for (;;) {
      const { done, value: bytes } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) return beats
      text += decoder.decode(bytes, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, name = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
        if (name === 'beat') beats += 1
        else if (name !== '') told.push({ name, data: JSON.parse(data) })
      }
      heard()
    }
  }
  const ended = within(response.ok ? read() : Promise.resolve(0), 'The stream did not end', null)
  ended.catch(() => undefined)
  const until = (holds: () => boolean, what: string) =>
    within(
      new Promise<void>((go) => {
        heard = () => holds() && go()
        heard()
      }),
      what,
    )
  return {
    status: response.status,
    headers: response.headers,
    told,
    next: async () => {
      await until(() => told.length > 0, 'Nothing was told')
      return told.shift() as Told
    },
    ended,
    beaten: () => {
      const before = beats
      return until(() => beats > before, 'There was no sign of life')
    },
    leave: () => ending.abort(),
  }
}

function within<Value>(
  work: Promise<Value>,
  failure: string,
  milliseconds: number | null = deadline,
): Promise<Value> {
  if (milliseconds === null) return work
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(failure)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** The address of a week's stream at a server that listens. */
export function liveUrl(url: string, officeId: string, weeks = '2026-W48'): string {
  return `${url}/live?office=${officeId}&weeks=${weeks}`
}

/** Lets the desk's server listen until the test ends, and gives its address. */
export async function listening(desk: Desk): Promise<string> {
  const url = await desk.on.app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => desk.on.app.close())
  return url
}

/** Headers of a browser that somebody is signed in with, by a session of its own. */
export async function browserOf(
  desk: Desk,
  db: Parameters<typeof openSession>[0],
  { accountId }: Caller,
): Promise<{ cookie: string }> {
  const account = { accountId, officeId: desk.office.id }
  const { secret } = await openSession(db, account, desk.on.now)
  return { cookie: `${sessionCookie}=${secret}` }
}
