import {
  type InvalidInputAnswer,
  invalid,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { ItemFieldsInput } from '../../../graphql/schema.generated.ts'
import type { PartyIds } from '../../people/queries/known.ts'

/** The ids in an item's fields that the office has: of parties, and the room, null when it is none of its rooms. */
export type Known = { parties: PartyIds; room: { isRetired: boolean } | null }

const kinds = {
  personId: 'persons',
  unitId: 'units',
  groupId: 'groups',
  behalfOfId: 'persons',
} as const

/** The ids of persons, units and groups in an item's fields. */
export function partyIdsIn({ parties }: ItemFieldsInput): PartyIds {
  const ids: PartyIds = { persons: [], units: [], groups: [] }
  for (const party of parties ?? []) {
    for (const [name, kind] of Object.entries(kinds)) {
      const id = party[name as keyof typeof kinds]
      if (id) ids[kind].push(id)
    }
  }
  return ids
}

/**
 * The refusal of the first id in the fields that is not one of the office's, or of a room no longer in use into
 * which the item would newly go; null when all are known.
 */
export function idFaultOf(
  { parties, place }: ItemFieldsInput,
  known: Known,
  { presentRoomId, field }: { presentRoomId: string | null; field: string },
): NotFoundAnswer | InvalidInputAnswer | null {
  for (const [index, party] of (parties ?? []).entries()) {
    for (const name of ['personId', 'unitId', 'groupId', 'behalfOfId'] as const) {
      const id = party[name]
      if (id && !known.parties[kinds[name]].includes(id)) {
        return notFound(`${field}.parties.${index}.${name}`)
      }
    }
  }
  const roomId = place?.roomId
  if (!roomId) return null
  if (known.room === null) return notFound(`${field}.place.roomId`)
  if (!known.room.isRetired || roomId === presentRoomId) return null
  const message = 'This room is no longer in use. Choose another.'
  return invalid(`${field}.place.roomId`, 'ROOM_RETIRED', message)
}
