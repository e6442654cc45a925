import { and, desc, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import { journal, journalChanges } from '../../db/schema/journal.ts'

/** One entry as far as it is of one subject, with the subject's rows before and after as they were written. */
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

/** The changes of subjects of a kind in an entry, at most `limit`. */
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

/**
 * Has an entry after this one told of a row (its id stands in what was written of a subject), or of any subject of
 * `kind`? The entries since are read, so it is for what is asked soon after.
 */
export async function isToldSince(
  db: Db,
  { entryId, id, kind }: { entryId: string; id: string; kind: string },
): Promise<boolean> {
  const found = await rows(
    db,
    sql`
    select 1 as told from ${journal} told
    join ${journal} later on later.office_id = told.office_id and later.number > told.number
    join ${journalChanges} c on c.journal_id = later.id
    where told.id = ${entryId} and (c.subject_kind = ${kind} or c.subject_id = ${id}
      or strpos(c.before::text, ${id}) > 0 or strpos(c.after::text, ${id}) > 0)
    limit 1`,
  )
  return found.length > 0
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
