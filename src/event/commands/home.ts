import { inArray } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { events } from '../../../db/schema/event.ts'

/** Makes a document the home of events: from now on its releases publish them. Their revisions stay. */
export async function rehome(
  db: Db,
  eventIds: readonly string[],
  documentId: string,
): Promise<void> {
  if (eventIds.length === 0) return
  await db
    .update(events)
    .set({ homeDocumentId: documentId })
    .where(inArray(events.id, [...eventIds]))
}
