import { readFileSync, writeFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { offices } from '../../db/schema/people.ts'
import { publishedPeople } from '../../db/schema/release.ts'
import { testNow } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { changePublished, makePublished, makeRelease } from '../support/make/calendar.ts'
import {
  eventsOf,
  linkOf,
  makeFeedWorld,
  party,
  summaries,
  tagOf,
  textOf,
} from '../support/make/feeds.ts'
import { makePerson } from '../support/make/people.ts'

function golden(name: string, text: string): void {
  const file = new URL(`../golden/${name}`, import.meta.url)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
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

describe('a calendar link', () => {
  test('shows the office’s week as the golden feed', async ({ db }) => {
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
    const { path } = await linkOf(w)
    golden('empty.ics', await textOf(w, path))
  })

  test('changes exactly the three VEVENTs that an adjustment touches', async ({ db }) => {
    const w = await makeFeedWorld(db)
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

  test('is read with one statement when nothing is new, by whatever link, and three after a change', async ({
    db,
  }) => {
    const w = await makeFeedWorld(db)
    for (const amount of [1, 3]) {
      for (let index = 0; index < amount; index += 1) await makePublished(db, w.office, w.release)
      await makeRelease(db, w.office)
      const { path } = await linkOf(w)
      expect((await counted(db, () => textOf(w, path))).count).toBe(3)
      expect((await counted(db, () => textOf(w, path))).count).toBe(1)
      const other = await linkOf(w)
      expect((await counted(db, () => textOf(w, other.path))).count).toBe(1)
    }
  })

  test('keeps every part once and makes it anew only for a newer state', async ({ db }) => {
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
    await makePublished(db, w.office, w.release)
    const { path } = await linkOf(w)
    const [before, tag] = [await textOf(w, path), await tagOf(w, path)]
    expect(before).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261124T080000\r\n')
    await db.update(offices).set({ zone: 'Asia/Tokyo' })
    expect(await textOf(w, path)).toContain('DTSTART;TZID=Asia/Tokyo:20261124T100000\r\n')
    expect(await tagOf(w, path)).not.toBe(tag)
  })
})

describe('daylight saving', () => {
  test('a clock time that comes twice is the right one', async ({ db }) => {
    const w = await makeFeedWorld(db, { zone: 'America/New_York' })
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

test('a person leaves a calendar with the change that took them out', async ({ db }) => {
  const w = await makeFeedWorld(db)
  const leader = await makePerson(db, { officeId: w.office.id, name: 'Trần Văn Phước' })
  await makePublished(db, w.office, w.release, { people: [{ personId: leader.id }] })
  const { path } = await linkOf(w, { scope: 'PERSON', personId: leader.id })
  expect(summaries(await textOf(w, path))).toEqual(['Giao ban đầu tuần'])
  await db.delete(publishedPeople)
  await makeRelease(db, w.office, { at: testNow })
  expect(summaries(await textOf(w, path))).toEqual([])
})
