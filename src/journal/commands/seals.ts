import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { journalSeals } from '../../../db/schema/journal.ts'
import {
  type Horizon,
  horizonOf,
  lastSeals,
  type UnsealedEntry,
  unsealedEntries,
  waitingEntries,
} from '../queries/seals.ts'
import { firstHash, sealOf } from '../rules.ts'

/**
 * The progress of a sealer: all entries up to `sealedTo` are sealed; those up to `pending.to` will be once
 * `pending.xmax` has passed. Of the entries `told`, which wait for their seals, others know.
 */
export type SealerState = {
  sealedTo: number
  pending: { to: number; xmax: bigint } | null
  told: ReadonlySet<string>
}

/** The progress of a sealer that has not yet looked. */
export const newSealer: SealerState = { sealedTo: 0, pending: null, told: new Set() }

/** The channel on which the store tells that entries were written or sealed; the payload is of `toldOffices`. */
export const writtenChannel = 'giaoban_written'

// PostgreSQL takes payloads below 8,000 bytes.
const mostOffices = 200

/** An arbitrary number: one sealer at a time, whichever process it is in. */
const sealerLock = 7_245_119_005
const batch = 1000

/** A sealer's round: how many were sealed, the state for the next round, and whether everything written so far is sealed. */
export type SealingRound = { count: number; state: SealerState; isSettled: boolean }

/**
 * Seals the entries whose transactions have ended, at most 1,000: each with a hash over the one before it in its
 * office. An identity column is no commit order, so an entry waits until every transaction older than its own is
 * over. One statement when nothing was written since; the next call looks no further back than it must.
 */
export async function sealEntries(db: Db, state: SealerState = newSealer): Promise<SealingRound> {
  const { lastNumber } = await horizonOf(db)
  if (state.pending === null && state.sealedTo >= lastNumber) {
    return { count: 0, state, isSettled: true }
  }
  return db.transaction(async (tx) => {
    const [lock] = await rows<{ isLocked: boolean }>(
      tx,
      sql`select pg_try_advisory_xact_lock(${sealerLock}) as "isLocked"`,
    )
    if (lock?.isLocked !== true) return { count: 0, state, isSettled: false }
    return sealRipe(tx, state)
  })
}

async function sealRipe(db: Db, state: SealerState): Promise<SealingRound> {
  const horizon = await horizonOf(db)
  const entries = await unsealedEntries(db, horizon, { above: state.sealedTo, limit: batch })
  const count = entries.length
  if (count > 0) await addSeals(db, entries)
  const told = await tell(db, state, entries)
  if (count === batch) return { count, state: { ...state, told }, isSettled: false }
  const next = { ...stateAfter(state, horizon), told }
  return { count, state: next, isSettled: next.pending === null }
}

// A slow transaction anywhere on the server holds seals up, but not what others are to see: they are told of what can be
// read, sealed or not, each entry once. Gives what has no seal yet.
async function tell(
  db: Db,
  { sealedTo, told }: SealerState,
  sealed: readonly UnsealedEntry[],
): Promise<Set<string>> {
  const waiting = await waitingEntries(db, { above: sealedTo, limit: batch })
  const news = [...sealed, ...waiting].filter(({ id }) => !told.has(id))
  const officeIds = [...new Set(news.map(({ officeId }) => officeId))]
  if (officeIds.length > 0) {
    const payload = officeIds.length > mostOffices ? '' : officeIds.join(' ')
    await db.execute(sql`select pg_notify(${writtenChannel}, ${payload})`)
  }
  return new Set(waiting.map(({ id }) => id))
}

/** The offices of which a payload of `writtenChannel` tells; null: it may be any. */
export function toldOffices(payload: string | null): string[] | null {
  return payload === null || payload === '' ? null : payload.split(' ')
}

async function addSeals(db: Db, entries: readonly UnsealedEntry[]): Promise<void> {
  const last = await lastSeals(db, [...new Set(entries.map(({ officeId }) => officeId))])
  const seals = entries.map(({ id, officeId, text }) => {
    const before = last.get(officeId) ?? { number: 0, hash: firstHash }
    const seal = { number: before.number + 1, hash: sealOf(before.hash, text) }
    last.set(officeId, seal)
    return { officeId, journalId: id, ...seal }
  })
  await db.insert(journalSeals).values(seals)
}

function stateAfter(
  { sealedTo, pending }: SealerState,
  horizon: Horizon,
): Pick<SealerState, 'sealedTo' | 'pending'> {
  const { xmin, xmax, lastNumber } = horizon
  const hasPassed = pending !== null && xmin >= pending.xmax
  const reached = hasPassed ? pending.to : sealedTo
  if (pending !== null && !hasPassed) return { sealedTo, pending }
  // What was begun by now is settled once every transaction of now is over.
  if (xmin >= xmax) return { sealedTo: lastNumber, pending: null }
  return { sealedTo: reached, pending: { to: lastNumber, xmax } }
}
