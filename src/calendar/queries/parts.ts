import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import { partForm } from '../ical/event.ts'
import { type FeedWindow, feedLimits, feedWindow } from '../rules.ts'
import type { LiveFeed } from './live.ts'
import { type EventJson, eventAsJson, linksAsked, type ShownLevel, shownEvents } from './shown.ts'

/** An event of which no part is kept as it is now. */
export type MissingPart = { level: ShownLevel; event: EventJson }

/** The content of a link at one moment of the database, in time order. */
export type FeedParts = {
  /** The office's version at that moment. */
  version: number
  window: FeedWindow
  /** The kept parts one after the other. */
  bytes: Buffer
  /** The octets of each part; -1 where none is kept. */
  sizes: number[]
  /** Of each part, its rank: to come before past, each by its distance from today. The highest is given up first. */
  ranks: number[]
  /** Those of which none is kept, in the same order. */
  missing: MissingPart[]
  /** True when there were more events than a feed may hold. */
  isCut: boolean
}

type PartsRow = {
  version: number
  bytes: Buffer
  sizes: number[]
  ranks: number[]
  missing: MissingPart[]
  is_cut: boolean
}

/**
 * The parts of a link's calendar at `now`, in one statement, as bytes: what is nearest to today, when there is more
 * than a feed may hold. Sorted by UID, so that an event that moves stays where it stands in the file.
 */
export async function partsOfFeed(db: Db, feed: LiveFeed, now: DateTime): Promise<FeedParts> {
  const window = feedWindow(now, feed)
  const link = { id: feed.id, subject: feed, window, first: feedLimits.events }
  const [row] = await rows<PartsRow>(
    db,
    sql`
    with shown as (
      select e.*, f.first from ${linksAsked([link])} cross join lateral ${shownEvents} e
    ), ranked as (
      select *, row_number() over (order by is_past,
        abs(extract(epoch from starts_at - ${window.todayAt.toISO()}::timestamptz)), uid collate "C") as rank
      from shown
    ), parted as (
      select e.event_id, e.level, e.rank, e.uid, part.body from ranked e
      left join feed_parts part on part.event_id = e.event_id and part.level = e.level
        and part.language = ${feed.language} and part.sequence = e.sequence and part.form = ${partForm(feed.zone)}
      where e.rank <= e.first
      -- The aggregates take the rows as they come: one sort where each of them would make its own.
      order by e.uid collate "C"
    )
    select coalesce((select version from publication_versions where office_id = ${feed.officeId}), 0) as version,
      coalesce(string_agg(body, ''::bytea), '') as bytes,
      coalesce(array_agg(coalesce(octet_length(body), -1)), '{}') as sizes,
      coalesce(array_agg(rank::int), '{}') as ranks,
      coalesce((select jsonb_agg(jsonb_build_object('level', m.level, 'event', ${eventAsJson})
          order by m.uid collate "C")
        from parted m join published_events p on p.event_id = m.event_id
        where m.body is null), '[]') as missing,
      exists (select from ranked where rank > first) as is_cut
    from parted`,
  )
  if (row === undefined) throw new Error('An aggregate gave no row')
  const { is_cut: isCut, ...parts } = row
  return { ...parts, isCut, window }
}
