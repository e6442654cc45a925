// The calendar reads tables of other rooms in one statement: what was published, to whom, in which release.
import { type SQL, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { PublishedEventRow } from '../../../db/schema/release.ts'
import type { SightLevel } from '../../access/policy.ts'
import type { CalendarEvent } from '../ical/event.ts'
import { type FeedSubject, feedSight } from '../policy.ts'
import type { FeedWindow } from '../rules.ts'

/** A link, the days it shows, and how many events are wanted. */
export type Shown = {
  id: string
  subject: FeedSubject & { zone: string }
  window: FeedWindow
  first: number
}

/** The things that a link shows and their days, as the statements name them; instants in ISO 8601. */
function askedOf(subject: Shown['subject'], window: FeedWindow) {
  return {
    office_id: subject.officeId,
    scope: subject.scope,
    unit_id: subject.unitId,
    person_id: subject.personId,
    sight: feedSight(subject.scope),
    zone: subject.zone,
    today: window.today,
    today_at: window.todayAt,
    from_on: window.from,
    from_at: window.fromAt,
    until_on: window.until,
    until_at: window.untilAt,
    cancelled_since: window.cancelledSince,
  }
}

/** The types of `askedOf`. */
const askedTypes = {
  office_id: 'uuid',
  scope: 'text',
  unit_id: 'uuid',
  person_id: 'uuid',
  sight: 'jsonb',
  zone: 'text',
  today: 'date',
  today_at: 'timestamptz',
  from_on: 'date',
  from_at: 'timestamptz',
  until_on: 'date',
  until_at: 'timestamptz',
  cancelled_since: 'timestamptz',
} satisfies Record<keyof ReturnType<typeof askedOf>, string>

/** The links `f` as a FROM item. */
export function linksAsked(links: readonly Shown[]): SQL {
  const asked = links.map(({ id, subject, window, first }) => ({
    ...askedOf(subject, window),
    id,
    first,
  }))
  const types = Object.entries({ ...askedTypes, id: 'uuid', first: 'integer' })
  const columns = sql.raw(types.map((column) => column.join(' ')).join(', '))
  return sql`jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as f(${columns})`
}

/** The one link `f` as a FROM item of a prepared statement, to be filled with `linkValues`. */
export function linkPlaceholder(): SQL {
  const columns = Object.entries(askedTypes).map(
    ([name, type]) => sql`${sql.placeholder(name)}::${sql.raw(type)} as ${sql.raw(name)}`,
  )
  return sql`(select ${sql.join(columns, sql`, `)}) f`
}

/** The values of `linkPlaceholder`. */
export function linkValues(subject: Shown['subject'], window: FeedWindow) {
  const asked = askedOf(subject, window)
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [
      name,
      DateTime.isDateTime(value) ? value.toISO() : name === 'sight' ? JSON.stringify(value) : value,
    ]),
  )
}

/**
 * The published events that the link `f` shows, with `level`, `starts_at` and `is_past` (over before today); of
 * `changed`, a FROM item of `event_id`, when it is given. What is hidden from the link is not read.
 */
export function shownEvents(changed?: SQL): SQL {
  const source =
    changed === undefined
      ? sql`published_events p`
      : sql`${changed} join published_events p using (event_id)`
  return sql`(
    select p.event_id, p.uid, p.sequence, (f.sight ->> p.secrecy)::integer as level,
      coalesce(lower(p.period), p.all_day_on::timestamp at time zone f.zone) as starts_at,
      coalesce(upper(p.period) <= f.today_at, coalesce(p.all_day_until, p.all_day_on) < f.today) as is_past
    from ${source}
    where p.office_id = f.office_id
      and (f.sight ->> p.secrecy)::integer > 0
      and (p.period && tstzrange(f.from_at, f.until_at)
        or p.period is null and p.all_day_on < f.until_on and coalesce(p.all_day_until, p.all_day_on) >= f.from_on)
      and (p.status not in ('CANCELLED', 'POSTPONED') or p.changed_at >= f.cancelled_since)
      and (f.scope = 'OFFICE' or exists (select from published_people w where w.event_id = p.event_id
        and case f.scope when 'UNIT' then w.unit_id = f.unit_id else w.person_id = f.person_id end))
  )`
}

/** A published event `p` as JSON, to be read by `eventOf`. */
export const eventAsJson = sql`jsonb_build_object('eventId', p.event_id, 'uid', p.uid, 'sequence', p.sequence,
  'firstPublishedAt', p.first_published_at, 'changedAt', p.changed_at, 'status', p.status, 'secrecy', p.secrecy,
  'from', lower(p.period), 'until', upper(p.period), 'allDayOn', p.all_day_on, 'allDayUntil', p.all_day_until,
  'facts', p.facts, 'releaseNumber', p.release_number, 'isRecordedAfterwards', p.is_recorded_afterwards)`

/** The JSON of `eventAsJson`: instants in ISO 8601. */
export type EventJson = {
  eventId: string
  uid: string
  sequence: number
  firstPublishedAt: string
  changedAt: string
  status: PublishedEventRow['status']
  secrecy: string
  from: string | null
  until: string | null
  allDayOn: string | null
  allDayUntil: string | null
  facts: EventFacts
  releaseNumber: number
  isRecordedAfterwards: boolean
}

/** The event behind the JSON. */
export function eventOf(json: EventJson): CalendarEvent {
  const { from, until } = json
  return {
    ...json,
    firstPublishedAt: instant(json.firstPublishedAt),
    changedAt: instant(json.changedAt),
    period: from === null || until === null ? null : { from: instant(from), until: instant(until) },
  }
}

/** A level at which something is shown, as SQL gives it. */
export type ShownLevel = Exclude<SightLevel, 0>

function instant(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'utc' })
}
