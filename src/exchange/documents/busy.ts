import { readFileSync, readlinkSync } from 'node:fs'

/** The place where Linux tells of the thread that asks; null on other systems. */
export function threadPath(): string | null {
  try {
    return `/proc/${readlinkSync('/proc/thread-self').replace(/^\d+/, 'self')}`
  } catch {
    return null
  }
}

/**
 * The milliseconds that a thread has computed for, of which a busy machine makes no more; where the system does not
 * tell, those that have passed.
 */
export function busyMilliseconds(path: string | null): number {
  if (path === null) return performance.now()
  try {
    const [nanoseconds = ''] = readFileSync(`${path}/schedstat`, 'utf8').split(' ')
    return Number(nanoseconds) / 1e6
  } catch {
    return performance.now()
  }
}
