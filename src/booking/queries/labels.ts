import { type SQL, sql } from 'drizzle-orm'
import { rowAsJson } from '../../../db/records.ts'
import { bookings, resources } from '../../../db/schema/booking.ts'

/** SQL for how programmes call a room: its name. Null for a null id. */
export function roomLabel(roomId: SQL): SQL<string | null> {
  return sql<string | null>`(select r.name from ${resources} r where r.id = ${roomId})`
}

/** SQL for a JSON list of the `ResourceRow`s of the rooms of these ids; of other resources nothing. */
export function roomsAsJson(ids: SQL): SQL {
  return sql`(select coalesce(json_agg(${rowAsJson(resources, 'r')}), '[]')
    from ${resources} r where r.kind = 'ROOM' and r.id in (${ids}))`
}

/** SQL for the name of a resource of any kind. Null for an unknown id. */
export function resourceName(id: string): SQL<string | null> {
  return sql<string | null>`(select r.name from ${resources} r where r.id = ${id})`
}

/** A booking of a resource for an event; instants as ISO 8601. */
export type PlaceHeld = {
  resourceId: string
  state: 'requested' | 'held' | 'confirmed'
  from: string
  until: string
  isEndAssumed: boolean
  waits: boolean
  assumedUntil: string | null
}

/**
 * SQL: a SELECT of `event_id, booking` (a `PlaceHeld`) of what an owner has booked for events, released bookings left
 * out.
 */
export function heldBy(owner: string, eventIds: SQL): SQL {
  return sql`
    select b.event_id, json_build_object('resourceId', b.resource_id, 'state', b.state,
      'from', lower(b.period), 'until', upper(b.period),
      'isEndAssumed', b.ends_assumed, 'waits', b.waits, 'assumedUntil', b.assumed_until) as booking
    from ${bookings} b where b.state <> 'released' and b.owner = ${owner} and b.event_id in (${eventIds})`
}

/** SQL for {isRetired} of a room of the office, null for another id, which must be well formed. */
export function roomOfOffice(
  officeId: string,
  roomId: string | null,
): SQL<{ isRetired: boolean } | null> {
  return sql`(select json_build_object('isRetired', r.is_retired) from ${resources} r
    where r.id = ${roomId}::uuid and r.office_id = ${officeId} and r.kind = 'ROOM')`
}

/** SQL for whether an office has a room in use. */
export function hasRooms(officeId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from ${resources} r
    where r.office_id = ${officeId} and r.kind = 'ROOM' and not r.is_retired)`
}
