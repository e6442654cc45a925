import { eq, type SQL, sql } from 'drizzle-orm'
import { among, type Db } from '../../db/connect.ts'
import type { EventFacts } from '../../db/schema/event.ts'
import { type DocumentRow, documents, publishedEvents, releases } from '../../db/schema/release.ts'

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

/**
 * SQL for a row of what an office has released of a kind: `has_any`, `has_coming` (one that covers `today` or a later day) and
 * `unreleased_from`, the first day of its earliest document that was never released, null when there is none.
 */
export function releasedSoFar(officeId: SQL, kind: string, today: SQL): SQL {
  return sql`(select coalesce(bool_or(d.is_released), false) as has_any,
      coalesce(bool_or(d.is_released and upper(d.period) > ${today}), false) as has_coming,
      min(lower(d.period)) filter (where not d.is_released) as unreleased_from
    from (select d.period, exists (select from ${releases} r where r.document_id = d.id) as is_released
      from ${documents} d where d.office_id = ${officeId} and d.kind = ${kind}) d)`
}
