import { answerTo, ask, type Measured, type Servers, timed } from './measure.ts'

/** Measures the feed with none of its events' parts kept, for an office with `events` events of one release. */
export async function measureColdFeed(
  { ours, limit }: Servers,
  { events, requests }: { events: number; requests: number },
): Promise<Measured[]> {
  const url = await answerTo<string>(ours, { kind: 'feed', events })
  const text = (await ask({ url })).body.toString('utf8')
  const limitUrl = await answerTo<string>(limit, { kind: 'limit', body: text })
  const count = (text.match(/BEGIN:VEVENT/g) ?? []).length
  const base = await timed(limit, { url: limitUrl }, requests)
  const mine = await timed(ours, { url }, requests, () => answerTo(ours, { kind: 'forget' }))
  const work = `feed 200, cold, ${count} events of one release`
  return [{ work, ...mine, limitCpu: base.cpu, limitWall: base.wall }]
}

/**
 * Measures the feed over real sockets, one connection: 304, 200 from the cache, and 200 right after a release, for
 * an office with `events` published events, each against bare Fastify sending the same bytes from memory in the
 * same run.
 */
export async function measureFeed(
  { ours, limit }: Servers,
  { events, requests }: { events: number; requests: number },
): Promise<Measured[]> {
  const url = await answerTo<string>(ours, { kind: 'feed', events })
  const text = (await ask({ url })).body.toString('utf8')
  const limitUrl = await answerTo<string>(limit, { kind: 'limit', body: text })
  const count = (text.match(/BEGIN:VEVENT/g) ?? []).length
  const change = () => answerTo(ours, { kind: 'change' })
  const ways = [
    { work: 'feed 304', hasEtag: true, before: undefined },
    { work: `feed 200, ${count} events`, hasEtag: false, before: undefined },
    { work: `feed 200 after a release, ${count} events`, hasEtag: false, before: change },
  ]
  const table: Measured[] = []
  for (const { work, hasEtag, before } of ways) {
    const amount = before === undefined ? requests : Math.ceil(requests / 10)
    const limitAsking = { url: limitUrl, ...(hasEtag ? { etag: '"limit"' } : {}) }
    const base = await timed(limit, limitAsking, amount)
    const { etag } = await ask({ url })
    const mine = await timed(ours, { url, ...(hasEtag ? { etag } : {}) }, amount, before)
    table.push({ work, ...mine, limitCpu: base.cpu, limitWall: base.wall })
  }
  return table
}
