import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { accounts, grants } from '../../db/schema/access.ts'
import { type OfficeRow, offices } from '../../db/schema/people.ts'
import { publishedPeople } from '../../db/schema/release.ts'
import { type TestApi, testApi, testNow } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import {
  changePublished,
  type MadeRelease,
  makePublished,
  makeRelease,
} from '../support/make/calendar.ts'
import { makeOffice, makePerson, makeUnit } from '../support/make/people.ts'

const ISSUE = `mutation ($input: IssueFeedInput!) { issueFeed(input: $input) { __typename
  ... on FeedIssued { url feed { id name scope language
    upcoming(first: 50) { uid summary location from until day isCancelled } } }
  ... on Refusal { code field } } }`

type World = TestApi & { office: OfficeRow; planner: Caller; release: MadeRelease }

async function world(db: Db, values: Partial<typeof offices.$inferInsert> = {}): Promise<World> {
  const office = await makeOffice(db, values)
  const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
  const release = await makeRelease(db, office)
  return Object.assign(await testApi(db), { office, planner, release })
}

async function linkOf(
  { api, office, planner }: World,
  input: Record<string, unknown> = { scope: 'OFFICE' },
  as: Caller = planner,
): Promise<{ path: string; id: string; upcoming: Record<string, unknown>[] }> {
  const { data } = await api(
    ISSUE,
    { input: { officeId: office.id, language: 'vi', ...input } },
    { as },
  )
  const { url, feed } = data.issueFeed
  return { path: new URL(url).pathname, id: feed.id, upcoming: feed.upcoming }
}

async function textOf({ app }: TestApi, path: string): Promise<string> {
  const response = await app.inject({ url: path })
  expect(response.statusCode).toBe(200)
  return response.rawPayload.toString('utf8')
}

/** The VEVENTs of a feed by UID, as they are written. */
function eventsOf(text: string): Map<string, string> {
  const found = text.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g) ?? []
  return new Map(
    found.map((event) => [/^UID:(.*)\r$/m.exec(event.replace(/\r\n /g, ''))?.[1] ?? '', event]),
  )
}

function summaries(text: string): string[] {
  return [...text.replace(/\r\n /g, '').matchAll(/^SUMMARY:(.*)\r$/gm)].map((match) => match[1]!)
}

