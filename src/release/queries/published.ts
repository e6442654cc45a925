import { type SQL, sql } from 'drizzle-orm'
import { rowOf } from '../../../db/records.ts'
import { type PublishedEventRow, publishedEvents } from '../../../db/schema/release.ts'

/** SQL for an event as published, as JSON; null while it was never released. `publishedFrom` reads it. */
export function publishedAsJson(eventId: SQL): SQL<Record<string, unknown> | null> {
  return sql`(select row_to_json(pe) from ${publishedEvents} pe where pe.event_id = ${eventId})`
}

/** The event as published of `publishedAsJson`. */
export function publishedFrom(json: Record<string, unknown>): PublishedEventRow {
  return rowOf(publishedEvents, json)
}
