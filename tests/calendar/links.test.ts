import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { type TestApi, testApi, testNow } from '../support/api.ts'
import { committedTest, counted, raceTest, test } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makePublished, makeRelease } from '../support/make/calendar.ts'
import { linkOf, makeFeedWorld } from '../support/make/feeds.ts'
import { makeOffice, makePerson, makeUnit } from '../support/make/people.ts'

const ISSUE = `mutation ($input: IssueFeedInput!, $key: String) { issueFeed(input: $input, idempotencyKey: $key) {
  __typename ... on FeedIssued { url feed { id name } } } }`
const LIST = `query ($id: ID!, $first: Int, $after: String) { office(id: $id) { feeds(first: $first, after: $after) {
  nodes { id name scope unit { name } person { name } upcoming(first: 2) { summary } }
  pageInfo { hasNextPage endCursor } } } }`
const ISSUE_CODE = `mutation ($input: IssueFeedInput!) { issueFeed(input: $input) {
  __typename ... on Refusal { code field } } }`
const REVOKE = `mutation ($id: ID!) { revokeFeed(input: { feedId: $id }) { __typename ... on Refusal { code field } } }`

async function issued({ api }: TestApi, as: Caller, input: Record<string, unknown>) {
  const { data } = await api(ISSUE, { input: { language: 'vi', ...input } }, { as })
  return data.issueFeed as { url: string; feed: { id: string; name: string } }
}

/** Links that an account already holds. */
async function makeLinks(
  db: Db,
  { accountId, officeId }: Caller & { officeId: string },
  count: number,
) {
  await db.execute(sql`
    insert into feeds (office_id, scope, language, name, token_hash, account_id, created_at)
    select ${officeId}::uuid, 'OFFICE', 'vi', 'x', sha256(convert_to(${accountId} || n, 'UTF8')), ${accountId}::uuid,
      ${testNow.toISO()}::timestamptz
    from generate_series(1, ${count}::integer) n`)
}

describe('the viewer’s own links', () => {
  test('are listed newest first, without others’ and revoked ones, by one statement each for links, unit, person and events', async ({
    db,
  }) => {
    const office = await makeOffice(db)
    const officeId = office.id
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    const other = await makeCaller(db, { officeId, role: 'CHIEF' })
    const unit = await makeUnit(db, { officeId, name: 'Phòng Tổng hợp' })
    const leader = await makePerson(db, { officeId, name: 'Trần Văn Phước' })
    const release = await makeRelease(db, office)
    await makePublished(db, office, release, { uid: 'a', people: [{ unitId: unit.id }] })
    await makePublished(db, office, release, {
      uid: 'b',
      facts: { title: 'Họp tin mật', secrecy: 'PRIVATE' },
    })
    const t = await testApi(db)
    const list = (variables = {}) => t.api(LIST, { id: officeId, ...variables }, { as: planner })
    await issued(t, other, { officeId, scope: 'OFFICE' })
    await issued(t, planner, { officeId, scope: 'OFFICE' })
    const one = await counted(db, () => list())
    t.now = testNow.plus({ seconds: 1 })
    const person = await issued(t, planner, { officeId, scope: 'PERSON', personId: leader.id })
    t.now = testNow.plus({ seconds: 2 })
    await issued(t, planner, { officeId, scope: 'UNIT', unitId: unit.id })
    const three = await counted(db, () => list())
    expect(three.result.data.office.feeds.nodes).toMatchObject([
      {
        name: 'Lịch công tác · Phòng Tổng hợp · VP UBND',
        unit: { name: 'Phòng Tổng hợp' },
        person: null,
        upcoming: [{ summary: 'Giao ban đầu tuần' }],
      },
      {
        name: 'Lịch công tác · Trần Văn Phước · VP UBND',
        unit: null,
        person: { name: 'Trần Văn Phước' },
        upcoming: [],
      },
      {
        name: 'Lịch công tác · VP UBND',
        unit: null,
        person: null,
        upcoming: [{ summary: 'Giao ban đầu tuần' }, { summary: 'Bận' }],
      },
    ])
    // Who asks, the office, its links and their events; with subjects one more each for units and persons.
    expect([one.count, three.count]).toEqual([3, 5])
    const page = await list({ first: 2 })
    expect(page.data.office.feeds.pageInfo.hasNextPage).toBe(true)
    const rest = await list({ first: 2, after: page.data.office.feeds.pageInfo.endCursor })
    expect(rest.data.office.feeds.nodes.map(({ scope }: { scope: string }) => scope)).toEqual([
      'OFFICE',
    ])
    await t.api(REVOKE, { id: person.feed.id }, { as: planner })
    const left = await list()
    expect(left.data.office.feeds.nodes.map(({ scope }: { scope: string }) => scope)).toEqual([
      'UNIT',
      'OFFICE',
    ])
  })

  test('are ended by their holder only, and once', async ({ db }) => {
    const { id: officeId } = await makeOffice(db)
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    const other = await makeCaller(db, { officeId, role: 'PLANNER' })
    const t = await testApi(db)
    const { feed } = await issued(t, planner, { officeId, scope: 'OFFICE' })
    const revoke = async (as: Caller, id = feed.id) =>
      (await t.api(REVOKE, { id }, { as })).data.revokeFeed
    const missing = { __typename: 'NotFound', code: 'NOT_FOUND', field: 'input.feedId' }
    expect(await revoke(other)).toEqual(missing)
    expect(await revoke(planner, 'x')).toEqual(missing)
    expect(await revoke(planner)).toEqual({ __typename: 'FeedRevoked' })
    expect(await revoke(planner)).toEqual(missing)
    const verbs = await db.execute(
      sql`select verb from journal where actor_id is not null order by number`,
    )
    expect((verbs as unknown as { rows: unknown[] }).rows).toEqual([
      { verb: 'issueFeed' },
      { verb: 'revokeFeed' },
    ])
  })

  test('are a hundred at most, of which an ended one makes room', async ({ db }) => {
    const { id: officeId } = await makeOffice(db)
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    const other = await makeCaller(db, { officeId, role: 'PLANNER' })
    const t = await testApi(db)
    const ask = async (as: Caller) =>
      (await t.api(ISSUE_CODE, { input: { officeId, scope: 'OFFICE' } }, { as })).data.issueFeed
    await makeLinks(db, { ...planner, officeId }, 99)
    const { feed } = await issued(t, planner, { officeId, scope: 'OFFICE' })
    const refusal = { __typename: 'InvalidInput', code: 'TOO_MANY_LINKS', field: 'input' }
    expect(await ask(planner)).toEqual(refusal)
    expect(await ask(other)).toEqual({ __typename: 'FeedIssued' })
    await t.api(REVOKE, { id: feed.id }, { as: planner })
    expect(await ask(planner)).toEqual({ __typename: 'FeedIssued' })
    expect(await ask(planner)).toEqual(refusal)
  })

  raceTest('are a hundred at most when many are asked for at once', async ({ db }) => {
    const { id: officeId } = await makeOffice(db)
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    await makeLinks(db, { ...planner, officeId }, 96)
    const t = await testApi(db)
    const asked = Array.from({ length: 10 }, () =>
      t.api(ISSUE_CODE, { input: { officeId, scope: 'OFFICE' } }, { as: planner }),
    )
    const answers = (await Promise.all(asked)).map(({ data }) => data.issueFeed.__typename)
    expect(answers.sort()).toEqual([
      ...Array(4).fill('FeedIssued'),
      ...Array(6).fill('InvalidInput'),
    ])
  })

  test('are issued once per key, and the address is shown once', async ({ db }) => {
    const { id: officeId } = await makeOffice(db)
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    const { api } = await testApi(db, { installation: { publicUrl: 'https://lich.example' } })
    const ask = () =>
      api(
        ISSUE,
        { input: { officeId, scope: 'OFFICE', language: 'en' }, key: 'k' },
        { as: planner },
      )
    const first = (await ask()).data.issueFeed
    const second = (await ask()).data.issueFeed
    expect(first.url).toMatch(/^https:\/\/lich\.example\/feeds\/[\w-]{43}\.ics$/)
    expect(first.url.length).toBeLessThanOrEqual(256)
    expect(second).toEqual({ ...first, url: null })
    expect(first.feed.name).toBe('Programme · VP UBND')
  })
})

