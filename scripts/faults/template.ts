import { sql } from 'drizzle-orm'
import { openEmbedded, rows } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import type { Fault } from './fault.ts'

/**
 * Names what is wrong with the faults of the database: those whose statement a store of ours refuses, as what they take away is
 * there no more, and the triggers that none takes away. That each constraint has one is for the tests to say.
 */
export async function faultySql(faults: readonly Fault[]): Promise<string[]> {
  const store = await openEmbedded({})
  await migrate(store.db)
  const taken = faults.flatMap((fault) => ('sql' in fault ? [fault] : []))
  const faulty: string[] = []
  for (const { name, sql } of taken) {
    if (!(await runs(store.db, sql))) faulty.push(name)
  }
  const triggers = await rows<{ name: string }>(
    store.db,
    sql`select tgname::text as name from pg_trigger where not tgisinternal`,
  )
  await store.close()
  const untaken = triggers.filter(({ name }) => !taken.some((fault) => fault.sql.includes(name)))
  return [...faulty, ...untaken.map(({ name }) => `${name} is taken away by no fault`)]
}

async function runs(db: Parameters<typeof migrate>[0], statement: string): Promise<boolean> {
  const undone = new Error('undone')
  try {
    await db.transaction(async (tx) => {
      await tx.execute(sql.raw(statement))
      throw undone
    })
  } catch (error) {
    return error === undone
  }
  return true
}
