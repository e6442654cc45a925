import { DateTime } from 'luxon'
import { saveRoom } from './commands/rooms.ts'
import type { SignedIn } from './context.ts'
import { resourceById, resourcesByIds } from './queries/resources.ts'
import { roomPages, roomsByIds, savedRoom } from './queries/rooms.ts'
import type {
  BookingResolvers,
  Loaders,
  MutationResolvers,
  RoomResolvers,
  RoomSavedResolvers,
  SlotTakenResolvers,
} from './resolvers.generated.ts'

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

const slotTaken: SlotTakenResolvers = {
  resource: ({ resourceId }, _, { db }) => resourceById(db, resourceId),
  room: async ({ resourceId }, _, { db }) =>
    (await roomsByIds(db, [resourceId])).get(resourceId) ?? null,
  from: ({ from }) => instant(from),
  until: ({ until }) => instant(until),
}

function instant(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}

/** Answers the fields of rooms and bookings. */
export const resolvers = {
  Booking: booking,
  Mutation: mutation,
  RoomSaved: roomSaved,
  Room: room,
  SlotTaken: slotTaken,
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
