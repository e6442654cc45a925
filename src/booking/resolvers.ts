import type { Loaders } from '../server/loaders.ts'
import type { RoomResolvers } from '../server/schema.generated.ts'
import { roomPages } from './queries/rooms.ts'

const room: RoomResolvers = {
  location: ({ attributes }) => attributes.location ?? '',
}

/** What rooms answer. */
export const resolvers = {
  Room: room,
}

/** The same for many parents at once. */
export const loaders = {
  Office: {
    rooms: (queries, { db, viewer }) => roomPages(db, viewer, queries),
  },
} satisfies Loaders
