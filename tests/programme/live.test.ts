import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { grants } from '../../db/schema/access.ts'
import { committedTest, counted } from '../support/harness.ts'
import { browserOf, listening, liveUrl, type Watching, watch } from '../support/live.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makeOffice } from '../support/make/people.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
const quick = { beatMilliseconds: 20, pauseMilliseconds: 1 }
/** For tests that tell what was sent by what was not: nothing comes of itself. */
const calm = { beatMilliseconds: 3_600_000, pauseMilliseconds: 1 }

/** A desk whose server listens, and pages that watch its week. */
async function makeLive(db: Db, live: object = quick) {
  const desk = await makeDesk(db, { live })
  const url = await listening(desk)
  const open = async (as: Caller, weeks?: string) =>
    watch(liveUrl(url, desk.office.id, weeks), await browserOf(desk, db, as))
  return { desk, url, open, officeId: desk.office.id }
}

async function versionFor(desk: Desk, as: Caller, week = 48): Promise<string> {
  return (await desk.week('version', { as, week })).version
}

const versionsOf = ({ told }: Watching) => told.map(({ data }) => data.version)

describe('who watches a week', () => {
  committedTest('is told its version at once, and each that comes after', async ({ db }) => {
    const { desk, open, officeId } = await makeLive(db)
    const { planner } = desk
    const colleague = await makeCaller(db, { officeId, role: 'PLANNER' })
    const page = await open(colleague, '2026-W48,2026-W49')
    expect([
      page.status,
      page.headers.get('content-type'),
      page.headers.get('cache-control'),
    ]).toEqual([200, 'text/event-stream; charset=utf-8', 'no-store, no-transform'])
    const first = [await page.next(), await page.next()]
    expect(first).toEqual([
      { name: 'version', data: { week: '2026-W48', version: await versionFor(desk, planner) } },
      { name: 'version', data: { week: '2026-W49', version: await versionFor(desk, planner, 49) } },
    ])
    const id = await desk.add('Giao ban', wednesday, '8h')
    const added = await page.next()
    expect(added.data).toEqual({ week: '2026-W48', version: await versionFor(desk, planner) })
    await desk.edit(id, { title: 'Họp khẩn' })
    const edited = await page.next()
    expect(edited.data.version).toBe(await versionFor(desk, planner))
    expect(edited.data.version).not.toBe(added.data.version)
    await desk.add('Tuần sau', '2026-12-02', '8h', {}, 49)
    expect((await page.next()).data.week).toBe('2026-W49')
  })

  committedTest(
    'is told of releases where drafts are not shown, and of no draft',
    async ({ db }) => {
      const { desk, open, officeId } = await makeLive(db, calm)
      const reader = await makeCaller(db, { officeId, role: 'MEMBER' })
      const [page, board] = [await open(reader), await open(desk.planner)]
      const empty = (await page.next()).data.version
      await board.next()
      const id = await desk.add('Giao ban', wednesday, '8h')
      await board.next()
      await desk.release([id], { reasonKind: 'FIRST_RELEASE' })
      const released = (await page.next()).data.version
      expect(released).not.toBe(empty)
      expect(released).toBe(await versionFor(desk, reader))
    },
  )

  committedTest('is told nothing when only what is hidden from them changes', async ({ db }) => {
    const { desk, open, officeId } = await makeLive(db, calm)
    const { planner } = desk
    const secret = await desk.add('Việc kín', wednesday, '8h', { secrecy: 'TOP_SECRET' })
    const masked = await desk.add('Việc riêng', wednesday, '9h', { secrecy: 'PRIVATE' })
    await desk.release([secret, masked], { reasonKind: 'FIRST_RELEASE' })
    const readers = [
      await makeCaller(db, { officeId, role: 'REGISTRAR' }),
      await makeCaller(db, { officeId, role: 'MEMBER' }),
    ]
    const board = await open(planner)
    const pages = [await open(readers[0]!), await open(readers[1]!)]
    await board.next()
    for (const page of pages) await page.next()
    // A round has told everybody before the next begins: when the planner hears of the second, all have of the first.
    await desk.edit(secret, { title: 'Việc kín hơn', time: { startsOn: wednesday, text: '10h' } })
    await board.next()
    await desk.edit(masked, { title: 'Việc riêng khác' })
    await board.next()
    await desk.add('Việc kín nữa', wednesday, '14h', { secrecy: 'TOP_SECRET' })
    await board.next()
    const open_ = await desk.add('Việc chung', wednesday, '16h')
    await board.next()
    await desk.release([open_], { reasonKind: 'CORRECTION' })
    await board.next()
    for (const [at, page] of pages.entries()) {
      const last = await versionFor(desk, readers[at]!)
      const seen = [(await page.next()).data.version]
      while (seen.at(-1) !== last) seen.push((await page.next()).data.version)
      // The registrar saw it come and be released, the member only be released.
      expect(seen).toHaveLength(at === 0 ? 2 : 1)
      expect(versionsOf(page)).toEqual([])
    }
  })

  committedTest('costs one reading for all who see the same', async ({ db }) => {
    const { desk, open, officeId } = await makeLive(db, { ...calm, mostOfSession: 50 })
    const pages: Watching[] = []
    for (const count of [1, 12]) {
      while (pages.length < count) {
        const page = await open(await makeCaller(db, { officeId, role: 'PLANNER' }))
        await page.next()
        pages.push(page)
      }
      const { statements } = await counted(db, async () => {
        await desk.add('Giao ban', wednesday, '8h')
        for (const page of pages) await page.next()
      })
      expect(
        statements.filter((text) => text.includes('unnest(') && text.includes('as w (id)')),
      ).toHaveLength(1)
      expect(statements.filter((text) => text.includes('as version'))).toHaveLength(1)
    }
  })
})

