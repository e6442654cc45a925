import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { accounts, authorisations, grants } from '../../db/schema/access.ts'
import { offices, posts } from '../../db/schema/people.ts'
import { publishedPeople } from '../../db/schema/release.ts'
import { testApi, testNow } from '../support/api.ts'
import { committedTest, counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { changePublished, makePublished, makeRelease } from '../support/make/calendar.ts'
import {
  eventsOf,
  type FeedWorld,
  linkOf,
  makeFeedWorld,
  summaries,
  tagOf,
  textOf,
} from '../support/make/feeds.ts'
import { makePerson, makeUnit } from '../support/make/people.ts'

const many = 40

async function week(w: FeedWorld, db: Db): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < many; index += 1) {
    const uid = `e${String(index).padStart(3, '0')}@giaoban.example`
    const period: [string, string] = ['2026-11-25T08:00', '2026-11-25T09:00']
    ids.push((await makePublished(db, w.office, w.release, { uid, period })).id)
  }
  return ids
}

/** The parts as they lie in the table: where one was written again, it lies elsewhere. */
async function partsOf(db: Db): Promise<Map<string, string>> {
  const found = await rows<{ id: string; place: string }>(
    db,
    sql`select event_id || ' ' || level as id, ctid::text as place from feed_parts`,
  )
  return new Map(found.map(({ id, place }) => [id, place]))
}

