import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type PublishedEventRow, publishedEvents } from '../../../db/schema/release.ts'

/** The event as published; null while it was never released. */
export async function publishedEvent(db: Db, eventId: string): Promise<PublishedEventRow | null> {
  const [row] = await db.select().from(publishedEvents).where(eq(publishedEvents.eventId, eventId))
  return row ?? null
}
