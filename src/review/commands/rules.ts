import { and, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type ApprovalRulesRow, approvalRules } from '../../../db/schema/review.ts'
import {
  type InvalidInputAnswer,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { SetApprovalRulesInput } from '../../../graphql/schema.generated.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { record } from '../../journal/commands.ts'
import { maySetApprovalRules } from '../policy.ts'
import { approvalKinds } from '../rules/approval.ts'

/** The rules were set. */
export type ApprovalRulesSetAnswer = { __typename: 'ApprovalRulesSet'; officeId: string }

/** Somebody else has set the rules in the meantime. */
export type StaleApprovalRulesAnswer = {
  __typename: 'StaleApprovalRules'
  code: string
  message: string
  field: string | null
  officeId: string
}

/** Sets which changes of an office's documents need approval, on the revision they are based on; 0 for the first. */
export async function setApprovalRules(
  db: Db,
  viewer: Viewer,
  input: SetApprovalRulesInput,
  now: DateTime,
): Promise<
  | ApprovalRulesSetAnswer
  | StaleApprovalRulesAnswer
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer
> {
  const { officeId, revision, firstRelease, allowsTelephone } = input
  if (!belongsTo(viewer, officeId)) return notFound('input.officeId')
  if (!maySetApprovalRules(viewer, officeId)) {
    return notAllowed('Only chiefs and administrators say what needs approval. Ask one of them.')
  }
  const kinds = approvalKinds.filter((kind) => input.kinds.includes(kind))
  const values = { firstRelease, kinds, allowsTelephone }
  const [before] = await db
    .select()
    .from(approvalRules)
    .where(eq(approvalRules.officeId, officeId))
    .for('no key update')
  const after = await written(db, officeId, revision, values)
  if (after === undefined) return stale(officeId)
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'setApprovalRules',
    changes: [{ kind: 'approval', id: officeId, before: before ?? null, after }],
  })
  return { __typename: 'ApprovalRulesSet', officeId }
}

// Two that set the first rules at once both see none: the key lets one of them through.
async function written(
  db: Db,
  officeId: string,
  revision: number,
  values: Pick<ApprovalRulesRow, 'firstRelease' | 'kinds' | 'allowsTelephone'>,
): Promise<ApprovalRulesRow | undefined> {
  const [row] =
    revision === 0
      ? await db
          .insert(approvalRules)
          .values({ officeId, ...values })
          .onConflictDoNothing()
          .returning()
      : await db
          .update(approvalRules)
          .set({ ...values, revision: sql`${approvalRules.revision} + 1` })
          .where(and(eq(approvalRules.officeId, officeId), eq(approvalRules.revision, revision)))
          .returning()
  return row
}

function stale(officeId: string): StaleApprovalRulesAnswer {
  return {
    __typename: 'StaleApprovalRules',
    code: 'STALE',
    message: 'Somebody else has set these rules. Read them again and repeat your change.',
    field: 'input.revision',
    officeId,
  }
}