function golden(name: string, text: string): void {
  const file = new URL(`../golden/${name}`, import.meta.url)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

describe('a calendar link', () => {
  test('shows the office’s week as the golden feed', async ({ db }) => {
    const w = await world(db)
    const adjusted = await makeRelease(db, w.office, { at: testNow.minus({ hours: 2 }) })
    await makePublished(db, w.office, w.release, {
      uid: 'a@giaoban.example',
      facts: {
        title: 'Họp Thường trực UBND tỉnh; nghe báo cáo dự án, tiến độ\\kế hoạch',
        place: { resourceId: null, text: '', label: 'Phòng họp số 2, tầng 3' },
        gatheringPoint: 'Sân trụ sở, 7h30',
        parties: [
          party('CHAIRS', 'PCT Phước'),
          party('ATTENDS', 'PCT Lan'),
          party('ATTENDS', 'Giám đốc Sở Tài chính'),
          party('INVITED', 'Thường trực HĐND tỉnh'),
          party('PREPARES', 'Sở Kế hoạch và Đầu tư'),
          party('STAFF', 'Anh Minh'),
        ],
        transport: 'POOL',
        transportText: 'xe 7 chỗ',
        source: { number: '15/GM-UBND', on: '2026-11-18', issuer: 'UBND tỉnh' },
        remarks: 'Mang theo tài liệu\ngửi trước',
      },
    })
    await makePublished(db, w.office, adjusted, {
      uid: 'b@giaoban.example',
      sequence: 3,
      firstPublishedAt: w.release.at,
      period: ['2026-11-24T22:00', '2026-11-25T01:00'],
      facts: { title: 'Trực bão 🌀 قمة', status: 'TENTATIVE' },
    })
    await makePublished(db, w.office, w.release, {
      uid: 'c@giaoban.example',
      day: '2026-11-26',
      period: ['2026-11-26T07:30', '2026-11-26T17:00'],
      facts: { title: 'Hội nghị tổng kết', isAllDay: true },
    })
    await makePublished(db, w.office, w.release, {
      uid: 'd@giaoban.example',
      day: '2026-11-27',
      period: null,
      facts: { title: 'Họp tổ công tác', time: words('sau hội nghị') },
    })
    await makePublished(db, w.office, adjusted, {
      uid: 'e@giaoban.example',
      sequence: 1,
      day: '2026-11-30',
      lastDay: '2026-12-02',
      period: null,
      facts: { title: 'Công tác cơ sở', isAllDay: true, status: 'POSTPONED' },
    })
    const { path } = await linkOf(w)
    const response = await w.app.inject({ url: path })
    golden('office-week.ics', response.rawPayload.toString('utf8'))
    expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(response.headers['cache-control']).toBe('private, no-cache')
    expect(response.headers['set-cookie']).toBeUndefined()
    const english = await linkOf(w, { scope: 'OFFICE', language: 'en' })
    golden('office-week-en.ics', await textOf(w, english.path))
  })

  test('of an office that has published nothing is a valid empty calendar', async ({ db }) => {
    const w = await world(db)
    const { path } = await linkOf(w)
    golden('empty.ics', await textOf(w, path))
  })

  test('changes exactly the three VEVENTs that an adjustment touches', async ({ db }) => {
    const w = await world(db)
    const made: { id: string; uid: string }[] = []
    for (let hour = 10; hour < 18; hour += 1) {
      const period: [string, string] = [`2026-11-25T${hour}:00`, `2026-11-25T${hour}:45`]
      made.push(await makePublished(db, w.office, w.release, { uid: `e${hour}`, period }))
    }
    const { path } = await linkOf(w)
    const before = await textOf(w, path)
    const adjustment = await makeRelease(db, w.office, { at: testNow })
    const place = { resourceId: null, text: 'Hội trường A', label: 'Hội trường A' }
    await changePublished(db, w.office, adjustment, made[1]!.id, { facts: { place } })
    await changePublished(db, w.office, adjustment, made[4]!.id, { facts: { status: 'CANCELLED' } })
    await changePublished(db, w.office, adjustment, made[6]!.id, {
      period: ['2026-12-02T08:00', '2026-12-02T09:00'],
    })
    const after = await textOf(w, path)
    const [old, fresh] = [eventsOf(before), eventsOf(after)]
    expect([...fresh.keys()].sort()).toEqual([...old.keys()].sort())
    const changed = [...fresh.keys()].filter((uid) => old.get(uid) !== fresh.get(uid))
    expect(changed.sort()).toEqual(['e11', 'e14', 'e16'])
    for (const uid of changed) {
      expect(old.get(uid)).toContain('\r\nSEQUENCE:0\r\n')
      expect(fresh.get(uid)).toContain('\r\nSEQUENCE:1\r\n')
      expect(fresh.get(uid)).toContain('Điều chỉnh lần 1')
    }
    const frame = (text: string) => text.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT/, '')
    expect(frame(after)).toBe(frame(before))
  })

  test('is read with one statement when nothing is new, two to fill it, three after a change', async ({
    db,
  }) => {
    const w = await world(db)
    for (const amount of [1, 3]) {
      for (let index = 0; index < amount; index += 1) await makePublished(db, w.office, w.release)
      await makeRelease(db, w.office)
      const { path } = await linkOf(w)
      expect((await counted(db, () => textOf(w, path))).count).toBe(3)
      expect((await counted(db, () => textOf(w, path))).count).toBe(1)
      const other = await linkOf(w)
      expect((await counted(db, () => textOf(w, other.path))).count).toBe(2)
    }
  })

  test('keeps every part once and makes it anew only for a newer state', async ({ db }) => {
    const w = await world(db)
    const { id } = await makePublished(db, w.office, w.release)
    const { path } = await linkOf(w)
    const before = await textOf(w, path)
    await db.execute(
      sql`update feed_parts set sequence = 9, body = 'newer'::bytea where event_id = ${id}`,
    )
    await makeRelease(db, w.office)
    expect(await textOf(w, path)).toBe(before)
    const kept = await db.execute(sql`select sequence from feed_parts where event_id = ${id}`)
    expect(kept).toMatchObject({ rows: [{ sequence: 9 }] })
  })

  test('follows the office to another zone', async ({ db }) => {
    const w = await world(db)
    await makePublished(db, w.office, w.release)
    const { path } = await linkOf(w)
    const [before, tag] = [await textOf(w, path), await tagOf(w, path)]
    expect(before).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261124T080000\r\n')
    await db.update(offices).set({ zone: 'Asia/Tokyo' })
    expect(await textOf(w, path)).toContain('DTSTART;TZID=Asia/Tokyo:20261124T100000\r\n')
    expect(await tagOf(w, path)).not.toBe(tag)
  })
})

