import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { types as embeddedTypes, PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { type Logger, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite'
import pg from 'pg'
import { type Listen, listenOnPostgres } from './listen.ts'
import { lockFolder } from './lock.ts'
import { planningClient } from './plans.ts'
import { bufferOf } from './schema/columns.ts'

/** A database or a transaction in it, of either store: what every query and command takes first. */
export type Db = PgDatabase<PgQueryResultHKT>

/** An opened store. After `close` nothing may use `db`; whoever listens stops before. */
export type Store = {
  db: Db
  kind: 'postgres' | 'embedded'
  listen: Listen
  close: () => Promise<void>
}

/** The place of the data: PostgreSQL when `databaseUrl` is given, else the embedded store in `dataDir`. */
export type StoreConfig = {
  databaseUrl: string | null
  dataDir: string
  /** Receives sentences that the operator should know. */
  onNotice?: (text: string) => void
}

const embeddedPromise =
  'The embedded store serves one process only and does not wait for the disk: ' +
  'a power cut may lose the last changes. For an office at work set DATABASE_URL to PostgreSQL.'

/** Opens the store. Does not migrate it. Throws StoreLocked when another process has the data folder. */
export async function openDatabase(config: StoreConfig): Promise<Store> {
  const notice = config.onNotice ?? (() => {})
  if (config.databaseUrl !== null) return openPostgres(config.databaseUrl, { onNotice: notice })
  const release = lockFolder(config.dataDir)
  try {
    const folder = join(config.dataDir, 'store')
    if (!existsSync(folder)) notice(`Making a new store in ${config.dataDir}; wait a moment.`)
    const store = await openEmbedded({ dataDir: folder })
    notice(embeddedPromise)
    return { ...store, close: () => store.close().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}

/** Opens PostgreSQL by its URL with a pool of `max` connections, all in UTC. */
export function openPostgres(
  url: string,
  {
    max = 10,
    logger,
    onNotice,
  }: { max?: number; logger?: Logger; onNotice?: (text: string) => void } = {},
): Store {
  // Counts are small: a number on both stores, where pg alone would give a string.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  const pool = new pg.Pool({
    Client: planningClient(),
    connectionString: url,
    max,
    application_name: 'giaoban',
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
    // With a connection its plans would go, which take longer to make than most statements to run.
    idleTimeoutMillis: 600_000,
    // Compiling the statement of a full week took twice as long as running it.
    // A plan for these arguments alone would be made five times before one for all is tried.
    options: '-c TimeZone=UTC -c DateStyle=ISO -c jit=off -c plan_cache_mode=force_generic_plan',
  })
  // A connection that breaks is replaced by the pool, and the query that used it fails; unheard, the event would end the
  // process, be the connection idle or in the middle of a transaction.
  const onLost = (error: Error) =>
    onNotice?.(`A connection to PostgreSQL was lost: ${error.message}`)
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  const db = drizzlePostgres(pool, logger === undefined ? {} : { logger })
  return { db, kind: 'postgres', listen: listenOnPostgres(url), close: () => pool.end() }
}

/**
 * Opens the embedded store without a lock: in the folder `dataDir`, or in memory without one, from the
 * prepared dump `loadDataDir` if given. `client` is the engine itself, for dumps.
 */
export async function openEmbedded({
  dataDir,
  loadDataDir,
  logger,
}: {
  dataDir?: string
  loadDataDir?: Blob
  logger?: Logger
}): Promise<Store & { client: PGlite }> {
  const client = await PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(loadDataDir === undefined ? {} : { loadDataDir }),
    extensions: { btree_gist, pg_trgm, unaccent },
    parsers: { [embeddedTypes.INT8]: Number },
  })
  await client.exec(`SET TIME ZONE 'UTC'; SET DateStyle = 'ISO'`)
  const db = drizzleEmbedded(client, logger === undefined ? {} : { logger })
  return { db, kind: 'embedded', client, listen: listenIn(client), close: () => client.close() }
}

// One process has the store, and cannot lose it.
function listenIn(client: PGlite): Listen {
  return (channel, { heard, onFault }) => {
    const stop = client.listen(channel, heard)
    stop.catch(onFault)
    return async () => {
      await (await stop)()
    }
  }
}

/**
 * The rows of a statement written by hand. Both stores answer alike: instants, dates, ranges and numerics as
 * PostgreSQL writes them, counts as numbers, JSON parsed, bytes as Buffers. The caller names the shape.
 */
export async function rows<T extends Record<string, unknown>>(
  db: Db,
  statement: SQL,
): Promise<T[]> {
  const result = (await db.execute(statement)) as unknown as { rows: Record<string, unknown>[] }
  for (const row of result.rows) {
    for (const [name, value] of Object.entries(row)) {
      if (value instanceof Uint8Array) row[name] = bufferOf(value)
    }
  }
  return result.rows as T[]
}

/**
 * SQL: is this uuid one of `ids`? However many they are, the text is one, and so is the statement's plan; but one is asked
 * for by a text of its own, whose plan reckons with one row.
 */
export function among(id: SQLWrapper, ids: readonly string[]): SQL<boolean> {
  if (ids.length === 1) return sql<boolean>`${id} = ${ids[0]}::uuid`
  return sql<boolean>`${id} = any(${sql.param([...ids])}::uuid[])`
}

/** The refusal of PostgreSQL: the SQLSTATE and, for a broken constraint, its name. Null for other errors. */
export function databaseError(error: unknown): { state: string; constraint: string | null } | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) {
      const constraint =
        'constraint' in at && typeof at.constraint === 'string' ? at.constraint : null
      return { state: at.code, constraint }
    }
  }
  return null
}

/**
 * Does `work` at a savepoint of a transaction. When a constraint named in `expected` refuses it, all of `work` is
 * undone and the name comes back instead; any other error goes on.
 */
export async function atSavepoint<T>(
  db: Db,
  expected: readonly string[],
  work: (savepoint: Db) => Promise<T>,
): Promise<{ done: T; refusedBy: null } | { done: null; refusedBy: string }> {
  try {
    return { done: await db.transaction(work), refusedBy: null }
  } catch (error) {
    const refusedBy = databaseError(error)?.constraint
    if (!refusedBy || !expected.includes(refusedBy)) throw error
    return { done: null, refusedBy }
  }
}

const foreignKeyViolation = '23503'

/**
 * Removes rows at a savepoint of a transaction, as `work` says. Null, and nothing of it is done, where another row still
 * refers to one of them; any other error goes on.
 */
export async function unlessReferred<T>(
  db: Db,
  work: (savepoint: Db) => Promise<T>,
): Promise<T | null> {
  try {
    return await db.transaction(work)
  } catch (error) {
    if (databaseError(error)?.state !== foreignKeyViolation) throw error
    return null
  }
}

const serializationFailure = '40001'
const deadlockDetected = '40P01'

/**
 * Does `work` in a transaction of its own and, when PostgreSQL ended it for a deadlock or a serialization
 * failure, does it again, at most three times more. `work` may touch nothing but the database.
 */
export async function retried<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work)
    } catch (error) {
      const state = databaseError(error)?.state
      const isPassing = state === serializationFailure || state === deadlockDetected
      if (!isPassing || attempt > 3) throw error
      // Apart by chance, or the same two would meet again.
      await pause(10 * attempt + 40 * attempt * Math.random())
    }
  }
}
