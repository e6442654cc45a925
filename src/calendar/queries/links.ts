// The calendar reads tables of other rooms in one statement: the office's zone and months beside the link.
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db, rows } from '../../../db/connect.ts'
import { accounts } from '../../../db/schema/access.ts'
import { type FeedRow, feeds } from '../../../db/schema/calendar.ts'
import { offices } from '../../../db/schema/people.ts'
import { askedPage, type Page, type PageArguments, pageOfAll } from '../../../graphql/pages.ts'
import type { Viewer } from '../../access/policy.ts'
import { type CalendarEvent, daysOf, isCancelled, locationOf, summaryOf } from '../ical/event.ts'
import { mayFollow } from '../policy.ts'
import { feedWindow, type WindowSettings } from '../rules.ts'
import {
  type EventJson,
  eventAsJson,
  eventOf,
  linksAsked,
  type ShownLevel,
  shownEvents,
} from './shown.ts'

/** A link with what of its office decides its days. The hash of its token stays in the database. */
export type FeedLink = Omit<FeedRow, 'tokenHash' | 'rightsVersion'> & WindowSettings

/** An event as a link shows it; see FeedEvent in graphql/calendar.graphql. */
export type FeedEntry = {
  uid: string
  summary: string
  location: string
  from: DateTime | null
  until: DateTime | null
  day: string | null
  isCancelled: boolean
}

const linkColumns = {
  id: feeds.id,
  officeId: feeds.officeId,
  scope: feeds.scope,
  unitId: feeds.unitId,
  personId: feeds.personId,
  language: feeds.language,
  name: feeds.name,
  accountId: feeds.accountId,
  createdAt: feeds.createdAt,
  revokedAt: feeds.revokedAt,
}

/** The viewer's own links of offices that are not revoked, newest first, by pages. Throws BadArgument. */
export async function feedPages(
  db: Db,
  viewer: Viewer | null,
  lists: readonly { obj: { id: string }; params: PageArguments }[],
): Promise<Page<FeedLink>[]> {
  const asked = lists.map(({ params }) => askedPage(params, { most: 100, usual: 50 }))
  const officeIds = [...new Set(lists.map(({ obj }) => obj.id))]
  const found =
    viewer === null
      ? []
      : await links(db).where(
          and(
            among(feeds.officeId, officeIds),
            eq(feeds.accountId, viewer.accountId),
            isNull(feeds.revokedAt),
          ),
        )
  return lists.map(({ obj }, index) =>
    pageOfAll(
      found.filter(({ officeId }) => officeId === obj.id),
      asked[index] ?? { first: 50, after: null },
      ({ createdAt, id }) => [-createdAt.toMillis(), id],
    ),
  )
}

/** The number of an account's links in force. Until the transaction ends no other one counts them. */
export async function countLinks(db: Db, accountId: string): Promise<number> {
  // In a statement before: the count must also see what was issued while this one waited.
  await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .for('no key update')
  return db.$count(feeds, and(eq(feeds.accountId, accountId), isNull(feeds.revokedAt)))
}

/** SQL for whether anybody holds a link in force of an office. */
export function hasLinks(officeId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from ${feeds} f where f.office_id = ${officeId} and f.revoked_at is null)`
}

/** Links by id. */
export async function feedsById(db: Db, ids: readonly string[]): Promise<Map<string, FeedLink>> {
  const found = await links(db).where(among(feeds.id, ids))
  return new Map(found.map((link) => [link.id, link]))
}

/**
 * The events of each link's feed from today on, in time order, at most `first` (1 to 50), in one statement, masked as
 * in the feed. Nothing where the viewer may no longer follow.
 */
export async function upcomingOfFeeds(
  db: Db,
  viewer: Viewer | null,
  asked: readonly { link: FeedLink; first: number }[],
  now: DateTime,
): Promise<FeedEntry[][]> {
  const shown = asked.map(({ link, first }, index) => ({
    id: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
    subject: link,
    window: feedWindow(now, link),
    first: viewer !== null && mayFollow(viewer, link) ? Math.min(Math.max(first, 1), 50) : 0,
  }))
  const found = await rows<{ id: string; level: ShownLevel; event: EventJson }>(
    db,
    sql`
    select f.id, e.level, ${eventAsJson} as event
    from ${linksAsked(shown)}
    cross join lateral (
      select * from ${shownEvents()} s where not s.is_past order by s.starts_at, s.uid collate "C" limit f.first
    ) e
    join published_events p on p.event_id = e.event_id
    order by f.id, e.starts_at, e.uid collate "C"`,
  )
  return asked.map(({ link }, index) =>
    found
      .filter(({ id }) => id === shown[index]?.id)
      .map(({ level, event }) => entryOf(eventOf(event), level, link)),
  )
}

function entryOf(event: CalendarEvent, level: ShownLevel, { language }: FeedLink): FeedEntry {
  const day = daysOf(event)?.from ?? null
  return {
    uid: event.uid,
    summary: summaryOf(event, { level, language }),
    location: locationOf(event.facts, level),
    from: day === null ? (event.period?.from ?? null) : null,
    until: day === null ? (event.period?.until ?? null) : null,
    day,
    isCancelled: isCancelled(event),
  }
}

function links(db: Db) {
  return db
    .select({
      ...linkColumns,
      zone: offices.zone,
      feedPastMonths: sql<number>`(${offices.settings} ->> 'feedPastMonths')::integer`,
      feedFutureMonths: sql<number>`(${offices.settings} ->> 'feedFutureMonths')::integer`,
    })
    .from(feeds)
    .innerJoin(offices, eq(offices.id, feeds.officeId))
    .$dynamic()
}
