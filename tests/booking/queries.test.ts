import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { holdsNear, surroundingsOf } from '../../src/booking/queries/holds.ts'
import { test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeEvents } from '../support/make/draft.ts'
import { makeOffice } from '../support/make/people.ts'

const years = DateTime.utc(2020)
const count = 4000

/** Years of bookings of two rooms, four a day. */
async function makeYears(db: Db) {
  const { id: officeId } = await makeOffice(db)
  const ids = [
    (await makeRoom(db, { officeId, name: 'Phòng họp 1' })).id,
    (await makeRoom(db, { officeId, name: 'Phòng họp 2' })).id,
  ]
  const events = await makeEvents(db, { officeId, count: 200 })
  await db.execute(sql`insert into bookings (office_id, resource_id, event_id, owner, state, period, created_at)
    select ${officeId}, r.id, (${JSON.stringify(events)}::json ->> (n % 200))::uuid, 'event', 'confirmed',
      tstzrange(start, start + interval '1 hour'), now()
    from resources r, generate_series(0, ${count / 2 - 1}::int) n,
      lateral (select ${years.toISO()}::timestamptz + n * interval '6 hours' as start) s
    where r.office_id = ${officeId}`)
  await db.execute(sql`analyze bookings`)
  return { rooms: ids, events }
}

/** How many rows of bookings `work` goes through one after another, without an index. */
async function goneThrough(db: Db, work: () => Promise<unknown>): Promise<number> {
  const read = async () => {
    const [row] = await rows<{ read: number }>(
      db,
      sql`select seq_tup_read as read from pg_stat_xact_user_tables where relname = 'bookings'`,
    )
    return row!.read
  }
  const before = await read()
  await work()
  return (await read()) - before
}

describe('what stands near a booking, in a store of years', () => {
  test('is found by its resource and its time, not among all bookings', async ({ db }) => {
    const { rooms, events } = await makeYears(db)
    const wants = rooms.map((resourceId, day) => {
      const from = years.plus({ days: 100 + day })
      return { resourceId, period: { from, until: from.plus({ hours: 2 }) } }
    })
    const scope = [{ eventId: events[7]!, owner: 'event' }]
    expect(
      await goneThrough(db, async () => {
        // Two days before and after, four a day, and the one that begins with the want.
        expect(await holdsNear(db, wants)).toHaveLength(2 * 17)
      }),
    ).toBe(0)
    expect(
      await goneThrough(db, async () => {
        const { current, near } = await surroundingsOf(db, scope, wants)
        expect(current).toHaveLength(count / 200)
        expect(near).toHaveLength(count / 200 + 2)
      }),
    ).toBe(0)
  })
})
