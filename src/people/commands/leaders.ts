import { and, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db } from '../../../db/connect.ts'
import { persons } from '../../../db/schema/people.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { TellLeadersInput } from '../../../graphql/schema.generated.ts'
import { setUpRefusal, type Viewer } from '../../access/policy.ts'
import { record } from '../../journal/commands.ts'
import { personsByIds } from '../queries.ts'

/** It was said who is a leader. */
export type LeadersToldAnswer = { __typename: 'LeadersTold'; personIds: string[] }

/** Says of persons whether they are leaders, so that the page does not ask about them again. */
export async function tellLeaders(
  db: Db,
  viewer: Viewer,
  { officeId, leaderIds, otherIds }: TellLeadersInput,
  now: DateTime,
): Promise<LeadersToldAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? faultOf(leaderIds, otherIds)
  if (refusal !== null) return refusal
  const ids = [...new Set([...leaderIds, ...otherIds])]
  const before = await personsByIds(db, ids)
  for (const [field, given] of Object.entries({ leaderIds, otherIds })) {
    const missing = given.findIndex((id) => before.get(id)?.officeId !== officeId)
    if (missing >= 0) return notFound(`input.${field}.${missing}`)
  }
  const after = await db
    .update(persons)
    .set({
      isLeader: among(persons.id, leaderIds),
      isLeaderSettled: true,
      revision: sql`${persons.revision} + 1`,
    })
    .where(and(eq(persons.officeId, officeId), among(persons.id, ids)))
    .returning()
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'tellLeaders',
    changes: after.map((row) => ({
      kind: 'person',
      id: row.id,
      before: before.get(row.id) ?? null,
      after: row,
    })),
  })
  return { __typename: 'LeadersTold', personIds: ids }
}

function faultOf(
  leaderIds: readonly string[],
  otherIds: readonly string[],
): InvalidInputAnswer | null {
  const tooMany = (field: string, ids: readonly string[]) =>
    ids.length > 100 ? invalid(field, 'TOO_MANY', 'Name at most 100 persons at a time.') : null
  const twice = otherIds.findIndex((id) => leaderIds.includes(id))
  return firstFault(
    tooMany('input.leaderIds', leaderIds),
    tooMany('input.otherIds', otherIds),
    leaderIds.length + otherIds.length === 0
      ? invalid('input.leaderIds', 'REQUIRED', 'Name the persons of whom you say it.')
      : null,
    twice >= 0
      ? invalid(
          `input.otherIds.${twice}`,
          'NAMED_TWICE',
          'One person is a leader or is not; name them once.',
        )
      : null,
  )
}
