import { ask, type Measured, ownDatabase, start, stop, timed, told } from './measure.ts'

/**
 * Measures the feed over real sockets, one connection: 304, 200 from the shelf, and 200 right after a release, for
 * an office with `events` published events, each against bare Fastify sending the same bytes from memory in the
 * same run. `serverUrl` is a PostgreSQL server on this machine, null for the embedded store.
 */
export async function measureFeed(
  serverUrl: string | null,
  { events, requests }: { events: number; requests: number },
): Promise<Measured[]> {
  const database = await ownDatabase(serverUrl)
  const [ours, limit] = [start(), start()]
  try {
    const url = await told<string>(ours, { kind: 'feed', url: database.url, events })
    const first = await ask({ url })
    const text = first.body.toString('utf8')
    const limitUrl = await told<string>(limit, { kind: 'limit', body: text })
    const count = (text.match(/BEGIN:VEVENT/g) ?? []).length
    const change = () => told(ours, { kind: 'change' })
    const ways = [
      { work: 'feed 304', hasEtag: true, before: undefined },
      { work: `feed 200, ${count} events`, hasEtag: false, before: undefined },
      { work: `feed 200 after a release, ${count} events`, hasEtag: false, before: change },
    ]
    const table: Measured[] = []
    for (const { work, hasEtag, before } of ways) {
      const amount = before === undefined ? requests : Math.ceil(requests / 10)
      const base = await timed(
        limit,
        { url: limitUrl, ...(hasEtag ? { etag: '"limit"' } : {}) },
        amount,
      )
      const etag = (await ask({ url })).etag
      const mine = await timed(ours, { url, ...(hasEtag ? { etag } : {}) }, amount, before)
      table.push({ work, ...mine, limitCpu: base.cpu, limitWall: base.wall })
    }
    return table
  } finally {
    await Promise.all([stop(ours), stop(limit)])
    await database.drop()
  }
}
