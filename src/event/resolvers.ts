import { roomsByIds } from '../booking/queries/rooms.ts'
import { groupsByIds, personsByIds, unitsByIds } from '../people/queries.ts'
import type { Loaders } from './resolvers.generated.ts'

/** Joins no field: the parts of events answer by loaders. */
export const resolvers = {}

/** The same for many parents at once. */
export const loaders = {
  Party: {
    person: {
      known: ({ personId, person }) => (personId === null ? null : person),
      load: async (asked, { db }) => {
        const ids = asked.map(({ obj }) => obj.personId ?? '')
        const found = await personsByIds(db, ids)
        return ids.map((id) => found.get(id) ?? null)
      },
    },
    unit: {
      known: ({ unitId, unit }) => (unitId === null ? null : unit),
      load: async (asked, { db }) => {
        const ids = asked.map(({ obj }) => obj.unitId ?? '')
        const found = await unitsByIds(db, ids)
        return ids.map((id) => found.get(id) ?? null)
      },
    },
    group: {
      known: ({ groupId, group }) => (groupId === null ? null : group),
      load: async (asked, { db }) => {
        const ids = asked.map(({ obj }) => obj.groupId ?? '')
        const found = await groupsByIds(db, ids)
        return ids.map((id) => found.get(id) ?? null)
      },
    },
    behalfOf: {
      known: ({ behalfOfId, behalfOf }) => (behalfOfId === null ? null : behalfOf),
      load: async (asked, { db }) => {
        const ids = asked.map(({ obj }) => obj.behalfOfId ?? '')
        const found = await personsByIds(db, ids)
        return ids.map((id) => found.get(id) ?? null)
      },
    },
  },
  Place: {
    room: {
      known: ({ resourceId, room }) => (resourceId === null ? null : room),
      load: async (asked, { db }) => {
        const ids = asked.map(({ obj }) => obj.resourceId ?? '')
        const found = await roomsByIds(db, ids)
        return ids.map((id) => found.get(id) ?? null)
      },
    },
  },
} satisfies Loaders
