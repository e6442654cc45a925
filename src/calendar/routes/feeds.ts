import { hash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { Clock } from '../../access/context.ts'
import { lastModifiedOf, rememberedToday } from '../rules.ts'
import { boundedCache } from './cache.ts'
import { coalescedLookup, type FeedLookup } from './coalescing.ts'
import { type FeedContents, feedContents } from './contents.ts'
import { chosenEncoding } from './encodings.ts'
import { unchanging } from './forms.ts'

const cacheOctets = 64 * 1024 * 1024
const readingMethods = 'GET, HEAD, OPTIONS'
// What programs for calendars try besides reading, to find out whether the address is a CalDAV server.
const otherMethods = ['PROPFIND', 'REPORT', 'POST', 'PUT', 'PATCH', 'DELETE']
const davMethods = ['PROPFIND', 'REPORT']

type FeedRequest = FastifyRequest<{ Params: { '*': string }; Querystring: { download?: string } }>

/** Puts the calendar links at GET /feeds/<token>.ics. They ask for no sign-in: the token is the right to read. */
export function registerFeeds(app: FastifyInstance, { db, clock }: { db: Db; clock: Clock }): void {
  const parts = {
    lookUp: coalescedLookup(db),
    contentOf: feedContents(db, cacheOctets),
    todayOf: rememberedToday(),
    dateOf: rememberedDates(),
  }
  // Phones of one office come from one address, all at the full hour: a limit by address would only hurt them.
  const route = { logSerializers: { req: withoutToken } }
  for (const method of davMethods) app.addHttpMethod(method)
  app.get('/feeds/*', route, (request: FeedRequest, reply) =>
    answer(parts, request, reply, clock()),
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
  lookUp: FeedLookup
  contentOf: FeedContents
  todayOf: ReturnType<typeof rememberedToday>
  dateOf: ReturnType<typeof rememberedDates>
}

async function answer(
  { lookUp, contentOf, todayOf, dateOf }: Parts,
  request: FeedRequest,
  reply: FastifyReply,
  now: DateTime,
): Promise<FastifyReply> {
  const token = /^(.*)\.ics$/.exec(request.params['*'])?.[1] ?? ''
  const found = await lookUp(hash('sha256', token), now)
  if (found === null) {
    reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8')
    return reply.send('There is no such calendar.\n')
  }
  const { feed, marks } = found
  const day = todayOf(now, feed.zone)
  const { forms, since } = await contentOf(feed, marks.version, { now, day })
  const modifiedAt = lastModifiedOf(since, now)
  const form = forms[chosenEncoding(request.headers['accept-encoding'])]
  const headers = reply.getHeaders() as OutgoingHttpHeaders
  if (modifiedAt !== null) headers['last-modified'] = dateOf(modifiedAt)
  if (isKnown(request, form.etag, modifiedAt)) {
    return sent(reply, 304, Object.assign(headers, unchanging, { etag: form.etag }), null)
  }
  if (request.query.download === '1') headers['content-disposition'] = attachment(feed.name)
  const bytes = form.bytes ?? (await form.make())
  headers['content-length'] = bytes.length
  return sent(reply, 200, Object.assign(headers, form.headers), bytes)
}

// Past Fastify, whose own way to send costs as much as all the rest of an answer that is ready.
function sent(
  reply: FastifyReply,
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer | null,
): FastifyReply {
  reply.hijack()
  reply.raw.writeHead(status, headers)
  reply.raw.end(body)
  return reply
}

/** RFC 9110 §13.2.2: If-None-Match decides where it is given; else If-Modified-Since, when it is no guess of the client's. */
function isKnown(request: FastifyRequest, etag: string, modifiedAt: DateTime | null): boolean {
  const { 'if-none-match': known, 'if-modified-since': since } = request.headers
  if (known !== undefined) {
    if (known === etag) return true
    const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes(etag) || tags.includes('*')
  }
  if (since === undefined || modifiedAt === null) return false
  const stated = httpDate(since)
  if (stated === null) return false
  // Our own date comes back as it was given. Another, taken from a clock, may fall between a change and its commit.
  return +stated === +modifiedAt || stated.diff(modifiedAt).as('seconds') >= 60
}

/** Writes instants as HTTP does, and remembers the last few: each calendar has one for a long time. */
function rememberedDates(): (at: DateTime) => string {
  const dates = boundedCache<string>(1000, () => 1)
  return (at) => {
    const key = String(at.toMillis())
    const known = dates.get(key)
    if (known !== undefined) return known
    const date = at.toHTTP() ?? ''
    dates.put(key, date)
    return date
  }
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
