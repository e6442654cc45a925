import { eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { atSavepoint, type Db, rows } from '../../../db/connect.ts'
import { offices, type UnitRow, units } from '../../../db/schema/people.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
  rangeFault,
} from '../../../graphql/refusals.ts'
import type { SaveUnitInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { setUpRefusal, type Viewer } from '../../access/policy.ts'
import { type Change, record } from '../../journal/commands.ts'
import { unitsByIds, unitsInUse } from '../queries.ts'
import { nameInUse } from '../rules.ts'
import { changesOf, lastPlace, putInPlace, stored } from './order.ts'

/** A unit was saved. */
export type UnitSavedAnswer = { __typename: 'UnitSaved'; unitId: string }

/** Adds a unit, or changes one: what is left out stays, and a new one stands last. */
export async function saveUnit(
  db: Db,
  viewer: Viewer,
  input: SaveUnitInput,
  now: DateTime,
): Promise<UnitSavedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const { officeId } = input
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? faultOf(input)
  if (refusal !== null) return refusal
  const before = input.unitId
    ? ((await unitsByIds(db, [input.unitId])).get(input.unitId) ?? null)
    : null
  if (input.unitId && before?.officeId !== officeId) return notFound('input.unitId')
  const parentFault = await faultOfParent(db, input)
  if (parentFault !== null) return parentFault
  const saved = await storeUnit(db, before, {
    officeId,
    name: input.name,
    shortName: input.shortName ?? before?.shortName ?? '',
    parentId: input.parentId === undefined ? (before?.parentId ?? null) : input.parentId,
    position: input.position ?? null,
    isRetired: input.isRetired ?? before?.isRetired ?? false,
  })
  if ('__typename' in saved) return saved
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'saveUnit',
    changes: saved.changes,
  })
  return { __typename: 'UnitSaved', unitId: saved.id }
}

function faultOf({ name, shortName, position }: SaveUnitInput): InvalidInputAnswer | null {
  return firstFault(
    lengthFault('input.name', name, { min: 1, max: 200 }),
    lengthFault('input.shortName', shortName ?? '', { max: 50 }),
    rangeFault('input.position', position, { min: 0, max: 100_000 }),
  )
}

// The lock of the office keeps two changes from making a circle between them.
async function faultOfParent(
  db: Db,
  { officeId, unitId, parentId }: SaveUnitInput,
): Promise<InvalidInputAnswer | NotFoundAnswer | null> {
  if (!parentId) return null
  const parent = (await unitsByIds(db, [parentId])).get(parentId)
  if (parent?.officeId !== officeId) return notFound('input.parentId')
  if (!unitId) return null
  await db.select().from(offices).where(eq(offices.id, officeId)).for('no key update')
  const above = await rows<{ id: string }>(
    db,
    sql`with recursive above as (
      select id, parent_id from ${units} where id = ${parentId}
      union select u.id, u.parent_id from ${units} u join above a on u.id = a.parent_id
    ) select id from above`,
  )
  if (!above.some(({ id }) => id === unitId)) return null
  return invalid(
    'input.parentId',
    'UNIT_BELOW_ITSELF',
    'A unit can stand neither below itself nor below one of its own units.',
  )
}

/** A unit's facts; `position` null: where it stands, or last. */
type UnitFacts = Omit<typeof units.$inferInsert, 'id' | 'position'> & { position: number | null }

// Stores a unit in its place. The name may be in use.
async function storeUnit(
  db: Db,
  before: UnitRow | null,
  { position, ...values }: UnitFacts,
): Promise<{ id: string; changes: Change[] } | InvalidInputAnswer> {
  const { officeId } = values
  const { done, refusedBy } = await atSavepoint(db, ['units_name_once'], (savepoint) =>
    before === null
      ? savepoint
          .insert(units)
          .values({ ...values, position: lastPlace(units, officeId) })
          .returning()
      : savepoint.update(units).set(values).where(eq(units.id, before.id)).returning(),
  )
  if (refusedBy !== null) return nameInUse()
  const after = stored(done)
  const moved =
    position === null || after.isRetired
      ? []
      : await putInPlace(db, units, {
          kind: 'unit',
          inUse: await unitsInUse(db, officeId),
          id: after.id,
          position,
        })
  return { id: after.id, changes: changesOf('unit', { before, after }, moved) }
}
