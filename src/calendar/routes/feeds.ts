import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { Clock } from '../../access/context.ts'
import { tokenHash } from '../commands/links.ts'
import { feedContent, keptTimezones, lastChangeOf } from '../commands/parts.ts'
import { rememberedToday } from '../rules.ts'
import { type FeedCache, feedCache } from './cache.ts'
import { coalescedLookup, type FeedLookup } from './coalescing.ts'

const cacheOctets = 32 * 1024 * 1024
const readingMethods = 'GET, HEAD, OPTIONS'
// What programs for calendars try besides reading, to find out whether the address is a CalDAV server.
const otherMethods = ['PROPFIND', 'REPORT', 'POST', 'PUT', 'PATCH', 'DELETE']
const davMethods = ['PROPFIND', 'REPORT']

type FeedRequest = FastifyRequest<{ Params: { '*': string }; Querystring: { download?: string } }>

/** Puts the calendar links at GET /feeds/<token>.ics. They ask for no sign-in: the token is the right to read. */
export function registerFeeds(app: FastifyInstance, { db, clock }: { db: Db; clock: Clock }): void {
  const lookUp = coalescedLookup(db)
  const cache = feedCache(cacheOctets)
  const timezones = keptTimezones()
  const todayOf = rememberedToday()
  // Phones of one office come from one address, all at the full hour: a limit by address would only hurt them.
  const route = { logSerializers: { req: withoutToken } }
  for (const method of davMethods) app.addHttpMethod(method)
  app.get('/feeds/*', route, (request: FeedRequest, reply) =>
    answer({ db, lookUp, cache, timezones, todayOf }, request, reply, clock()),
  )
  app.options('/feeds/*', route, (_, reply) =>
    reply.code(204).header('allow', readingMethods).send(),
  )
  app.route({
    ...route,
    method: otherMethods,
    url: '/feeds/*',
    // Whatever is sent, the answer is no: the body is not looked at.
    onRequest: (_, reply) => {
      reply.code(405).header('allow', readingMethods).type('text/plain; charset=utf-8')
      reply.send('A calendar link is only read.\n')
    },
    handler: () => {},
  })
  app.get('/robots.txt', (_, reply) =>
    reply.type('text/plain; charset=utf-8').send('User-agent: *\nDisallow: /graphql\n'),
  )
}

type Parts = {
  db: Db
  lookUp: FeedLookup
  cache: FeedCache
  timezones: ReturnType<typeof keptTimezones>
  todayOf: ReturnType<typeof rememberedToday>
}

async function answer(
  { db, lookUp, cache, timezones, todayOf }: Parts,
  request: FeedRequest,
  reply: FastifyReply,
  now: DateTime,
): Promise<FastifyReply> {
  const token = /^(.*)\.ics$/.exec(request.params['*'])?.[1] ?? ''
  const feed = await lookUp(tokenHash(token), now)
  if (feed === null) {
    reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8')
    return reply.send('There is no such calendar.\n')
  }
  const { etag, modifiedAt } = lastChangeOf(feed, todayOf(now, feed.zone), now)
  reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex')
  if (modifiedAt !== null) reply.header('last-modified', modifiedAt.toHTTP())
  if (isKnown(request, etag, modifiedAt)) return reply.code(304).header('etag', etag).send()
  const content = await cache.get(feed.id, etag, () => feedContent(db, feed, now, timezones))
  if (request.query.download === '1') reply.header('content-disposition', attachment(feed.name))
  reply.header('etag', content.etag).type('text/calendar; charset=utf-8')
  return reply.send(content.body)
}

/** RFC 9110 §13.2.2: If-None-Match decides where it is given; else If-Modified-Since, when it is no guess of the client's. */
function isKnown(request: FeedRequest, etag: string, modifiedAt: DateTime | null): boolean {
  const { 'if-none-match': known, 'if-modified-since': since } = request.headers
  if (known !== undefined) {
    const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes(etag) || tags.includes('*')
  }
  if (since === undefined || modifiedAt === null) return false
  const stated = httpDate(since)
  if (stated === null) return false
  // Our own date comes back as it was given. Another, taken from a clock, may fall between a change and its commit.
  return +stated === +modifiedAt || stated.diff(modifiedAt).as('seconds') >= 60
}

function httpDate(text: string): DateTime | null {
  try {
    return DateTime.fromHTTP(text)
  } catch {
    return null
  }
}

function attachment(name: string): string {
  return `attachment; filename="giao-ban.ics"; filename*=UTF-8''${encodeURIComponent(`${name}.ics`)}`
}

// The address is a secret: it stays out of the log.
function withoutToken({ method }: { method: string }) {
  return { method, url: '/feeds/…' }
}
