import { and, eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { atSavepoint, type Db } from '../../../db/connect.ts'
import { type ResourceRow, resources } from '../../../db/schema/booking.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
  rangeFault,
} from '../../../graphql/refusals.ts'
import type { SaveRoomInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { setUpRefusal, type Viewer } from '../../access/policy.ts'
import { type Change, record } from '../../journal/commands.ts'
import { changesOf, lastPlace, putInPlace, stored } from '../../people/commands/order.ts'
import { nameInUse } from '../../people/rules.ts'
import { roomsByIds } from '../queries/rooms.ts'

/** A room was saved. */
export type RoomSavedAnswer = { __typename: 'RoomSaved'; roomId: string }

/** Adds a room, or changes one: what is left out stays, a new one stands last. A capacity of null is not known. */
export async function saveRoom(
  db: Db,
  viewer: Viewer,
  input: SaveRoomInput,
  now: DateTime,
): Promise<RoomSavedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const { officeId, roomId } = input
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? faultOf(input)
  if (refusal !== null) return refusal
  const before = roomId ? ((await roomsByIds(db, [roomId])).get(roomId) ?? null) : null
  if (roomId && before?.officeId !== officeId) return notFound('input.roomId')
  const saved = await storeRoom(db, before, input)
  if ('__typename' in saved) return saved
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'saveRoom',
    changes: saved.changes,
  })
  return { __typename: 'RoomSaved', roomId: saved.id }
}

function faultOf(input: SaveRoomInput): InvalidInputAnswer | null {
  return firstFault(
    lengthFault('input.name', input.name, { min: 1, max: 200 }),
    lengthFault('input.shortName', input.shortName ?? '', { max: 50 }),
    rangeFault('input.capacity', input.capacity, { min: 1, max: 100_000 }),
    lengthFault('input.location', input.location ?? '', { max: 200 }),
    rangeFault('input.position', input.position, { min: 0, max: 100_000 }),
  )
}

function valuesOf(before: ResourceRow | null, input: SaveRoomInput) {
  const location = input.location ?? before?.attributes.location ?? ''
  return {
    officeId: input.officeId,
    kind: 'ROOM',
    name: input.name,
    shortName: input.shortName ?? before?.shortName ?? '',
    capacity: input.capacity === undefined ? (before?.capacity ?? null) : input.capacity,
    attributes: { ...before?.attributes, location },
    isRetired: input.isRetired ?? before?.isRetired ?? false,
  }
}

async function storeRoom(
  db: Db,
  before: ResourceRow | null,
  input: SaveRoomInput,
): Promise<{ id: string; changes: Change[] } | InvalidInputAnswer> {
  const values = valuesOf(before, input)
  const { officeId, position } = input
  const { done, refusedBy } = await atSavepoint(db, ['resources_name_once'], (savepoint) =>
    before === null
      ? savepoint
          .insert(resources)
          .values({ ...values, position: lastPlace(resources, officeId) })
          .returning()
      : savepoint.update(resources).set(values).where(eq(resources.id, before.id)).returning(),
  )
  if (refusedBy !== null) return nameInUse()
  const after = stored(done)
  const isMoved = position !== null && position !== undefined && !after.isRetired
  const moved = isMoved
    ? await putInPlace(db, resources, {
        kind: 'resource',
        inUse: await roomsInUse(db, officeId),
        id: after.id,
        position,
      })
    : []
  return { id: after.id, changes: changesOf('resource', { before, after }, moved) }
}

function roomsInUse(db: Db, officeId: string): Promise<ResourceRow[]> {
  return db
    .select()
    .from(resources)
    .where(
      and(
        eq(resources.officeId, officeId),
        eq(resources.kind, 'ROOM'),
        eq(resources.isRetired, false),
      ),
    )
}

/**
 * Adds a room by name, last in the order, for a command that adds several things with one journal entry: the caller
 * records `changes`.
 */
export async function addNamedRoom(
  db: Db,
  officeId: string,
  name: string,
): Promise<{ id: string; changes: Change[] }> {
  const values = { officeId, kind: 'ROOM', name, position: lastPlace(resources, officeId) }
  const room = stored(await db.insert(resources).values(values).returning())
  return { id: room.id, changes: [{ kind: 'resource', id: room.id, before: null, after: room }] }
}
