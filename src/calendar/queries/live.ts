// The calendar reads tables of other rooms in one statement: a link's rights, office and version at once.
import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { accounts } from '../../../db/schema/access.ts'
import { feeds } from '../../../db/schema/calendar.ts'
import { offices } from '../../../db/schema/people.ts'
import { publicationVersions } from '../../../db/schema/release.ts'
import { type ViewerJson, viewerAsJson, viewerOf } from '../../access/queries.ts'
import { unitsOfPerson } from '../../people/queries/labels.ts'
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
    /** The instant at which the link's content last changed: by a release, the office's settings, or the link's issue. */
    changedAt: DateTime
  }

/**
 * Gives the links behind hashes of tokens that are in force at `now`, by hash in hex: not revoked, their account
 * open and still allowed to follow. One statement for any number; unknown ones are simply not there.
 */
export type FindLiveFeeds = (
  tokenHashes: readonly Buffer[],
  now: DateTime,
) => Promise<Map<string, LiveFeed>>

/** Prepares the statement, as it is asked at every request: planning it took three quarters of its time. */
export function liveFeeds(db: Db): FindLiveFeeds {
  const prepared = statement(db).prepare('live_feeds')
  return async (tokenHashes, now) => {
    const hashes = tokenHashes.map((hash) => hash.toString('hex')).join(',')
    const found = await prepared.execute({ hashes, at: now.toISO() })
    const allowed = found.filter(({ holder, feed }) => mayFollow(viewerOf(holder), feed))
    return new Map(
      allowed.map(({ token, feed, settings, version, changedAt }) => {
        const at = DateTime.fromMillis(changedAt, { zone: 'utc' })
        return [token, { ...feed, ...settings, version: version ?? 0, changedAt: at }]
      }),
    )
  }
}

function statement(db: Db) {
  const a = alias(accounts, 'a')
  const asked = sql`string_to_array(${sql.placeholder('hashes')}, ',')`
  return db
    .select({
      token: sql<string>`encode(${feeds.tokenHash}, 'hex')`,
      feed: {
        id: feeds.id,
        officeId: feeds.officeId,
        scope: feeds.scope,
        unitId: feeds.unitId,
        personId: feeds.personId,
        name: feeds.name,
        language: feeds.language,
      },
      settings: {
        zone: offices.zone,
        feedPastMonths: sql<number>`(${offices.settings} ->> 'feedPastMonths')::integer`,
        feedFutureMonths: sql<number>`(${offices.settings} ->> 'feedFutureMonths')::integer`,
      },
      version: publicationVersions.version,
      // In milliseconds: text of a time takes longer to read than the rest of the row.
      changedAt: sql<number>`(extract(epoch from greatest(${feeds.createdAt}, ${publicationVersions.changedAt},
        (select max(c.at) from journal_changes c where c.subject_id = ${offices.id}))) * 1000)::double precision`,
      holder: sql<ViewerJson>`${viewerAsJson(sql`${sql.placeholder('at')}`, unitsOfPerson)}`,
    })
    .from(feeds)
    .innerJoin(a, and(eq(a.id, feeds.accountId), isNull(a.closedAt)))
    .innerJoin(offices, eq(offices.id, feeds.officeId))
    .leftJoin(publicationVersions, eq(publicationVersions.officeId, feeds.officeId))
    .where(
      and(
        isNull(feeds.revokedAt),
        sql`${feeds.tokenHash} in (select decode(h, 'hex') from unnest(${asked}) h)`,
      ),
    )
}
