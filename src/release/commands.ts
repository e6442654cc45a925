import { and, eq, inArray, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import {
  type DocumentRow,
  documents,
  publicationVersions,
  publishedEvents,
} from '../../db/schema/release.ts'
import { type Secrecy, secrecies } from '../access/policy.ts'

/**
 * The document of an office, kind and half-open span of days, made when it is not there yet; safe when two ask
 * at once.
 */
export async function ensureDocument(
  db: Db,
  { officeId, kind, from, until }: { officeId: string; kind: string; from: string; until: string },
): Promise<DocumentRow> {
  const at = { officeId, kind, period: { from, until } }
  const found = await documentAt(db, at)
  if (found !== null) return found
  const [made] = await db.insert(documents).values(at).onConflictDoNothing().returning()
  const document = made ?? (await documentAt(db, at))
  if (document === null) throw new Error('A document is neither there nor made')
  return document
}

async function documentAt(
  db: Db,
  { officeId, kind, period }: Pick<DocumentRow, 'officeId' | 'kind' | 'period'>,
): Promise<DocumentRow | null> {
  const [found] = await db
    .select()
    .from(documents)
    .where(
      and(eq(documents.officeId, officeId), eq(documents.kind, kind), eq(documents.period, period)),
    )
  return found ?? null
}

/**
 * Makes what is published of an event as secret as it has become, at once and without a release: SEQUENCE + 1, changed
 * at `now`. Nothing happens to an event that is not published or already as secret: lowering waits for a release.
 */
export async function raiseSecrecy(
  db: Db,
  eventId: string,
  secrecy: Secrecy,
  now: DateTime,
): Promise<void> {
  const lower = secrecies.slice(0, secrecies.indexOf(secrecy))
  if (lower.length === 0) return
  const [raised] = await db
    .update(publishedEvents)
    .set({
      secrecy,
      facts: sql`jsonb_set(${publishedEvents.facts}, '{secrecy}', to_jsonb(${secrecy}::text))`,
      sequence: sql`${publishedEvents.sequence} + 1`,
      changedAt: now,
    })
    .where(and(eq(publishedEvents.eventId, eventId), inArray(publishedEvents.secrecy, lower)))
    .returning({ officeId: publishedEvents.officeId })
  if (raised !== undefined) await bumpPublication(db, raised.officeId)
}

/** Counts one change of what the office has published, so that its feeds know that their bytes no longer hold. */
export async function bumpPublication(db: Db, officeId: string): Promise<void> {
  await db
    .insert(publicationVersions)
    .values({ officeId, version: 1 })
    .onConflictDoUpdate({
      target: publicationVersions.officeId,
      set: { version: sql`${publicationVersions.version} + 1` },
    })
}
