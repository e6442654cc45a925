import { and, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { releases } from '../../../db/schema/release.ts'
import { type HeadJson, type ReleaseHead, weekDocument } from './parts.ts'

const { content: _content, diff: _diff, ...headColumns } = getTableColumns(releases)

type Week = { officeId: string; span: { from: string; until: string } }

/** A release's head from its JSON; null for null. */
export function headFrom(json: HeadJson | null): ReleaseHead | null {
  if (json === null) return null
  return { ...json, releasedAt: DateTime.fromISO(json.releasedAt, { zone: 'utc' }) }
}

/** A release of a week by its number; null when there is none. */
export async function releaseOfWeek(
  db: Db,
  { officeId, span }: Week,
  number: number,
): Promise<ReleaseHead | null> {
  const [head] = await db
    .select(headColumns)
    .from(releases)
    .where(
      and(
        sql`${releases.documentId} = (${weekDocument(officeId, span)})`,
        eq(releases.number, number),
      ),
    )
  return head ?? null
}

/** The releases of a week, newest first, at most `limit`, those below a number when it is given. */
export function releasesOfWeek(
  db: Db,
  { officeId, span }: Week,
  { below, limit }: { below: number | null; limit: number },
): Promise<ReleaseHead[]> {
  return db
    .select(headColumns)
    .from(releases)
    .where(
      and(
        sql`${releases.documentId} = (${weekDocument(officeId, span)})`,
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
