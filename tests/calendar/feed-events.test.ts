import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { testNow } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { changePublished, makePublished, makeRelease } from '../support/make/calendar.ts'
import { eventsOf, linkOf, makeFeedWorld, party, summaries, textOf } from '../support/make/feeds.ts'
import { makeOffice, makePerson, makeUnit } from '../support/make/people.ts'

describe('what a link shows', () => {
  const titles = ['NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const

  async function secretWeek(db: Db) {
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
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