describe('watching a week is refused', () => {
  committedTest(
    'to nobody, to another office, to other sites’ pages and without a week',
    async ({ db }) => {
      const { desk, url, officeId } = await makeLive(db)
      const foreign = await makeOffice(db, { name: 'Sở khác' })
      const stranger = await makeCaller(db, { officeId: foreign.id, role: 'PLANNER' })
      const own = await browserOf(desk, db, desk.planner)
      const other = await browserOf(desk, db, stranger)
      const at = liveUrl(url, officeId)
      const ask = async (address: string, headers: Record<string, string> = {}) => {
        const answer = await fetch(address, { headers })
        return [answer.status, ((await answer.json()) as { code: string }).code]
      }
      expect(await ask(at)).toEqual([401, 'NOT_ALLOWED'])
      expect(await ask(at, { cookie: 'giaoban_session=nonsense' })).toEqual([401, 'NOT_ALLOWED'])
      expect(await ask(at, other)).toEqual([404, 'NOT_FOUND'])
      expect(await ask(liveUrl(url, 'nonsense'), own)).toEqual([404, 'NOT_FOUND'])
      for (const headers of [
        { origin: 'https://elsewhere.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        expect(await ask(at, { ...own, ...headers })).toEqual([403, 'FOREIGN_ORIGIN'])
      }
      for (const weeks of ['', 'x', '2026-W54', '2026-48', Array(5).fill('2026-W48').join()]) {
        expect(await ask(liveUrl(url, officeId, weeks), own), weeks).toEqual([400, 'NO_SUCH_WEEK'])
      }
      const page = await watch(at, { ...own, 'sec-fetch-site': 'same-origin', origin: url })
      expect(page.status).toBe(200)
    },
  )

  committedTest(
    'beyond the most of a session or of the server, and not for ever',
    async ({ db }) => {
      const limits = { ...quick, mostOfSession: 2, mostInAll: 3 }
      const { desk, url, officeId } = await makeLive(db, limits)
      const [one, two] = [
        await browserOf(desk, db, desk.planner),
        await browserOf(desk, db, desk.planner),
      ]
      const at = liveUrl(url, officeId)
      const first = await watch(at, one)
      await watch(at, one)
      const third = await fetch(at, { headers: one })
      expect([third.status, third.headers.get('retry-after'), await third.json()]).toEqual([
        429,
        '60',
        {
          __typename: 'NotAllowed',
          code: 'TOO_MANY_WATCHERS',
          message: 'Too many windows watch at once. Close one, or ask for the version instead.',
          field: null,
        },
      ])
      const other = await watch(at, two)
      expect(other.status).toBe(200)
      expect((await fetch(at, { headers: two })).status).toBe(429)
      first.leave()
      // The server hears of it as the network tells.
      await expect.poll(async () => (await watch(at, two)).status, { timeout: 10_000 }).toBe(200)
    },
  )
})

describe('a stream ends', () => {
  committedTest('with the session, and with the last role in the office', async ({ db }) => {
    const { desk, url, officeId } = await makeLive(db)
    const at = liveUrl(url, officeId)
    const colleague = await makeCaller(db, { officeId, role: 'PLANNER' })
    const [own, other] = [
      await browserOf(desk, db, desk.planner),
      await browserOf(desk, db, colleague),
    ]
    const [page, staying] = [await watch(at, own), await watch(at, other)]
    await page.beaten()
    const left = await desk.on.app.inject({
      method: 'POST',
      url: '/sign-out',
      headers: own,
    })
    expect(left.statusCode).toBe(200)
    expect(await page.ended).toBeGreaterThan(0)
    expect((await watch(at, own)).status).toBe(401)
    await staying.beaten()
    await db.delete(grants).where(eq(grants.accountId, colleague.accountId))
    await staying.ended
    expect((await watch(at, other)).status).toBe(404)
  })

  committedTest('with the server, which does not wait for who watches', async ({ db }) => {
    const { desk, open } = await makeLive(db, calm)
    const pages = [await open(desk.planner), await open(desk.planner)]
    for (const page of pages) await page.next()
    await desk.on.app.close()
    expect(await Promise.all(pages.map(({ ended }) => ended))).toEqual([0, 0])
  })

  committedTest('goes on where a role is left, and tells what it shows', async ({ db }) => {
    const { desk, open, officeId } = await makeLive(db)
    const both = await makeCaller(db, { officeId, role: 'MEMBER' })
    await db.insert(grants).values({
      officeId,
      accountId: both.accountId,
      role: 'PLANNER',
      period: { from: desk.on.now.minus({ days: 1 }), until: desk.on.now.plus({ days: 1 }) },
    })
    const page = await open(both)
    await page.next()
    await desk.add('Giao ban', wednesday, '8h')
    const planned = (await page.next()).data.version
    desk.on.now = desk.on.now.plus({ days: 2 })
    const read = (await page.next()).data.version
    expect(read).not.toBe(planned)
    expect(read).toBe(await versionFor(desk, both))
  })
})
