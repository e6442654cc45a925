import type { FastifyInstance } from 'fastify'
import { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import { buildApp } from '../../src/app.ts'
import type { BookingOwner } from '../../src/booking/queries/owners.ts'
import { readConfig } from '../../src/config.ts'
import { openReader, type Reader } from '../../src/exchange/documents/reader.ts'
import type { InstallationFacts } from '../../src/server/context.ts'
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

// A thread takes a second or two to start, so one reader serves all files of a worker.
const shared = globalThis as typeof globalThis & { giaobanReader?: Reader }

/** Builds the server around `db`; requests go through the real protocol. */
export async function testApi(
  db: Db,
  options: {
    now?: DateTime
    kind?: 'postgres' | 'embedded'
    installation?: Partial<InstallationFacts>
    bookingOwners?: readonly BookingOwner[]
    reader?: Reader
  } = {},
): Promise<TestApi> {
  const made = { now: options.now ?? testNow } as TestApi
  const app = await buildApp({
    config: readConfig({ NODE_ENV: 'development' }),
    store: { db, kind: options.kind ?? 'embedded' },
    clock: () => made.now,
    logger: false,
    reader: options.reader ?? sharedReader(),
    ...(options.bookingOwners === undefined ? {} : { bookingOwners: options.bookingOwners }),
    ...(options.installation === undefined ? {} : { installation: options.installation }),
  })
  made.app = app
  made.api = async (document, variables = {}, { as, headers = {} } = {}) => {
    const response = await app.inject({
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

function sharedReader(): Reader {
  shared.giaobanReader ??= openReader()
  return shared.giaobanReader
}
