import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import { rowAsJson } from '../../db/records.ts'
import { instantText } from '../../db/schema/columns.ts'
import {
  approvalRules,
  type ReviewStepRow,
  reviewItems,
  reviewSteps,
} from '../../db/schema/review.ts'
import { seesDrafts, type Viewer } from '../access/policy.ts'
import { type Holder, holdersOf } from '../access/queries/holders.ts'
import { lastReleaseOf } from '../release/queries/parts.ts'
import { maySetApprovalRules, seesApprovalRules } from './policy.ts'
import { type Approval, noApproval } from './rules/approval.ts'
import type { ReviewFacts } from './rules/lifecycle.ts'
import { type ReviewView, reviewView, type StepRead, type SubmittedItem } from './rules/view.ts'

/** The rules of an office as a viewer is shown them. */
export type ApprovalRulesView = Approval & { mayChange: boolean }

const mostSteps = 50
const mostItems = 2000

/** The place where a document stands, and the rules of its office that decide how it may go on. */
export type ReviewGrounds = ReviewFacts & {
  approval: Approval
  /** Are all items of the open submission among those asked about? */
  isWhole: boolean
}

/**
 * Reads where a document stands behind its lock, and the rules of its office, in one statement. `itemIds`: those that are
 * to be released.
 */
export async function reviewGrounds(
  db: Db,
  {
    officeId,
    documentId,
    itemIds = [],
  }: { officeId: string; documentId: string; itemIds?: readonly string[] },
): Promise<ReviewGrounds> {
  const document = sql`${documentId}::uuid`
  const [found] = await rows<{
    last: Pick<ReviewStepRow, 'number' | 'step'> | null
    released: number | null
    approval: Approval | null
    isWhole: boolean
  }>(
    db,
    sql`select not exists (select from ${reviewItems} ri
        where ri.step_id = (select s.id from (${lastStepOf(document)}) s)
          and ri.event_id <> all(${sql.param([...itemIds])}::uuid[])) as "isWhole",
      (select json_build_object('number', s.number, 'step', s.step) from (${lastStepOf(document)}) s) as last,
      (select r.number from (${lastReleaseOf(document)}) r) as released, ${rulesAsJson(officeId)} as approval`,
  )
  if (found === undefined) throw new Error('The store said nothing')
  return { ...found, approval: found.approval ?? noApproval }
}

/** SQL for the number of a document's last step; null while nobody took one. It tells whether its review has gone on. */
export function lastStepNumber(documentId: SQL): SQL {
  return sql`(select s.number from (${lastStepOf(documentId)}) s)`
}

function lastStepOf(documentId: SQL): SQL {
  return sql`select st.* from ${reviewSteps} st where st.document_id = (${documentId}) order by st.number desc limit 1`
}

function rulesAsJson(officeId: string): SQL {
  return sql`(select ${rowAsJson(approvalRules, 'ar')} from ${approvalRules} ar where ar.office_id = ${officeId}::uuid)`
}

/**
 * A document's review as a viewer is shown it, in one statement, and one more for who may approve where they are asked
 * for; `documentId`: SQL, no row where there is no document yet. `pending` tells the kinds of changes that wait.
 */
export async function reviewOf(
  db: Db,
  viewer: Viewer | null,
  {
    officeId,
    documentId,
    now,
    hasApprovers,
    isPendingToApprove,
  }: {
    officeId: string
    documentId: SQL
    now: DateTime
    hasApprovers: boolean
    isPendingToApprove: (approval: Approval, isFirst: boolean) => Promise<boolean>
  },
): Promise<ReviewView> {
  const document = sql`select id from doc`
  const isWorker = viewer !== null && seesDrafts(viewer, officeId)
  const [found] = await rows<{
    released: number | null
    steps: StepRead[]
    items: SubmittedItem[]
    approval: Approval | null
  }>(
    db,
    sql`with doc as materialized (${documentId}),
      steps as materialized (select st.* from ${reviewSteps} st where ${isWorker} and st.document_id = (${document})
        order by st.number desc limit ${mostSteps}),
      open as (select id from (select * from steps order by number desc limit 1) l where l.step = 'SUBMITTED')
    select (select r.number from (${lastReleaseOf(document)}) r) as released,
      coalesce((select json_agg(${stepAsJson(sql`st`)} order by st.number desc) from steps st), '[]') as steps,
      coalesce((select json_agg(json_build_object('itemId', i.event_id, 'revision', i.revision) order by i.event_id)
        from (select * from ${reviewItems} ri where ri.step_id = (select id from open) order by ri.event_id
          limit ${mostItems}) i), '[]') as items,
      ${rulesAsJson(officeId)} as approval`,
  )
  if (found === undefined) throw new Error('The review was not read')
  const approval = found.approval ?? noApproval
  const read = { ...found, approval }
  const mayNeed = await isPendingToApprove(approval, found.released === null)
  const approvers = hasApprovers ? await approversOf(db, officeId, now) : []
  return reviewView(viewer, officeId, { ...read, needsApproval: mayNeed, approvers })
}

function stepAsJson(step: SQL): SQL {
  return sql`json_build_object('number', ${step}.number, 'kind', ${step}.step, 'by', ${step}.taken_by_name,
    'at', ${instantText(sql`${step}.taken_at`)}, 'note', ${step}.note, 'releaseNumber', ${step}.release_number,
    'telephoneName', ${step}.telephone_name)`
}

/** The accounts that may approve the documents of an office, by name. */
export function approversOf(db: Db, officeId: string, at: DateTime): Promise<Holder[]> {
  return holdersOf(db, { officeId, role: 'CHIEF', at, limit: 50 })
}

/** An office's rules of approval as a viewer is shown them; null for who does not work on its drafts or set it up. */
export async function approvalRulesOf(
  db: Db,
  viewer: Viewer | null,
  officeId: string,
): Promise<ApprovalRulesView | null> {
  if (viewer === null || !seesApprovalRules(viewer, officeId)) return null
  const [found] = await rows<{ approval: Approval | null }>(
    db,
    sql`select ${rulesAsJson(officeId)} as approval`,
  )
  const approval = found?.approval ?? noApproval
  return { ...approval, mayChange: maySetApprovalRules(viewer, officeId) }
}
