import type { SignedIn } from '../server/context.ts'
import type { Loaders } from '../server/loaders.ts'
import type {
  BookingResolvers,
  MutationResolvers,
  RoomResolvers,
  RoomSavedResolvers,
} from '../server/resolvers.generated.ts'
import { saveRoom } from './commands/rooms.ts'
import { resourcesByIds } from './queries/resources.ts'
import { roomPages, savedRoom } from './queries/rooms.ts'

const mutation: MutationResolvers<SignedIn> = {
  saveRoom: (_, { input }, { db, viewer, now }) => saveRoom(db, viewer, input, now),
}

const roomSaved: RoomSavedResolvers = {
  room: ({ roomId }, _, { db }) => savedRoom(db, roomId),
}

const room: RoomResolvers = {
  location: ({ attributes }) => attributes.location ?? '',
}

const stateNames = {
  requested: 'REQUESTED',
  held: 'HELD',
  confirmed: 'CONFIRMED',
  released: 'RELEASED',
} as const

const booking: BookingResolvers = {
  state: ({ state }) => stateNames[state],
  from: ({ period }) => period.from,
  until: ({ period }) => period.until,
}

/** Answers the fields of rooms and bookings. */
export const resolvers = {
  Booking: booking,
  Mutation: mutation,
  RoomSaved: roomSaved,
  Room: room,
}

/** The same for many parents at once. */
export const loaders = {
  Booking: {
    resource: async (asked, { db }) => {
      const ids = asked.map(({ obj }) => obj.resourceId)
      const found = await resourcesByIds(db, ids)
      return ids.flatMap((id) => found.get(id) ?? [])
    },
  },
  Office: {
    rooms: (queries, { db, viewer }) => roomPages(db, viewer, queries),
  },
} satisfies Loaders
