import type { Db } from '../../db/connect.ts'
import type { Listen } from '../../db/listen.ts'
import { newSealer, sealEntries, toldOffices, writtenChannel } from './commands/seals.ts'

/** A sweep over the whole journal now and then finds what the quick look could have missed. */
const sweepMilliseconds = 300_000

/** A sealer at work. `wake` tells it that something may have been written; `stop` waits for its last round. */
export type Sealing = { wake: () => void; stop: () => Promise<void> }

/**
 * Seals the journal's new entries, `milliseconds` after it was woken and again until all are sealed. Left alone it
 * looks with one statement every `idleMilliseconds`, for what others wrote.
 */
export function startSealing(
  db: Db,
  {
    milliseconds,
    idleMilliseconds,
    onFault,
  }: { milliseconds: number; idleMilliseconds: number; onFault: (fault: unknown) => void },
): Sealing {
  let state = newSealer
  let sinceSweep = 0
  let isStopped = false
  let isWoken = false
  let isIdle = false
  let timer: NodeJS.Timeout | null = null
  let running = Promise.resolve()

  const round = async () => {
    isWoken = false
    if (sinceSweep >= sweepMilliseconds) {
      state = newSealer
      sinceSweep = 0
    }
    try {
      const { state: reached, isSettled } = await sealEntries(db, state)
      state = reached
      wait(isSettled && !isWoken)
    } catch (fault) {
      onFault(fault)
      wait(true)
    }
  }
  const wait = (idle: boolean) => {
    if (isStopped) return
    isIdle = idle
    const delay = idle ? idleMilliseconds : milliseconds
    sinceSweep += delay
    timer = setTimeout(() => {
      isIdle = false
      running = round()
    }, delay)
    timer.unref()
  }
  wait(false)
  return {
    wake: () => {
      isWoken = true
      if (!isIdle) return
      if (timer !== null) clearTimeout(timer)
      wait(false)
    },
    stop: async () => {
      isStopped = true
      if (timer !== null) clearTimeout(timer)
      await running
    },
  }
}

/**
 * Tells of the offices in which something was written, in whichever process, once a sealer has seen it; null where it may
 * be any office. Gives the function that ends it.
 */
export function followWritten(
  listen: Listen,
  {
    heard,
    onFault,
  }: { heard: (officeIds: readonly string[] | null) => void; onFault: (fault: unknown) => void },
): () => Promise<void> {
  return listen(writtenChannel, { heard: (payload) => heard(toldOffices(payload)), onFault })
}
