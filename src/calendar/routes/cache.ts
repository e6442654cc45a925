import type { FeedContent } from '../commands/parts.ts'

/** A cache of feeds: the latest bytes of the links asked for last, the least recently used evicted first. */
export type FeedCache = {
  /** The bytes with this validator (ETag): cached, being made for another request, or else made by `make`. */
  get: (feedId: string, etag: string, make: () => Promise<FeedContent>) => Promise<FeedContent>
}

/** An empty cache that holds at most `octets` octets of bodies. */
export function feedCache(octets: number): FeedCache {
  const contents = new Map<string, FeedContent>()
  const making = new Map<string, Promise<FeedContent>>()
  let total = 0

  function remove(feedId: string): void {
    total -= contents.get(feedId)?.body.length ?? 0
    contents.delete(feedId)
  }

  function put(feedId: string, content: FeedContent): void {
    remove(feedId)
    contents.set(feedId, content)
    total += content.body.length
    for (const oldest of contents.keys()) {
      if (total <= octets) break
      remove(oldest)
    }
  }

  return {
    async get(feedId, etag, make) {
      const kept = contents.get(feedId)
      if (kept?.etag === etag) {
        put(feedId, kept)
        return kept
      }
      // Whoever asked for this validator may have what is read after that: never anything older.
      const underWay = making.get(etag) ?? make().finally(() => making.delete(etag))
      making.set(etag, underWay)
      const content = await underWay
      put(feedId, content)
      return content
    },
  }
}
