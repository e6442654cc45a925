import type { Logger } from 'drizzle-orm'
import { test as base, inject } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { cloneOf, type TestStore } from './database.ts'

// A store is opened once per worker and serves all of its files, whichever module instance asks.
const shared = globalThis as typeof globalThis & { giaobanWorkerStore?: Promise<CountedStore> }

/** A store, and the log of what it was asked. */
export type CountedStore = TestStore & { log: StatementLog }

class StatementLog implements Logger {
  readonly statements: string[] = []

  logQuery(query: string): void {
    if (!/^(begin|commit|rollback|savepoint|release)\b/i.test(query)) this.statements.push(query)
  }
}

const logs = new WeakMap<Db, StatementLog>()

/** A database of its own whose statements are counted, for tests that share what was laid in it. */
export async function countedClone(): Promise<CountedStore> {
  const log = new StatementLog()
  const store = { ...(await cloneOf(inject('template'), log)), log }
  logs.set(store.db, log)
  return store
}

/** A test on the worker's database, inside drizzle's own transaction that is always thrown away. */
export const test = base.extend<{ db: Db }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from this pattern
  db: async ({}, use) => {
    shared.giaobanWorkerStore ??= countedClone()
    const store = await shared.giaobanWorkerStore
    const thrownAway = new Error('thrown away')
    await store.db
      .transaction(async (tx) => {
        logs.set(tx, store.log)
        await use(tx)
        throw thrownAway
      })
      .catch((error) => {
        if (error !== thrownAway) throw error
      })
  },
})

/** A test with a database of its own, where what is committed stays: for notices, jobs, seals and two writers. */
export const committedTest = base.extend<{ store: TestStore; db: Db }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from this pattern
  store: async ({}, use) => {
    const store = await countedClone()
    await use(store)
    await store.close()
  },
  db: async ({ store }, use) => use(store.db),
})

/** A committedTest whose `db` is many real connections. The embedded store has one, so there it is skipped. */
export const raceTest = committedTest.skipIf(process.env.TEST_DATABASE_URL === undefined)

/** Runs `work` and gives its result and every SQL statement it sent to the store of the fixture `db`, without those that only frame a transaction. */
export async function counted<T>(
  db: Db,
  work: () => Promise<T>,
): Promise<{ result: T; count: number; statements: string[] }> {
  const log = logs.get(db)
  if (log === undefined) throw new Error('Only the db of a fixture is counted')
  const before = log.statements.length
  const result = await work()
  const statements = log.statements.slice(before)
  return { result, count: statements.length, statements }
}