describe('after a release', () => {
  committedTest(
    'what did not change comes from memory: three of forty are rendered',
    async ({ db }) => {
      const w = await makeFeedWorld(db)
      const ids = await week(w, db)
      const { path } = await linkOf(w)
      const before = await textOf(w, path)
      const kept = await partsOf(db)
      // What is not taken from memory would be seen: nothing in the table is right any more.
      await db.execute(sql`update feed_parts set body = 'BEGIN:VEVENT'`)
      const spoilt = await partsOf(db)
      expect(spoilt.size).toBe(kept.size)
      const adjustment = await makeRelease(db, w.office, { at: testNow })
      const changed = [ids[0], ids[20], ids[39]].map((id) => id ?? '')
      for (const id of changed) {
        await changePublished(db, w.office, adjustment, id, { facts: { title: 'Đã đổi' } })
      }
      await makeRelease(db, w.office, { at: testNow })
      const after = await textOf(w, path)
      const [old, fresh] = [eventsOf(before), eventsOf(after)]
      expect([...fresh.keys()]).toEqual([...old.keys()])
      const differing = [...fresh.keys()].filter((uid) => fresh.get(uid) !== old.get(uid))
      expect(differing).toEqual(['e000', 'e020', 'e039'].map((name) => `${name}@giaoban.example`))
      const now = await partsOf(db)
      const written = [...now].filter(([id, place]) => spoilt.get(id) !== place).map(([id]) => id)
      expect(written.sort()).toEqual(changed.map((id) => `${id} 3`).sort())
      // Another process, which has nothing in memory, says the same.
      await db.execute(sql`delete from feed_parts`)
      expect(await textOf(await testApi(db), path)).toBe(after)
    },
  )

  committedTest(
    'events come in, go out and stand where they would stand in a feed read anew',
    async ({ db }) => {
      const w = await makeFeedWorld(db)
      const ids = await week(w, db)
      const { path } = await linkOf(w)
      await textOf(w, path)
      const adjustment = await makeRelease(db, w.office, { at: testNow })
      for (const uid of ['a@giaoban.example', 'e020b@giaoban.example', 'z@giaoban.example']) {
        await makePublished(db, w.office, adjustment, { uid })
      }
      await changePublished(db, w.office, adjustment, ids[0]!, { facts: { secrecy: 'SECRET' } })
      await changePublished(db, w.office, adjustment, ids[20]!, {
        period: ['2028-01-01T08:00', '2028-01-01T09:00'],
      })
      await changePublished(db, w.office, adjustment, ids[39]!, { facts: { secrecy: 'PRIVATE' } })
      await makeRelease(db, w.office, { at: testNow })
      const after = await textOf(w, path)
      expect(eventsOf(after).size).toBe(many + 1)
      expect(summaries(after).filter((summary) => summary === 'Bận')).toHaveLength(1)
      expect(await textOf(await testApi(db), path)).toBe(after)
    },
  )

  committedTest(
    'an event comes and goes with who takes part, of which alone it is told',
    async ({ db }) => {
      const w = await makeFeedWorld(db)
      const { id: officeId } = w.office
      const { id: personId } = await makePerson(db, { officeId, name: 'Trần Văn Phước' })
      const { id: otherId } = await makePerson(db, { officeId, name: 'Nguyễn Thị Lan' })
      const { id: eventId } = await makePublished(db, w.office, w.release)
      const { path } = await linkOf(w, { scope: 'PERSON', personId })
      const shown = async () => {
        await makeRelease(db, w.office, { at: testNow })
        return eventsOf(await textOf(w, path)).size
      }
      expect(await shown()).toBe(0)
      await db.insert(publishedPeople).values({ officeId, eventId, personId, role: 'ATTENDS' })
      expect(await shown()).toBe(1)
      await db.update(publishedPeople).set({ personId: otherId })
      expect(await shown()).toBe(0)
      await db.update(publishedPeople).set({ personId })
      expect(await shown()).toBe(1)
      await db.delete(publishedPeople)
      expect(await shown()).toBe(0)
    },
  )

  test('the ETag of a reader whose sight did not change stays, and so do the bytes', async ({
    db,
  }) => {
    const w = await makeFeedWorld(db)
    const person = await makePerson(db, { officeId: w.office.id, name: 'Trần Văn Phước' })
    const [secret, top, open] = [
      await makePublished(db, w.office, w.release, { facts: { secrecy: 'SECRET' } }),
      await makePublished(db, w.office, w.release, {
        facts: { secrecy: 'TOP_SECRET' },
        people: [{ personId: person.id }],
      }),
      await makePublished(db, w.office, w.release, { people: [{ personId: person.id }] }),
    ]
    const member = await makeCaller(db, { officeId: w.office.id, role: 'MEMBER' })
    const links = [
      await linkOf(w, { scope: 'OFFICE' }, member),
      await linkOf(w, { scope: 'PERSON', personId: person.id }),
    ]
    const seen = () =>
      Promise.all(
        links.map(async ({ path }) => {
          const { headers, body } = await w.app.inject({ url: path })
          return [headers.etag, body]
        }),
      )
    const before = await seen()
    const adjustment = await makeRelease(db, w.office, { at: testNow })
    for (const { id } of [secret, top]) {
      const secrecy = id === top.id ? 'TOP_SECRET' : 'SECRET'
      const facts = { secrecy, title: 'Chuyện khác', remarks: 'Ghi chú khác' } as const
      await changePublished(db, w.office, adjustment, id, { facts })
    }
    await makeRelease(db, w.office, { at: testNow })
    expect(await seen()).toEqual(before)
    for (const [index, { path }] of links.entries()) {
      const headers = { 'if-none-match': String(before[index]?.[0]) }
      expect((await w.app.inject({ url: path, headers })).statusCode).toBe(304)
    }
    const next = await makeRelease(db, w.office, { at: testNow })
    await changePublished(db, w.office, next, open.id, { facts: { title: 'Đã đổi' } })
    await makeRelease(db, w.office, { at: testNow })
    const after = await seen()
    for (const index of [0, 1]) expect(after[index]?.[0]).not.toBe(before[index]?.[0])
  })
})

