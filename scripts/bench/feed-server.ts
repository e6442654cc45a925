import Fastify from 'fastify'
import { DateTime, Settings } from 'luxon'
import { openEmbedded, openPostgres } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { changeOffice, fillOffice } from './feed-data.ts'

/** What the measuring process asks of this one. */
type Order =
  | { kind: 'limit'; body: string }
  | { kind: 'ours'; url: string | null; events: number }
  | { kind: 'change' }

Settings.throwOnInvalid = true
let change = async (): Promise<void> => {}

async function limit(body: string): Promise<string> {
  const bytes = Buffer.from(body)
  const app = Fastify()
  app.get('/feeds/limit.ics', (request, reply) => {
    reply.header('etag', '"limit"')
    if (request.headers['if-none-match'] === '"limit"') return reply.code(304).send()
    return reply.type('text/calendar; charset=utf-8').send(bytes)
  })
  return `${await app.listen({ port: 0 })}/feeds/limit.ics`
}

async function ours(url: string | null, events: number): Promise<string> {
  const store = url === null ? await openEmbedded({}) : openPostgres(url)
  await migrate(store.db)
  const { officeId, token } = await fillOffice(store.db, events)
  change = () => changeOffice(store.db, officeId)
  const config = readConfig({})
  const app = await buildApp({ config, store, clock: () => DateTime.utc(), logger: false })
  return `${await app.listen({ port: 0 })}/feeds/${token}.ics`
}

process.on('message', async (order: Order) => {
  if (order.kind === 'change') {
    await change()
    process.send?.('changed')
  } else {
    process.send?.(
      order.kind === 'limit' ? await limit(order.body) : await ours(order.url, order.events),
    )
  }
})
