import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import { journal, journalChanges } from '../../db/schema/journal.ts'

/** One entry: who did what, for whom, why, and the whole rows it touched before and after. */
export type Entry = {
  officeId: string
  actorId: string | null
  /** The person in whose name the actor acted; null for their own. */
  principalId?: string | null
  at: DateTime
  /** The mutation's name. */
  verb: string
  reason?: string | null
  /** Never a secret: hashes and tokens are left out of the rows. */
  changes: readonly Change[]
}

/** A row before (null: it was not there) and after (null: it is no more). */
export type Change = {
  kind: string
  id: string
  before: unknown
  after: unknown
}

/** Writes the one journal entry of a command, in the transaction of its change, and gives its id. One statement. */
export async function record(db: Db, entry: Entry): Promise<string> {
  const { officeId, at, actorId, principalId = null, verb, reason = null, changes } = entry
  const [written] = await rows<{ id: string }>(
    db,
    sql`
    with entry as (
      insert into ${journal} (office_id, at, actor_id, principal_id, verb, reason)
      values (${officeId}, ${at.toISO()}::timestamptz, ${actorId}, ${principalId}, ${verb}, ${reason})
      returning id, office_id, at
    ), changed as (
      insert into ${journalChanges} (office_id, journal_id, subject_kind, subject_id, at, before, after)
      select entry.office_id, entry.id, c.kind, c.id, entry.at, c.before, c.after
      from entry, json_to_recordset(${JSON.stringify(changes)}::json)
        as c (kind text, id uuid, before jsonb, after jsonb)
    )
    select id from entry`,
  )
  if (written === undefined) throw new Error('The journal entry was not written')
  return written.id
}
