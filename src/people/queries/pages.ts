import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  type GroupRow,
  groups,
  type HolidayRow,
  holidays,
  offices,
  type PersonRow,
  persons,
  posts,
  type UnitRow,
  units,
} from '../../../db/schema/people.ts'
import type { Page, SortKey } from '../../../graphql/pages.ts'
import type { Viewer } from '../../access/policy.ts'
import { askedList, isAsked, type OfficeLists, pagesOfOffices } from '../../access/queries/lists.ts'
import { visibleOfficeId } from '../policy.ts'
import { dayIn, rankOn } from '../queries.ts'

/** The units of offices in their order. */
export function unitPages(
  db: Db,
  viewer: Viewer | null,
  lists: OfficeLists,
): Promise<Page<UnitRow>[]> {
  const above = sql`(select above.name from ${units} above where above.id = ${units.parentId})`
  const text = sql`concat_ws(' ', ${units.name}, ${units.shortName}, ${above})`
  return pagesOfOffices<UnitRow>(lists, {
    isShown: belongs(viewer),
    keyOf: inOrder,
    read: (asked) =>
      db
        .select({ ...getTableColumns(units), askedList })
        .from(units)
        .innerJoin(asked, isAsked(units.officeId, text)),
  })
}

/** The groups of offices in their order. */
export function groupPages(
  db: Db,
  viewer: Viewer | null,
  lists: OfficeLists,
): Promise<Page<GroupRow>[]> {
  return pagesOfOffices<GroupRow>(lists, {
    isShown: belongs(viewer),
    keyOf: inOrder,
    read: (asked) =>
      db
        .select({ ...getTableColumns(groups), askedList })
        .from(groups)
        .innerJoin(asked, isAsked(groups.officeId, groups.name)),
  })
}

/** The days off and swapped working days of offices by date. */
export function holidayPages(
  db: Db,
  viewer: Viewer | null,
  lists: OfficeLists,
): Promise<Page<HolidayRow>[]> {
  const text = sql`concat_ws(' ', ${holidays.name}, ${holidays.startsOn}, ${holidays.endsOn})`
  return pagesOfOffices<HolidayRow>(lists, {
    isShown: belongs(viewer),
    keyOf: ({ startsOn, id }) => [startsOn, id],
    read: (asked) =>
      db
        .select({ ...getTableColumns(holidays), askedList })
        .from(holidays)
        .innerJoin(asked, isAsked(holidays.officeId, text)),
  })
}

/** The persons of offices by their rank at `now`, then name. */
export function personPages(
  db: Db,
  viewer: Viewer | null,
  lists: OfficeLists,
  now: DateTime,
): Promise<Page<PersonRow>[]> {
  const today = dayIn(sql`${offices.zone}`, now)
  const text = sql`concat_ws(' ', ${persons.name}, ${persons.phone}, ${persons.email}, ${postsOn(today)})`
  return pagesOfOffices<PersonRow & { rank: number }>(lists, {
    isShown: belongs(viewer),
    keyOf: ({ rank, name, id }) => [rank, name, id],
    read: (asked) =>
      db
        .select({ ...getTableColumns(persons), rank: rankOn(today), askedList })
        .from(persons)
        .innerJoin(offices, eq(offices.id, persons.officeId))
        .innerJoin(asked, isAsked(persons.officeId, text)),
  })
}

function postsOn(day: SQL): SQL {
  return sql`(
    select string_agg(concat_ws(' ', ${posts.title}, ${posts.shortTitle}, u.name, u.short_name), ' ')
    from ${posts} left join ${units} u on u.id = ${posts.unitId}
    where ${posts.personId} = ${persons.id} and ${posts.period} @> ${day})`
}

function belongs(viewer: Viewer | null): (officeId: string) => boolean {
  return (officeId) => visibleOfficeId(viewer, officeId) !== null
}

function inOrder({ position, name, id }: { position: number; name: string; id: string }): SortKey {
  return [position, name, id]
}