describe('freshness', () => {
  committedTest(
    'a request after an acknowledged release never gets older bytes',
    async ({ db }) => {
      const office = await makeOffice(db)
      const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
      const release = await makeRelease(db, office)
      await makePublished(db, office, release, { facts: { title: 'lần 0' } })
      const [one, two] = [await testApi(db), await testApi(db)]
      const { url } = await issued(one, planner, { officeId: office.id, scope: 'OFFICE' })
      const path = new URL(url).pathname
      for (let round = 1; round <= 10; round += 1) {
        const flood = [one, two, one, two].map(({ app }) => app.inject({ url: path }))
        await db.transaction(async (tx) => {
          const next = await makeRelease(tx, office)
          await makePublished(tx, office, next, { facts: { title: `lần ${round}.` } })
        })
        const after = await Promise.all([one, two, one].map(({ app }) => app.inject({ url: path })))
        for (const { body } of after) expect(body).toContain(`SUMMARY:lần ${round}.\r\n`)
        const etags = new Set(after.map(({ headers }) => headers.etag))
        expect(etags.size).toBe(1)
        await Promise.all(flood)
      }
    },
  )

  raceTest(
    'the same validator always comes with the same bytes, while releases go on',
    async ({ db }) => {
      const office = await makeOffice(db)
      const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
      const t = await testApi(db)
      const { url } = await issued(t, planner, { officeId: office.id, scope: 'OFFICE' })
      const path = new URL(url).pathname
      const seen = new Map<unknown, string>()
      let isReleasing = true
      const read = async () => {
        while (isReleasing) {
          const { headers, body } = await t.app.inject({ url: path })
          expect(seen.get(headers.etag) ?? body).toBe(body)
          seen.set(headers.etag, body)
        }
      }
      const readers = [read(), read(), read()]
      for (let round = 0; round < 25; round += 1) {
        await db.transaction(async (tx) => makePublished(tx, office, await makeRelease(tx, office)))
      }
      isReleasing = false
      await Promise.all(readers)
      expect(seen.size).toBeGreaterThan(5)
    },
  )
})

test('links of people are for those who work, and the token is never kept', async ({ db }) => {
  const w = await makeFeedWorld(db)
  const unit = await makeUnit(db, { officeId: w.office.id, name: 'Phòng Tổng hợp' })
  const other = await makeUnit(db, { officeId: w.office.id, name: 'Phòng Tài chính' })
  const leader = await makePerson(db, { officeId: w.office.id, name: 'Trần Văn Phước' })
  const { id: officeId } = w.office
  const foreign = await makeOffice(db, { name: 'Văn phòng khác' })
  const registrar = await makeCaller(db, { officeId, role: 'REGISTRAR', unitId: unit.id })
  const secretary = await makeCaller(db, { officeId, role: 'SECRETARY', personId: leader.id })
  const member = await makeCaller(db, { officeId, role: 'MEMBER' })
  const ask = async (as: Caller, input: Record<string, unknown>) => {
    const { data } = await w.api(ISSUE_CODE, { input: { officeId, ...input } }, { as })
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
