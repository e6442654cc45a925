import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { renderParts } from '../commands/parts.ts'
import { currentSight, type KeptSight } from '../commands/sights.ts'
import { calendarHead } from '../ical/calendar.ts'
import { vtimezone } from '../ical/zone.ts'
import type { LiveFeed } from '../queries/live.ts'
import { readFeed } from '../queries/parts.ts'
import { feedLimits, type OfficeDay } from '../rules.ts'
import { boundedCache } from './cache.ts'
import { contentOf, type FeedContent } from './forms.ts'

type Moment = { now: DateTime; day: OfficeDay }

/** Gives the content of a link at a version of its office, and never an older one. */
export type FeedContents = (feed: LiveFeed, version: number, at: Moment) => Promise<FeedContent>

/**
 * One calendar in memory: what it shows, and the contents by the name in their head. `former`: those of the days before on
 * which it showed the same events.
 */
type Entry = { sight: KeptSight; contents: Map<string, FeedContent>; former: FormerContents }

type FormerContents = ReadonlyMap<string, Pick<FeedContent, 'digest' | 'since'>>

/** Makes contents, and keeps the latest of those asked for last, at most `octets` octets of them. */
export function feedContents(db: Db, octets: number): FeedContents {
  const parts = { read: readFeed(db), render: renderParts(db) }
  const headOf = keptHeads()
  const entries = boundedCache<Entry>(octets, octetsOf)
  const flights = new Map<string, { version: number; today: string; entry: Promise<Entry> }>()

  async function renewed(key: string, feed: LiveFeed, now: DateTime): Promise<Entry> {
    const before = entries.get(key) ?? null
    const sight = await currentSight(parts, feed, { before: before?.sight ?? null, now })
    const entry = entryOf(sight, before)
    entries.put(key, entry)
    return entry
  }

  async function current(
    key: string,
    feed: LiveFeed,
    version: number,
    { now, day: { today } }: Moment,
  ): Promise<Entry> {
    for (;;) {
      const kept = entries.get(key)
      if (kept?.sight.version === version && kept.sight.window.today === today) return kept
      const flight = flights.get(key)
      if (flight === undefined) break
      // Whoever asks about this version may have what is read after that; for a later one that may be too old.
      if (flight.version === version && flight.today === today) return flight.entry
      await flight.entry.catch(() => {})
    }
    const entry = renewed(key, feed, now).finally(() => flights.delete(key))
    flights.set(key, { version, today, entry })
    return entry
  }

  return async (feed, version, at) => {
    const key = sightKey(feed)
    const entry = await current(key, feed, version, at)
    const known = entry.contents.get(feed.name)
    if (known !== undefined) return known
    const onGrown = () => {
      if (entries.get(key) === entry) entries.put(key, entry)
    }
    const head = headOf(feed, entry.sight)
    const made = contentOf(head, entry.sight.text, { since: at.now, onGrown })
    const former = entry.former.get(feed.name)
    const content = former?.digest === made.digest ? { ...made, since: former.since } : made
    entry.contents.set(feed.name, content)
    onGrown()
    return content
  }
}

/** The entry of a sight that was read, with what holds of the entry before. */
function entryOf(sight: KeptSight, before: Entry | null): Entry {
  const isSame =
    before !== null && before.sight.isCut === sight.isCut && before.sight.text.equals(sight.text)
  if (!isSame) return { sight, contents: new Map(), former: new Map() }
  const { contents, former } = before
  const same = { ...sight, text: before.sight.text }
  if (before.sight.window.today === sight.window.today) return { sight: same, contents, former }
  const known = [...contents].map(([name, { digest, since }]) => [name, { digest, since }] as const)
  return { sight: same, contents: new Map(), former: new Map([...former, ...known]) }
}

/** Makes heads, and keeps the VTIMEZONEs in them: finding a zone's rule takes longer than the rest of a feed. */
function keptHeads(): (feed: LiveFeed, sight: KeptSight) => Buffer {
  const timezones = new Map<string, string>()
  return ({ name, language, zone }, { window, isCut }) => {
    const years = [window.fromAt.year - 1, window.untilAt.year + 1] as const
    const key = `${zone} ${years}`
    const timezone = timezones.get(key) ?? vtimezone(zone, ...years)
    timezones.set(key, timezone)
    const cutAt = isCut ? feedLimits.events : null
    return Buffer.from(calendarHead({ name, language, zone, timezone, cutAt }))
  }
}

/** The key of what a calendar shows: two links with one key show the same, and no other two do. */
function sightKey(feed: LiveFeed): string {
  const { officeId, scope, unitId, personId, language, zone, feedPastMonths, feedFutureMonths } =
    feed
  return [officeId, scope, unitId, personId, language, zone, feedPastMonths, feedFutureMonths].join(
    ' ',
  )
}

function octetsOf({ sight, contents }: Entry): number {
  // Of an event also its ids and where it lies.
  let octets = sight.text.length + sight.places.length * 200
  for (const content of contents.values()) octets += content.octets()
  return octets
}
