import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  type FeedMarks,
  type FindFeedMarks,
  type FindLiveFeeds,
  feedMarks,
  type LiveFeed,
  liveFeeds,
} from '../queries/live.ts'
import { boundedCache, type Cache } from './cache.ts'

/** A link in force, and the state of what its office has published. */
export type FoundFeed = { feed: LiveFeed; marks: FeedMarks }

/** Looks up the link behind a token's hash in hex; null when it is not in force. */
export type FeedLookup = (tokenHash: string, now: DateTime) => Promise<FoundFeed | null>

type Waiting = {
  tokenHash: string
  now: DateTime
  answer: (found: FoundFeed | null) => void
  fail: (error: unknown) => void
}

const rememberedLinks = 10_000

// How long a request waits at most for others to share a statement with, in milliseconds; alone it waits for none.
const patience = 4

/**
 * Coalesces concurrent lookups: one statement answers all that wait. A request that comes while a statement runs
 * waits for the next: that one starts after the request did, so it sees every change acknowledged before. As long as
 * many ask, it starts when as many wait as the last one answered, or soon. What a link is and who may read it is
 * remembered; then only the marks are asked that tell whether it still holds.
 */
export function coalescedLookup(db: Db): FeedLookup {
  const parts: Parts = {
    findMarks: feedMarks(db),
    find: liveFeeds(db),
    known: boundedCache(rememberedLinks, () => 1),
  }
  let waiting: Waiting[] = []
  let isAsking = false
  let expected = 1
  let timer: NodeJS.Timeout | null = null

  async function serve(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const batch = waiting
    waiting = []
    isAsking = true
    await answer(parts, batch)
    isAsking = false
    expected = batch.length + waiting.length
    serveIfDue()
  }

  function serveIfDue(): void {
    if (isAsking || waiting.length === 0) return
    if (waiting.length >= expected) void serve()
    else timer ??= setTimeout(serve, patience)
  }

  return (tokenHash, now) =>
    new Promise((resolve, reject) => {
      waiting.push({ tokenHash, now, answer: resolve, fail: reject })
      serveIfDue()
    })
}

type Parts = { findMarks: FindFeedMarks; find: FindLiveFeeds; known: Cache<FoundFeed> }

async function answer(parts: Parts, batch: readonly Waiting[]): Promise<void> {
  try {
    const [first] = batch
    if (first === undefined) return
    let latest = first.now
    for (const { now } of batch) if (now > latest) latest = now
    const hashes = [...new Set(batch.map(({ tokenHash }) => tokenHash))]
    const found = await foundAt(parts, hashes, latest)
    for (const one of batch) one.answer(found.get(one.tokenHash) ?? null)
  } catch (error) {
    for (const one of batch) one.fail(error)
  }
}

async function foundAt(
  { findMarks, find, known }: Parts,
  hashes: readonly string[],
  now: DateTime,
): Promise<Map<string, FoundFeed>> {
  const at = now.toMillis()
  const remembered = new Map<string, FoundFeed>()
  for (const hash of hashes) {
    const one = known.get(hash)
    if (one !== undefined && one.feed.holdsFrom <= at && at < one.feed.holdsUntil) {
      remembered.set(hash, one)
    }
  }
  const findAll = async (some: readonly string[]) =>
    some.length === 0 ? new Map<string, FoundFeed>() : find(some, now)
  const [marks, strange] = await Promise.all([
    remembered.size === 0 ? new Map<string, FeedMarks>() : findMarks([...remembered.keys()]),
    findAll(hashes.filter((hash) => !remembered.has(hash))),
  ])
  const isChanged = ([hash, { rightsVersion }]: [string, FeedMarks]) =>
    remembered.get(hash)?.marks.rightsVersion !== rightsVersion
  const found = await findAll([...marks].filter(isChanged).map(([hash]) => hash))
  for (const [hash, one] of strange) found.set(hash, one)
  for (const [hash, mark] of marks) {
    const one = remembered.get(hash)
    if (one !== undefined && !isChanged([hash, mark])) found.set(hash, { ...one, marks: mark })
  }
  for (const hash of hashes) {
    const one = found.get(hash)
    if (one === undefined) known.delete(hash)
    else if (one.feed !== remembered.get(hash)?.feed) known.put(hash, one)
  }
  return found
}
