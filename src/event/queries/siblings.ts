import { type SQL, sql } from 'drizzle-orm'
import { among, type Db, rows } from '../../../db/connect.ts'
import { events } from '../../../db/schema/event.ts'
import type { HalfDay } from '../../time/rules.ts'

/** A half-day of an office's programme; without a day, the items of a document that have none yet. */
export type HalfDayPlace = {
  officeId: string
  /** SQL for the document's id. */
  home: SQL
  day: string | null
  halfDay: HalfDay
}

/** The standing of an event among the others: first, behind one of them, or by its start, which is null where unknown. */
export type Standing = { first: true } | { behind: string } | { start: string | null }

/** The positions between which an event comes to stand, null at an end; `isFound`: the one to stand behind is there. */
export type Neighbours = { isFound: boolean; before: string | null; after: string | null }

/** The events that stand in a half-day, in their hand-made order; withdrawn ones do not stand anywhere. */
export function eventsOfHalfDay(
  db: Db,
  place: HalfDayPlace,
): Promise<{ id: string; position: string; startTime: string | null }[]> {
  return rows(
    db,
    sql`select id, position, start_time as "startTime" from (${standingIn(place)}) e order by position, id`,
  )
}

/** The events that stand on days, and those of documents that have none yet, in their hand-made order. One statement. */
export function eventsOfDays(
  db: Db,
  {
    officeId,
    days,
    homes,
  }: { officeId: string; days: readonly string[]; homes: readonly string[] },
): Promise<StandingEvent[]> {
  return rows(
    db,
    sql`
    select s.id, s.position::text as position, s.start_time as "startTime",
      case when s.starts_on is null then s.home_document_id end as home, s.starts_on::text as day,
      ${halfDayIn(sql`s`)} as "halfDay"
    from ${events} s
    where s.office_id = ${officeId} and s.withdrawn_at is null and (
      s.starts_on = any(${sql.param([...days])}::date[])
      or s.starts_on is null and ${among(sql`s.home_document_id`, homes)})
    order by s.position, s.id`,
  )
}

/** An event with its half-day; `home`: its document's id where it has no day. */
export type StandingEvent = {
  id: string
  position: string
  startTime: string | null
  home: string | null
  day: string | null
  halfDay: HalfDay
}

/**
 * SQL for the `Neighbours` of an event, itself left out, in a half-day. By its start it stands behind the last one that
 * does not begin later, first when all do; without a start, last.
 */
export function neighboursIn(
  place: HalfDayPlace,
  { eventId, standing }: { eventId: string | null; standing: Standing },
): SQL<Neighbours> {
  return sql<Neighbours>`(
    with others as materialized (
      select * from (${standingIn(place)}) e where e.id is distinct from ${eventId}::uuid
    ), before as materialized (
      select position, id from others where ${isBefore(standing)} order by position desc, id desc limit 1
    )
    select json_build_object('isFound', exists (select 1 from before),
      'before', (select position::text from before),
      'after', (select o.position::text from others o
        where not exists (select 1 from before b where (o.position, o.id) <= (b.position, b.id))
        order by o.position, o.id limit 1)))`
}

function isBefore(standing: Standing): SQL {
  if ('first' in standing) return sql`false`
  if ('behind' in standing) return sql`id = ${standing.behind}::uuid`
  if (standing.start === null) return sql`true`
  return sql`start_time collate "C" <= ${standing.start}`
}

function standingIn({ officeId, home, day, halfDay }: HalfDayPlace): SQL {
  const isThere =
    day === null
      ? sql`s.home_document_id = ${home} and s.starts_on is null`
      : sql`s.starts_on = ${day}`
  return sql`
    select s.id, s.position, s.start_time from ${events} s
    where s.office_id = ${officeId} and s.withdrawn_at is null and ${isThere}
      and ${halfDayIn(sql`s`)} = ${halfDay}`
}

/** SQL for the half-day in which the event with this alias stands: `halfDayOf` of `time`. */
function halfDayIn(event: SQL): SQL {
  const start = sql`${event}.start_time collate "C"`
  return sql`coalesce(${event}.half_day, case
    when ${event}.time_kind in ('ALL_DAY', 'DAYS') or ${event}.start_time is null or ${start} < '12:00' then 'MORNING'
    when ${start} < '18:00' then 'AFTERNOON' else 'EVENING' end)`
}
