import { and, desc, eq, getTableColumns, lt, lte, type SQL, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import { documents, type ReleaseRow, releases } from '../../../db/schema/release.ts'
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

/** The latest release of a document that was made by an instant; null before the first. */
export async function releaseInForce(
  db: Db,
  document: DocumentPlace,
  at: DateTime,
): Promise<ReleaseHead | null> {
  const [head] = await db
    .select(headColumns)
    .from(releases)
    .where(
      and(sql`${releases.documentId} = (${documentAt(document)})`, lte(releases.releasedAt, at)),
    )
    .orderBy(desc(releases.number))
    .limit(1)
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

/** The reason and the number that the releases of a kind of an office suggest for the next. */
export type Habits = {
  reasonKind: ReleaseRow['reasonKind'] | null
  documentNumber: ReleaseRow['documentNumber']
}

/**
 * Reads the reason of an office's last adjustment that is one of the list, and the last number on a paper, both over
 * all documents of a kind.
 */
export async function habitsOf(
  db: Db,
  { officeId, kind }: Pick<DocumentPlace, 'officeId' | 'kind'>,
): Promise<Habits> {
  const lastOf = (column: SQL, among: SQL) => sql`(select ${column} from ${releases} r
    join ${documents} dc on dc.id = r.document_id and dc.kind = ${kind}
    where r.office_id = ${officeId} and ${among} order by r.released_at desc, r.number desc limit 1)`
  const [found] = await rows<Habits>(
    db,
    sql`select ${lastOf(sql`r.reason_kind`, sql`r.number > 0 and r.reason_kind not in ('FIRST_RELEASE', 'OTHER')`)}
        as "reasonKind",
      ${lastOf(sql`r.document_number`, sql`r.document_number is not null`)} as "documentNumber"`,
  )
  return found ?? { reasonKind: null, documentNumber: null }
}

/** A release by its id; null when there is none. */
export async function releaseById(db: Db, id: string): Promise<ReleaseHead | null> {
  const [head] = await db.select(headColumns).from(releases).where(eq(releases.id, id))
  return head ?? null
}
