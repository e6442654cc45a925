import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { ResourceRow } from '../../../db/schema/booking.ts'
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
import { record } from '../../journal/commands.ts'
import { roomsByIds } from '../queries/rooms.ts'
import { storeResource } from './resources.ts'

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
  const values = valuesOf(before, input)
  const saved = await storeResource(db, { kind: 'ROOM', officeId, before, values }, input.position)
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
    name: input.name,
    shortName: input.shortName ?? before?.shortName ?? '',
    capacity: input.capacity === undefined ? (before?.capacity ?? null) : input.capacity,
    attributes: { ...before?.attributes, location },
    isRetired: input.isRetired ?? before?.isRetired ?? false,
  }
}
