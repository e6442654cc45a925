import { eq } from 'drizzle-orm'
import { atSavepoint, type Db } from '../../../db/connect.ts'
import { type ResourceRow, resources } from '../../../db/schema/booking.ts'
import type { InvalidInputAnswer } from '../../../graphql/refusals.ts'
import type { Change } from '../../journal/commands.ts'
import { changesOf, lastPlace, putInPlace, stored } from '../../people/commands/order.ts'
import { nameInUse } from '../../people/rules.ts'
import { resourcesInUse } from '../queries/resources.ts'
import { removeReleased } from './rows.ts'

/** The columns of a resource that its kind's room decides. */
export type ResourceValues = Pick<
  ResourceRow,
  'name' | 'shortName' | 'capacity' | 'attributes' | 'isRetired'
>

/** A resource as it was stored, with the changes for the verb's journal entry. */
export type ResourceStored = { id: string; changes: Change[] }

/**
 * Stores a resource of a kind, new where `before` is null, for the room that looks after the kind. A new one comes last
 * in the order; `position` moves it among those in use. Refuses NAME_TAKEN when another of the kind has that name,
 * compared folded. The caller has checked rights and lengths and journals `changes`.
 */
export async function storeResource(
  db: Db,
  {
    kind,
    officeId,
    before,
    values,
  }: { kind: string; officeId: string; before: ResourceRow | null; values: ResourceValues },
  position?: number | null,
): Promise<ResourceStored | InvalidInputAnswer> {
  const { done, refusedBy } = await atSavepoint(db, ['resources_name_once'], (savepoint) =>
    before === null
      ? savepoint
          .insert(resources)
          .values({ ...values, officeId, kind, position: lastPlace(resources, officeId) })
          .returning()
      : savepoint.update(resources).set(values).where(eq(resources.id, before.id)).returning(),
  )
  if (refusedBy !== null) return nameInUse()
  const after = stored(done)
  const isMoved = position !== null && position !== undefined && !after.isRetired
  const moved = isMoved
    ? await putInPlace(db, resources, {
        kind: 'resource',
        inUse: await resourcesInUse(db, officeId, kind),
        id: after.id,
        position,
      })
    : []
  return { id: after.id, changes: changesOf('resource', { before, after }, moved) }
}

/**
 * Adds a room by name, last in the order, for a command that adds several things with one journal entry: the caller
 * records `changes`.
 */
export async function addNamedRoom(
  db: Db,
  officeId: string,
  name: string,
): Promise<ResourceStored> {
  const values = { officeId, kind: 'ROOM', name, position: lastPlace(resources, officeId) }
  const room = stored(await db.insert(resources).values(values).returning())
  return { id: room.id, changes: [{ kind: 'resource', id: room.id, before: null, after: room }] }
}

/** Removes a room that `addNamedRoom` added, with the bookings that were given back; see `removeNamed`. */
export async function removeNamedRoom(db: Db, id: string): Promise<Change[]> {
  const held = await removeReleased(db, id)
  const gone = await db.delete(resources).where(eq(resources.id, id)).returning()
  return [
    ...held.map((before) => ({ kind: 'booking', id: before.id, before, after: null })),
    ...gone.map((before) => ({ kind: 'resource', id: before.id, before, after: null })),
  ]
}
