import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { recordOf } from '../../../db/records.ts'
import { type ReviewStepRow, reviewItems, reviewSteps } from '../../../db/schema/review.ts'
import type { Change } from '../../journal/commands.ts'
import type { LockedDocument } from '../../release/commands/release.ts'

/** A step to be taken with a document. */
export type Step = Pick<ReviewStepRow, 'step' | 'takenBy' | 'takenByName' | 'takenAt'> &
  Partial<Pick<ReviewStepRow, 'note' | 'releaseNumber' | 'telephoneName'>> & {
    /** SUBMITTED: the items that are put before the approver, each once. */
    items?: readonly { itemId: string; revision: number }[]
  }

/**
 * Takes the next step with a locked document and gives the change that the verb's journal entry is to say of it. One
 * statement, however many items are submitted.
 */
export async function takeStep(
  db: Db,
  { document }: LockedDocument,
  { items = [], ...step }: Step,
): Promise<Change> {
  const row = recordOf(reviewSteps, {
    ...step,
    officeId: document.officeId,
    documentId: document.id,
  })
  const [taken] = await rows<{ id: string; number: number }>(
    db,
    sql`with taken as (
      insert into ${reviewSteps} (office_id, document_id, number, step, taken_by, taken_by_name, taken_at, note,
        release_number, telephone_name)
      select s.office_id, s.document_id,
        coalesce((select max(o.number) from ${reviewSteps} o where o.document_id = s.document_id), 0) + 1,
        s.step, s.taken_by, s.taken_by_name, s.taken_at, coalesce(s.note, ''), s.release_number, s.telephone_name
      from json_populate_record(null::${reviewSteps}, ${JSON.stringify(row)}::json) s
      returning id, office_id, number
    ), submitted as (
      insert into ${reviewItems} (office_id, step_id, event_id, revision)
      select taken.office_id, taken.id, i."itemId", i.revision
      from taken, json_to_recordset(${JSON.stringify(items)}::json) as i ("itemId" uuid, revision integer)
    )
    select id, number from taken`,
  )
  if (taken === undefined) throw new Error('The step was not written')
  const after = { ...row, id: taken.id, number: taken.number, items }
  return { kind: 'review', id: taken.id, before: null, after }
}
