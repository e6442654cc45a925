import { type SQL, sql } from 'drizzle-orm'
import { bookings, resources } from '../../../db/schema/booking.ts'
import { instantText } from '../../../db/schema/columns.ts'

/** SQL for how programmes call a room: its name. Null for a null id. */
export function roomLabel(roomId: SQL): SQL<string | null> {
  return sql<string | null>`(select r.name from ${resources} r where r.id = ${roomId})`
}

/** How an event's place is held; instants as ISO 8601 in UTC. */
export type PlaceHeld = {
  resourceId: string
  state: 'requested' | 'held' | 'confirmed'
  from: string
  until: string
  isEndAssumed: boolean
  assumedUntil: string | null
}

/** SQL: a SELECT of `event_id, booking` (a `PlaceHeld`): how each event's place is held; one row an event, released bookings left out. */
export function placesHeld(eventIds: SQL): SQL {
  return sql`
    select b.event_id, jsonb_build_object('resourceId', b.resource_id, 'state', b.state,
      'from', ${instantText(sql`lower(b.period)`)}, 'until', ${instantText(sql`upper(b.period)`)},
      'isEndAssumed', b.ends_assumed, 'assumedUntil', ${instantText(sql`b.assumed_until`)}) as booking
    from ${bookings} b where b.state <> 'released' and b.event_id in (${eventIds})`
}
