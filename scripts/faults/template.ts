import { sql } from 'drizzle-orm'
import { openEmbedded } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import type { Fault } from './fault.ts'

/** The names of the faults whose statement a store of ours refuses: what they take away is there no more. */
export async function faultySql(faults: readonly Fault[]): Promise<string[]> {
  const store = await openEmbedded({})
  await migrate(store.db)
  const faulty: string[] = []
  for (const fault of faults) {
    if ('sql' in fault && !(await runs(store.db, fault.sql))) faulty.push(fault.name)
  }
  await store.close()
  return faulty
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
