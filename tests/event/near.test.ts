import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { makeCrowd } from '../support/make/crowd.ts'
import { makeWorld } from '../support/make/world.ts'

const count = 4000

/** Years of events of the office behind its week, each with three of its people. */
async function makeYears(db: Db, officeId: string): Promise<void> {
  await db.execute(sql`
    insert into events (office_id, home_document_id, uid, title, time_kind, starts_on, start_time, end_time, period, hold,
      position, created_at, updated_at)
    select d.office_id, d.id, 'past' || n || '@' || d.office_id, 'Họp ' || n, 'PERIOD', t.at::date, '08:00', '09:00',
      tstzrange(t.at, t.at + interval '1 hour'), 'STATED', n, now(), now()
    from documents d, generate_series(1, ${count}::integer) n,
      lateral (select timestamptz '2026-11-20 01:00Z' - n / 5 * interval '1 day' as at) t
    where d.office_id = ${officeId}`)
  await db.execute(sql`
    insert into event_people (office_id, event_id, role, person_id, position)
    select e.office_id, e.id, 'ATTENDS', p.id, k
    from events e, generate_series(0, 2) k,
      (select id, row_number() over (order by name) - 1 as rank from persons where office_id = ${officeId}) p
    where e.office_id = ${officeId} and e.uid like 'past%' and p.rank = (e.position::integer * 3 + k) % 40`)
  await db.execute(sql`analyze events, event_people`)
}

/** How many rows of events and of their people were read, by whatever way. */
async function rowsRead(db: Db): Promise<number> {
  const [row] = await rows<{ read: number }>(
    db,
    sql`select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::integer as read
      from pg_stat_xact_user_tables where relname in ('events', 'event_people')`,
  )
  return row!.read
}

test('what an item may clash with is found by its hours, however many years a store holds', async ({
  db,
}) => {
  const { office, planner } = await makeWorld(db)
  await makeCrowd(db, office.id, 35)
  await makeYears(db, office.id)
  const [item] = await rows<{ id: string }>(
    db,
    sql`select id from events where office_id = ${office.id} and uid like '3@%'`,
  )
  const { api } = await testApi(db)
  const before = await rowsRead(db)
  const { data } = await api(
    `query ($id: ID!) { item(id: $id) { title clashes { kind otherTitle } } }`,
    { id: item!.id },
    { as: planner },
  )
  expect(data.item.title).toBe('Họp 3')
  expect((await rowsRead(db)) - before).toBeLessThan(200)
})
