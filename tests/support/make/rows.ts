import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { makeCaller } from './access.ts'
import { makeRoom } from './booking.ts'
import { makePublished, makeRelease } from './calendar.ts'
import { makeEvents } from './draft.ts'
import { makeGroup, makeOffice, makePerson, makeUnit } from './people.ts'

/** An office with a sound row of every table that has a constraint, and two of those that others are to name. */
export async function makeRows(db: Db): Promise<void> {
  const office = await makeOffice(db)
  const officeId = office.id
  const { id: unitId } = await makeUnit(db, { officeId, name: 'Phòng Tổng hợp' })
  const { id: deputyId } = await makePerson(db, { officeId, name: 'Lê Bình' })
  const { id: personId } = await makePerson(db, { officeId, name: 'Lê An', shortTitle: 'CT' })
  await makeGroup(db, { officeId, name: 'Tổ', memberIds: [personId] })
  const { id: roomId } = await makeRoom(db, { officeId, name: 'Phòng họp 1' })
  const { accountId } = await makeCaller(db, { officeId, role: 'PLANNER' })
  const release = await makeRelease(db, office)
  const { id: publishedId } = await makePublished(db, office, release, { people: [{ personId }] })
  const [eventId, mergedId] = await makeEvents(db, { officeId, count: 2 })
  const rest = [
    sql`insert into absences (office_id, person_id, period)
      values (${officeId}, ${personId}, '[2026-11-23 00:00Z, 2026-11-24 00:00Z)')`,
    sql`insert into aliases (office_id, kind, folded, person_id)
      values (${officeId}, 'PARTY', 'anh an', ${personId})`,
    sql`insert into authorisations (office_id, principal_id, deputy_id, scope, period)
      values (${officeId}, ${personId}, ${deputyId}, 'ALL', '[2026-11-23 00:00Z, 2026-11-24 00:00Z)')`,
    sql`insert into bookings (office_id, resource_id, event_id, owner, state, period, created_at)
      values (${officeId}, ${roomId}, ${eventId}, 'event', 'confirmed',
        '[2026-11-26 01:00Z, 2026-11-26 02:00Z)', now())`,
    sql`insert into clash_policies (office_id, kind, person_id, grade)
      values (${officeId}, 'LEADER_TWICE', ${personId}, 'NEEDS_REASON')`,
    sql`insert into clash_settings (office_id, outside_minutes) values (${officeId}, 30)`,
    sql`insert into travel_minutes (office_id, one_room_id, other_place, minutes)
      values (${officeId}, ${roomId}, 'UBND huyện', 20)`,
    sql`insert into clash_overrides (office_id, key, event_id, fingerprint, reason, accepted_by, accepted_at)
      values (${officeId}, 'DAY_OFF::' || ${eventId}::text, ${eventId}, '', 'Trực lễ', ${accountId}, now())`,
    sql`insert into event_audience (office_id, event_id, person_id)
      values (${officeId}, ${eventId}, ${personId})`,
    sql`insert into event_people (office_id, event_id, person_id, role, position)
      values (${officeId}, ${eventId}, ${personId}, 'CHAIRS', 0)`,
    sql`insert into declarations (office_id, unit_id, week_on, account_id, at)
      values (${officeId}, ${unitId}, '2026-11-30', ${accountId}, now())`,
    sql`insert into proposal_notes (office_id, event_id, side, kind, text, account_id, at)
      values (${officeId}, ${eventId}, 'UNIT', 'NOTE', 'Có', ${accountId}, now())`,
    sql`insert into proposal_origins (office_id, kept_id, merged_id, unit_id, proposed_at, title, time_label, place_label)
      values (${officeId}, ${eventId}, ${mergedId}, ${unitId}, now(), 'Họp', '', '')`,
    sql`insert into proposal_reads (office_id, event_id, side, through) values (${officeId}, ${eventId}, 'UNIT', 1)`,
    sql`insert into registration_settings (office_id, closes_weekday, closes_at, opens_weeks_ahead, after_cut_off)
      values (${officeId}, 4, '16:00', 2, 'FLAG')`,
    sql`insert into registration_windows (office_id, week_on, opens_at, closes_at)
      values (${officeId}, '2026-11-30', '2026-11-16 00:00Z', '2026-11-26 09:00Z')`,
    sql`insert into unit_registrations (office_id, unit_id, registers_weekly) values (${officeId}, ${unitId}, true)`,
    sql`insert into feed_parts (office_id, event_id, level, language, sequence, body, form)
      values (${officeId}, ${publishedId}, 3, 'vi', 0, '', '')`,
    sql`insert into feeds (office_id, scope, language, name, token_hash, account_id, created_at)
      values (${officeId}, 'OFFICE', 'vi', 'Lịch', decode(md5(${officeId}), 'hex'), ${accountId}, now())`,
    sql`insert into holidays (office_id, starts_on, ends_on, name, kind)
      values (${officeId}, '2026-09-02', '2026-09-03', 'Quốc khánh', 'OFF')`,
    sql`insert into installations (demo) values ('{}') on conflict do nothing`,
    sql`insert into journal (office_id, at, verb) values (${officeId}, now(), 'one'), (${officeId}, now(), 'two')`,
    sql`insert into journal_changes (office_id, journal_id, subject_kind, subject_id, at)
      select office_id, id, 'event', ${eventId}, at from journal where office_id = ${officeId} and verb = 'one'`,
    sql`insert into journal_seals (office_id, number, journal_id, hash)
      select office_id, 1, id, '' from journal where office_id = ${officeId} and verb = 'one'`,
    sql`insert into network_settings (opens_network) values (true) on conflict do nothing`,
    sql`insert into one_time_links (purpose, token_hash, expires_at)
      values ('SET_UP', decode(md5(${officeId}), 'hex'), now())`,
    sql`insert into sessions (office_id, account_id, token_hash, created_at, expires_at)
      values (${officeId}, ${accountId}, decode(md5(${officeId}), 'hex'), now(), now())`,
  ]
  for (const statement of rest) await db.execute(statement)
  await makeReceipts(db, { officeId, release, unitId, personId, accountId })
}

/** What units and leaders know of a release: of each table a row of the unit, then one of the person. */
async function makeReceipts(
  db: Db,
  {
    officeId,
    release: { id, documentId },
    unitId,
    personId,
    accountId,
  }: {
    officeId: string
    release: { id: string; documentId: string }
    unitId: string
    personId: string
    accountId: string
  },
): Promise<void> {
  const parties = [
    { unitId, personId: null },
    { unitId: null, personId },
  ]
  for (const party of parties) {
    const row = sql`${officeId}, ${documentId}, 0, ${party.unitId}, ${party.personId}`
    const columns = sql.raw('office_id, document_id, number, unit_id, person_id')
    await db.execute(
      sql`insert into concerned_parties (${columns}, release_id) values (${row}, ${id})`,
    )
    await db.execute(sql`insert into sightings (${columns}, seen_at) values (${row}, now())`)
    await db.execute(sql`insert into receipts (${columns}, confirmed_by, confirmed_by_name, confirmed_at, is_on_behalf)
      values (${row}, ${accountId}, 'Lê An', now(), false)`)
  }
  await db.execute(sql`insert into readings (office_id, document_id, account_id, number, read_at)
    values (${officeId}, ${documentId}, ${accountId}, 0, now())`)
}
