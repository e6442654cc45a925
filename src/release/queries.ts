import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/connect.ts'
import type { EventFacts } from '../../db/schema/event.ts'
import { type DocumentRow, documents, publishedEvents, releases } from '../../db/schema/release.ts'

/** What readers were last told of events, by event id, unmasked; the unpublished are left out. */
export async function publishedFactsOf(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, EventFacts>> {
  if (eventIds.length === 0) return new Map()
  const found = await db
    .select({ id: publishedEvents.eventId, facts: publishedEvents.facts })
    .from(publishedEvents)
    .where(inArray(publishedEvents.eventId, [...eventIds]))
  return new Map(found.map(({ id, facts }) => [id, facts]))
}

/** A document by its id; null when there is none. */
export async function documentById(db: Db, id: string): Promise<DocumentRow | null> {
  const [row] = await db.select().from(documents).where(eq(documents.id, id))
  return row ?? null
}

/** The document whose release last told readers of an event; null for an event they were not told of. */
export async function documentPublishing(db: Db, eventId: string): Promise<DocumentRow | null> {
  const [row] = await db
    .select({ document: documents })
    .from(publishedEvents)
    .innerJoin(releases, eq(releases.id, publishedEvents.releaseId))
    .innerJoin(documents, eq(documents.id, releases.documentId))
    .where(eq(publishedEvents.eventId, eventId))
  return row?.document ?? null
}
