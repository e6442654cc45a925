import { DateTime } from 'luxon'
import type { Context, SignedIn } from '../access/context.ts'
import { mayAdminister, maySetUp, unitsRegisteredFor } from '../access/policy.ts'
import { accountPages } from '../access/queries.ts'
import { saveGroup } from './commands/groups.ts'
import { removeHoliday, saveHoliday } from './commands/holidays.ts'
import { tellLeaders } from './commands/leaders.ts'
import { openOffice, saveOffice } from './commands/offices.ts'
import { savePerson } from './commands/persons.ts'
import { saveUnit } from './commands/units.ts'
import { visibleOfficeId } from './policy.ts'
import { likelyLeaders } from './queries/leaders.ts'
import { groupPages, holidayPages, personPages, unitPages } from './queries/pages.ts'
import {
  groupsByIds,
  holidayById,
  labelsOfPersons,
  membersOfGroups,
  officeById,
  officeSeen,
  officesByIds,
  officesOfViewer,
  personsByIds,
  postsOfPersons,
  todayIn,
  unitsByIds,
} from './queries.ts'
import type {
  GroupSavedResolvers,
  HolidaySavedResolvers,
  LeadersToldResolvers,
  Loaders,
  MutationResolvers,
  OfficeResolvers,
  OfficeSettingsResolvers,
  PersonSavedResolvers,
  PostResolvers,
  QueryResolvers,
  StalePersonResolvers,
  UnitSavedResolvers,
} from './resolvers.generated.ts'

const query: QueryResolvers = {
  office: async (_, { id }, { db, viewer, ownOffice }) => {
    const visible = visibleOfficeId(viewer, id)
    if (visible === null) return null
    return visible === ownOffice?.id ? ownOffice : officeSeen(db, visible)
  },
  offices: (_, args, { db, viewer }) => officesOfViewer(db, viewer, args),
}

const mutation: MutationResolvers<SignedIn> = {
  saveOffice: (_, { input }, { db, viewer, now }) => saveOffice(db, viewer, input, now),
  openOffice: (_, { input }, { db, viewer, now }) => openOffice(db, viewer, input, now),
  saveUnit: (_, { input }, { db, viewer, now }) => saveUnit(db, viewer, input, now),
  savePerson: (_, { input }, { db, viewer, now }) => savePerson(db, viewer, input, now),
  tellLeaders: (_, { input }, { db, viewer, now }) => tellLeaders(db, viewer, input, now),
  saveGroup: (_, { input }, { db, viewer, now }) => saveGroup(db, viewer, input, now),
  saveHoliday: (_, { input }, { db, viewer, now }) => saveHoliday(db, viewer, input, now),
  removeHoliday: (_, { input }, { db, viewer, now }) => removeHoliday(db, viewer, input, now),
}

const office: OfficeResolvers = {
  maySetUp: ({ id }, _, { viewer }) => viewer !== null && maySetUp(viewer, id),
  mayAdminister: ({ id }, _, { viewer }) => viewer !== null && mayAdminister(viewer, id),
  today: (self, _, { now }) => todayIn(self, now),
}

const ofOffice = {
  office: async ({ officeId }: { officeId: string }, _: unknown, { db }: Context) =>
    present(await officeById(db, officeId)),
}

const unitSaved: UnitSavedResolvers = {
  unit: async ({ unitId }, _, { db }) => present((await unitsByIds(db, [unitId])).get(unitId)),
}

const stalePerson: StalePersonResolvers = {
  person: async ({ personId }, _, { db }) =>
    present((await personsByIds(db, [personId])).get(personId)),
  changedAt: ({ changedAt }) => DateTime.fromISO(changedAt, { zone: 'utc' }),
}

const personSaved: PersonSavedResolvers = {
  person: async ({ personId }, _, { db }) =>
    present((await personsByIds(db, [personId])).get(personId)),
}

const leadersTold: LeadersToldResolvers = {
  persons: async ({ personIds }, _, { db }) => {
    const found = await personsByIds(db, personIds)
    return personIds.map((id) => present(found.get(id)))
  },
}

const groupSaved: GroupSavedResolvers = {
  group: async ({ groupId }, _, { db }) => present((await groupsByIds(db, [groupId])).get(groupId)),
}

const holidaySaved: HolidaySavedResolvers = {
  holiday: async ({ holidayId }, _, { db }) => present(await holidayById(db, holidayId)),
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

/** The resolvers of people and their offices. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  OfficeSaved: ofOffice,
  OfficeOpened: ofOffice,
  StaleOffice: ofOffice,
  UnitSaved: unitSaved,
  PersonSaved: personSaved,
  StalePerson: stalePerson,
  LeadersTold: leadersTold,
  GroupSaved: groupSaved,
  HolidaySaved: holidaySaved,
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
    likelyLeaders: async (queries, { db, viewer, now }) => {
      const ids = queries.map(({ obj }) => obj.id)
      const own = ids.filter((id) => viewer !== null && maySetUp(viewer, id))
      const found = await likelyLeaders(db, own, now)
      return ids.map((id) => found.get(id) ?? [])
    },
    unitsRegisteredFor: async (queries, { db, viewer }) => {
      const asked = queries.map(({ obj }) => unitsRegisteredFor(viewer, obj.id))
      const found = await unitsByIds(db, asked.flat())
      return asked.map((ids) => ids.map((id) => present(found.get(id))))
    },
    units: (queries, { db, viewer }) => unitPages(db, viewer, queries),
    persons: (queries, { db, viewer, now }) => personPages(db, viewer, queries, now),
    groups: (queries, { db, viewer }) => groupPages(db, viewer, queries),
    accounts: (queries, { db, viewer, now }) => accountPages(db, viewer, queries, now),
    holidays: (queries, { db, viewer }) => holidayPages(db, viewer, queries),
  },
  Unit: {
    parent: async (queries, { db }) => {
      const found = await unitsByIds(db, known(queries.map(({ obj }) => obj.parentId)))
      return queries.map(({ obj }) => found.get(obj.parentId ?? '') ?? null)
    },
  },
  Person: {
    label: {
      known: ({ label }) => label,
      load: async (queries, { db, now }) => {
        const labels = await labelsOfPersons(
          db,
          queries.map(({ obj }) => obj),
          now,
        )
        return queries.map(({ obj }) => labels.get(obj.id) ?? obj.name)
      },
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
function present<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new Error('A row that a key names is missing')
  return row
}
