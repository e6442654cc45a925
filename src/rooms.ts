import * as access from './access/resolvers.ts'
import type { BookingOwner } from './booking/queries/owners.ts'
import * as booking from './booking/resolvers.ts'
import * as bundle from './bundle/resolvers.ts'
import * as calendar from './calendar/resolvers.ts'
import * as clash from './clash/resolvers.ts'
import * as event from './event/resolvers.ts'
import * as exchange from './exchange/resolvers.ts'
import * as people from './people/resolvers.ts'
import * as drafting from './programme/resolvers/drafting.ts'
import * as programme from './programme/resolvers/reading.ts'
import { registrationGate } from './proposal/queries/window.ts'
import * as proposal from './proposal/resolvers.ts'
import * as receipt from './receipt/resolvers.ts'
import { kindsByName, type ReadKind } from './release/queries/kinds.ts'
import * as release from './release/resolvers.ts'
import * as server from './server/resolvers.ts'

/** The rooms of the house, lowest first. A room may look into the rooms before it, never after. */
export const roomNames = [
  'time',
  'journal',
  'access',
  'people',
  'booking',
  'event',
  'release',
  'clash',
  'programme',
  'proposal',
  'receipt',
  'bundle',
  'calendar',
  'exchange',
  'server',
] as const

/**
 * The rooms that book resources for events of other rooms, in the order of the house: each is asked when such an event
 * is written. None but `event` itself does so yet.
 */
export const bookingOwners: readonly BookingOwner[] = []

/** The parts that a room gives; `documentKinds` if it publishes. */
type Room = { resolvers: object; loaders?: object; documentKinds?: readonly ReadKind[] }

export { registrationGate }

type FieldMap = Record<string, Record<string, unknown>>

const rooms: Room[] = [
  access,
  people,
  booking,
  event,
  release,
  clash,
  programme,
  drafting,
  proposal,
  receipt,
  bundle,
  calendar,
  exchange,
  server,
]

/** Every room's resolvers in one map; a field that two rooms claim is a bug and throws. */
export const resolvers = merged(rooms.map((room) => room.resolvers as FieldMap))

/** Every room's loaders in one map. */
export const loaders = merged(rooms.map((room) => (room.loaders ?? {}) as FieldMap))

/** The kinds of documents that rooms publish, by name. */
export const documentKinds = kindsByName(rooms.flatMap((room) => room.documentKinds ?? []))

function merged(maps: FieldMap[]): FieldMap {
  const all: FieldMap = {}
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const known = all[type] ?? {}
      for (const name of Object.keys(fields)) {
        if (name in known) throw new Error(`Two rooms resolve ${type}.${name}`)
      }
      all[type] = { ...known, ...fields }
    }
  }
  return all
}
