import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import { concernedParties, type EntryChange, type ReleaseRow } from '../../../db/schema/release.ts'
import { leaderIds, membersOn, postsInUnits } from '../../people/queries/labels.ts'
import type { IncludedEvent } from '../rules/included.ts'

type Concerning = Pick<IncludedEvent, 'eventId' | 'before' | 'facts'>

/**
 * Writes whom the changes of a release concern: the units and leaders that a changed event names before or after, groups
 * as they are on its day and persons with the units of their posts, where all of the office sees it. What was past already concerns nobody.
 */
export async function writeConcerned(
  db: Db,
  { id, officeId, documentId, number }: ReleaseRow,
  {
    changes,
    included,
    today,
  }: { changes: readonly EntryChange[]; included: readonly Concerning[]; today: string },
): Promise<void> {
  const telling = new Set(
    changes.flatMap(({ eventId, isRecordedAfterwards }) =>
      isRecordedAfterwards ? [] : (eventId ?? []),
    ),
  )
  const named = included
    .filter(({ eventId }) => telling.has(eventId))
    .flatMap(({ before, facts }) => {
      const isOpen = [facts, before].every((each) => (each?.secrecy ?? 'NORMAL') === 'NORMAL')
      return [facts, before].flatMap((each) =>
        each === null ? [] : namedIn(each, { today, isOpen }),
      )
    })
  if (named.length === 0) return
  await rows(
    db,
    sql`
    with named as (select distinct * from jsonb_to_recordset(${JSON.stringify(named)}::jsonb)
        as n (person_id uuid, unit_id uuid, group_id uuid, "on" date, is_open boolean)),
    people as (select n.person_id, n."on", n.is_open from named n where n.person_id is not null
      union select m.person_id, n."on", n.is_open from named n join (${membersOn()}) m
        on m.group_id = n.group_id and m.period @> n."on")
    insert into ${concernedParties} (office_id, document_id, release_id, number, unit_id, person_id)
    select ${officeId}::uuid, ${documentId}::uuid, ${id}::uuid, ${number}::integer, c.unit_id, c.person_id
    from (select n.unit_id, null::uuid as person_id from named n where n.unit_id is not null
      union select h.unit_id, null from people p join (${postsInUnits()}) h
        on p.is_open and h.person_id = p.person_id and h.period @> p."on"
      union select null, p.person_id from people p where p.person_id in (${leaderIds()})) c`,
  )
}

// The unit of somebody's post does not see what is secret by it, so it is not told that there is something.
function namedIn(
  { parties, time }: EventFacts,
  { today, isOpen }: { today: string; isOpen: boolean },
) {
  const is_open = isOpen
  const on = time.startsOn ?? today
  return parties.flatMap(({ personId, unitId, groupId, behalfOfId }) => [
    ...((personId ?? unitId ?? groupId) === null
      ? []
      : [{ person_id: personId, unit_id: unitId, group_id: groupId, on, is_open }]),
    ...(behalfOfId === null
      ? []
      : [{ person_id: behalfOfId, unit_id: null, group_id: null, on, is_open }]),
  ])
}
