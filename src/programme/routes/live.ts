import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { invalid, notAllowed, notFound } from '../../../graphql/refusals.ts'
import type { RouteParts } from '../../access/context.ts'
import { belongsTo } from '../../access/policy.ts'
import { credentialOf, refuse } from '../../access/routes/session.ts'
import { isWeek, type WeekRef } from '../../time/weeks.ts'
import type { Context } from '../context.ts'
import { Watching } from './watching.ts'

/** The limits of pages that stand open. */
export type LiveSettings = {
  /** Between two signs of life; whoever may look no more is sent away with one. */
  beatMilliseconds: number
  /** The least time between two looks at what has changed. */
  pauseMilliseconds: number
  /** The most of one session: a browser on HTTP/1.1 has six connections to a server for all its windows. */
  mostOfSession: number
  /** The most of one server. */
  mostInAll: number
}

const usual: LiveSettings = {
  beatMilliseconds: 15_000,
  pauseMilliseconds: 100,
  mostOfSession: 4,
  mostInAll: 2_000,
}

/** The most weeks that one page watches. */
const mostWeeks = 4

/** The seconds after which somebody who was refused for the number of those who watch may try again. */
const fullSeconds = 60

type Parts = Pick<RouteParts, 'db' | 'clock' | 'viewerOf'> & Pick<Context, 'keptWeeks'>
type LiveRequest = FastifyRequest<{ Querystring: { office?: string; weeks?: string } }>

/**
 * `GET /live?office=<id>&weeks=2026-W48`, for those who belong to the office: server-sent events, one `version` for each
 * week at once and then whenever what its viewer sees of it has changed: `{ "week": "2026-W48", "version": "…" }`, the
 * version being `Programme.version`; and a `beat` now and then. The stream ends with the session or the last role within one beat, and with the
 * server. 429 with Retry-After when too many stand open; the version can be asked for all the same.
 */
export function registerLive(
  app: FastifyInstance,
  { db, clock, viewerOf, keptWeeks }: Parts,
  settings: Partial<LiveSettings> = {},
): Watching {
  const { beatMilliseconds, pauseMilliseconds, ...most } = { ...usual, ...settings }
  const onFault = (err: unknown) => app.log.error({ err }, 'Those who watch could not be told')
  const watching = new Watching({ db, clock, keptWeeks, onFault, pauseMilliseconds })
  const timer = setInterval(() => void watching.beat(), beatMilliseconds)
  timer.unref()
  // Before the server waits for its connections to end.
  app.addHook('preClose', async () => {
    clearInterval(timer)
    watching.end()
  })
  app.get('/live', async (request: LiveRequest, reply) => {
    const credential = credentialOf(request)
    const viewer = await viewerOf(db, request, clock())
    if (viewer === null || credential === null) {
      return refuse(reply, notAllowed('Nobody is signed in. Sign in and try again.'), 401)
    }
    const { office: officeId = '', weeks: text = '' } = request.query
    if (!belongsTo(viewer, officeId)) return refuse(reply, notFound('office'), 404)
    const weeks = weeksFrom(text)
    if (weeks === null) {
      return refuse(reply, invalid('weeks', 'NO_SUCH_WEEK', 'Name one to four weeks, as 2026-W48.'))
    }
    const isFull =
      watching.count() >= most.mostInAll || watching.count(credential) >= most.mostOfSession
    if (isFull) return refuseFull(reply)
    const { stream, ...page } = openStream(reply)
    stream.once('close', watching.add({ credential, viewer, officeId, weeks, ...page }))
    return reply.send(stream)
  })
  return watching
}

function refuseFull(reply: FastifyReply): FastifyReply {
  const message = 'Too many windows watch at once. Close one, or ask for the version instead.'
  const refusal = notAllowed(message, { code: 'TOO_MANY_WATCHERS' })
  return refuse(reply.header('retry-after', fullSeconds), refusal, 429)
}

function weeksFrom(text: string): WeekRef[] | null {
  const parts = text.split(',')
  const weeks = parts.map((part) => {
    const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(part) ?? []
    return { year: Number(year), week: Number(week) }
  })
  return parts.length <= mostWeeks && weeks.every(isWeek) ? weeks : null
}

function openStream(reply: FastifyReply) {
  const stream = new PassThrough()
  reply.type('text/event-stream; charset=utf-8').headers({
    'cache-control': 'no-store, no-transform',
    // Nginx would gather what is to be told at once.
    'x-accel-buffering': 'no',
    // When it ends the connection does too: a server that closes waits for nobody.
    connection: 'close',
  })
  // After a restart they do not all come back in the same moment.
  stream.write(`retry: ${Math.round(1000 + 2000 * Math.random())}\n\n`)
  const send = (text: string) => {
    // Who takes nothing in any more is gone, or will come back and be told.
    if (stream.writableNeedDrain) stream.destroy()
    else stream.write(text)
  }
  return {
    stream,
    tell: ({ year, week }: WeekRef, version: string) => {
      const name = `${year}-W${String(week).padStart(2, '0')}`
      send(`event: version\ndata: ${JSON.stringify({ week: name, version })}\n\n`)
    },
    // A comment would not be heard by the page, which tells from it that the line is not dead.
    beat: () => send('event: beat\ndata: {}\n\n'),
    close: () => {
      stream.end()
    },
  }
}
