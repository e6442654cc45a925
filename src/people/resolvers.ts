import type { DateTime } from 'luxon'
import type { Loaders } from '../server/loaders.ts'
import type {
  OfficeResolvers,
  OfficeSettingsResolvers,
  PostResolvers,
  QueryResolvers,
} from '../server/schema.generated.ts'
import { visibleOfficeId } from './policy.ts'
import {
  groupPages,
  holidayPages,
  labelsOfPersons,
  membersOfGroups,
  officeById,
  officesByIds,
  officesOfViewer,
  personPages,
  personsByIds,
  postsOfPersons,
  unitPages,
  unitsByIds,
} from './queries.ts'

const query: QueryResolvers = {
  office: async (_, { id }, { db, viewer }) => {
    const visible = visibleOfficeId(viewer, id)
    return visible === null ? null : officeById(db, visible)
  },
  offices: (_, args, { db, viewer }) => officesOfViewer(db, viewer, args),
}

const office: OfficeResolvers = {
  today: ({ zone }, _, { now }) => isoDate(now.setZone(zone)),
}

const officeSettings: OfficeSettingsResolvers = {
  halfDays: ({ halfDays }) => [
    { halfDay: 'MORNING', ...halfDays.MORNING },
    { halfDay: 'AFTERNOON', ...halfDays.AFTERNOON },
    { halfDay: 'EVENING', ...halfDays.EVENING },
  ],
}

const post: PostResolvers = {
  startsOn: ({ period }) => period.from,
  endsOn: ({ period }) => period.until,
}

/** What people and their offices answer. */
export const resolvers = {
  Query: query,
  Office: office,
  OfficeSettings: officeSettings,
  Post: post,
}

/** The same for many parents at once. */
export const loaders = {
  Viewer: {
    office: async (queries, { db }) => {
      const found = await officesByIds(
        db,
        queries.map(({ obj }) => obj.officeId),
      )
      return queries.map(({ obj }) => present(found.get(obj.officeId)))
    },
  },
  Grant: {
    office: async (queries, { db }) => {
      const found = await officesByIds(
        db,
        queries.map(({ obj }) => obj.officeId),
      )
      return queries.map(({ obj }) => present(found.get(obj.officeId)))
    },
    unit: async (queries, { db }) => {
      const found = await unitsByIds(db, known(queries.map(({ obj }) => obj.unitId)))
      return queries.map(({ obj }) => found.get(obj.unitId ?? '') ?? null)
    },
    person: async (queries, { db }) => {
      const found = await personsByIds(db, known(queries.map(({ obj }) => obj.personId)))
      return queries.map(({ obj }) => found.get(obj.personId ?? '') ?? null)
    },
  },
  Office: {
    parent: async (queries, { db, viewer }) => {
      const ids = queries.map(({ obj }) => visibleOfficeId(viewer, obj.parentId))
      const found = await officesByIds(db, known(ids))
      return ids.map((id) => found.get(id ?? '') ?? null)
    },
    units: (queries, { db, viewer }) => unitPages(db, viewer, queries),
    persons: (queries, { db, viewer, now }) => personPages(db, viewer, queries, now),
    groups: (queries, { db, viewer }) => groupPages(db, viewer, queries),
    holidays: (queries, { db, viewer }) => holidayPages(db, viewer, queries),
  },
  Unit: {
    parent: async (queries, { db }) => {
      const found = await unitsByIds(db, known(queries.map(({ obj }) => obj.parentId)))
      return queries.map(({ obj }) => found.get(obj.parentId ?? '') ?? null)
    },
  },
  Person: {
    label: async (queries, { db, now }) => {
      const labels = await labelsOfPersons(
        db,
        queries.map(({ obj }) => obj),
        now,
      )
      return queries.map(({ obj }) => labels.get(obj.id) ?? obj.name)
    },
    posts: async (queries, { db }) => {
      const found = await postsOfPersons(
        db,
        queries.map(({ obj }) => obj.id),
      )
      return queries.map(({ obj }) => found.get(obj.id) ?? [])
    },
  },
  Post: {
    unit: async (queries, { db }) => {
      const found = await unitsByIds(db, known(queries.map(({ obj }) => obj.unitId)))
      return queries.map(({ obj }) => found.get(obj.unitId ?? '') ?? null)
    },
  },
  Group: {
    members: (queries, { db, now }) =>
      membersOfGroups(
        db,
        queries.map(({ obj, params }) => ({ groupId: obj.id, on: params.on ?? null })),
        now,
      ),
  },
} satisfies Loaders

function known(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null)
}

// A foreign key keeps it from being missing.
function present<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('A row that a key names is missing')
  return row
}

function isoDate(at: DateTime): string {
  return at.toFormat('yyyy-MM-dd')
}
