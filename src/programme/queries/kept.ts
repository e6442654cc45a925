import type { DateTime } from 'luxon'
import { managesProgramme, seesDrafts, type Viewer } from '../../access/policy.ts'
import type { ItemView } from '../rules/item.ts'

/** A value that was read, with how far it holds: the office's count of changes that it saw, and an instant. */
export type ReadWeek<Value> = { value: Value; changes: number | null; until: string; bytes: number }

type Entry = {
  changes: number
  from: string
  /** Null while it is being read. */
  until: string | null
  bytes: number
  reading: Promise<ReadWeek<unknown>>
}

const usualBytes = 64 * 1024 * 1024

/**
 * Keeps what was read of weeks in memory, for all viewers of one sight, as long as the journal of the office has no new
 * entry and no instant passes at which the week would be shown otherwise. Whoever asks while it is being read waits for
 * that reading. Of each week and sight the latest is kept, of all of them the last used, up to `mostBytes` as estimated.
 */
export class KeptWeeks {
  readonly #entries = new Map<string, Entry>()
  readonly #mostBytes: number
  #bytes = 0

  constructor(mostBytes = usualBytes) {
    this.#mostBytes = mostBytes
  }

  /** Gives what is kept under a key if it holds for `changes`, else reads it. */
  async get<Value>(
    key: string,
    { changes, now }: { changes: number; now: DateTime },
    read: () => Promise<ReadWeek<Value>>,
  ): Promise<Value> {
    const at = now.toUTC().toISO() ?? ''
    const kept = this.#entries.get(key)
    if (kept === undefined || !holds(kept, { changes, at }))
      return this.#read(key, changes, at, read)
    this.#entries.delete(key)
    this.#entries.set(key, kept)
    const { value, ...found } = await kept.reading
    // How far it holds is known only now to who waited for it.
    if (found.changes !== null && at < found.until) return value as Value
    return this.get(key, { changes, now }, read)
  }

  /** Gives what is kept under a key if it holds for `changes`, else undefined: it reads nothing. */
  async held<Value>(
    key: string,
    { changes, now }: { changes: number; now: DateTime },
  ): Promise<Value | undefined> {
    const at = now.toUTC().toISO() ?? ''
    const kept = this.#entries.get(key)
    if (kept === undefined || !holds(kept, { changes, at })) return undefined
    const { value, ...found } = await kept.reading
    return found.changes !== null && at < found.until ? (value as Value) : undefined
  }

  async #read<Value>(
    key: string,
    changes: number,
    at: string,
    read: () => Promise<ReadWeek<Value>>,
  ): Promise<Value> {
    this.#forget(key)
    const reading = read()
    const entry = { changes, from: at, until: null, bytes: 0, reading }
    this.#entries.set(key, entry)
    this.#settle(key, entry)
    return (await reading).value
  }

  #settle(key: string, entry: Entry): void {
    entry.reading.then(
      ({ changes, until, bytes }) => {
        if (this.#entries.get(key) !== entry) return
        if (changes === null || bytes > this.#mostBytes) return this.#forget(key)
        // It may have seen more than was asked for, never less.
        Object.assign(entry, { changes, until, bytes })
        this.#bytes += bytes
        this.#shrink()
      },
      () => {
        if (this.#entries.get(key) === entry) this.#forget(key)
      },
    )
  }

  #forget(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0
    this.#entries.delete(key)
  }

  #shrink(): void {
    for (const key of this.#entries.keys()) {
      if (this.#bytes <= this.#mostBytes) return
      this.#forget(key)
    }
  }
}

// While it is read, it will have seen at least what its asker had.
function holds(entry: Entry, { changes, at }: { changes: number; at: string }): boolean {
  if (entry.changes < changes || at < entry.from) return false
  return entry.until === null || at < entry.until
}

/** The key of a week, by its first day, as a viewer sees it. */
export function keyOfWeek(viewer: Viewer, officeId: string, from: string): string {
  return `${officeId} ${from} ${sightOfWeeks(viewer, officeId)}`
}

/**
 * The name of what a viewer sees of an office's weeks: two of one name are shown the same. Who works on the whole
 * programme sees all of it; everybody else sees by who they are and may edit by their roles.
 */
export function sightOfWeeks(viewer: Viewer, officeId: string): string {
  if (managesProgramme(viewer, officeId)) return 'MANAGES'
  const { accountId, grants } = viewer
  const [personIds, unitIds] = [[...viewer.personIds].sort(), [...viewer.unitIds].sort()]
  if (!seesDrafts(viewer, officeId)) return JSON.stringify(['READS', personIds, unitIds])
  const roles = grants.filter((grant) => grant.officeId === officeId).map(({ role }) => role)
  return JSON.stringify(['DRAFTS', accountId, personIds, unitIds, [...new Set(roles)].sort()])
}

/** Estimates what items take in memory. */
export function bytesOf(items: readonly ItemView[]): number {
  return items.reduce((sum, { parties }) => sum + 4000 + 400 * parties.length, 4000)
}
