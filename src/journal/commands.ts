import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
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

/** Writes the one journal entry of a command, in the transaction of its change, and gives its id. */
export async function record(db: Db, entry: Entry): Promise<string> {
  const { officeId, at, changes } = entry
  const [written] = await db
    .insert(journal)
    .values({
      officeId,
      at,
      actorId: entry.actorId,
      principalId: entry.principalId ?? null,
      verb: entry.verb,
      reason: entry.reason ?? null,
    })
    .returning({ id: journal.id })
  if (written === undefined) throw new Error('The journal entry was not written')
  if (changes.length > 0) {
    await db.insert(journalChanges).values(
      changes.map(({ kind, id, before, after }) => ({
        officeId,
        journalId: written.id,
        subjectKind: kind,
        subjectId: id,
        at,
        before,
        after,
      })),
    )
  }
  return written.id
}
