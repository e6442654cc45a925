import type { Db } from '../../db/connect.ts'
import { storedNetwork } from './queries.ts'
import { type Reach, untouched } from './reach.ts'

/** Holds a server to the settings that are stored. */
export async function followStored(db: Db, reach: Reach): Promise<void> {
  await reach.take((await storedNetwork(db)) ?? untouched)
}

/**
 * Looks now and then at how others are to reach the installation: another process of the store may have been told, and the
 * machine may have changed its network. Gives the function that ends it, after
 * the last look.
 */
export function startFollowing(
  db: Db,
  reach: Reach,
  { milliseconds, onFault }: { milliseconds: number; onFault: (error: unknown) => void },
): () => Promise<void> {
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = followStored(db, reach).catch(onFault)
  }, milliseconds)
  timer.unref()
  return () => {
    clearInterval(timer)
    return running
  }
}
