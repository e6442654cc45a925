import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import { makeCaller } from '../../tests/support/make/access.ts'
import { makeOffice } from '../../tests/support/make/people.ts'

/** The addresses of a made week: the API with the planner's token, and the limit's own address. */
export type WeekPlace = {
  url: string
  token: string
  limitUrl: string
  officeId: string
  year: number
  week: number
}

/** Next week. */
function monday(): DateTime {
  return DateTime.utc().plus({ weeks: 1 }).startOf('week')
}

/** An office whose next week holds `count` items in draft, each chaired by one of seventy leaders before five others. */
export async function fillWeek(
  db: Db,
  count: number,
): Promise<Omit<WeekPlace, 'url' | 'limitUrl'>> {
  const { id: officeId } = await makeOffice(db)
  const { secret: token } = await makeCaller(db, { officeId, role: 'PLANNER' })
  const from = monday()
  const span = { from: from.toISODate(), until: from.plus({ weeks: 1 }).toISODate() }
  await db.execute(sql`insert into persons (office_id, name, is_leader)
    select ${officeId}::uuid, 'Nguyễn Văn ' || n, n <= 70 from generate_series(1, 500) n`)
  await db.execute(sql`insert into documents (office_id, kind, period)
    values (${officeId}, 'WEEK', daterange(${span.from}, ${span.until}))`)
  await db.execute(sql`
    insert into events (office_id, home_document_id, uid, title, time_kind, starts_on, start_time, time_text, period,
      hold, place_text, position, created_at, updated_at)
    select d.office_id, d.id, n || '@' || d.office_id,
      'Họp Thường trực Ủy ban nhân dân tỉnh nghe báo cáo tiến độ các dự án trọng điểm ' || n,
      'START', t.at::date, to_char(t.at, 'HH24:MI'), to_char(t.at, 'HH24:MI'),
      tstzrange(t.at at time zone 'Asia/Ho_Chi_Minh', t.at at time zone 'Asia/Ho_Chi_Minh' + interval '90 minutes'),
      'ASSUMED', 'Phòng họp số ' || n % 20, n, now(), now()
    from documents d, generate_series(1, ${count}::integer) n, lateral (select ${span.from}::date::timestamp
      + n % 5 * interval '1 day' + interval '7 hours 30 minutes' + n / 5 % 18 * interval '30 minutes' as at) t
    where d.office_id = ${officeId}`)
  await db.execute(sql`
    insert into event_people (office_id, event_id, role, person_id, position)
    select e.office_id, e.id, case k when 0 then 'CHAIRS' else 'ATTENDS' end, p.id, k
    from events e, generate_series(0, 5) k,
      (select id, is_leader, row_number() over (partition by is_leader order by name) - 1 as rank
        from persons where office_id = ${officeId}) p
    where e.office_id = ${officeId} and p.is_leader = (k = 0)
      and p.rank = case k when 0 then e.position::integer % 70 else (e.position::integer * 5 + k) % 430 end`)
  await db.execute(sql`analyze`)
  return { officeId, token, year: from.weekYear, week: from.weekNumber }
}

/** Lets the office's journal have one more entry, as every change of a week does. */
export async function changeWeek(db: Db, officeId: string): Promise<void> {
  await db.execute(
    sql`insert into journal (office_id, at, verb) values (${officeId}::uuid, now(), 'editItem')`,
  )
}

/** Edits the first item of an office's week as far as its version shows, with its entry in the journal. */
export async function editFirst(db: Db, officeId: string): Promise<void> {
  await db.execute(sql`
    with edited as (update events set revision = revision + 1 where office_id = ${officeId} and position = 1)
    insert into journal (office_id, at, verb) values (${officeId}::uuid, now(), 'editItem')`)
}

/**
 * The same week as JSON text in one statement, with no regard to who asks: what no reading of it can undercut. `itemId`:
 * one item of it alone.
 */
export async function weekAsText(
  db: Db,
  officeId: string,
  itemId: string | null = null,
): Promise<string> {
  const from = monday()
  const chosen = itemId === null ? sql`` : sql`and e.id = ${itemId}`
  const [row] = await rows<{ text: string }>(
    db,
    sql`select coalesce(json_agg(json_build_object('id', e.id, 'revision', e.revision, 'title', e.title,
      'kind', e.time_kind, 'startsOn', e.starts_on, 'startTime', e.start_time, 'endTime', e.end_time,
      'text', e.time_text, 'from', lower(e.period), 'until', upper(e.period), 'place', e.place_text,
      'gatheringPoint', e.gathering_point, 'remarks', e.remarks, 'secrecy', e.secrecy, 'status', e.status,
      'stage', e.stage, 'updatedAt', e.updated_at,
      'parties', (select json_agg(json_build_object('role', w.role, 'id', p.id, 'label', p.name) order by w.position)
        from event_people w join persons p on p.id = w.person_id where w.event_id = e.id))
      order by e.starts_on, e.position), '[]')::text as text
    from events e where e.office_id = ${officeId} and e.starts_on >= ${from.toISODate()}
      and e.starts_on < ${from.plus({ weeks: 1 }).toISODate()} ${chosen}`,
  )
  return row?.text ?? ''
}
