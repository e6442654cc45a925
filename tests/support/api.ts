import type { FastifyInstance } from 'fastify'
import { DateTime } from 'luxon'
import { onTestFinished } from 'vitest'
import type { Db } from '../../db/connect.ts'
import type { Listen } from '../../db/listen.ts'
import { buildApp } from '../../src/app.ts'
import type { BookingOwner } from '../../src/booking/queries/owners.ts'
import { readConfig } from '../../src/config.ts'
import { openReader, type Reader } from '../../src/exchange/documents/reader.ts'
import type { LiveSettings } from '../../src/programme/routes/live.ts'
import type { InstallationFacts } from '../../src/server/context.ts'
import { following } from './following.ts'
import type { Caller } from './make/access.ts'

/** Tuesday of week 48 of 2026, 10:00 in Hà Nội: the present of every test that does not set its own. */
export const testNow = DateTime.fromISO('2026-11-24T03:00:00Z', { zone: 'utc' })

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

/** A GraphQL answer as it came over HTTP. */
export type ApiAnswer = {
  status: number
  data: Anything
  errors?: { message: string; extensions?: Anything }[]
}

/** The whole server on a test's database. `now` may be set between calls. */
export type TestApi = {
  app: FastifyInstance
  now: DateTime
  api: (
    document: string,
    variables?: Record<string, unknown>,
    options?: { as?: Caller; headers?: Record<string, string> },
  ) => Promise<ApiAnswer>
}

type Options = {
  now?: DateTime
  kind?: 'postgres' | 'embedded'
  installation?: Partial<InstallationFacts>
  bookingOwners?: readonly BookingOwner[]
  networkAddresses?: () => string[]
  reader?: Reader
  live?: Partial<LiveSettings>
  /** Hears what other processes of the store tell, where the server `runsJobs`. */
  listen?: Listen
  runsJobs?: boolean
  /** A server that has seen nothing yet: for tests of what a server remembers, such as attempts. */
  isNew?: boolean
}

type Serving = { db: Db; made: TestApi }

type WorkerServer = { app: Promise<FastifyInstance>; serving: Serving; isTaken: boolean }

// Building a server costs more than most tests: a worker has one, and it serves the running test's database. A reader's
// thread takes a second or two to start, so servers of a test's own share it, too.
const shared = globalThis as typeof globalThis & {
  giaobanReader?: Reader
  giaobanWorkerServer?: WorkerServer
}

/**
 * The server around `db`; requests go through the real protocol. A test that asks for more than one, or for one of other
 * parts than the house's, gets a server of its own; else it is the worker's.
 */
export async function testApi(
  db: Db,
  { now = testNow, ...options }: Options = {},
): Promise<TestApi> {
  const made = { now } as TestApi
  made.app =
    (await (Object.keys(options).length === 0 ? sharedApp({ db, made }) : null)) ??
    (await ownApp(db, () => made.now, options))
  made.api = async (document, variables = {}, { as, headers = {} } = {}) => {
    const response = await made.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        ...(as === undefined ? {} : { authorization: `Bearer ${as.secret}` }),
        ...headers,
      },
      payload: JSON.stringify({ query: document, variables }),
    })
    return { status: response.statusCode, ...response.json() }
  }
  return made
}

/** The worker's server, until the test ends; null when the test has it already. A test that closes it takes it along. */
function sharedApp(serving: Serving): Promise<FastifyInstance> | null {
  shared.giaobanWorkerServer ??= startShared(serving)
  const server = shared.giaobanWorkerServer
  if (server.isTaken) return null
  Object.assign(server, { serving, isTaken: true })
  onTestFinished(() => {
    server.isTaken = false
  })
  return server.app
}

function startShared(first: Serving): WorkerServer {
  const server = { serving: first, isTaken: false } as WorkerServer
  const db = following(() => server.serving.db)
  server.app = ownApp(db, () => server.serving.made.now).then((app) =>
    app.addHook('onClose', () => {
      delete shared.giaobanWorkerServer
    }),
  )
  return server
}

function ownApp(
  db: Db,
  clock: () => DateTime,
  { kind = 'embedded', isNew: _, reader = sharedReader(), listen, ...parts }: Options = {},
): Promise<FastifyInstance> {
  return buildApp({
    config: readConfig({ NODE_ENV: 'development' }),
    store: { db, kind, ...(listen && { listen }) },
    clock,
    logger: false,
    reader,
    ...parts,
  })
}

function sharedReader(): Reader {
  shared.giaobanReader ??= openReader()
  return shared.giaobanReader
}