describe('a link that has been read before', () => {
  const statusOf = async ({ app }: FeedWorld, path: string) =>
    (await app.inject({ url: path })).statusCode

  test('ends at once with its grant, its account and itself', async ({ db }) => {
    const w = await makeFeedWorld(db)
    const member = await makeCaller(db, { officeId: w.office.id, role: 'MEMBER' })
    const closing = await makeCaller(db, { officeId: w.office.id, role: 'MEMBER' })
    const links = [
      await linkOf(w, { scope: 'OFFICE' }, member),
      await linkOf(w, { scope: 'OFFICE' }, closing),
      await linkOf(w),
    ]
    const statuses = () => Promise.all(links.map(({ path }) => statusOf(w, path)))
    expect(await statuses()).toEqual([200, 200, 200])
    await db.delete(grants).where(sql`account_id = ${member.accountId}`)
    expect(await statuses()).toEqual([404, 200, 200])
    await db.update(accounts).set({ closedAt: testNow }).where(sql`id = ${closing.accountId}`)
    expect(await statuses()).toEqual([404, 404, 200])
    await db.execute(sql`update feeds set revoked_at = now() where id = ${links[2]!.id}`)
    expect(await statuses()).toEqual([404, 404, 404])
  })

  test('ends by the clock, with a grant, a post and an authorisation', async ({ db }) => {
    const w = await makeFeedWorld(db)
    const unit = await makeUnit(db, { officeId: w.office.id, name: 'Phòng Tổng hợp' })
    const [own, principal] = [
      await makePerson(db, { officeId: w.office.id, name: 'Nguyễn Thị Lan' }),
      await makePerson(db, { officeId: w.office.id, name: 'Trần Văn Phước' }),
    ]
    const member = await makeCaller(db, { officeId: w.office.id, role: 'MEMBER' })
    await db.update(accounts).set({ personId: own.id }).where(sql`id = ${member.accountId}`)
    await db.insert(posts).values({
      officeId: w.office.id,
      personId: own.id,
      unitId: unit.id,
      title: 'Chuyên viên',
      precedence: 9,
      period: { from: '2026-01-01', until: '2026-11-26' },
    })
    const until = testNow.plus({ hours: 1 })
    await db.insert(authorisations).values({
      officeId: w.office.id,
      principalId: principal.id,
      deputyId: own.id,
      scope: 'ALL',
      period: { from: testNow.minus({ days: 1 }), until },
    })
    const links = [
      await linkOf(w, { scope: 'PERSON', personId: principal.id }, member),
      await linkOf(w, { scope: 'UNIT', unitId: unit.id }, member),
      await linkOf(w, { scope: 'OFFICE' }, member),
    ]
    const statuses = () => Promise.all(links.map(({ path }) => statusOf(w, path)))
    expect(await statuses()).toEqual([200, 200, 200])
    w.now = until.minus({ milliseconds: 1 })
    expect(await statuses()).toEqual([200, 200, 200])
    w.now = until
    expect(await statuses()).toEqual([404, 200, 200])
    w.now = testNow.plus({ days: 2 })
    expect(await statuses()).toEqual([404, 404, 200])
    await db.execute(sql`update grants set period = tstzrange(lower(period), ${w.now.toISO()}::timestamptz)
      where account_id = ${member.accountId}`)
    expect(await statuses()).toEqual([404, 404, 404])
    w.now = testNow
    expect(await statuses()).toEqual([200, 200, 200])
    // Each by itself: whichever of them changes, the link is looked at anew.
    await db.delete(authorisations)
    expect(await statuses()).toEqual([404, 200, 200])
    await db.delete(posts)
    expect(await statuses()).toEqual([404, 404, 200])
  })

  test('follows the settings of its office', async ({ db }) => {
    const w = await makeFeedWorld(db)
    await makePublished(db, w.office, w.release, {
      period: ['2026-09-01T08:00', '2026-09-01T09:00'],
    })
    const { path } = await linkOf(w)
    expect(summaries(await textOf(w, path))).toHaveLength(1)
    await db.update(offices).set({
      settings: sql`jsonb_set(settings, '{feedPastMonths}', '1')`,
    })
    expect(summaries(await textOf(w, path))).toHaveLength(0)
  })

  test('costs one statement for all that ask at once, whatever their links', async ({ db }) => {
    const w = await makeFeedWorld(db)
    await makePublished(db, w.office, w.release)
    const links = await Promise.all([1, 2, 3, 4].map(() => linkOf(w)))
    for (const { path } of links) await tagOf(w, path)
    const { count } = await counted(db, () =>
      Promise.all([...links, ...links, ...links].map(({ path }) => tagOf(w, path))),
    )
    expect(count).toBe(2)
  })
})
