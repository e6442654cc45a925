import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeRelease } from '../support/make/calendar.ts'
import { makeEvents } from '../support/make/draft.ts'
import { makeGroup, makeOffice, makePerson } from '../support/make/people.ts'

/** The constraint that refuses the statement; null when nothing does. What was written is undone. */
async function refusedBy(db: Db, statement: ReturnType<typeof sql>): Promise<string | null> {
  try {
    await db.transaction((tx) => tx.execute(statement))
    return null
  } catch (error) {
    return (error as { cause: { constraint: string } }).cause.constraint
  }
}

describe('the database itself refuses', () => {
  async function booked(db: Db) {
    const { id: officeId } = await makeOffice(db)
    const { id: roomId } = await makeRoom(db, { officeId, name: 'Phòng họp 1' })
    const [eventId] = await makeEvents(db, { officeId, count: 1 })
    return (state: string, waits: boolean) => sql`insert into bookings
      (id, office_id, resource_id, event_id, owner, state, waits, period, created_at)
      values (gen_random_uuid(), ${officeId}, ${roomId}, ${eventId}, 'event', ${state}, ${waits},
        '[2026-11-26 01:00Z, 2026-11-26 02:00Z)', now())`
  }

  test('a booking that holds and waits', async ({ db }) => {
    const booking = await booked(db)
    expect(await refusedBy(db, booking('requested', true))).toBeNull()
    expect(await refusedBy(db, booking('held', true))).toBe('bookings_only_requests_wait')
  })

  test('the same wish of an event twice', async ({ db }) => {
    const booking = await booked(db)
    await db.execute(booking('requested', true))
    expect(await refusedBy(db, booking('requested', true))).toBe('bookings_live_once')
    await db.execute(sql`update bookings set state = 'released', waits = false`)
    expect(await refusedBy(db, booking('requested', true))).toBeNull()
  })

  test('a person in a group twice at one time', async ({ db }) => {
    const { id: officeId } = await makeOffice(db)
    const { id: personId } = await makePerson(db, { officeId, name: 'Lê An' })
    const { id: groupId } = await makeGroup(db, { officeId, name: 'Tổ', memberIds: [personId] })
    const again = sql`insert into group_members (id, office_id, group_id, person_id, period)
      values (gen_random_uuid(), ${officeId}, ${groupId}, ${personId}, '[2026-01-01,)')`
    expect(await refusedBy(db, again)).toBe('group_members_no_overlap')
  })

  test('a number of a release twice, when two count at once', async ({ db }) => {
    const office = await makeOffice(db)
    await makeRelease(db, office)
    // Two that count at once each see the gap that the other fills.
    await db.execute(sql`alter table releases disable trigger releases_number_without_gap`)
    const again = sql`insert into releases
      (office_id, document_id, number, reason_kind, released_by_name, released_at, content, diff)
      select office_id, document_id, number, reason_kind, released_by_name, released_at, content, diff
      from releases where office_id = ${office.id}`
    expect(await refusedBy(db, again)).toBe('releases_number_once')
  })

  test('an address of two accounts, however it is written', async ({ db }) => {
    const { id: officeId } = await makeOffice(db)
    const account = (email: string) =>
      sql`insert into accounts (id, office_id, email, name, created_at)
        values (gen_random_uuid(), ${officeId}, ${email}, 'Lê An', now())`
    await db.execute(account('an@example.vn'))
    expect(await refusedBy(db, account('An@Example.vn'))).toBe('accounts_email_once')
    expect(await refusedBy(db, account('ba@example.vn'))).toBeNull()
  })
})
