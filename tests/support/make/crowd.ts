import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'

/**
 * Fills week 48 of 2026 of an office with `count` items, in few statements: twenty minutes each and hardly two at once, in
 * twenty rooms that they hold, each with one of ten leaders and two others.
 */
export async function makeCrowd(db: Db, officeId: string, count: number): Promise<void> {
  await db.execute(sql`insert into persons (office_id, name, is_leader)
    select ${officeId}::uuid, 'Nguyễn Văn ' || n, n <= 10 from generate_series(1, 40) n`)
  await db.execute(sql`insert into resources (office_id, kind, name)
    select ${officeId}::uuid, 'ROOM', 'Phòng ' || n from generate_series(1, 20) n`)
  await db.execute(sql`insert into documents (office_id, kind, period)
    values (${officeId}, 'WEEK', daterange('2026-11-23', '2026-11-30'))
    on conflict do nothing`)
  await db.execute(sql`
    insert into events (office_id, home_document_id, uid, title, time_kind, starts_on, start_time, end_time, period, hold,
      place_resource_id, position, created_at, updated_at)
    select d.office_id, d.id, n || '@' || d.office_id, 'Họp ' || n, 'PERIOD', t.at::date, to_char(t.at, 'HH24:MI'),
      to_char(t.at + interval '20 minutes', 'HH24:MI'), t.during, 'STATED', r.id, n, now(), now()
    from documents d, generate_series(1, ${count}::integer) n,
      lateral (select timestamp '2026-11-23' + n % 7 * interval '1 day' + n / 7 % 71 * interval '20 minutes' as at) w,
      lateral (select w.at, tstzrange(w.at at time zone 'Asia/Ho_Chi_Minh',
        w.at at time zone 'Asia/Ho_Chi_Minh' + interval '20 minutes') as during) t,
      (select id, row_number() over (order by name) - 1 as rank from resources where office_id = ${officeId}) r
    where d.office_id = ${officeId} and d.kind = 'WEEK' and lower(d.period) = '2026-11-23' and r.rank = n % 20`)
  await db.execute(sql`
    insert into event_people (office_id, event_id, role, person_id, position)
    select e.office_id, e.id, case k when 0 then 'CHAIRS' else 'ATTENDS' end, p.id, k
    from events e, generate_series(0, 2) k,
      (select id, is_leader, row_number() over (partition by is_leader order by name) - 1 as rank
        from persons where office_id = ${officeId}) p
    where e.office_id = ${officeId} and e.uid like '%@' || e.office_id and p.is_leader = (k = 0)
      and p.rank = case k when 0 then e.position::integer % 10 else (e.position::integer * 3 + k) % 30 end`)
  await db.execute(sql`
    insert into bookings (office_id, resource_id, event_id, owner, period, state, ends_assumed, created_at)
    select e.office_id, e.place_resource_id, e.id, 'event', e.period, 'held', false, now()
    from events e where e.office_id = ${officeId} and e.uid like '%@' || e.office_id`)
}
