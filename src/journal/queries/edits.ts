import { type SQL, sql } from 'drizzle-orm'
import { instantText } from '../../../db/schema/columns.ts'
import { journal, journalChanges } from '../../../db/schema/journal.ts'

/** One edit of a subject: the entry's id, the mutation's name, whose it was, and when (ISO 8601 in UTC). */
export type Edit = { id: string; verb: string; author: string | null; at: string }

/**
 * SQL for the entries that changed a subject of one kind since it was last touched as another kind (an event since it
 * was published), latest first, at most `limit`: a JSON list of `Edit`s.
 */
export function editsSince(
  subjectId: SQL,
  {
    kind,
    since,
    limit,
    nameOf,
  }: { kind: string; since: string; limit: number; nameOf: (accountId: SQL) => SQL },
): SQL {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', d.id, 'verb', d.verb,
        'author', ${nameOf(sql`d.actor_id`)}, 'at', ${instantText(sql`d.at`)})
      order by d.number desc)
    from (select j.id, j.verb, j.actor_id, j.at, j.number
      from ${journalChanges} c join ${journal} j on j.id = c.journal_id
      where c.subject_id = ${subjectId} and c.subject_kind = ${kind} and j.number > coalesce((
        select max(k.number) from ${journalChanges} b join ${journal} k on k.id = b.journal_id
        where b.subject_id = ${subjectId} and b.subject_kind = ${since}), 0)
      order by j.number desc limit ${limit}) d), '[]')`
}
