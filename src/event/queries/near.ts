import { type SQL, sql } from 'drizzle-orm'
import type { Period } from '../../../db/schema/columns.ts'
import { eventPeople, events } from '../../../db/schema/event.ts'
import { membersOn } from '../../people/queries/labels.ts'
import { MAX_DAYS } from '../../time/rules.ts'

const standing = sql`e.stands_in_week and e.withdrawn_at is null and e.stage in ('PROPOSED', 'ACCEPTED')
  and e.status not in ('POSTPONED', 'CANCELLED')`

/** SQL for how far what an item meets may lie: minutes before and after it, and whether what has no hour is met too. */
export type Reach = { minutes: SQL<number>; halfDays: SQL<boolean> }

/**
 * SQL: a SELECT of the ids of the events that may clash with one of `targets` (the name of a SELECT of events): in the
 * same room about the same days, or within reach with somebody who is named in both, if only by a group.
 */
export function neighboursOf(targets: SQL, reach: Reach): SQL {
  return sql`
    select n.id from ${targets} t cross join lateral (${inRoomOf(sql`t`)} union ${withPeopleOf(sql`t`, reach)}) n
    where n.id <> t.id`
}

// A day on either side: what lasts past midnight, and what begins just when this ends.
function inRoomOf(target: SQL): SQL {
  const [first, last] = [
    sql`${target}.starts_on`,
    sql`coalesce(${target}.ends_on, ${target}.starts_on)`,
  ]
  return sql`
    select e.id from ${events} e where e.place_resource_id = ${target}.place_resource_id
      and e.starts_on >= ${first} - 1 and e.starts_on <= ${last} + 1 and ${standing}
    union all select e.id from ${events} e where e.office_id = ${target}.office_id
      and e.ends_on is not null and e.ends_on >= ${first} - 1
      and e.ends_on < ${first} + ${MAX_DAYS}::int and e.starts_on < ${first} - 1
      and e.place_resource_id = ${target}.place_resource_id and ${standing}`
}

// Those at the time first, of an index; their people are looked up by the event: not all that its leaders ever had, and
// not, in one reading to be joined, the people of all events, which `offset 0` forbids.
function withPeopleOf(target: SQL, { minutes, halfDays }: Reach): SQL {
  const goers = sql`
    select x.person_id from ${eventPeople} x where x.event_id = ${target}.id and x.person_id is not null
    union select m.person_id from ${eventPeople} x join (${membersOn()}) m on m.group_id = x.group_id
      where x.event_id = ${target}.id`
  return sql`
    select near.id from (select e.id from ${events} e where e.office_id = ${target}.office_id
        and e.period && ${around(sql`lower(${target}.period)`, sql`upper(${target}.period)`, minutes)}
        and e.hold <> 'NONE' and ${standing}
      union all select e.id from ${events} e where ${halfDays} and e.office_id = ${target}.office_id
        and e.starts_on = ${target}.starts_on and e.hold = 'NONE' and e.period && ${target}.period and ${standing}
      offset 0) near
    cross join lateral (
      select p.person_id, p.group_id from ${eventPeople} p where p.event_id = near.id offset 0) named
    where named.person_id in (${goers})
      or named.group_id in (select m.group_id from (${membersOn()}) m where m.person_id in (${goers}))`
}

// Of no time nothing is near: a range without ends would be all time.
function around(from: SQL, until: SQL, minutes: SQL<number>): SQL {
  return sql`case when ${from} is not null then
    tstzrange(${from} - make_interval(mins => ${minutes}), ${until} + make_interval(mins => ${minutes})) end`
}

/**
 * SQL: a SELECT of the events (all columns) of an office that stand in a week and are held at some instant of a period, or
 * within so many minutes of it.
 */
export function eventsDuring(
  officeId: string,
  { from, until }: Period,
  minutes: SQL<number> = sql<number>`0`,
): SQL {
  const [start, end] = [sql`${from.toISO()}::timestamptz`, sql`${until.toISO()}::timestamptz`]
  return sql`select e.* from ${events} e where e.office_id = ${officeId} and e.hold <> 'NONE'
    and e.period && ${around(start, end, minutes)} and ${standing}`
}

/**
 * SQL: a SELECT of the events (all columns) that stand in a week and whose id `isAsked`, declined ones and all; withdrawn
 * ones are left out.
 */
export function eventsInWeeks(isAsked: (id: SQL) => SQL): SQL {
  return sql`select e.* from ${events} e where ${isAsked(sql`e.id`)} and e.stands_in_week and e.withdrawn_at is null`
}
