import type { SignedIn } from '../server/context.ts'
import type { Loaders } from '../server/loaders.ts'
import type {
  MutationResolvers,
  RoomResolvers,
  RoomSavedResolvers,
} from '../server/resolvers.generated.ts'
import { saveRoom } from './commands/rooms.ts'
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

/** What rooms answer. */
export const resolvers = {
  Mutation: mutation,
  RoomSaved: roomSaved,
  Room: room,
}

/** The same for many parents at once. */
export const loaders = {
  Office: {
    rooms: (queries, { db, viewer }) => roomPages(db, viewer, queries),
  },
} satisfies Loaders
