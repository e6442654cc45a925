import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import { columnsOf, recordOf } from '../../../db/records.ts'
import {
  type EventPersonRow,
  type EventRow,
  eventPeople,
  events,
} from '../../../db/schema/event.ts'
import { draftOf, type EventDraft, type EventImage } from '../rules/image.ts'

/**
 * A new event's kind, its owner's; whether weekly programmes list it; who writes it, null for nobody signed in; and with a
 * proposal the unit that proposes it.
 */
export type EventOrigin = {
  kind: string
  standsInWeek: boolean
  createdBy: string | null
  proposingUnitId?: string | null
}

type Made = { officeId: string; draft: EventDraft; origin: EventOrigin }
type Changed = { before: EventImage; draft: EventDraft }
/** Of what was written only the ids that the database gave are not at hand. */
type Given = { id: string; peopleIds: string[] }

// Who an event is does not change.
const identity = ['id', 'office_id', 'kind', 'stands_in_week', 'parent_id', 'series_id', 'uid']
const lasting = [...identity, 'occurrence_start', 'created_by', 'proposing_unit_id', 'created_at']

const madeColumns = columnsOf(events, { left: ['id', 'uid'], of: 'r' })
const changedColumns = columnsOf(events, { left: lasting, of: 'asked' })
const partyColumns = columnsOf(eventPeople, { left: ['id', 'event_id'], of: 'p' })

/** SQL: inserts the people of `given` (`id`, `people`) in their order. */
const placed = sql`
  insert into ${eventPeople} (event_id, ${partyColumns.names})
  select given.id, ${partyColumns.values}
  from given, json_populate_recordset(null::event_people, given.people) p
  order by given.id, p.position returning id, event_id, position`

/** SQL for the ids of the people that were `placed` for a row of `given`, in their order. */
const peopleIds = sql`(select coalesce(json_agg(placed.id order by placed.position), '[]')
  from placed where placed.event_id = given.id) as "peopleIds"`

/** Inserts events with their people, in one statement, and gives them in their order. A UID is made of its id, for ever. */
export async function insertEvents(
  db: Db,
  made: readonly Made[],
  now: DateTime,
): Promise<EventImage[]> {
  if (made.length === 0) return []
  const records = made.map((one) => ({
    event: recordOf(events, newRow(one, now)),
    people: partyRecords(one.officeId, one.draft),
  }))
  const given = await rows<Given>(
    db,
    sql`
    with given as materialized (
      select new_id() as id, g.n, g.draft -> 'event' as event, g.draft -> 'people' as people
      from json_array_elements(${JSON.stringify(records)}::json) with ordinality as g (draft, n)
    ), written as (
      insert into ${events} (id, uid, ${madeColumns.names})
      select given.id, given.id || '@giaoban', ${madeColumns.values}
      from given, json_populate_record(null::events, given.event) r order by given.n
    ), placed as (${placed})
    select given.id, ${peopleIds} from given order by given.n`,
  )
  return given.flatMap(({ id, peopleIds: ids }, at) => {
    const one = made[at]
    if (one === undefined) return []
    const event = { ...newRow(one, now), id, uid: `${id}@giaoban` }
    return [{ event, people: partyRows(event, one.draft, ids) }]
  })
}

/**
 * Writes events as they are to stand, in one statement, their people where these are others, and gives by id those that
 * were still in the revision that was read.
 */
export async function updateEvents(
  db: Db,
  changed: readonly Changed[],
  now: DateTime,
): Promise<Map<string, EventImage>> {
  if (changed.length === 0) return new Map()
  const records = changed.map((one) => ({
    event: recordOf(events, nextRow(one, now)),
    isOther: hasOtherPeople(one),
    people: partyRecords(one.before.event.officeId, one.draft),
  }))
  const given = await rows<Given>(
    db,
    sql`
    with asked as materialized (
      select g.draft -> 'people' as people, (g.draft ->> 'isOther')::boolean as is_other, r.*
      from json_array_elements(${JSON.stringify(records)}::json) as g (draft),
        json_populate_record(null::events, g.draft -> 'event') r
    ), written as (
      update ${events} e set (${changedColumns.names}) = row (${changedColumns.values})
      from asked where e.id = asked.id and e.revision = asked.revision - 1
      returning e.id, asked.people, asked.is_other
    ), given as materialized (
      select id, case when is_other then people else '[]' end as people, is_other from written
    ), gone as (
      delete from ${eventPeople} x using given where x.event_id = given.id and given.is_other
    ), placed as (${placed})
    select given.id, ${peopleIds} from given`,
  )
  const ids = new Map(given.map((one) => [one.id, one.peopleIds]))
  return new Map(
    changed.flatMap((one) => {
      const { id } = one.before.event
      const own = ids.get(id)
      return own === undefined ? [] : [[id, imageAfter(one, own, now)] as const]
    }),
  )
}

function imageAfter(changed: Changed, ids: readonly string[], now: DateTime): EventImage {
  const event = nextRow(changed, now)
  const { before, draft } = changed
  return { event, people: hasOtherPeople(changed) ? partyRows(event, draft, ids) : before.people }
}

function newRow({ officeId, draft, origin }: Made, now: DateTime): Omit<EventRow, 'id' | 'uid'> {
  const { people: _, ...columns } = draft
  const bare = { parentId: null, seriesId: null, occurrenceStart: null, revision: 1 }
  const { proposingUnitId = null } = origin
  return {
    ...bare,
    ...columns,
    ...origin,
    proposingUnitId,
    officeId,
    createdAt: now,
    updatedAt: now,
  }
}

function nextRow({ before: { event }, draft }: Changed, now: DateTime): EventRow {
  const { people: _, ...columns } = draft
  return { ...event, ...columns, revision: event.revision + 1, updatedAt: now }
}

function hasOtherPeople({ before, draft }: Changed): boolean {
  return JSON.stringify(draftOf(before).people) !== JSON.stringify(draft.people)
}

function partyRecords(officeId: string, { people }: EventDraft): Record<string, unknown>[] {
  return people.map((party, position) => recordOf(eventPeople, { ...party, officeId, position }))
}

function partyRows(
  { id: eventId, officeId }: Pick<EventRow, 'id' | 'officeId'>,
  { people }: EventDraft,
  ids: readonly string[],
): EventPersonRow[] {
  return people.map((party, position) => {
    const id = ids[position]
    if (id === undefined) throw new Error('A party of an event was not written')
    return { ...party, id, officeId, eventId, position }
  })
}
