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

/** A change of a subject by one actor, with the latest of it: `latest` is the subject's row after that. */
export type OwnChange = {
  entryId: string
  verb: string
  at: string
  subjectId: string
  after: unknown
  latest: unknown
}

/**
 * SQL: a SELECT of the changes (`OwnChange`) that an actor made to any of `subjects` (a SELECT of ids) of one kind since it
 * was last touched as another kind (an event since it was published), latest first, at most `limit`, and of one entry at most
 * `ofEach`; those of the verbs in `except` are left out.
 */
export function ownChanges(
  subjects: SQL,
  {
    actorId,
    kind,
    since,
    except,
    limit,
    ofEach,
  }: {
    actorId: string
    kind: string
    since: string
    except: readonly string[]
    limit: number
    ofEach: number
  },
): SQL {
  const last = (
    subjectKind: string,
  ) => sql`from ${journalChanges} l join ${journal} lj on lj.id = l.journal_id
      where l.subject_id = c.subject_id and l.subject_kind = ${subjectKind} order by l.at desc, lj.number desc limit 1`
  return sql`
    select c.id as "entryId", c.verb, to_json(c.at) #>> '{}' as at, c.subject_id as "subjectId", c.after,
      (select l.after ${last(kind)}) as latest
    from (
      select j.id, j.verb, j.at, j.number, o.subject_id, o.after,
        row_number() over (partition by j.id order by o.subject_id) as rank
      from ${journalChanges} o join ${journal} j on j.id = o.journal_id
      where o.subject_id in (${subjects}) and o.subject_kind = ${kind} and j.actor_id = ${actorId}
        and j.verb <> all (array(select jsonb_array_elements_text(${JSON.stringify(except)}::jsonb)))
    ) c
    where c.rank <= ${ofEach} and c.number > coalesce((select lj.number ${last(since)}), 0)
    order by c.number desc limit ${limit}`
}

/** SQL for the latest state of a subject as the journal has it, of those of which `isAsked`; null when there is none. */
export function lastState(subjectId: SQL, kind: string, isAsked: (after: SQL) => SQL): SQL {
  return sql`(select s.after from ${journalChanges} s join ${journal} sj on sj.id = s.journal_id
    where s.subject_id = ${subjectId} and s.subject_kind = ${kind} and ${isAsked(sql`s.after`)}
    order by s.at desc, sj.number desc limit 1)`
}

/** SQL for the id of the latest entry that changed one of `subjects` (a SELECT of ids); null when there is none. */
export function lastEntry(subjects: SQL, kind: string): SQL {
  return sql`(select s.journal_id from ${journalChanges} s join ${journal} sj on sj.id = s.journal_id
    where s.subject_id in (${subjects}) and s.subject_kind = ${kind}
    order by s.at desc, sj.number desc limit 1)`
}
