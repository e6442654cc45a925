import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import { journal, journalChanges } from '../../db/schema/journal.ts'

/** What one entry says of one subject, with the subject's rows before and after as they were written. */
export type SubjectChange = {
  entryId: string
  /** Tells entries of one instant apart; the later has the higher. */
  number: number
  at: DateTime
  /** The mutation's name. */
  verb: string
  actorId: string | null
  subjectId: string
  before: unknown
  after: unknown
}

const subjectChange = {
  entryId: journal.id,
  number: journal.number,
  at: journal.at,
  verb: journal.verb,
  actorId: journal.actorId,
  subjectId: journalChanges.subjectId,
  before: journalChanges.before,
  after: journalChanges.after,
}

function changesOf(db: Db) {
  return db
    .select(subjectChange)
    .from(journalChanges)
    .innerJoin(journal, eq(journal.id, journalChanges.journalId))
    .$dynamic()
}

/** What an entry says of subjects of a kind, at most `limit`. */
export function changesOfEntry(
  db: Db,
  { entryId, kind, limit }: { entryId: string; kind: string; limit: number },
): Promise<SubjectChange[]> {
  return changesOf(db)
    .where(and(eq(journalChanges.journalId, entryId), eq(journalChanges.subjectKind, kind)))
    .limit(limit)
}

/** The latest that was written of a subject; null when it was never touched. */
export async function latestChange(
  db: Db,
  { subjectId, kind }: { subjectId: string; kind: string },
): Promise<SubjectChange | null> {
  const [latest] = await changesOf(db)
    .where(and(eq(journalChanges.subjectId, subjectId), eq(journalChanges.subjectKind, kind)))
    .orderBy(desc(journal.at), desc(journal.number))
    .limit(1)
  return latest ?? null
}

/** The change that gave an event the revision it had then; null when the journal knows none. */
export async function changeToRevision(
  db: Db,
  { eventId, revision }: { eventId: string; revision: number },
): Promise<SubjectChange | null> {
  const [found] = await changesOf(db)
    .where(
      and(
        eq(journalChanges.subjectId, eventId),
        eq(journalChanges.subjectKind, 'event'),
        sql`(${journalChanges.after} -> 'event' ->> 'revision')::int = ${revision}`,
      ),
    )
    .orderBy(desc(journal.at), desc(journal.number))
    .limit(1)
  return found ?? null
}

/**
 * The last value, by subject, that a part of subjects' rows had before it became null; `path` leads to the part. Subjects
 * of which it never had one are left out.
 */
export async function lastKnown(
  db: Db,
  { subjectIds, kind, path }: { subjectIds: readonly string[]; kind: string; path: string[] },
): Promise<Map<string, unknown>> {
  if (subjectIds.length === 0) return new Map()
  const part = sql`${journalChanges.before} #> array[${sql.join(
    path.map((step) => sql`${step}::text`),
    sql`, `,
  )}]`
  const found = await db
    .selectDistinctOn([journalChanges.subjectId], {
      id: journalChanges.subjectId,
      value: sql<unknown>`${part}`,
    })
    .from(journalChanges)
    .innerJoin(journal, eq(journal.id, journalChanges.journalId))
    .where(
      and(
        inArray(journalChanges.subjectId, [...subjectIds]),
        eq(journalChanges.subjectKind, kind),
        sql`jsonb_typeof(${part}) <> 'null'`,
      ),
    )
    .orderBy(journalChanges.subjectId, desc(journal.at), desc(journal.number))
  return new Map(found.map(({ id, value }) => [id, value]))
}
