import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../db/connect.ts'

const settings = { feedPastMonths: 3, feedFutureMonths: 12 }

const facts = {
  title: 'Họp Thường trực Ủy ban nhân dân tỉnh nghe báo cáo tiến độ các dự án trọng điểm',
  time: { kind: 'PERIOD', startsOn: null, endsOn: null, words: null, text: null },
  isAllDay: false,
  place: {
    resourceId: null,
    text: '',
    label: 'Phòng họp số 2, tầng 3, trụ sở Ủy ban nhân dân tỉnh',
  },
  gatheringPoint: '',
  parties: [
    { role: 'CHAIRS', label: 'Phó Chủ tịch Thường trực Nguyễn Văn Phước' },
    { role: 'ATTENDS', label: 'Giám đốc Sở Kế hoạch và Đầu tư, Giám đốc Sở Tài chính' },
    { role: 'PREPARES', label: 'Phòng Tổng hợp' },
  ],
  transport: null,
  transportText: '',
  source: { number: '', on: null, issuer: '' },
  remarks: '',
}

/** An office that has published `count` events around today, and a link to its calendar. */
export async function fillOffice(
  db: Db,
  count: number,
): Promise<{ officeId: string; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const [made] = await rows<{ office: string; release: string; document: string }>(
    db,
    sql`
    with office as (
      insert into offices (name, short_name, zone, settings)
      values ('Văn phòng', 'VP', 'Asia/Ho_Chi_Minh', ${JSON.stringify(settings)}::jsonb) returning id
    ), account as (
      insert into accounts (office_id, email, name, created_at)
      select id, id || '@example.invalid', 'Bench', now() from office returning id, office_id
    ), given as (
      insert into grants (office_id, account_id, role, period)
      select office_id, id, 'MEMBER', tstzrange('2000-01-01', '2199-01-01') from account
    ), link as (
      insert into feeds (office_id, scope, language, name, token_hash, account_id, created_at)
      select office_id, 'OFFICE', 'vi', 'Lịch', ${createHash('sha256').update(token).digest()}, id, now() from account
    ), document as (
      insert into documents (office_id, kind, period)
      select id, 'WEEK', daterange('2026-01-05', '2026-01-12') from office returning id, office_id
    )
    select office.id as office, document.id as document from office, document`,
  )
  if (made === undefined) throw new Error('The office was not made')
  await fillEvents(db, made, count)
  return { officeId: made.office, token }
}

async function fillEvents(
  db: Db,
  { office, document }: { office: string; document: string },
  count: number,
): Promise<void> {
  await db.execute(sql`
    insert into events (office_id, home_document_id, uid, title, time_kind, hold, created_at, updated_at)
    select ${office}::uuid, ${document}::uuid, n || '@' || ${document}::text, 'x', 'UNKNOWN', 'NONE', now(), now()
    from generate_series(1, ${count}::integer) n`)
  await db.execute(sql`
    insert into releases (office_id, document_id, number, reason_kind, released_by_name, released_at, content, diff)
    select ${office}::uuid, ${document}::uuid, 0, 'OTHER', 'Bench', now(), jsonb_build_object('entries',
      jsonb_agg(jsonb_build_object('eventId', id, 'facts', ${JSON.stringify(facts)}::jsonb))), '{"changes": []}'
    from events where home_document_id = ${document}::uuid`)
  await db.execute(sql`
    insert into published_events (event_id, office_id, uid, release_id, release_number, sequence, first_published_at, changed_at,
      status, secrecy, period, facts)
    select e.id, e.office_id, e.uid, releases.id, releases.number, 0, now(), now(), 'CONFIRMED', 'NORMAL',
      tstzrange(at, at + interval '90 minutes'), ${JSON.stringify(facts)}::jsonb || jsonb_build_object('title', e.uid)
    from events e join releases on releases.document_id = e.home_document_id, lateral (select date_trunc('hour', now()) - interval '60 days'
      + substring(e.uid from '^[0-9]+')::integer * interval '4 hours' as at) moved
    where e.home_document_id = ${document}::uuid`)
  await changeOffice(db, office)
}

/** Leaves the office's feeds without the parts that were kept of their events, as they are before they are first asked. */
export async function forgetParts(db: Db, officeId: string): Promise<void> {
  await db.execute(sql`delete from feed_parts where office_id = ${officeId}`)
  await changeOffice(db, officeId)
}

/** Changes three of the office's published events and its version, as a release does. */
export async function releaseThree(db: Db, officeId: string): Promise<void> {
  await db.execute(sql`
    update published_events set sequence = sequence + 1, changed_at = now(),
      facts = facts || jsonb_build_object('remarks', 'Điều chỉnh ' || sequence)
    where event_id in (select event_id from published_events where office_id = ${officeId}
      order by sequence, event_id limit 3)`)
  await changeOffice(db, officeId)
}

async function changeOffice(db: Db, officeId: string): Promise<void> {
  await db.execute(sql`
    insert into publication_versions (office_id, version) values (${officeId}, 1)
    on conflict (office_id) do update set version = publication_versions.version + 1`)
}
