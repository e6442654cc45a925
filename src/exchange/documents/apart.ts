import { Worker } from 'node:worker_threads'
import type { ReadingOptions } from '../rules/entry.ts'
import type { Reading } from './reading.ts'
import { type Unreadable, unreadable } from './source.ts'

const thread = new URL('./thread.mjs', import.meta.url)

/**
 * Reads a document in a thread of its own, so that one made to be hard keeps nobody else waiting. After `milliseconds`,
 * or beyond its share of memory, the thread is ended and the document refused as TOO_HARD.
 */
export function readApart(
  bytes: Uint8Array,
  options: ReadingOptions,
  milliseconds = 10_000,
): Promise<Reading | Unreadable> {
  const worker = new Worker(thread, {
    workerData: { bytes, options },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  return new Promise<Reading | Unreadable>((resolve, reject) => {
    const timer = setTimeout(() => resolve(unreadable('TOO_HARD')), milliseconds)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(unreadable('TOO_HARD')) : reject(error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      // A message that was sent has arrived by now; without one the reading ended by itself.
      reject(new Error('The reading thread ended without an answer'))
    })
  }).finally(() => worker.terminate())
}
