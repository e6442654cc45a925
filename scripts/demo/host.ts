import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { DateTime } from 'luxon'
import { openDatabase, openPostgres, rows, type Store } from '../../db/connect.ts'
import { migrateStore } from '../../db/migrate.ts'
import { feeds } from '../../db/schema/calendar.ts'
import { type DemoMark, installations } from '../../db/schema/server.ts'
import { secretHash } from '../../src/access/rules.ts'
import { buildApp } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import type { DemoOffer } from '../../src/server/context.ts'
import { accounts } from './cast.ts'
import { demoSecret } from './chance.ts'
import { sampleWeek } from './sample.ts'
import { copyTemplate, makeDemo, preparedTemplate } from './template.ts'

/** An arbitrary number of the demonstration's own. */
const fillingLock = 7_245_119_004

/** The demonstration to show and its place; `onStep` hears of long work. */
export type DemoWish = {
  config: Config
  seed: string
  monday: DateTime
  onStep: (text: string) => void
  /** Asked by a visitor: start afresh. */
  onReset: () => void
}

/** A demonstration that listens. */
export type RunningDemo = { app: FastifyInstance; mark: DemoMark; close: () => Promise<void> }

/** The store holds something that is not a demonstration; nothing was written. */
export class NotADemo extends Error {
  constructor() {
    super(
      'This database is not empty and was not filled by the demonstration, so it is left alone. ' +
        'Give an empty one in DATABASE_URL or DATA_DIR, or start the real program: npm start.',
    )
    this.name = 'NotADemo'
  }
}

/** Opens or fills the demonstration's store, builds the server and listens. Throws NotADemo over foreign data. */
export async function hostDemo(wish: DemoWish): Promise<RunningDemo> {
  const { config } = wish
  const store = config.databaseUrl === null ? await embedded(wish) : await postgres(wish)
  const [row] = await store.db.select().from(installations)
  if (row === undefined) {
    await store.close()
    throw new NotADemo()
  }
  const mark = row.demo
  const app = await buildApp({
    config,
    store,
    clock: () => DateTime.utc(),
    logger: config.isDevelopment,
    installation: { demo: { ...(await offerOf(store, mark)), reset: wish.onReset } },
    runsJobs: true,
  })
  await app.listen({ host: config.host, port: config.port })
  const close = async () => {
    await app.close()
    await store.close()
  }
  return { app, mark, close }
}

/** Takes the demonstration's data away; the next `hostDemo` fills them again. */
export async function removeDemo(config: Config): Promise<void> {
  if (config.databaseUrl === null) {
    rmSync(join(config.dataDir, 'store'), { recursive: true, force: true })
    return
  }
  const store = openPostgres(config.migrateDatabaseUrl ?? config.databaseUrl, { max: 1 })
  await empty(store)
  await store.close()
}

async function empty({ db }: Store): Promise<void> {
  await db.execute(sql`drop schema if exists drizzle cascade`)
  await db.execute(sql`drop schema public cascade`)
  await db.execute(sql`create schema public`)
}

/** The path of a calendar link of the demonstration. */
export function demoFeedPath(seed: string, scope: 'OFFICE' | 'UNIT' | 'PERSON'): string {
  return `/feeds/${demoSecret(seed, `feed ${scope}`)}.ics`
}

/** The offer to visitors of a filled demonstration. */
export async function offerOf(store: Store, mark: DemoMark): Promise<Omit<DemoOffer, 'reset'>> {
  const tiles = accounts.flatMap(({ key, role, name, post, isUnoffered }) => {
    const accountId = mark.accounts[key]
    return accountId === undefined || isUnoffered ? [] : [{ id: key, role, name, post, accountId }]
  })
  const tokenHash = secretHash(demoSecret(mark.seed, 'feed OFFICE'))
  const [feed] = await store.db
    .select({ id: feeds.id })
    .from(feeds)
    .where(eq(feeds.tokenHash, tokenHash))
  if (feed === undefined) throw new Error('The demonstration has lost its calendar link')
  const nextMonday = DateTime.fromISO(mark.monday, { zone: 'Asia/Ho_Chi_Minh' }).plus({ weeks: 1 })
  return {
    officeId: mark.officeId,
    feedPath: demoFeedPath(mark.seed, 'OFFICE'),
    feedId: feed.id,
    tiles,
    sample: () => sampleWeek(nextMonday),
  }
}

async function embedded({ config, seed, monday, onStep }: DemoWish): Promise<Store> {
  const target = join(config.dataDir, 'store')
  if (!existsSync(target)) copyTemplate(await preparedTemplate(seed, monday, onStep), target)
  const store = await openDatabase({ ...config, onNotice: onStep })
  await migrateStore(store, null)
  return store
}

async function postgres({ config, seed, monday, onStep }: DemoWish): Promise<Store> {
  const url = config.migrateDatabaseUrl ?? config.databaseUrl ?? ''
  const filling = openPostgres(url, { max: 1 })
  try {
    // Another demonstration may just be filling it: what it has not finished is not there to be taken away.
    await filling.db.execute(sql`set statement_timeout = 0`)
    await filling.db.execute(sql`select pg_advisory_lock(${fillingLock})`)
    const state = await stateOf(filling)
    if (state === 'FOREIGN') throw new NotADemo()
    if (state === 'HALF_FILLED') await empty(filling)
    if (state !== 'FILLED') await makeDemo(filling, { seed, monday, onStep })
  } finally {
    await filling.close()
  }
  const store = await openDatabase({ ...config, onNotice: onStep })
  await migrateStore(store, config.migrateDatabaseUrl)
  return store
}

async function stateOf({ db }: Store): Promise<'EMPTY' | 'FOREIGN' | 'HALF_FILLED' | 'FILLED'> {
  const [found] = await rows<{ count: number; name: string | null }>(
    db,
    sql`select count(*) as count, to_regclass('public.installations')::text as name
      from pg_tables where schemaname = 'public'`,
  )
  if (found === undefined || found.count === 0) return 'EMPTY'
  const [row] = found.name === null ? [] : await db.select().from(installations)
  if (row === undefined) return 'FOREIGN'
  return row.demo.isFilled === false ? 'HALF_FILLED' : 'FILLED'
}
