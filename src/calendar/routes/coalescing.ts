import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type FindLiveFeeds, type LiveFeed, liveFeeds } from '../queries/live.ts'

/** Looks up the link behind a token's hash, with the version that it shows; null when it is not in force. */
export type FeedLookup = (tokenHash: Buffer, now: DateTime) => Promise<LiveFeed | null>

type Waiting = {
  tokenHash: Buffer
  now: DateTime
  answer: (feed: LiveFeed | null) => void
  fail: (error: unknown) => void
}

/**
 * Coalesces concurrent lookups: one statement answers all that wait. A request that comes while a statement runs
 * waits for the next: that one starts after the request did, so it sees every change acknowledged before.
 */
export function coalescedLookup(db: Db): FeedLookup {
  const find = liveFeeds(db)
  let waiting: Waiting[] = []
  let isAsking = false

  async function serve(): Promise<void> {
    isAsking = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await answer(find, batch)
    }
    isAsking = false
  }

  return (tokenHash, now) =>
    new Promise((resolve, reject) => {
      waiting.push({ tokenHash, now, answer: resolve, fail: reject })
      if (!isAsking) void serve()
    })
}

async function answer(find: FindLiveFeeds, batch: readonly Waiting[]): Promise<void> {
  try {
    const latest = batch.map(({ now }) => now).reduce((a, b) => DateTime.max(a, b))
    const feeds = await find(
      batch.map(({ tokenHash }) => tokenHash),
      latest,
    )
    for (const one of batch) one.answer(feeds.get(one.tokenHash.toString('hex')) ?? null)
  } catch (error) {
    for (const one of batch) one.fail(error)
  }
}
