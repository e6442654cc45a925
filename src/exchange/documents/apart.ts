import { Worker } from 'node:worker_threads'
import { busyMilliseconds } from './busy.ts'
import type { Reading, ReadingWork } from './reading.ts'
import { type Unreadable, unreadable } from './source.ts'

const script = new URL('./thread.mjs', import.meta.url)

/** A machine may give a thread so much less than the whole of its time; what only waits is given up then. */
const wallFactor = 6

/** A thread that reads one document after another. Once ended it reads no more. */
export type ReadingThread = {
  /** Resolves when the thread has loaded what it needs, which takes a second or two. */
  ready: Promise<unknown>
  hasEnded: () => boolean
  read: (work: ReadingWork) => Promise<Reading | Unreadable>
  end: () => Promise<unknown>
}

/**
 * Starts a thread of its own for documents, so that one made to be hard keeps nobody else waiting. A reading that
 * computes for more than `milliseconds`, or goes beyond the thread's share of memory, is refused as TOO_HARD and ends
 * the thread.
 */
export function startThread(milliseconds = 10_000): ReadingThread {
  const worker = new Worker(script, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  // Waiting for work, it holds no process open.
  worker.unref()
  let ended = false
  const path = new Promise<string | null>((resolve, reject) => {
    worker.once('message', resolve)
    worker.on('error', reject)
    worker.once('exit', () => {
      ended = true
      reject(new Error('The reading thread did not start'))
    })
  })
  // Whoever reads is told.
  path.catch(() => undefined)
  const end = () => {
    ended = true
    return worker.terminate()
  }
  const read = async (work: ReadingWork) => {
    worker.ref()
    try {
      const answer = await answerWithin(worker, work, { path: await path, milliseconds })
      if (answer === null) await end()
      return answer ?? unreadable('TOO_HARD')
    } catch (error) {
      await end()
      throw error
    } finally {
      worker.unref()
    }
  }
  return { ready: path, hasEnded: () => ended, read, end }
}

/** The thread's answer; null when there was none within what one reading may take. */
function answerWithin(
  worker: Worker,
  work: ReadingWork,
  { path, milliseconds }: { path: string | null; milliseconds: number },
): Promise<Reading | Unreadable | null> {
  const [busyBefore, startedAt] = [busyMilliseconds(path), performance.now()]
  const leave: (() => void)[] = []
  return new Promise<Reading | Unreadable | null>((resolve, reject) => {
    const look = () => {
      const isBusy = busyMilliseconds(path) - busyBefore > milliseconds
      if (isBusy || performance.now() - startedAt > milliseconds * wallFactor) resolve(null)
    }
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error)
    const gone = () => reject(new Error('The reading thread ended without an answer'))
    const timer = setInterval(look, Math.min(milliseconds, 100))
    worker.on('message', resolve).on('error', failed).on('exit', gone)
    leave.push(
      () => clearInterval(timer),
      () => worker.off('message', resolve).off('error', failed).off('exit', gone),
    )
    worker.postMessage(work)
  }).finally(() => {
    for (const done of leave) done()
  })
}
