import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db, rows } from '../../../db/connect.ts'
import { rowOf } from '../../../db/records.ts'
import { offices, type PersonRow, persons, posts } from '../../../db/schema/people.ts'
import { dayIn } from '../queries.ts'
import { leadersTitle } from '../rules.ts'

const most = 100

/**
 * The persons of offices, by office, whose highest post in the leadership at `now` reads like a leader's, without a
 * calendar of their own and about whom that was never said; by precedence, at most 100 an office.
 *
 * It goes from one title of the leadership to the next by an index and reads the posts of those alone that are a
 * leader's: however many others an office lists beside its leaders, they are not read.
 */
export async function likelyLeaders(
  db: Db,
  officeIds: readonly string[],
  now: DateTime,
): Promise<Map<string, PersonRow[]>> {
  // A limit keeps the planner from reading a table whole where it reckons with more than there is.
  const written = await rows(
    db,
    sql`
    with recursive titles as (
      select ${offices.id} as office_id, ${dayIn(sql`${offices.zone}`, now)} as today, (
        select min(h.title) from ${posts} h where h.office_id = ${offices.id} and h.unit_id is null) as title
      from ${offices} where ${among(offices.id, officeIds)}
      union all
      select t.office_id, t.today, (
        select min(h.title) from ${posts} h
        where h.office_id = t.office_id and h.unit_id is null and h.title > t.title)
      from titles t where t.title is not null)
    select * from (select held.*, row_number() over (partition by held.office_id order by held.precedence, held.id) as place
    from titles t cross join lateral (
      select p.*, h.precedence from ${posts} h cross join lateral (
        select * from ${persons} p
        where p.id = h.person_id and not (p.is_leader or p.is_leader_settled or p.is_retired) limit 1) p
      where h.office_id = t.office_id and h.unit_id is null and h.title = t.title and h.period @> t.today
        and h.id = (select above.id from ${posts} above
          where above.person_id = h.person_id and above.unit_id is null and above.period @> t.today
          order by above.precedence, above.id limit 1)
      order by h.precedence, h.person_id limit ${most}::int) held
    where regexp_replace(btrim(fold(t.title)), '\\s+', ' ', 'g') ~ ${leadersTitle}) likely
    where place <= ${most}::int order by place`,
  )
  const found = written.map((row) => rowOf(persons, row))
  return new Map(officeIds.map((id) => [id, found.filter(({ officeId }) => officeId === id)]))
}
