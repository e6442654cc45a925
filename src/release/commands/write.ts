import type { Db } from '../../../db/connect.ts'
import { secrecies } from '../../access/policy.ts'
import { type EventWrite, type Occasion, storeEvents, type Written } from '../../event/commands.ts'
import { raiseSecrecy } from '../commands.ts'

/**
 * Writes events: the one way to do so. The rows and their people, what is booked for them by any room, and what must be
 * published at once (a raised secrecy); all of it or nothing. The verb writes the one journal entry, with `changes`.
 */
export async function writeEvents(
  db: Db,
  writes: readonly EventWrite[],
  occasion: Occasion,
): Promise<Written> {
  const written = await storeEvents(db, writes, occasion)
  if (written.state !== 'WRITTEN') return written
  for (const { before, draft } of writes) {
    if (before !== null && isRaised(before.event.secrecy, draft.secrecy)) {
      await raiseSecrecy(db, before.event.id, draft.secrecy, occasion.now)
    }
  }
  return written
}

type Secrecy = (typeof secrecies)[number]

function isRaised(before: Secrecy, after: Secrecy): boolean {
  return secrecies.indexOf(after) > secrecies.indexOf(before)
}
