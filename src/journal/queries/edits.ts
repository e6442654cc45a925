import { type SQL, sql } from 'drizzle-orm'
import { journal, journalChanges } from '../../../db/schema/journal.ts'

/**
 * One edit of a subject: the entry's id, the mutation's name, whose it was, and when (ISO 8601, as PostgreSQL writes
 * it in JSON).
 */
export type Edit = { id: string; verb: string; author: string | null; at: string }

/**
 * SQL: a SELECT of `subject_id, edits`: the entries that changed each of `subjects` (a SELECT of ids) of one kind since it
 * was last touched as another kind (an event since it was published), latest first, at most `limit`: a JSON list of
 * `Edit`s. Who has none is left out.
 */
export function editsSince(
  subjects: SQL,
  {
    kind,
    since,
    limit,
    nameOf,
  }: { kind: string; since: string; limit: number; nameOf: (accountId: SQL) => SQL },
): SQL {
  return sql`
    select d.subject_id, json_agg(json_build_object('id', d.id, 'verb', d.verb,
        'author', ${nameOf(sql`d.actor_id`)}, 'at', d.at) order by d.number desc) as edits
    from (
      select c.subject_id, j.id, j.verb, j.actor_id, j.at, j.number,
        row_number() over (partition by c.subject_id order by j.number desc) as rank
      from ${journalChanges} c join ${journal} j on j.id = c.journal_id
      left join (
        select b.subject_id, max(k.number) as number
        from ${journalChanges} b join ${journal} k on k.id = b.journal_id
        where b.subject_id in (${subjects}) and b.subject_kind = ${since} group by b.subject_id
      ) mark on mark.subject_id = c.subject_id
      where c.subject_id in (${subjects}) and c.subject_kind = ${kind} and j.number > coalesce(mark.number, 0)
    ) d where d.rank <= ${limit} group by d.subject_id`
}