describe('what a link shows', () => {
  const titles = ['NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const

  async function secretWeek(db: Db) {
    const w = await world(db)
    const unit = await makeUnit(db, { officeId: w.office.id, name: 'Phòng Tổng hợp' })
    const leader = await makePerson(db, {
      officeId: w.office.id,
      name: 'Trần Văn Phước',
      isLeader: true,
    })
    for (const [index, secrecy] of titles.entries()) {
      const hour = 10 + index
      await makePublished(db, w.office, w.release, {
        uid: `${index}@giaoban.example`,
        period: [`2026-11-25T${hour}:00`, `2026-11-25T${hour}:30`],
        people: [{ unitId: unit.id }, { personId: leader.id }],
        facts: {
          title: `Nội dung ${secrecy}`,
          secrecy,
          place: { resourceId: null, text: '', label: `Nơi ${secrecy}` },
          remarks: `Ghi chú ${secrecy}`,
          parties: [party('CHAIRS', `Người ${secrecy}`)],
        },
      })
    }
    await makePublished(db, w.office, w.release, {
      uid: 'others@giaoban.example',
      facts: { title: 'Việc của đơn vị khác' },
      period: ['2026-11-25T16:00', '2026-11-25T17:00'],
    })
    return { w, unit, leader }
  }

  test('in the office’s calendar hides by secrecy', async ({ db }) => {
    const { w } = await secretWeek(db)
    const { path, upcoming } = await linkOf(w)
    const text = await textOf(w, path)
    expect(summaries(text)).toEqual(['Nội dung NORMAL', 'Bận', 'Bận', 'Việc của đơn vị khác'])
    const told = text.replaceAll('CLASS:PRIVATE', '')
    for (const secrecy of titles.slice(1)) expect(told).not.toContain(secrecy)
    expect(upcoming.map(({ summary, location }) => [summary, location])).toEqual([
      ['Nội dung NORMAL', 'Nơi NORMAL'],
      ['Bận', ''],
      ['Bận', ''],
      ['Việc của đơn vị khác', ''],
    ])
  })

  test('in a unit’s and a person’s calendar is their own, state secrets without content', async ({
    db,
  }) => {
    const { w, unit, leader } = await secretWeek(db)
    const unitLink = await linkOf(w, { scope: 'UNIT', unitId: unit.id })
    const personLink = await linkOf(w, { scope: 'PERSON', personId: leader.id })
    for (const { path, upcoming } of [unitLink, personLink]) {
      const text = await textOf(w, path)
      expect(summaries(text)).toEqual(['Nội dung NORMAL', 'Nội dung PRIVATE', 'Bận', 'Bận'])
      expect(upcoming.map(({ summary }) => summary)).toEqual(summaries(text))
      for (const word of ['Nội dung', 'Người', 'Ghi chú']) {
        expect(text).not.toContain(`${word} CONFIDENTIAL`)
      }
      expect(text).toContain('LOCATION:Nơi CONFIDENTIAL')
      expect(text).not.toContain(':CONFIDENTIAL')
      for (const secrecy of ['SECRET\r', 'TOP_SECRET']) expect(text).not.toContain(secrecy)
      expect(text).not.toContain('đơn vị khác')
    }
  })

  test('tells nothing of another office, of drafts, or of days outside the window', async ({
    db,
  }) => {
    const w = await world(db)
    const other = await makeOffice(db, { name: 'Văn phòng khác' })
    await makePublished(db, other, await makeRelease(db, other), {
      facts: { title: 'Cơ quan khác' },
    })
    const days: [string, string][] = [
      ['2026-08-23T22:00', '2026-08-23T23:59'],
      ['2026-08-23T23:00', '2026-08-24T01:00'],
      ['2027-11-24T23:00', '2027-11-25T01:00'],
      ['2027-11-25T00:00', '2027-11-25T01:00'],
    ]
    for (const period of days) {
      await makePublished(db, w.office, w.release, { period, facts: { title: period[0] } })
    }
    for (const day of ['2026-08-23', '2026-08-24', '2027-11-24', '2027-11-25']) {
      await makePublished(db, w.office, w.release, {
        day,
        period: null,
        facts: { title: day, isAllDay: true },
      })
    }
    const { path } = await linkOf(w)
    const text = await textOf(w, path)
    expect(summaries(text).sort()).toEqual([
      '2026-08-23T23:00',
      '2026-08-24',
      '2027-11-24',
      '2027-11-24T23:00',
    ])
  })

  test('drops what was cancelled thirty days after', async ({ db }) => {
    const w = await world(db)
    const old = testNow.minus({ days: 31 })
    await makePublished(db, w.office, w.release, { changedAt: old, facts: { status: 'CANCELLED' } })
    await makePublished(db, w.office, w.release, {
      changedAt: testNow.minus({ days: 29 }),
      facts: { status: 'CANCELLED', title: 'Đón đoàn' },
    })
    const { path } = await linkOf(w)
    expect(summaries(await textOf(w, path))).toEqual(['Hủy: Đón đoàn'])
  })

  test('says so when it was recorded afterwards', async ({ db }) => {
    const w = await world(db)
    const { id } = await makePublished(db, w.office, w.release, {
      period: ['2026-11-16T08:00', '2026-11-16T09:00'],
    })
    const late = await makeRelease(db, w.office, { recordedAfterwards: [id] })
    await changePublished(db, w.office, late, id, {})
    const { path } = await linkOf(w)
    expect(await textOf(w, path)).toContain(
      'DESCRIPTION:Điều chỉnh lần 1\\nGhi nhận sau khi diễn ra\r\n',
    )
  })

  test('is cut to the thousand events nearest to today, and says so', async ({ db }) => {
    const w = await world(db)
    const first = await makePublished(db, w.office, w.release, { uid: 'first' })
    await db.execute(sql`
      with copies as (
        insert into events (office_id, home_document_id, uid, title, time_kind, hold, created_at, updated_at)
        select office_id, home_document_id, 'copy-' || lpad(n::text, 4, '0'), title, time_kind, hold, created_at, updated_at
        from events, generate_series(1, 1200) n where id = ${first.id} returning *
      )
      insert into published_events (event_id, office_id, uid, release_id, release_number, sequence, first_published_at, changed_at,
        status, secrecy, period, facts)
      select c.id, c.office_id, c.uid, p.release_id, p.release_number, 0, p.first_published_at, p.changed_at, p.status, p.secrecy,
        tstzrange(lower(p.period) + shift, upper(p.period) + shift), p.facts
      from copies c, published_events p, lateral (select make_interval(hours => substr(c.uid, 6)::integer * 4 - 2000) as shift) s
      where p.event_id = ${first.id}`)
    const { path } = await linkOf(w)
    const text = await textOf(w, path)
    const kept = [...eventsOf(text).keys()].sort()
    expect(kept.length).toBe(1000)
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    // Copies 1 to 494 were over before today: of those the oldest are gone, and all that comes is there.
    expect(kept.filter((uid) => uid.startsWith('copy-')).at(0)).toBe('copy-0202')
    expect(kept).toContain('first')
    expect(kept.filter((uid) => uid.startsWith('copy-')).at(-1)).toBe('copy-1200')
    expect(text).toContain('X-GIAOBAN-CUT:NEAREST-TO-TODAY;EVENTS=1000\r\n')
    expect(await textOf(w, path)).toBe(text)
  })

  test('is cut to one megabyte', async ({ db }) => {
    const w = await world(db)
    const remarks = 'Đề nghị mang theo tài liệu đã gửi trước. '.repeat(1500)
    for (let day = 10; day < 30; day += 1) {
      const period: [string, string] = [`2026-11-${day}T08:00`, `2026-11-${day}T09:00`]
      await makePublished(db, w.office, w.release, { uid: `d${day}`, period, facts: { remarks } })
    }
    const { path } = await linkOf(w)
    const text = await textOf(w, path)
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    expect([...eventsOf(text).keys()].at(-1)).toBe('d29')
    expect(eventsOf(text).has('d10')).toBe(false)
    expect(text).toContain('X-GIAOBAN-CUT')
  })
})

describe('over HTTP', () => {
  test('HEAD answers as GET does, without the body', async ({ db }) => {
    const w = await world(db)
    await makePublished(db, w.office, w.release)
    const { path } = await linkOf(w)
    const get = await w.app.inject({ url: path })
    const head = await w.app.inject({ method: 'HEAD', url: path })
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    for (const name of [
      'content-length',
      'content-type',
      'etag',
      'last-modified',
      'cache-control',
    ]) {
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]])
    }
  })

  test('a known ETag is answered 304 until something changes or the day does', async ({ db }) => {
    const w = await world(db)
    await makePublished(db, w.office, w.release)
    const { path } = await linkOf(w)
    const status = async (etag: string) =>
      (await w.app.inject({ url: path, headers: { 'if-none-match': etag } })).statusCode
    const etag = await tagOf(w, path)
    expect(await status(etag)).toBe(304)
    expect(await status(`"other", W/${etag}`)).toBe(304)
    expect(await status('"other"')).toBe(200)
    await makeRelease(db, w.office, { at: testNow })
    expect(await status(etag)).toBe(200)
    const next = await tagOf(w, path)
    expect(await status(next)).toBe(304)
    w.now = testNow.setZone('Asia/Ho_Chi_Minh').endOf('day').toUTC()
    expect(await status(next)).toBe(304)
    w.now = w.now.plus({ milliseconds: 1 })
    expect(await status(next)).toBe(200)
  })

  test('If-Modified-Since is answered truthfully', async ({ db }) => {
    const w = await world(db)
    const { path } = await linkOf(w)
    w.now = testNow.plus({ minutes: 5 })
    const lastModified = String((await w.app.inject({ url: path })).headers['last-modified'])
    const status = async (since: string) =>
      (await w.app.inject({ url: path, headers: { 'if-modified-since': since } })).statusCode
    expect(await status(lastModified)).toBe(304)
    expect(await status('Mon, 01 Jan 2024 00:00:00 GMT')).toBe(200)
    expect(await status('yesterday')).toBe(200)
    await makeRelease(db, w.office, { at: w.now })
    expect(await status(lastModified)).toBe(200)
    const fresh = await w.app.inject({ url: path })
    expect(fresh.headers['last-modified']).toBeUndefined()
    w.now = w.now.plus({ minutes: 2 })
    expect(await status(lastModified)).toBe(200)
    expect(await status(String((await w.app.inject({ url: path })).headers['last-modified']))).toBe(
      304,
    )
  })

  test('If-Modified-Since of another clock is not believed within a minute of the change', async ({
    db,
  }) => {
    const w = await world(db)
    const { path } = await linkOf(w)
    const changedAt = testNow.plus({ milliseconds: 300 })
    const status = async (since: DateTime) => {
      const headers = { 'if-modified-since': since.toHTTP()! }
      return (await w.app.inject({ url: path, headers })).statusCode
    }
    await makeRelease(db, w.office, { at: changedAt })
    const stated = testNow.plus({ seconds: 1 })
    for (const [later, known] of [
      [0, 200],
      [30, 200],
      [59, 200],
      [60, 304],
    ] as const) {
      w.now = stated.plus({ seconds: later })
      const { headers } = await w.app.inject({ url: path })
      const expected = known === 304 ? stated.toHTTP() : undefined
      expect([later, headers['last-modified']]).toEqual([later, expected])
      expect([later, await status(stated)]).toEqual([later, known])
      expect([later, await status(w.now)]).toEqual([later, known])
    }
    w.now = testNow.plus({ hours: 1 })
    const asked = [-1, 0, 1, 59, 60, 61]
    const answers = await Promise.all(asked.map((seconds) => status(stated.plus({ seconds }))))
    expect(answers).toEqual([200, 304, 200, 200, 304, 304])
  })

  test('an unknown, a malformed and a revoked token get one answer', async ({ db }) => {
    const w = await world(db)
    const { path, id } = await linkOf(w)
    const { data } = await w.api(
      `mutation ($id: ID!) { revokeFeed(input: { feedId: $id }) { __typename } }`,
      { id },
      { as: w.planner },
    )
    expect(data.revokeFeed).toEqual({ __typename: 'FeedRevoked' })
    const asked = [
      path,
      `/feeds/${'x'.repeat(43)}.ics`,
      '/feeds/short',
      '/feeds/',
      `/feeds/${'y'.repeat(500)}.ics`,
    ]
    const answers = []
    for (const url of asked) {
      const { result, count } = await counted(db, () => w.app.inject({ url }))
      const { date: _, ...headers } = result.headers
      answers.push({ status: result.statusCode, body: result.body, headers, count })
    }
    expect(answers[0]).toMatchObject({ status: 404, count: 1 })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  test('ends with its account and with the right to follow', async ({ db }) => {
    const w = await world(db)
    const member = await makeCaller(db, { officeId: w.office.id, role: 'MEMBER' })
    const leaving = await linkOf(w, { scope: 'OFFICE' }, member)
    const closing = await linkOf(w)
    await db.delete(grants).where(sql`account_id = ${member.accountId}`)
    await db.update(accounts).set({ closedAt: testNow }).where(sql`id = ${w.planner.accountId}`)
    for (const { path } of [leaving, closing]) {
      expect((await w.app.inject({ url: path })).statusCode).toBe(404)
    }
  })

  test('other methods are told what is allowed, odd sign-ins are ignored, and robots may come', async ({
    db,
  }) => {
    const w = await world(db)
    const { path } = await linkOf(w)
    const allow = 'GET, HEAD, OPTIONS'
    const options = await w.app.inject({ method: 'OPTIONS', url: path })
    expect([options.statusCode, options.headers.allow]).toEqual([204, allow])
    for (const method of ['PROPFIND', 'PUT', 'POST', 'DELETE'] as const) {
      const response = await w.app.inject({
        method: method as 'PUT',
        url: path,
        headers: { 'content-type': 'application/xml' },
        payload: '<a/>',
      })
      expect([method, response.statusCode, response.headers.allow]).toEqual([method, 405, allow])
    }
    for (const authorization of ['Bearer ', 'Basic Og==', `Bearer ${'z'.repeat(43)}`]) {
      const response = await w.app.inject({ url: path, headers: { authorization } })
      expect(response.statusCode).toBe(200)
    }
    const robots = await w.app.inject({ url: '/robots.txt' })
    expect(robots.body).not.toMatch(/Disallow: \/(\n|feeds)/)
    const download = await w.app.inject({ url: `${path}?download=1` })
    expect(download.headers['content-disposition']).toMatch(/^attachment; filename="giao-ban.ics"/)
  })

  test('one statement answers all requests that wait while another is on its way', async ({
    db,
  }) => {
    const w = await world(db)
    const { path } = await linkOf(w)
    await textOf(w, path)
    const etag = await tagOf(w, path)
    const ask = () => w.app.inject({ url: path, headers: { 'if-none-match': etag } })
    const { result, count } = await counted(db, () => Promise.all(Array.from({ length: 20 }, ask)))
    expect(result.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(304))
    expect(count).toBe(2)
  })
})

