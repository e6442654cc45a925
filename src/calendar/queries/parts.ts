// The calendar reads tables of other rooms in one statement: what was published, to whom, in which version.
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { bufferOf } from '../../../db/schema/columns.ts'
import { partForm } from '../ical/event.ts'
import type { FeedLanguage } from '../ical/words.ts'
import type { FeedSubject } from '../policy.ts'
import { type FeedWindow, feedLimits, type WindowSettings } from '../rules.ts'
import {
  type EventJson,
  eventAsJson,
  linkPlaceholder,
  linkValues,
  type ShownLevel,
  shownEvents,
} from './shown.ts'

/** All that decides which events a calendar shows, how, and in which words. */
export type FeedSight = FeedSubject & WindowSettings & { language: FeedLanguage }

/** An event in a calendar. */
export type ShownPart = {
  eventId: string
  uid: string
  /** To come before past, each by its distance from today: the highest is given up first. */
  rank: number
  /** Its octets; -1 where none are kept of it as it is now. */
  octets: number
}

/** An event of which no part is kept as it is now. */
export type MissingPart = { level: ShownLevel; event: EventJson }

/** A reading of a calendar at one moment of the database. */
export type FeedParts = {
  /** The office's version at that moment. */
  version: number
  /** That moment as PostgreSQL writes a snapshot: a later reading of changes begins from it. */
  horizon: string
  /** Sorted by UID, so that an event that moves stays where it stands in the file. */
  shown: ShownPart[]
  /** The kept parts one after the other. */
  bytes: Buffer
  /** Those of which none is kept, in the same order. */
  missing: MissingPart[]
  /** True when there were more events than a feed may hold, and these are the nearest to today. */
  isCut: boolean
  /** The ids of all that have changed, shown or not, where only changes were read. */
  changed: string[]
}

/** Reads a calendar in one statement, as bytes. */
export type ReadFeed = {
  whole: (sight: FeedSight, window: FeedWindow) => Promise<FeedParts>
  /** Reads only what was changed by transactions that the reading which gave `horizon` may not have seen. */
  since: (sight: FeedSight, window: FeedWindow, horizon: string) => Promise<FeedParts>
}

/** Prepares both statements: to plan one takes several times as long as to run it. */
export function readFeed(db: Db): ReadFeed {
  const whole = statement(db, wholeParts).prepare('feed_whole')
  const changes = statement(db, changedParts).prepare('feed_changes')
  return {
    async whole(sight, window) {
      const values = { ...valuesOf(sight, window), first: feedLimits.events }
      return partsOf(await whole.execute(values))
    },
    async since(sight, window, horizon) {
      return partsOf(await changes.execute({ ...valuesOf(sight, window), horizon }))
    },
  }
}

function valuesOf(sight: FeedSight, window: FeedWindow) {
  const form = partForm(sight.zone)
  return { ...linkValues(sight, window), language: sight.language, form, office: sight.officeId }
}

function partsOf([row]: FeedParts[]): FeedParts {
  if (row === undefined) throw new Error('An aggregate gave no row')
  return { ...row, bytes: bufferOf(row.bytes) }
}

/** The statement over `parts`: CTEs of which one is `parted`, and the columns that only they know. */
function statement(db: Db, parts: { ctes: SQL; isCut: SQL; changed: SQL }) {
  const body = sql`
    with ${parts.ctes}
    select coalesce((select version from publication_versions
        where office_id = ${sql.placeholder('office')}::uuid), 0) as version,
      pg_current_snapshot()::text as horizon,
      coalesce(string_agg(body, ''::bytea), '') as bytes,
      coalesce(jsonb_agg(jsonb_build_object('eventId', event_id, 'uid', uid, 'rank', rank,
        'octets', coalesce(octet_length(body), -1))), '[]') as shown,
      coalesce((select jsonb_agg(jsonb_build_object('level', m.level, 'event', ${eventAsJson})
          order by m.uid collate "C")
        from parted m join published_events p on p.event_id = m.event_id
        where m.body is null), '[]') as missing,
      ${parts.isCut} as is_cut, ${parts.changed} as changed
    from parted`
  return db
    .select({
      version: sql<number>`version`,
      horizon: sql<string>`horizon`,
      shown: sql<ShownPart[]>`shown`,
      bytes: sql<Buffer>`bytes`,
      missing: sql<MissingPart[]>`missing`,
      isCut: sql<boolean>`is_cut`,
      changed: sql<string[]>`changed`,
    })
    .from(sql`(${body}) read`)
}

/** SQL: the rows `e` with the part that is kept of each. */
function parted(rows: SQL): SQL {
  // The aggregates take the rows as they come: one sort where each of them would make its own.
  return sql`parted as (
    select e.event_id, e.level, e.rank, e.uid, part.body from ${rows}
    left join feed_parts part on part.event_id = e.event_id and part.level = e.level
      and part.language = ${sql.placeholder('language')} and part.sequence = e.sequence
      and part.form = ${sql.placeholder('form')}
    order by e.uid collate "C")`
}

const first = sql`${sql.placeholder('first')}::integer`

const wholeParts = {
  ctes: sql`
    ranked as (
      select e.*, row_number() over (order by is_past,
        abs(extract(epoch from starts_at - f.today_at)), uid collate "C") as rank
      from ${linkPlaceholder()} cross join lateral ${shownEvents()} e
    ), ${parted(sql`(select * from ranked where rank <= ${first}) e`)}`,
  isCut: sql`exists (select from ranked where rank > ${first})`,
  changed: sql`'[]'::jsonb`,
}

const horizon = sql`${sql.placeholder('horizon')}::pg_snapshot`

const changedParts = {
  // By itself: among the conditions of a calendar another index than that of changes would look as good.
  ctes: sql`
    changed as materialized (
      select c.event_id from published_events c where c.office_id = ${sql.placeholder('office')}::uuid
        and c.changed_in >= pg_snapshot_xmin(${horizon})
        -- What this transaction has changed itself, it sees in no snapshot of before.
        and (not pg_visible_in_snapshot(c.changed_in, ${horizon}) or c.changed_in = pg_current_xact_id_if_assigned())
    ), ${parted(sql`(select s.*, 0 as rank
      from ${linkPlaceholder()} cross join lateral ${shownEvents(sql`changed`)} s) e`)}`,
  isCut: sql`false`,
  changed: sql`coalesce((select jsonb_agg(event_id) from changed), '[]')`,
}
