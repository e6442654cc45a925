import Fastify from 'fastify'
import { DateTime, Settings } from 'luxon'
import { openEmbedded, openPostgres, type Store } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { changeOffice, fillOffice } from './feed-data.ts'
import { fillWeek, type WeekPlace, weekAsText } from './week-data.ts'

/** What the measuring process asks of this one. */
type Order =
  | { kind: 'limit'; body: string }
  | { kind: 'feed'; url: string | null; events: number }
  | { kind: 'change' }
  | { kind: 'weeks'; url: string | null; sizes: number[] }

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

async function open(url: string | null): Promise<Store> {
  const store = url === null ? await openEmbedded({}) : openPostgres(url)
  await migrate(store.db)
  return store
}

async function listening(store: Store): Promise<string> {
  const config = readConfig({})
  const app = await buildApp({ config, store, clock: () => DateTime.utc(), logger: false })
  return app.listen({ port: 0 })
}

async function feed(url: string | null, events: number): Promise<string> {
  const store = await open(url)
  const { officeId, token } = await fillOffice(store.db, events)
  change = () => changeOffice(store.db, officeId)
  return `${await listening(store)}/feeds/${token}.ics`
}

async function weeks(url: string | null, sizes: readonly number[]): Promise<WeekPlace[]> {
  const store = await open(url)
  const bare = Fastify()
  bare.get<{ Params: { id: string } }>('/:id', async ({ params }, reply) =>
    reply.type('application/json; charset=utf-8').send(await weekAsText(store.db, params.id)),
  )
  const [ours, limitAt] = [await listening(store), await bare.listen({ port: 0 })]
  const places: WeekPlace[] = []
  for (const size of sizes) {
    const made = await fillWeek(store.db, size)
    places.push({ ...made, url: `${ours}/graphql`, limitUrl: `${limitAt}/${made.officeId}` })
  }
  return places
}

async function answer(order: Order): Promise<unknown> {
  if (order.kind === 'limit') return limit(order.body)
  if (order.kind === 'feed') return feed(order.url, order.events)
  if (order.kind === 'weeks') return weeks(order.url, order.sizes)
  await change()
  return 'changed'
}

process.on('message', async (order: Order) => {
  process.send?.(await answer(order))
})
