import type { Db } from '../../db/connect.ts'
import { newSealer, sealEntries } from './commands/seals.ts'

/** A sweep over the whole journal now and then finds what the quick look could have missed. */
const sweepEvery = 1500

/**
 * Seals the journal's new entries every `milliseconds` until the returned function is called, which waits for the last
 * round.
 */
export function startSealing(
  db: Db,
  { milliseconds, onFault }: { milliseconds: number; onFault: (fault: unknown) => void },
): () => Promise<void> {
  let state = newSealer
  let rounds = 0
  let isStopped = false
  let timer: NodeJS.Timeout | null = null
  let running = Promise.resolve()

  const round = async () => {
    rounds += 1
    if (rounds % sweepEvery === 0) state = newSealer
    try {
      state = (await sealEntries(db, state)).state
    } catch (fault) {
      onFault(fault)
    }
    if (!isStopped) wait()
  }
  const wait = () => {
    timer = setTimeout(() => {
      running = round()
    }, milliseconds)
    timer.unref()
  }
  wait()
  return async () => {
    isStopped = true
    if (timer !== null) clearTimeout(timer)
    await running
  }
}
