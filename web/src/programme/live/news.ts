import type { Item, Programme } from '../model/rows.ts'

/** The changes that others made while the board stood open. */
export interface News {
  /** Items that came or were edited and were not looked at yet, in print order. */
  unseen: readonly string[]
  /** Items that were taken out of the week. */
  gone: readonly string[]
  /** Names of those who made them, as far as they are known. */
  by: readonly string[]
}

/** The traces of the viewer's own acts. */
export interface OwnTraces {
  /** The latest revision of an item that the viewer has seen come of an own act. */
  revisions: ReadonlyMap<string, number>
  /** Items that the viewer's own acts took out of the week. */
  left: ReadonlySet<string>
}

/** The differences of two readings of the week that the viewer did not make. */
export function newsBetween(
  shown: readonly Item[],
  programme: Programme,
  own: OwnTraces,
): News | undefined {
  const before = new Map(shown.map((item) => [item.id, item]))
  const read = programme.items.nodes
  const ids = new Set(read.map(({ id }) => id))
  const changed = read.filter((item) => isNews(before.get(item.id), item, own))
  const gone = shown.filter(({ id }) => !ids.has(id) && !own.left.has(id)).map(({ id }) => id)
  if (changed.length + gone.length === 0) return undefined
  return { unseen: changed.map(({ id }) => id), gone, by: authorsOf(changed, programme) }
}

/** Adds newer news to what was not looked at yet. */
export function withNews(known: News | undefined, more: News, programme: Programme): News {
  const news = new Set([...(known?.unseen ?? []), ...more.unseen])
  return {
    unseen: programme.items.nodes.map(({ id }) => id).filter((id) => news.has(id)),
    gone: [...new Set([...(known?.gone ?? []), ...more.gone])],
    by: [...new Set([...more.by, ...(known?.by ?? [])])],
  }
}

/** True when somebody else changed an item since it was shown. */
export function isNews(before: Item | undefined, item: Item, own: OwnTraces): boolean {
  const known = own.revisions.get(item.id) ?? 0
  if (before === undefined) return item.revision > known || item.revision === 0
  const isCounted = item.revision > 0 && item.sight === 'FULL' && before.sight === 'FULL'
  if (isCounted) return item.revision > Math.max(before.revision, known)
  return contentOf(before) !== contentOf(item)
}

// Readers, and those who see an item masked, are told of no revision: what they are shown is compared.
function contentOf({ revision, updatedAt, change, clashes, ...shown }: Item): string {
  return JSON.stringify(shown)
}

function authorsOf(changed: readonly Item[], { isDraftShown, latestRelease }: Programme): string[] {
  if (!isDraftShown) return latestRelease ? [latestRelease.releasedBy] : []
  return [...new Set(changed.flatMap(({ change }) => change?.authors[0] ?? []))]
}