describe('daylight saving', () => {
  test('a clock time that comes twice is the right one', async ({ db }) => {
    const w = await world(db, { zone: 'America/New_York' })
    await makePublished(db, w.office, w.release, {
      uid: 'first@giaoban.example',
      period: ['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00'],
    })
    const { path } = await linkOf(w)
    const text = await textOf(w, path)
    expect(text).toContain('DTSTART;TZID=America/New_York:20261101T013000\r\n')
    expect(text).toContain('DTEND:20261101T063000Z\r\n')
  })
})

async function tagOf({ app }: TestApi, path: string): Promise<string> {
  return String((await app.inject({ url: path })).headers.etag)
}

type Party = { role: 'CHAIRS' | 'ATTENDS' | 'INVITED' | 'PREPARES' | 'STAFF'; label: string }

function party(role: Party['role'], label: string) {
  return {
    role,
    label,
    personId: null,
    unitId: null,
    groupId: null,
    words: label,
    behalfOfId: null,
  }
}

function words(text: string) {
  return {
    kind: 'WORDS' as const,
    startsOn: '2026-11-27',
    endsOn: null,
    halfDay: null,
    startTime: null,
    endTime: null,
    words: text,
    text: null,
  }
}

test('links of people are for those who work, and the token is never kept', async ({ db }) => {
  const w = await world(db)
  const unit = await makeUnit(db, { officeId: w.office.id, name: 'Phòng Tổng hợp' })
  const other = await makeUnit(db, { officeId: w.office.id, name: 'Phòng Tài chính' })
  const leader = await makePerson(db, { officeId: w.office.id, name: 'Trần Văn Phước' })
  const { id: officeId } = w.office
  const foreign = await makeOffice(db, { name: 'Văn phòng khác' })
  const registrar = await makeCaller(db, { officeId, role: 'REGISTRAR', unitId: unit.id })
  const secretary = await makeCaller(db, { officeId, role: 'SECRETARY', personId: leader.id })
  const member = await makeCaller(db, { officeId, role: 'MEMBER' })
  const ask = async (as: Caller, input: Record<string, unknown>) => {
    const { data } = await w.api(ISSUE, { input: { officeId, ...input } }, { as })
    const { __typename, code, field } = data.issueFeed
    return [__typename, code, field]
  }
  const issued = ['FeedIssued', undefined, undefined]
  const refused = ['NotAllowed', 'NOT_ALLOWED', null]
  expect(await ask(member, { scope: 'OFFICE' })).toEqual(issued)
  expect(await ask(registrar, { scope: 'UNIT', unitId: unit.id })).toEqual(issued)
  expect(await ask(secretary, { scope: 'PERSON', personId: leader.id })).toEqual(issued)
  expect(await ask(w.planner, { scope: 'PERSON', personId: leader.id })).toEqual(issued)
  expect(await ask(registrar, { scope: 'UNIT', unitId: other.id })).toEqual(refused)
  expect(await ask(registrar, { scope: 'PERSON', personId: leader.id })).toEqual(refused)
  expect(await ask(member, { scope: 'UNIT', unitId: unit.id })).toEqual(refused)
  expect(await ask(w.planner, { scope: 'UNIT' })).toEqual([
    'InvalidInput',
    'SUBJECT_MISSING',
    'input.unitId',
  ])
  expect(await ask(w.planner, { scope: 'OFFICE', unitId: unit.id })).toEqual([
    'InvalidInput',
    'SUBJECT_NOT_WANTED',
    'input.unitId',
  ])
  expect(await ask(w.planner, { scope: 'UNIT', unitId: leader.id })).toEqual([
    'NotFound',
    'NOT_FOUND',
    'input.unitId',
  ])
  expect(await ask(w.planner, { scope: 'OFFICE', officeId: foreign.id })).toEqual([
    'NotFound',
    'NOT_FOUND',
    'input.officeId',
  ])
  const { path } = await linkOf(w)
  const token = /\/feeds\/([\w-]{43})\.ics$/.exec(path)![1]!
  const { rows: found } = (await db.execute(
    sql`select f::text as row from feeds f union all select c::text from journal_changes c`,
  )) as unknown as { rows: { row: string }[] }
  expect(found.length).toBe(10)
  // Bytes stand in such a text as hex: of the token's letters, or of the bits that they write.
  const kept = [
    token,
    ...(['utf8', 'base64url'] as const).map((form) => Buffer.from(token, form).toString('hex')),
  ]
  for (const form of kept) {
    expect(found.filter(({ row }) => row.toLowerCase().includes(form.toLowerCase()))).toEqual([])
  }
  const hash = createHash('sha256').update(token).digest('hex')
  expect(found.filter(({ row }) => row.includes(hash))).toHaveLength(1)
})

test('a person leaves a calendar with the change that took them out', async ({ db }) => {
  const w = await world(db)
  const leader = await makePerson(db, { officeId: w.office.id, name: 'Trần Văn Phước' })
  await makePublished(db, w.office, w.release, { people: [{ personId: leader.id }] })
  const { path } = await linkOf(w, { scope: 'PERSON', personId: leader.id })
  expect(summaries(await textOf(w, path))).toEqual(['Giao ban đầu tuần'])
  await db.delete(publishedPeople)
  await makeRelease(db, w.office, { at: testNow })
  expect(summaries(await textOf(w, path))).toEqual([])
})
