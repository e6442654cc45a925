import { eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { atSavepoint, type Db } from '../../../db/connect.ts'
import { type GroupRow, groupMembers, groups, type OfficeRow } from '../../../db/schema/people.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
  rangeFault,
} from '../../../graphql/refusals.ts'
import type { SaveGroupInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { setUpRefusal, type Viewer } from '../../access/policy.ts'
import { type Change, record } from '../../journal/commands.ts'
import { groupsByIds, groupsInUse, membershipsOf, officeById, personsByIds } from '../queries.ts'
import { membershipsAfter, nameInUse, todayOf } from '../rules.ts'
import { changesOf, lastPlace, putInPlace, stored } from './order.ts'

/** A group was saved. */
export type GroupSavedAnswer = { __typename: 'GroupSaved'; groupId: string }

/** Adds a group, or changes one: what is left out stays. Who leaves stays a member of the days before today. */
export async function saveGroup(
  db: Db,
  viewer: Viewer,
  input: SaveGroupInput,
  now: DateTime,
): Promise<GroupSavedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const { officeId, groupId } = input
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? faultOf(input)
  if (refusal !== null) return refusal
  const before = groupId ? ((await groupsByIds(db, [groupId])).get(groupId) ?? null) : null
  if (groupId && before?.officeId !== officeId) return notFound('input.groupId')
  const office = await officeById(db, officeId)
  if (office === null) return notFound('input.officeId')
  const saved = await storeGroup(db, before, input)
  if ('__typename' in saved) return saved
  const members = await saveMembers(db, { office, groupId: saved.id }, input.memberIds ?? null, now)
  if (!Array.isArray(members)) return members
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'saveGroup',
    changes: [...saved.changes, ...members],
  })
  return { __typename: 'GroupSaved', groupId: saved.id }
}

function faultOf({ name, position, memberIds }: SaveGroupInput): InvalidInputAnswer | null {
  return firstFault(
    lengthFault('input.name', name, { min: 1, max: 200 }),
    rangeFault('input.position', position, { min: 0, max: 100_000 }),
    (memberIds?.length ?? 0) > 200
      ? invalid('input.memberIds', 'TOO_MANY', 'A group has at most 200 members.')
      : null,
  )
}

async function storeGroup(
  db: Db,
  before: GroupRow | null,
  { officeId, name, isRetired, position }: SaveGroupInput,
): Promise<{ id: string; changes: Change[] } | InvalidInputAnswer> {
  const values = { officeId, name, isRetired: isRetired ?? before?.isRetired ?? false }
  const { done, refusedBy } = await atSavepoint(db, ['groups_name_once'], (savepoint) =>
    before === null
      ? savepoint
          .insert(groups)
          .values({ ...values, position: lastPlace(groups, officeId) })
          .returning()
      : savepoint.update(groups).set(values).where(eq(groups.id, before.id)).returning(),
  )
  if (refusedBy !== null) return nameInUse()
  const after = stored(done)
  const isMoved = position !== null && position !== undefined && !after.isRetired
  const moved = isMoved
    ? await putInPlace(db, groups, {
        kind: 'group',
        inUse: await groupsInUse(db, officeId),
        id: after.id,
        position,
      })
    : []
  return { id: after.id, changes: changesOf('group', { before, after }, moved) }
}

async function saveMembers(
  db: Db,
  { office, groupId }: { office: OfficeRow; groupId: string },
  memberIds: readonly string[] | null,
  now: DateTime,
): Promise<Change[] | NotFoundAnswer> {
  if (memberIds === null) return []
  const known = await personsByIds(db, memberIds)
  const missing = memberIds.findIndex((id) => known.get(id)?.officeId !== office.id)
  if (missing >= 0) return notFound(`input.memberIds.${missing}`)
  // The group's row is locked by now: it was just written, so no two changes of its members meet.
  const held = await membershipsOf(db, groupId)
  const { ended, begun } = membershipsAfter(held, [...new Set(memberIds)], todayOf(office, now))
  const changes: Change[] = []
  for (const { before, period } of ended) {
    const after = period === null ? null : { ...before, period }
    if (period === null) await db.delete(groupMembers).where(eq(groupMembers.id, before.id))
    else await db.update(groupMembers).set({ period }).where(eq(groupMembers.id, before.id))
    changes.push({ kind: 'groupMember', id: before.id, before, after })
  }
  for (const { personId, period } of begun) {
    const values = { officeId: office.id, groupId, personId, period }
    const row = stored(await db.insert(groupMembers).values(values).returning())
    changes.push({ kind: 'groupMember', id: row.id, before: null, after: row })
  }
  return changes
}
