import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { DateTime, Settings } from 'luxon'
import { openEmbedded, openPostgres, type Store } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { timedClashes } from './clashes.ts'
import { fillOffice, forgetParts, releaseThree } from './feed-data.ts'
import { fillNames, type ImportPlace } from './import-data.ts'
import { changeWeek, editFirst, fillWeek, type WeekPlace, weekAsText } from './week-data.ts'
import { fillForWriting, type WritePlace } from './write-data.ts'

/** The orders of the measuring process to this one. */
type Order =
  | { kind: 'open'; url: string | null }
  | { kind: 'limit'; body: string }
  | { kind: 'feed'; events: number }
  | { kind: 'wait' }
  | { kind: 'change' }
  | { kind: 'forget' }
  | { kind: 'weeks'; sizes: number[] }
  | { kind: 'imports' }
  | { kind: 'changeWeek'; officeId: string }
  | { kind: 'live' }
  | { kind: 'changeWatched' }
  | { kind: 'writes'; items: number }
  | { kind: 'clashes'; items: number; rounds: number }

Settings.throwOnInvalid = true
let change = async (): Promise<void> => {}
let forget = change

async function limit(body: string): Promise<string> {
  const bytes = Buffer.from(body)
  const compressed = gzipSync(bytes)
  const app = Fastify()
  app.get('/feeds/limit.ics', (request, reply) => {
    reply.header('etag', '"limit"')
    if (request.headers['if-none-match'] === '"limit"') return reply.code(304).send()
    reply.type('text/calendar; charset=utf-8')
    if (request.headers['accept-encoding'] !== 'gzip') return reply.send(bytes)
    return reply.header('content-encoding', 'gzip').send(compressed)
  })
  return `${await app.listen({ port: 0 })}/feeds/limit.ics`
}

type Opened = { store: Store; address: string; url: string | null }

/** Our server, listening, on its store. */
async function open(url: string | null): Promise<Opened> {
  const store = url === null ? await openEmbedded({}) : openPostgres(url)
  await migrate(store.db)
  const config = readConfig({})
  // Few sessions watch for many.
  const live = { mostOfSession: 1_000 }
  const app = await buildApp({ config, store, clock: () => DateTime.utc(), logger: false, live })
  return { store, url, address: await app.listen({ port: 0 }) }
}

let opened: ReturnType<typeof open> | null = null

async function ours(): ReturnType<typeof open> {
  if (opened === null) throw new Error('Nothing is open')
  return opened
}

async function feed(events: number): Promise<string> {
  const { store, address } = await ours()
  const { officeId, token } = await fillOffice(store.db, events)
  change = () => releaseThree(store.db, officeId)
  forget = () => forgetParts(store.db, officeId)
  return `${address}/feeds/${token}.ics`
}

async function weeks(sizes: readonly number[]): Promise<WeekPlace[]> {
  const { store, address } = await ours()
  const bare = Fastify()
  type Asked = { Params: { id: string; itemId?: string } }
  bare.get<Asked>('/:id/:itemId?', async ({ params: { id, itemId } }, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .send(await weekAsText(store.db, id, itemId || null)),
  )
  const limitAt = await bare.listen({ port: 0 })
  const places: WeekPlace[] = []
  for (const size of sizes) {
    const made = await fillWeek(store.db, size)
    places.push({ ...made, url: `${address}/graphql`, limitUrl: `${limitAt}/${made.officeId}` })
  }
  return places
}

let changeWatched = async (): Promise<void> => {}

/** A week of five items to be watched, and bare Fastify that tells of its changes without looking. */
async function live() {
  const { store, address } = await ours()
  const { officeId, token, year, week } = await fillWeek(store.db, 5)
  changeWatched = () => editFirst(store.db, officeId)
  const bare = Fastify()
  const streams = new Set<PassThrough>()
  const text = `event: version\ndata: {"version":"${'x'.repeat(32)}"}\n\n`
  bare.get('/live', (_, reply) => {
    const stream = new PassThrough()
    streams.add(stream)
    stream.once('close', () => streams.delete(stream))
    stream.write(text)
    return reply.type('text/event-stream').send(stream)
  })
  bare.post('/sign-out', async () => {
    for (const stream of streams) stream.write(text)
    return {}
  })
  const weeks = `${year}-W${String(week).padStart(2, '0')}`
  const path = `/live?office=${officeId}&weeks=${weeks}`
  return { address, limitAddress: await bare.listen({ port: 0 }), token, path }
}

async function imports(): Promise<ImportPlace> {
  const { store, address } = await ours()
  return { address, ...(await fillNames(store.db)) }
}

/** Two such places, one for us and one for the limit. */
async function writes(items: number): Promise<WritePlace[]> {
  const { store, address, url } = await ours()
  const at = { apiUrl: `${address}/graphql`, databaseUrl: url }
  return [await fillForWriting(store, items, at), await fillForWriting(store, items, at)]
}

async function answer(order: Order): Promise<unknown> {
  if (order.kind === 'open') {
    opened = open(order.url)
    return (await opened).address
  }
  if (order.kind === 'limit') return limit(order.body)
  if (order.kind === 'feed') return feed(order.events)
  if (order.kind === 'weeks') return weeks(order.sizes)
  if (order.kind === 'imports') return imports()
  if (order.kind === 'changeWeek') await changeWeek((await ours()).store.db, order.officeId)
  if (order.kind === 'live') return live()
  if (order.kind === 'changeWatched') await changeWatched()
  if (order.kind === 'writes') return writes(order.items)
  if (order.kind === 'clashes') return timedClashes((await ours()).store.db, order)
  if (order.kind === 'forget') await forget()
  if (order.kind === 'change') await change()
  return 'done'
}

process.on('message', async (order: Order) => {
  process.send?.(await answer(order))
})
