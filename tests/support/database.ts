import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Logger, sql } from 'drizzle-orm'
import { type Db, openEmbedded, openPostgres, rows, type Store } from '../../db/connect.ts'
import type { Listen } from '../../db/listen.ts'
import { migrate } from '../../db/migrate.ts'

/** A migrated store to clone: a database of a PostgreSQL server, or a dump of the embedded store. */
export type Template =
  | { kind: 'postgres'; serverUrl: string; name: string }
  | { kind: 'embedded'; dump: string }

/** A store of a test's or a worker's own. `databaseUrl` is null on the embedded store. */
export type TestStore = {
  db: Db
  kind: 'postgres' | 'embedded'
  databaseUrl: string | null
  listen: Listen
  close: () => Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Migrates the template on the PostgreSQL server of `serverUrl`, or without one on the embedded store. */
export async function prepareTemplate(
  serverUrl: string | null,
): Promise<{ template: Template; remove: () => Promise<void> }> {
  if (serverUrl === null) {
    return { template: { kind: 'embedded', dump: await preparedDump() }, remove: async () => {} }
  }
  const name = `giaoban_test_${randomBytes(4).toString('hex')}`
  await onServer(serverUrl, (db) => db.execute(sql.raw(`create database ${name}`)))
  const store = openPostgres(urlOf(serverUrl, name), { max: 1 })
  await migrate(store.db)
    .then(() => plantFault(store.db))
    .finally(() => store.close())
  return {
    template: { kind: 'postgres', serverUrl, name },
    remove: () => dropLike(serverUrl, name),
  }
}

/** A fresh copy of the template, dropped by `close`. Every statement is reported to `logger`. */
export async function cloneOf(template: Template, logger: Logger): Promise<TestStore> {
  if (template.kind === 'embedded') {
    const store = await embeddedFrom(template.dump, { logger })
    await plantFault(store.db)
    return { ...store, databaseUrl: null }
  }
  return ownDatabase(template, `template ${template.name}`, logger)
}

/** A store beside the template that has no tables yet, dropped by `close`. */
export async function emptyBeside(template: Template): Promise<TestStore> {
  if (template.kind === 'embedded') {
    return { ...(await embeddedFrom(await preparedDump('empty'))), databaseUrl: null }
  }
  return ownDatabase(template, '')
}

// `npm run test:faults` takes a guard away from the database and asks whether a test notices.
async function plantFault(db: Db): Promise<void> {
  const fault = process.env.TEST_FAULT_SQL
  if (fault !== undefined) await db.execute(sql.raw(fault))
}

async function ownDatabase(
  { serverUrl, name }: Extract<Template, { kind: 'postgres' }>,
  origin: string,
  logger?: Logger,
): Promise<TestStore> {
  const own = `${name}_${randomBytes(4).toString('hex')}`
  await onServer(serverUrl, (db) => db.execute(sql.raw(`create database ${own} ${origin}`)))
  const databaseUrl = urlOf(serverUrl, own)
  const store = openPostgres(databaseUrl, logger === undefined ? {} : { logger })
  const close = async () => {
    await store.close()
    await dropLike(serverUrl, own)
  }
  return { ...store, databaseUrl, close }
}

/** The embedded store with our tables and nothing in them, in memory or in `dataDir`, on whatever the tests run. */
export async function migratedEmbedded(options: { dataDir?: string } = {}): Promise<Store> {
  return embeddedFrom(await preparedDump(), options)
}

async function embeddedFrom(dump: string, options: { dataDir?: string; logger?: Logger } = {}) {
  return openEmbedded({ ...options, loadDataDir: await openAsBlob(dump) })
}

// Making a store and migrating it in WASM takes seconds, loading a dump half of one: so a dump is kept for as long as
// no migration changes.
async function preparedDump(kind: 'migrated' | 'empty' = 'migrated'): Promise<string> {
  const folder = `${root}/node_modules/.cache/giaoban`
  const dump = `${folder}/${kind}-${migrationsHash()}.tar`
  if (existsSync(dump)) return dump
  const store = await openEmbedded({})
  if (kind === 'migrated') await migrate(store.db)
  const file = await store.client.dumpDataDir('none')
  await store.close()
  mkdirSync(folder, { recursive: true })
  const draft = `${dump}.${process.pid}`
  writeFileSync(draft, Buffer.from(await file.arrayBuffer()))
  renameSync(draft, dump)
  return dump
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(`${root}/node_modules/@electric-sql/pglite/package.json`))
  const folder = `${root}/db/migrations`
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.sql')) hash.update(name).update(readFileSync(`${folder}/${name}`))
  }
  return hash.digest('hex').slice(0, 16)
}

async function onServer<T>(serverUrl: string, work: (db: Db) => Promise<T>): Promise<T> {
  const server = openPostgres(urlOf(serverUrl, 'postgres'), { max: 1 })
  try {
    // On a busy machine a whole database is not dropped within the time of a statement.
    await server.db.execute(sql`set statement_timeout = 0`)
    return await work(server.db)
  } finally {
    await server.close()
  }
}

async function dropLike(serverUrl: string, prefix: string): Promise<void> {
  await onServer(serverUrl, async (db) => {
    const found = await rows<{ name: string }>(
      db,
      sql`select datname::text as name from pg_database where starts_with(datname, ${prefix})`,
    )
    for (const { name } of found)
      await db.execute(sql.raw(`drop database if exists ${name} with (force)`))
  })
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
