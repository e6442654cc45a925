import { randomUUID } from 'node:crypto'
import { type ReadingThread, startThread } from './apart.ts'
import type { Reading, ReadingWork } from './reading.ts'
import type { Unreadable } from './source.ts'
import { fairTurns } from './turns.ts'

/** Reads documents in threads that are kept. */
export type Reader = {
  /** Tells what this start of the program reads from what another one read, which may have been older. */
  id: string
  /** Reads for a person (an account), who is given one thread at a time and waits for nobody's second document. */
  read: (person: string, work: ReadingWork) => Promise<Reading | Unreadable>
  /** Reads once for a key, and remembers what was read for as long as few others are asked for. */
  readOnce: (person: string, key: string, work: ReadingWork) => Promise<Reading | Unreadable>
  /** Has a thread ready before the first document comes. */
  warm: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens a reader of documents. Its threads start when they are needed and are kept, all but one of them until they have
 * had nothing to do for `idleMilliseconds`. `milliseconds`: how long one reading may compute.
 */
export function openReader({
  most = 2,
  milliseconds = 10_000,
  idleMilliseconds = 60_000,
} = {}): Reader {
  const turns = fairTurns(most)
  const threads = new Set<ReadingThread>()
  // Taken from the end and given back there, so that the first has waited longest.
  const idle: { thread: ReadingThread; since: number }[] = []
  const taken = (): ReadingThread => {
    const kept = idle.pop()?.thread
    if (kept !== undefined && !kept.hasEnded()) return kept
    if (kept !== undefined) threads.delete(kept)
    const thread = startThread(milliseconds)
    threads.add(thread)
    return thread
  }
  const endIdle = () => {
    const before = performance.now() - idleMilliseconds
    while (idle.length > 1 && (idle[0]?.since ?? before) < before) void end(idle.shift()?.thread)
  }
  const end = (thread: ReadingThread | undefined) => {
    if (thread !== undefined) threads.delete(thread)
    return thread?.end()
  }
  const giveBack = (thread: ReadingThread) => {
    if (thread.hasEnded()) return end(thread)
    idle.push({ thread, since: performance.now() })
    setTimeout(endIdle, idleMilliseconds + 1).unref()
  }
  const read: Reader['read'] = (person, work) =>
    turns(person, async () => {
      const thread = taken()
      return thread.read(work).finally(() => giveBack(thread))
    })
  return {
    id: randomUUID(),
    read,
    readOnce: remembered(read),
    warm: async () => {
      const thread = taken()
      await thread.ready.finally(() => giveBack(thread))
    },
    close: async () => {
      await Promise.all([...threads].map(end))
    },
  }
}

/** A preview is paged and then accepted: its document, read anew with an answer, is asked for again and again. */
const mostRemembered = 10

function remembered(read: Reader['read']): Reader['readOnce'] {
  const known = new Map<string, Promise<Reading | Unreadable>>()
  return (person, key, work) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const reading = read(person, work)
    const [oldest] = known.keys()
    if (known.size >= mostRemembered && oldest !== undefined) known.delete(oldest)
    known.set(key, reading)
    reading.catch(() => known.delete(key))
    return reading
  }
}
