// The calendar reads tables of other rooms in one statement: a link's rights, office and version at once.
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DateTime } from 'luxon'
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

/** The state of a link and of its office's published events. */
export type FeedMarks = {
  /** Counts what may have changed who reads the link, and the office's settings. */
  rightsVersion: number
  /** Counts the changes of what the office has published. */
  version: number
}

/** A link that may be answered, with all that its bytes depend on besides the published events. */
export type LiveFeed = FeedSubject &
  WindowSettings & {
    id: string
    name: string
    language: FeedLanguage
    /** All of this holds from one time until the other, in milliseconds, while the rights have no other version. */
    holdsFrom: number
    holdsUntil: number
  }

/** Gives the marks of the links that are not revoked, by the hash of their token in hex. */
export type FindFeedMarks = (tokenHashes: readonly string[]) => Promise<Map<string, FeedMarks>>

/**
 * Gives the links behind hashes of tokens that are in force at `now`, by hash in hex: not revoked, their account
 * open and still allowed to follow. One statement for any number; unknown ones are simply not there.
 */
export type FindLiveFeeds = (
  tokenHashes: readonly string[],
  now: DateTime,
) => Promise<Map<string, { feed: LiveFeed; marks: FeedMarks }>>

const marks = {
  rightsVersion: feeds.rightsVersion,
  version: sql<number>`coalesce(${publicationVersions.version}, 0)`,
}

const token = sql<string>`encode(${feeds.tokenHash}, 'hex')`
const isAsked = and(
  isNull(feeds.revokedAt),
  sql`${feeds.tokenHash} = any ((${sql.placeholder('hashes')}::text)::bytea[])`,
)

/** Prepares the statement that is asked at every request. */
export function feedMarks(db: Db): FindFeedMarks {
  const prepared = db
    .select({ token, ...marks })
    .from(feeds)
    .leftJoin(publicationVersions, eq(publicationVersions.officeId, feeds.officeId))
    .where(isAsked)
    .prepare('feed_marks')
  return async (tokenHashes) => {
    const found = await prepared.execute({ hashes: arrayOf(tokenHashes) })
    return new Map(found.map(({ token, ...row }) => [token, row]))
  }
}

/** Prepares the statement for a link that this process does not know, or whose rights may have changed. */
export function liveFeeds(db: Db): FindLiveFeeds {
  const prepared = statement(db).prepare('live_feeds')
  return async (tokenHashes, now) => {
    const found = await prepared.execute({ hashes: arrayOf(tokenHashes), at: now.toISO() })
    const allowed = found.filter(({ holder, feed }) => mayFollow(viewerOf(holder), feed))
    return new Map(
      allowed.map(({ token, feed, settings, marks, holdsUntil }) => {
        const live = {
          ...feed,
          ...settings,
          holdsFrom: now.toMillis(),
          holdsUntil: holdsUntil ?? Number.POSITIVE_INFINITY,
        }
        return [token, { feed: live, marks }]
      }),
    )
  }
}

function statement(db: Db) {
  const a = alias(accounts, 'a')
  const at = sql`${sql.placeholder('at')}`
  return db
    .select({
      token,
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
      marks,
      holdsUntil: millis(
        sql`(select min(edge) from (${edgesOfRights}) e where edge > ${at}::timestamptz)`,
      ),
      holder: sql<ViewerJson>`${viewerAsJson(at, unitsOfPerson)}`,
    })
    .from(feeds)
    .innerJoin(a, and(eq(a.id, feeds.accountId), isNull(a.closedAt)))
    .innerJoin(offices, eq(offices.id, feeds.officeId))
    .leftJoin(publicationVersions, eq(publicationVersions.officeId, feeds.officeId))
    .where(isAsked)
}

/** SQL: the instants at which the rights of the account `a` change by themselves. */
const edgesOfRights = sql`
  select unnest(array[lower(g.period), upper(g.period)]) as edge from grants g where g.account_id = a.id
  union all
  select unnest(array[lower(z.period), upper(z.period)]) from authorisations z where z.deputy_id = a.person_id
  union all
  select unnest(array[lower(h.period), upper(h.period)])::timestamptz from posts h where h.person_id = a.person_id`

function millis(at: SQL): SQL<number | null> {
  return sql<number | null>`(extract(epoch from ${at}) * 1000)::double precision`
}

/** Hashes in hex as PostgreSQL writes an array of bytes. */
function arrayOf(hashes: readonly string[]): string {
  return `{${hashes.map((hash) => `"\\\\x${hash}"`).join(',')}}`
}
