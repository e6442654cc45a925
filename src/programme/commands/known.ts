import type { Db } from '../../../db/connect.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { ItemFieldsInput } from '../../../graphql/schema.generated.ts'
import { roomsByIds } from '../../booking/queries/rooms.ts'
import { groupsByIds, personsByIds, unitsByIds } from '../../people/queries.ts'

/**
 * The refusal of the first id in the fields that is not one of the office's, or of a room no longer in use into
 * which the item would newly go; null when all are known.
 */
export async function idFault(
  db: Db,
  fields: ItemFieldsInput,
  where: { officeId: string; presentRoomId: string | null; field: string },
): Promise<NotFoundAnswer | InvalidInputAnswer | null> {
  return (await partyFault(db, fields, where)) ?? (await roomFault(db, fields, where))
}

type Where = { officeId: string; presentRoomId: string | null; field: string }

async function partyFault(
  db: Db,
  { parties }: ItemFieldsInput,
  { officeId, field }: Where,
): Promise<NotFoundAnswer | null> {
  const given = parties ?? []
  const some = (ids: (string | null | undefined)[]) => ids.filter((id) => typeof id === 'string')
  const known = {
    personId: await personsByIds(
      db,
      some(given.flatMap(({ personId, behalfOfId }) => [personId, behalfOfId])),
    ),
    unitId: await unitsByIds(db, some(given.map(({ unitId }) => unitId))),
    groupId: await groupsByIds(db, some(given.map(({ groupId }) => groupId))),
  }
  for (const [index, party] of given.entries()) {
    for (const name of ['personId', 'unitId', 'groupId', 'behalfOfId'] as const) {
      const id = party[name]
      if (!id) continue
      const found = known[name === 'behalfOfId' ? 'personId' : name].get(id)
      if (found?.officeId !== officeId) return notFound(`${field}.parties.${index}.${name}`)
    }
  }
  return null
}

async function roomFault(
  db: Db,
  { place }: ItemFieldsInput,
  { officeId, presentRoomId, field }: Where,
): Promise<NotFoundAnswer | InvalidInputAnswer | null> {
  const roomId = place?.roomId
  if (!roomId) return null
  const room = (await roomsByIds(db, [roomId])).get(roomId)
  if (room?.officeId !== officeId) return notFound(`${field}.place.roomId`)
  if (!room.isRetired || roomId === presentRoomId) return null
  const message = 'This room is no longer in use. Choose another.'
  return invalid(`${field}.place.roomId`, 'ROOM_RETIRED', message)
}
