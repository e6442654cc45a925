import { inArray, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { EventFacts, EventRow } from '../../../db/schema/event.ts'
import {
  type PublishedEventRow,
  publishedEvents,
  publishedPeople,
} from '../../../db/schema/release.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import { membersOn } from '../../people/queries/labels.ts'
import { localDateOf } from '../../time/weeks.ts'
import { bumpPublication } from '../commands.ts'
import { wholeDaysOf } from '../rules/content.ts'

/** An event with the facts that are to be published of it. */
export type Publishing = { event: EventRow; facts: EventFacts }

/** The release that publishes, with the ids of the events that were past when it was made. */
export type PublishingRelease = {
  id: string
  number: number
  recordedAfterwards: ReadonlySet<string>
}

/**
 * Publishes events to readers and calendars. One whose facts are as published stays untouched; another gets SEQUENCE +
 * 1, the people whose calendars it is in (groups as they are on its day), and the office's publication counts one
 * change.
 */
export async function publish(
  db: Db,
  {
    officeId,
    release,
    publishing,
    now,
    zone,
  }: {
    officeId: string
    release: PublishingRelease
    publishing: readonly Publishing[]
    now: DateTime
    zone: string
  },
): Promise<void> {
  const before = await publishedBefore(
    db,
    publishing.map(({ event }) => event.id),
  )
  const changed = publishing.filter(({ event, facts }) => {
    const published = before.get(event.id)
    return published === undefined || changesBetween(published.facts, facts).length > 0
  })
  if (changed.length === 0) return
  const written = changed.map((each) => rowOf(each, before.get(each.event.id), { release, now }))
  await db
    .insert(publishedEvents)
    .values(written)
    .onConflictDoUpdate({
      target: publishedEvents.eventId,
      set: Object.fromEntries(
        replacedColumns.map((name) => [name, sql.raw(`excluded.${publishedEvents[name].name}`)]),
      ),
    })
  await publishPeople(db, { officeId, changed: written, today: localDateOf(now, zone) })
  await bumpPublication(db, officeId)
}

const replacedColumns = [
  'releaseId',
  'releaseNumber',
  'isRecordedAfterwards',
  'sequence',
  'changedAt',
  'status',
  'secrecy',
  'period',
  'allDayOn',
  'allDayUntil',
  'facts',
] as const

async function publishedBefore(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, PublishedEventRow>> {
  if (eventIds.length === 0) return new Map()
  const found = await db
    .select()
    .from(publishedEvents)
    .where(inArray(publishedEvents.eventId, [...eventIds]))
  return new Map(found.map((row) => [row.eventId, row]))
}

function rowOf(
  { event, facts }: Publishing,
  before: PublishedEventRow | undefined,
  { release, now }: { release: PublishingRelease; now: DateTime },
): typeof publishedEvents.$inferInsert & { facts: EventFacts } {
  const hasLostItsDay = facts.time.startsOn === null && before !== undefined
  const days = wholeDaysOf(facts)
  // A calendar can only strike what it still finds: an event without a day keeps the time it was known by.
  const time = hasLostItsDay
    ? { period: before.period, allDayOn: before.allDayOn, allDayUntil: before.allDayUntil }
    : {
        period: event.period,
        allDayOn: days?.from ?? null,
        allDayUntil: days?.until ?? null,
      }
  const isOff = facts.status === 'CANCELLED' || facts.status === 'POSTPONED'
  return {
    eventId: event.id,
    officeId: event.officeId,
    uid: event.uid,
    seriesId: event.seriesId,
    occurrenceStart: event.occurrenceStart,
    releaseId: release.id,
    releaseNumber: release.number,
    isRecordedAfterwards: release.recordedAfterwards.has(event.id),
    sequence: before === undefined ? 0 : before.sequence + 1,
    firstPublishedAt: before?.firstPublishedAt ?? now,
    changedAt: now,
    status: hasLostItsDay && !isOff ? 'POSTPONED' : facts.status,
    secrecy: facts.secrecy,
    ...time,
    facts,
  }
}

type Written = ReturnType<typeof rowOf>

async function publishPeople(
  db: Db,
  { officeId, changed, today }: { officeId: string; changed: readonly Written[]; today: string },
): Promise<void> {
  const ids = changed.map(({ eventId }) => eventId)
  await db.delete(publishedPeople).where(inArray(publishedPeople.eventId, ids))
  const named = changed.flatMap(({ eventId, facts, period }) => {
    const replaced = facts.parties.flatMap(({ behalfOfId }) => behalfOfId ?? [])
    return facts.parties
      .filter(({ personId, unitId, groupId }) => (personId ?? unitId ?? groupId) !== null)
      .map(({ role, personId, unitId, groupId }) => ({
        event_id: eventId,
        role,
        person_id: personId,
        unit_id: unitId,
        group_id: groupId,
        replaced,
        on: facts.time.startsOn ?? today,
        from: period?.from.toISO() ?? null,
        until: period?.until.toISO() ?? null,
      }))
  })
  if (named.length === 0) return
  await rows(
    db,
    sql`
    with named as (select * from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as n (event_id uuid,
      role text, person_id uuid, unit_id uuid, group_id uuid, replaced uuid[], "on" date,
      "from" timestamptz, until timestamptz))
    insert into ${publishedPeople} (office_id, event_id, person_id, unit_id, role, via_group_id, period)
    select distinct ${officeId}::uuid, n.event_id, coalesce(n.person_id, m.person_id), n.unit_id, n.role,
      n.group_id, case when n."from" is not null then tstzrange(n."from", n.until) end
    from named n left join (${membersOn()}) m on m.group_id = n.group_id and m.period @> n."on"
      and not m.person_id = any(n.replaced)
    where n.group_id is null or m.person_id is not null`,
  )
}
