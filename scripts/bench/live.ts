import { answerTo, type Measured, measured, type Servers } from './measure.ts'

/** The places where a week is watched: ours, and bare Fastify that sends each of its streams one text for each change. */
type LivePlace = { address: string; limitAddress: string; token: string; path: string }

/**
 * Measures one change of a week that many watch: from its writing until each has been told. The limit writes the same and
 * sends a text to as many streams of bare Fastify, without having looked what it is.
 */
export async function measureLive(
  { ours: child }: Servers,
  { watchers, changes }: { watchers: readonly number[]; changes: number },
): Promise<Measured[]> {
  const place = await answerTo<LivePlace>(child, { kind: 'live' })
  const { address, limitAddress, token, path } = place
  const table: Measured[] = []
  for (const count of watchers) {
    const change = () => answerTo(child, { kind: 'changeWatched' })
    const at = async (url: string) => {
      const streams = await Promise.all(
        Array.from({ length: count }, () => open(url + path, token)),
      )
      const told = () => Promise.all(streams.map(({ next }) => next()))
      await told()
      const once = async () => {
        const begun = performance.now()
        await change()
        const all = told()
        // Whatever is posted wakes those who tell.
        await (await fetch(`${url}/sign-out`, { method: 'POST' })).text()
        await all
        return [performance.now() - begun]
      }
      await once()
      const cost = await measured(child, { rounds: changes, once })
      for (const { close } of streams) close()
      return cost
    }
    const limit = await at(limitAddress)
    table.push({ work: `change told to ${count}`, connections: 1, ours: await at(address), limit })
  }
  return table
}

async function open(url: string, token: string) {
  const ending = new AbortController()
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(url, { headers, signal: ending.signal })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const reader = response.body?.getReader()
  let text = ''
  return {
    close: () => ending.abort(),
    next: async () => {
      for (;;) {
        const [before, after] = text.split('event: version', 2)
        if (before !== undefined && after?.includes('\n\n')) {
          text = text.slice(text.indexOf('\n\n', before.length) + 2)
          return
        }
        const { done, value } = (await reader?.read()) ?? { done: true }
        if (done) throw new Error('A stream ended')
        text += Buffer.from(value ?? []).toString('utf8')
      }
    },
  }
}
