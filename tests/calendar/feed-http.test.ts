import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { accounts, grants } from '../../db/schema/access.ts'
import type { EventFacts } from '../../db/schema/event.ts'
import { testNow } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { changePublished, makePublished, makeRelease } from '../support/make/calendar.ts'
import { type FeedWorld, linkOf, makeFeedWorld, tagOf, textOf } from '../support/make/feeds.ts'

async function modifiedOf({ app }: FeedWorld, path: string): Promise<unknown> {
  return (await app.inject({ url: path })).headers['last-modified']
}

describe('over HTTP', () => {
  test('HEAD answers as GET does, without the body', async ({ db }) => {
    const w = await makeFeedWorld(db)
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

  test('a known ETag is answered 304 until what is shown changes, by a release or by the day', async ({
    db,
  }) => {
    const w = await makeFeedWorld(db)
    const { id } = await makePublished(db, w.office, w.release)
    await makePublished(db, w.office, w.release, {
      facts: { title: 'Ngày đầu của lịch' },
      period: ['2026-08-24T08:00', '2026-08-24T09:00'],
    })
    const { path } = await linkOf(w)
    const status = async (etag: string) =>
      (await w.app.inject({ url: path, headers: { 'if-none-match': etag } })).statusCode
    const etag = await tagOf(w, path)
    expect(await status(etag)).toBe(304)
    expect(await status(`"other", W/${etag}`)).toBe(304)
    expect(await status('"other"')).toBe(200)
    const adjustment = await makeRelease(db, w.office, { at: testNow })
    expect(await status(etag)).toBe(304)
    await changePublished(db, w.office, adjustment, id, { facts: { remarks: 'Mang tài liệu' } })
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
    const w = await makeFeedWorld(db)
    const { id } = await makePublished(db, w.office, w.release)
    const { path } = await linkOf(w)
    const status = async (since: string) =>
      (await w.app.inject({ url: path, headers: { 'if-modified-since': since } })).statusCode
    w.now = testNow.plus({ minutes: 5 })
    const known = w.now.toHTTP()!
    expect(await modifiedOf(w, path)).toBeUndefined()
    w.now = w.now.plus({ minutes: 2 })
    expect(await modifiedOf(w, path)).toBe(known)
    expect(await status(known)).toBe(304)
    expect(await status('Mon, 01 Jan 2024 00:00:00 GMT')).toBe(200)
    expect(await status('yesterday')).toBe(200)
    const adjustment = await makeRelease(db, w.office, { at: w.now })
    await changePublished(db, w.office, adjustment, id, { facts: { title: 'Đã đổi' } })
    expect(await status(known)).toBe(200)
    expect(await modifiedOf(w, path)).toBeUndefined()
    w.now = w.now.plus({ minutes: 2 })
    expect(await status(known)).toBe(200)
    expect(await status(String(await modifiedOf(w, path)))).toBe(304)
  })

  test('Last-Modified tells of what the calendar shows, and of nothing else', async ({ db }) => {
    const w = await makeFeedWorld(db)
    const shown = await makePublished(db, w.office, w.release)
    const hidden = await makePublished(db, w.office, w.release, {
      facts: { secrecy: 'TOP_SECRET' },
    })
    const member = await makeCaller(db, { officeId: w.office.id, role: 'MEMBER' })
    const { path } = await linkOf(w, { scope: 'OFFICE' }, member)
    const known = w.now.toHTTP()
    const seen = async () => [await modifiedOf(w, path), await tagOf(w, path)]
    const change = async (id: string, facts: Partial<EventFacts>) => {
      const adjustment = await makeRelease(db, w.office, { at: w.now })
      await changePublished(db, w.office, adjustment, id, { facts })
      await makeRelease(db, w.office, { at: w.now })
    }
    const etag = await tagOf(w, path)
    w.now = testNow.plus({ minutes: 10 })
    expect(await seen()).toEqual([known, etag])
    await change(hidden.id, { secrecy: 'TOP_SECRET', title: 'Đã đổi' })
    w.now = testNow.plus({ minutes: 20 })
    expect(await seen()).toEqual([known, etag])
    w.now = testNow.plus({ days: 1 })
    expect(await seen()).toEqual([known, etag])
    await change(hidden.id, { secrecy: 'TOP_SECRET', title: 'Lại đổi' })
    w.now = testNow.plus({ days: 2 })
    expect(await seen()).toEqual([known, etag])
    const raisedAt = w.now.toHTTP()
    await change(shown.id, { secrecy: 'TOP_SECRET' })
    expect(await modifiedOf(w, path)).toBeUndefined()
    w.now = w.now.plus({ minutes: 2 })
    expect(await modifiedOf(w, path)).toBe(raisedAt)
  })

  test('If-Modified-Since of another clock is not believed within a minute of the change', async ({
    db,
  }) => {
    const w = await makeFeedWorld(db)
    const { path } = await linkOf(w)
    const changedAt = testNow.plus({ milliseconds: 300 })
    const status = async (since: DateTime) => {
      const headers = { 'if-modified-since': since.toHTTP()! }
      return (await w.app.inject({ url: path, headers })).statusCode
    }
    w.now = changedAt
    await tagOf(w, path)
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
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
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
    const w = await makeFeedWorld(db)
    const { path } = await linkOf(w)
    await textOf(w, path)
    const etag = await tagOf(w, path)
    const ask = () => w.app.inject({ url: path, headers: { 'if-none-match': etag } })
    const { result, count } = await counted(db, () => Promise.all(Array.from({ length: 20 }, ask)))
    expect(result.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(304))
    expect(count).toBe(2)
  })
})
