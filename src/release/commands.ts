import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/connect.ts'
import { type DocumentRow, documents } from '../../db/schema/release.ts'

/**
 * The document of an office, kind and half-open span of days, made when it is not there yet; safe when two ask
 * at once.
 */
export async function ensureDocument(
  db: Db,
  { officeId, kind, from, until }: { officeId: string; kind: 'WEEK'; from: string; until: string },
): Promise<DocumentRow> {
  const period = { from, until }
  const [made] = await db
    .insert(documents)
    .values({ officeId, kind, period })
    .onConflictDoNothing()
    .returning()
  if (made !== undefined) return made
  const [found] = await db
    .select()
    .from(documents)
    .where(
      and(eq(documents.officeId, officeId), eq(documents.kind, kind), eq(documents.period, period)),
    )
  if (found === undefined) throw new Error('A document is neither there nor made')
  return found
}
