import { eq } from 'drizzle-orm'
import { among, type Db } from '../../db/connect.ts'
import type { EventFacts } from '../../db/schema/event.ts'
import { type DocumentRow, documents, publishedEvents } from '../../db/schema/release.ts'

/** The facts of events as last published, by event id, unmasked; the unpublished are left out. */
export async function publishedFactsOf(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, EventFacts>> {
  if (eventIds.length === 0) return new Map()
  const found = await db
    .select({ id: publishedEvents.eventId, facts: publishedEvents.facts })
    .from(publishedEvents)
    .where(among(publishedEvents.eventId, eventIds))
  return new Map(found.map(({ id, facts }) => [id, facts]))
}

/** A document by its id; null when there is none. */
export async function documentById(db: Db, id: string): Promise<DocumentRow | null> {
  const [row] = await db.select().from(documents).where(eq(documents.id, id))
  return row ?? null
}
