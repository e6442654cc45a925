import { inArray } from 'drizzle-orm'
import type { Db } from '../../db/connect.ts'
import { publishedEvents, type ReleasedFacts } from '../../db/schema/release.ts'

/** What readers were last told of events, by event id, unmasked; the unpublished are left out. */
export async function publishedFactsOf(
  db: Db,
  eventIds: readonly string[],
): Promise<Map<string, ReleasedFacts>> {
  if (eventIds.length === 0) return new Map()
  const found = await db
    .select({ id: publishedEvents.eventId, facts: publishedEvents.facts })
    .from(publishedEvents)
    .where(inArray(publishedEvents.eventId, [...eventIds]))
  return new Map(found.map(({ id, facts }) => [id, facts]))
}
