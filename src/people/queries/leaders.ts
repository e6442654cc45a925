import { and, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db } from '../../../db/connect.ts'
import { offices, type PersonRow, persons, posts } from '../../../db/schema/people.ts'
import { dayIn } from '../queries.ts'
import { isLeadersTitle } from '../rules.ts'

const most = 100

/**
 * The persons of offices, by office, whose highest post in the leadership at `now` reads like a leader's, without a
 * calendar of their own and about whom that was never said; by precedence, at most 100 an office.
 */
export async function likelyLeaders(
  db: Db,
  officeIds: readonly string[],
  now: DateTime,
): Promise<Map<string, PersonRow[]>> {
  const today = dayIn(sql`${offices.zone}`, now)
  const found = await db
    .selectDistinctOn([persons.id], { person: persons, post: posts })
    .from(persons)
    .innerJoin(offices, eq(offices.id, persons.officeId))
    .innerJoin(
      posts,
      and(
        eq(posts.personId, persons.id),
        sql`${posts.period} @> ${today}`,
        sql`${posts.unitId} is null`,
      ),
    )
    .where(
      and(
        among(persons.officeId, officeIds),
        sql`not ${persons.isLeader} and not ${persons.isLeaderSettled} and not ${persons.isRetired}`,
      ),
    )
    .orderBy(persons.id, posts.precedence, posts.id)
  const likely = found
    .filter(({ post }) => isLeadersTitle(post.title))
    .sort((one, other) => one.post.precedence - other.post.precedence)
  return new Map(
    officeIds.map((id) => [
      id,
      likely.flatMap(({ person }) => (person.officeId === id ? [person] : [])).slice(0, most),
    ]),
  )
}
