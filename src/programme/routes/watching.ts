import type { Db } from '../../../db/connect.ts'
import type { Clock } from '../../access/context.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { nameOfCredential, viewersByCredentials } from '../../access/queries/callers.ts'
import type { Credential } from '../../access/queries.ts'
import { unitsOfPerson } from '../../people/queries/labels.ts'
import type { OfficeSeen } from '../../people/queries.ts'
import type { WeekRef } from '../../time/weeks.ts'
import { type KeptWeeks, sightOfWeeks } from '../queries/kept.ts'
import { programmeOf } from '../queries/programme.ts'
import { officesWatched } from '../queries/watched.ts'

/** One page that stands open: who looks at which weeks, and how it is told. */
export type Watcher = {
  credential: Credential
  viewer: Viewer
  officeId: string
  weeks: readonly WeekRef[]
  /** Tells the page that a week, as its viewer sees it, now has this version. */
  tell: (week: WeekRef, version: string) => void
  /** Lets the page know that the server is there. */
  beat: () => void
  /** Ends it: the page may come back, and is looked at as any newcomer. */
  close: () => void
}

type Watched = Watcher & {
  isOpen: boolean
  /** The name of what its viewer sees. */
  sight: string
  /** The office's count of changes that was looked at for it last. */
  changes: number | null
  /** The versions that it was told, by week. */
  versions: Map<string, string>
}

type Parts = {
  db: Db
  clock: Clock
  keptWeeks: KeptWeeks
  onFault: (fault: unknown) => void
  /** The least time between two looks at what has changed, however much is written. */
  pauseMilliseconds: number
}

/** Versions that are read at the same time: a change must not take all the connections there are. */
const atOnce = 3

/**
 * Looks what has become of the weeks that stand open when it is woken, and tells those who see a difference. Who sees
 * the same is looked at once; an office that has not changed costs nothing but its count.
 */
export class Watching {
  readonly #parts: Parts
  readonly #watched = new Set<Watched>()
  /** Offices to be looked at in the next round; null: all of them. */
  #due: Set<string> | null = new Set()
  #round: Promise<void> | null = null
  #isOver = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Counts those that stand open, in all or of one credential. */
  count(credential?: Credential): number {
    if (credential === undefined) return this.#watched.size
    const name = nameOfCredential(credential)
    return [...this.#watched].filter((one) => nameOfCredential(one.credential) === name).length
  }

  /** Takes one in, who is told at once what its weeks are now. Gives the function that takes it out. */
  add(watcher: Watcher): () => void {
    const sight = sightOfWeeks(watcher.viewer, watcher.officeId)
    const one = { ...watcher, isOpen: true, sight, changes: null, versions: new Map() }
    this.#watched.add(one)
    this.wake([watcher.officeId])
    return () => {
      one.isOpen = false
      this.#watched.delete(one)
    }
  }

  /** Looks at offices, or at all, as soon as may be: something may have been written there. */
  wake(officeIds: readonly string[] | null): void {
    if (this.#isOver || this.#watched.size === 0) return
    if (officeIds === null) this.#due = null
    else for (const id of officeIds) this.#due?.add(id)
    this.#round ??= this.#rounds().finally(() => {
      this.#round = null
    })
  }

  /** Closes whoever is signed out or has no role any more, and shows the others that it is there. One statement. */
  async beat(): Promise<void> {
    const watched = [...this.#watched]
    if (watched.length === 0) return
    const viewers = await this.#viewersOf(watched)
    for (const one of watched) {
      if (!one.isOpen) continue
      const viewer = viewers?.get(nameOfCredential(one.credential))
      if (viewers !== null && (viewer === undefined || !belongsTo(viewer, one.officeId))) {
        one.close()
        continue
      }
      if (viewer !== undefined) seesNow(one, viewer)
      one.beat()
    }
    // What nobody told of, such as another process while the connection was lost, is found now at the latest.
    this.wake(null)
  }

  /** Closes all of them and takes no more in. */
  end(): void {
    this.#isOver = true
    for (const { close } of [...this.#watched]) close()
    this.#watched.clear()
  }

  // Where the store does not answer, nobody is shown anything, and nobody is sent away.
  async #viewersOf(watched: readonly Watched[]): Promise<Map<string, Viewer> | null> {
    const { db, clock, onFault } = this.#parts
    const byName = new Map(watched.map(({ credential: one }) => [nameOfCredential(one), one]))
    try {
      const asked = { unitsOf: unitsOfPerson, now: clock() }
      return await viewersByCredentials(db, [...byName.values()], asked)
    } catch (fault) {
      onFault(fault)
      return null
    }
  }

  async #rounds(): Promise<void> {
    const { onFault, pauseMilliseconds } = this.#parts
    while (!this.#isOver && (this.#due === null || this.#due.size > 0)) {
      const due = this.#due
      this.#due = new Set()
      try {
        await this.#look(due)
      } catch (fault) {
        // The next beat looks again.
        onFault(fault)
      }
      await new Promise<void>((go) => setTimeout(go, pauseMilliseconds).unref())
    }
  }

  async #look(due: ReadonlySet<string> | null): Promise<void> {
    const open = new Set([...this.#watched].map(({ officeId }) => officeId))
    const ids = [...open].filter((id) => due === null || due.has(id))
    if (ids.length === 0) return
    for (const office of await officesWatched(this.#parts.db, ids)) await this.#tellOf(office)
  }

  async #tellOf(office: OfficeSeen): Promise<void> {
    const changes = office.changes ?? null
    const behind = [...this.#watched].filter(
      (one) => one.officeId === office.id && (changes === null || one.changes !== changes),
    )
    const sights = behind.map((one) => [one, one.sight] as const)
    const groups = groupsOf(behind)
    while (groups.length > 0) {
      await Promise.all(groups.splice(0, atOnce).map((group) => this.#tellAlike(group, office)))
    }
    // Where a reading failed, or one is of another sight by now, the next look is for them.
    for (const [one, sight] of sights) if (one.sight === sight) one.changes = changes
  }

  async #tellAlike({ week, sight, viewer, alike }: Group, office: OfficeSeen): Promise<void> {
    const { db, clock, keptWeeks: kept } = this.#parts
    const version = await programmeOf(db, week, { viewer, office, now: clock(), kept })?.version()
    if (version === undefined) return
    const name = `${week.year} ${week.week}`
    for (const one of alike) {
      // Where it is of another sight by now, this is not its version.
      const isItsOwn = one.isOpen && one.sight === sight
      if (!isItsOwn || one.versions.get(name) === version) continue
      one.versions.set(name, version)
      one.tell(week, version)
    }
  }
}

function seesNow(one: Watched, viewer: Viewer): void {
  const sight = sightOfWeeks(viewer, one.officeId)
  if (sight !== one.sight) one.changes = null
  Object.assign(one, { viewer, sight })
}

/** Watchers of one sight of one week, for whom any of them may ask. */
type Group = { week: WeekRef; sight: string; viewer: Viewer; alike: Watched[] }

function groupsOf(watched: readonly Watched[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of watched) {
    const { sight, viewer } = one
    for (const week of one.weeks) {
      const name = `${week.year} ${week.week} ${sight}`
      const group = groups.get(name) ?? { week, sight, viewer, alike: [] }
      groups.set(name, group)
      group.alike.push(one)
    }
  }
  return [...groups.values()]
}
