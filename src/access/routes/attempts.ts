import type { DateTime } from 'luxon'

/** Counts attempts by key within a window that opens with the first of them. */
export type Attempts = {
  /** Counts one; the seconds to wait when `most` were made already, else null. */
  count: (key: string, now: DateTime) => number | null
  /** Forgets a key: it was right. */
  forget: (key: string) => void
}

/** An empty count of at most `most` attempts in `minutes`; it lives and ends with the server that made it. */
export function countAttempts({ most, minutes }: { most: number; minutes: number }): Attempts {
  const windows = new Map<string, { until: DateTime; count: number }>()
  return {
    count: (key, now) => {
      for (const [old, { until }] of windows) {
        // Windows stand in the order in which they end.
        if (until > now) break
        windows.delete(old)
      }
      const open = windows.get(key)
      if (open === undefined) {
        windows.set(key, { until: now.plus({ minutes }), count: 1 })
        return null
      }
      open.count += 1
      return open.count > most ? Math.ceil(open.until.diff(now).as('seconds')) : null
    },
    forget: (key) => {
      windows.delete(key)
    },
  }
}
