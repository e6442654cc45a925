// The calendar reads tables of other rooms in one statement: a link's rights, office and version at once.
import { type SQL, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { OfficeSettings } from '../../../db/schema/people.ts'
import { type ViewerRow, viewerColumns, viewerOf } from '../../access/queries.ts'
import type { FeedLanguage } from '../ical/words.ts'
import { type FeedSubject, mayFollow } from '../policy.ts'
import type { WindowSettings } from '../rules.ts'

/** A link that may be answered now, with all that its bytes depend on. */
export type LiveFeed = FeedSubject &
  WindowSettings & {
    id: string
    name: string
    language: FeedLanguage
    /** Counts the changes of what the office has published. */
    version: number
    /** When what the link shows last changed: by a release, the office's settings, or the link's own making. */
    changedAt: DateTime
  }

type LiveRow = ViewerRow & {
  token: string
  feed_id: string
  feed_office_id: string
  scope: FeedSubject['scope']
  feed_unit_id: string | null
  subject_id: string | null
  feed_name: string
  feed_language: FeedLanguage
  zone: string
  settings: OfficeSettings
  version: number
  changed_at: string
}

/**
 * The links behind these hashes of tokens that are in force at `now`, by hash in hex: not revoked, their account
 * open and still allowed to follow. One statement for any number; unknown ones are simply not there.
 */
export async function liveFeeds(
  db: Db,
  tokenHashes: readonly Buffer[],
  now: DateTime,
): Promise<Map<string, LiveFeed>> {
  const found = await rows<LiveRow>(db, statement(tokenHashes, now))
  return new Map(
    found
      .map((row): [string, LiveFeed, ViewerRow] => [row.token, feedOf(row), row])
      .filter(([, feed, holder]) => mayFollow(viewerOf(holder), feed))
      .map(([token, feed]) => [token, feed]),
  )
}

function statement(tokenHashes: readonly Buffer[], now: DateTime): SQL {
  return sql`
    select encode(f.token_hash, 'hex') as token, f.id as feed_id, f.office_id as feed_office_id,
      f.scope, f.unit_id as feed_unit_id, f.person_id as subject_id, f.name as feed_name, f.language as feed_language,
      o.zone, o.settings, coalesce(v.version, 0) as version,
      greatest(f.created_at, v.changed_at,
        (select max(c.at) from journal_changes c where c.subject_id = o.id)) as changed_at,
      ${viewerColumns(now)}
    from feeds f
    join accounts a on a.id = f.account_id and a.closed_at is null
    join offices o on o.id = f.office_id
    left join publication_versions v on v.office_id = f.office_id
    where f.revoked_at is null and f.token_hash in ${tokenHashes}`
}

function feedOf(row: LiveRow): LiveFeed {
  return {
    id: row.feed_id,
    officeId: row.feed_office_id,
    scope: row.scope,
    unitId: row.feed_unit_id,
    personId: row.subject_id,
    name: row.feed_name,
    language: row.feed_language,
    zone: row.zone,
    feedPastMonths: row.settings.feedPastMonths,
    feedFutureMonths: row.settings.feedFutureMonths,
    version: row.version,
    changedAt: DateTime.fromSQL(row.changed_at, { zone: 'utc' }),
  }
}
