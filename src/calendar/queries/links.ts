// The calendar reads tables of other rooms in one statement: the office's zone and months beside the link.
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import { type FeedRow, feeds } from '../../../db/schema/calendar.ts'
import { offices, type PersonRow, persons, type UnitRow, units } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { isId } from '../../access/rules.ts'
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
export type FeedLink = Omit<FeedRow, 'tokenHash'> & WindowSettings

/** A page of links. */
export type FeedPage = {
  nodes: FeedLink[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

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

/** The viewer's own links of an office that are not revoked, newest first: `first` (1 to 100) after the link `after`. */
export async function feedsOf(
  db: Db,
  viewer: Viewer | null,
  officeId: string,
  { first, after }: { first: number; after: string | null },
): Promise<FeedPage> {
  const size = Math.min(Math.max(first, 1), 100)
  const place = { hasNextPage: false, endCursor: null }
  if (viewer === null || (after !== null && !isId(after))) return { nodes: [], pageInfo: place }
  const found = await links(db)
    .where(
      and(
        eq(feeds.officeId, officeId),
        eq(feeds.accountId, viewer.accountId),
        isNull(feeds.revokedAt),
        after === null
          ? undefined
          : sql`(${feeds.createdAt}, ${feeds.id}) < (select c.created_at, c.id from feeds c where c.id = ${after})`,
      ),
    )
    .orderBy(desc(feeds.createdAt), desc(feeds.id))
    .limit(size + 1)
  const nodes = found.slice(0, size)
  const endCursor = nodes.at(-1)?.id ?? null
  return { nodes, pageInfo: { hasNextPage: found.length > size, endCursor } }
}

/** Links by id, in the order asked; null for those that are not there. */
export async function feedsById(db: Db, ids: readonly string[]): Promise<(FeedLink | null)[]> {
  const found = await links(db).where(inArray(feeds.id, [...ids]))
  return ids.map((id) => found.find((link) => link.id === id) ?? null)
}

/** The units by id; null for those that are not there. */
export async function unitsOfFeeds(
  db: Db,
  links: readonly FeedLink[],
): Promise<(UnitRow | null)[]> {
  const ids = links.flatMap(({ unitId }) => unitId ?? [])
  const found = ids.length === 0 ? [] : await db.select().from(units).where(inArray(units.id, ids))
  return links.map(({ unitId }) => found.find(({ id }) => id === unitId) ?? null)
}

/** The persons by id; null for those that are not there. */
export async function personsOfFeeds(
  db: Db,
  links: readonly FeedLink[],
): Promise<(PersonRow | null)[]> {
  const ids = links.flatMap(({ personId }) => personId ?? [])
  const found =
    ids.length === 0 ? [] : await db.select().from(persons).where(inArray(persons.id, ids))
  return links.map(({ personId }) => found.find(({ id }) => id === personId) ?? null)
}

/**
 * What each link shows from today on, in time order, at most `first` (1 to 50) entries, in one statement: the
 * events of its feed, masked as there. Nothing where the viewer may no longer follow.
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
      select * from ${shownEvents} s where not s.is_past order by s.starts_at, s.uid collate "C" limit f.first
    ) e
    join published_events p on p.event_id = e.event_id join releases r on r.id = p.release_id
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
