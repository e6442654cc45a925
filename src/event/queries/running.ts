import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { eventPeople, events } from '../../../db/schema/event.ts'
import { membersOn } from '../../people/queries/labels.ts'
import { MAX_DAYS } from '../../time/rules.ts'
import { addDays } from '../../time/weeks.ts'

/** A half-open span of days, with the instants at which its first day begins and its last one ends. */
export type DaySpan = { from: string; until: string; starts: DateTime; ends: DateTime }

const takesPlace = sql`status not in ('POSTPONED', 'CANCELLED')`

/**
 * SQL: a SELECT of the ids of the events that began before a span and run into it. Only what has a last day can leave
 * its day, and nothing lasts longer than MAX_DAYS: so few rows of an index are looked at, whatever the office keeps.
 */
export function runningInto(officeId: string, { from, starts }: DaySpan): SQL {
  return sql`select id from ${events} where office_id = ${officeId} and ends_on is not null
    and ends_on >= ${from} and ends_on < ${addDays(from, MAX_DAYS)} and starts_on < ${from}
    and upper(period) > ${starts.toISO()} and ${takesPlace}`
}

/**
 * SQL: a SELECT of the events (all columns) that begin after a span and may meet one of `listed` (the name of a
 * SELECT of events) that runs beyond its end: in the same room, or with somebody who is named in both, if only by a
 * group. They are no part of the span; they are read so that its own show whom they meet there.
 */
export function metBeyond(officeId: string, { until, ends }: DaySpan, listed: SQL): SQL {
  const over = sql`select o.* from ${listed} o where o.ends_on is not null
    and upper(o.period) > ${ends.toISO()} and o.${takesPlace}`
  // Its people are looked up from the few events that are near: not all that its leaders ever had.
  return sql`
    with over as (${over}),
    named as (select x.person_id, x.group_id from ${eventPeople} x join over on over.id = x.event_id),
    goers as (select person_id from named where person_id is not null
      union select m.person_id from (${membersOn()}) m where m.group_id in (select group_id from named)),
    near as materialized (select e.* from ${events} e
      where e.office_id = ${officeId} and e.starts_on >= ${until}
        and e.starts_on <= (select max(over.ends_on) from over)
        and e.stands_in_week and e.withdrawn_at is null and e.stage in ('PROPOSED', 'ACCEPTED') and e.${takesPlace}
        and exists (select 1 from over where over.id <> e.id and (e.period is null or over.period && e.period))),
    named_near as (select x.event_id, x.person_id, x.group_id from near
      cross join lateral (select * from ${eventPeople} p where p.event_id = near.id offset 0) x)
    select near.* from near
    where near.place_resource_id in (select over.place_resource_id from over)
      or near.id in (select x.event_id from named_near x where x.person_id in (select person_id from goers)
        or x.group_id in (select m.group_id from (${membersOn()}) m where m.person_id in (select person_id from goers)))`
}
