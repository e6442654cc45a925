import { ask } from './client.ts'
import { answerTo, type Measured, type Servers, timed } from './measure.ts'

/** Measures the feed with none of its events' parts kept, for an office with `events` events of one release. */
export async function measureColdFeed(
  servers: Servers,
  { events, requests }: { events: number; requests: number },
): Promise<Measured[]> {
  const { url, limitUrl, count } = await feedWith(servers, events)
  const limit = await timed(servers.limit, { url: limitUrl }, requests)
  const before = () => answerTo(servers.ours, { kind: 'forget' })
  const ours = await timed(servers.ours, { url }, requests, { before })
  return [{ work: `feed 200, cold, ${count} events of one release`, connections: 1, ours, limit }]
}

/**
 * Measures the feed over real sockets, on each number of connections: 304 and 200, for an office with `events`
 * published events, against bare Fastify sending the same bytes from memory in the same run; and the first 200 after
 * a release of three of them against one that nothing was changed for.
 */
export async function measureFeed(
  servers: Servers,
  { events, requests, connections }: { events: number; requests: number; connections: number[] },
): Promise<Measured[]> {
  const { url, limitUrl, count } = await feedWith(servers, events)
  const table: Measured[] = []
  for (const at of connections) {
    const amount = requests * at
    const { etag } = await ask({ url })
    const ways = [
      { work: 'feed 304', limit: { etag: '"limit"' }, ours: { etag } },
      { work: `feed 200, ${count} events`, limit: {}, ours: {} },
      {
        work: `feed 200, ${count} events, gzip`,
        limit: { encoding: 'gzip' },
        ours: { encoding: 'gzip' },
      },
    ]
    for (const way of ways) {
      const many = { connections: at }
      const limit = await timed(servers.limit, { url: limitUrl, ...way.limit }, amount, many)
      const ours = await timed(servers.ours, { url, ...way.ours }, amount, many)
      table.push({ work: way.work, connections: at, ours, limit })
    }
    table.push(await afterRelease(servers, url, { requests: amount / 10, connections: at }))
  }
  return table
}

async function afterRelease(
  { ours: child }: Servers,
  url: string,
  { requests, connections }: { requests: number; connections: number },
): Promise<Measured> {
  const waited = { connections, before: () => answerTo(child, { kind: 'wait' }) }
  const limit = await timed(child, { url }, requests, waited)
  const changed = { connections, before: () => answerTo(child, { kind: 'change' }) }
  const ours = await timed(child, { url }, requests, changed)
  return { work: 'feed 200 after a release of 3, limit: of none', connections, ours, limit }
}

async function feedWith({ ours, limit }: Servers, events: number) {
  const url = await answerTo<string>(ours, { kind: 'feed', events })
  const text = (await ask({ url })).body.toString('utf8')
  const limitUrl = await answerTo<string>(limit, { kind: 'limit', body: text })
  return { url, limitUrl, count: (text.match(/BEGIN:VEVENT/g) ?? []).length }
}
