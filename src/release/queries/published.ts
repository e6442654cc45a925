import { among, type Db } from '../../../db/connect.ts'
import { type PublishedEventRow, publishedEvents } from '../../../db/schema/release.ts'

/** The event as published; null while it was never released. */
export async function publishedEvent(db: Db, eventId: string): Promise<PublishedEventRow | null> {
  return (await publishedAmong(db, [eventId])).get(eventId) ?? null
}

/** Those of these events that are published, by event id. */
export async function publishedAmong(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, PublishedEventRow>> {
  const found = await db
    .select()
    .from(publishedEvents)
    .where(among(publishedEvents.eventId, eventIds))
  return new Map(found.map((row) => [row.eventId, row]))
}
