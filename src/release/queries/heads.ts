import { and, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { releases } from '../../../db/schema/release.ts'
import { type DocumentPlace, documentAt, type HeadJson, type ReleaseHead } from './parts.ts'

const { content: _content, diff: _diff, ...headColumns } = getTableColumns(releases)

/** A release's head from its JSON; null for null. */
export function headFrom(json: HeadJson | null): ReleaseHead | null {
  if (json === null) return null
  return { ...json, releasedAt: DateTime.fromISO(json.releasedAt, { zone: 'utc' }) }
}

/** A release of a document by its number; null when there is none. */
export async function numberedRelease(
  db: Db,
  document: DocumentPlace,
  number: number,
): Promise<ReleaseHead | null> {
  const [head] = await db
    .select(headColumns)
    .from(releases)
    .where(
      and(sql`${releases.documentId} = (${documentAt(document)})`, eq(releases.number, number)),
    )
  return head ?? null
}

/** The releases of a document, newest first, at most `limit`, those below a number when it is given. */
export function releasesOf(
  db: Db,
  document: DocumentPlace,
  { below, limit }: { below: number | null; limit: number },
): Promise<ReleaseHead[]> {
  return db
    .select(headColumns)
    .from(releases)
    .where(
      and(
        sql`${releases.documentId} = (${documentAt(document)})`,
        below === null ? undefined : lt(releases.number, below),
      ),
    )
    .orderBy(desc(releases.number))
    .limit(limit)
}

/** A release by its id; null when there is none. */
export async function releaseById(db: Db, id: string): Promise<ReleaseHead | null> {
  const [head] = await db.select(headColumns).from(releases).where(eq(releases.id, id))
  return head ?? null
}
