import { eq, sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { accounts, sessions } from '../../db/schema/access.ts'
import { issueSetUpLink } from '../../src/access/commands/links.ts'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { makeWorld } from '../support/make/world.ts'

const password = 'giao ban thứ hai'

function post(app: FastifyInstance, url: string, payload: object, cookie = '') {
  return app.inject({ method: 'POST', url, payload, headers: { cookie } })
}

async function entries(db: Db): Promise<string[]> {
  const found = await rows<{ verb: string }>(db, sql`select verb from journal order by number`)
  return found.map(({ verb }) => verb)
}

/** Opens an account through the API and chooses its password; gives the cookie. */
async function enrol(db: Db, options: Parameters<typeof testApi>[1] = {}) {
  const world = await makeWorld(db)
  const server = await testApi(db, options)
  const { data } = await server.api(
    `mutation ($input: OpenAccountInput!) { openAccount(input: $input) {
      ... on AccountOpened { link account { email hasPassword isClosed grants { role } } } } }`,
    {
      input: {
        officeId: world.office.id,
        email: 'An@Example.vn',
        name: 'Lê An',
        grants: [{ role: 'PLANNER' }],
      },
    },
    { as: world.administrator },
  )
  const { link, account } = data.openAccount
  return Object.assign(server, {
    world,
    account,
    token: link.split('/choose-password/')[1] as string,
  })
}

describe('an account', () => {
  test('is opened without a password, which its holder chooses once at the link', async ({
    db,
  }) => {
    const { app, account, token, api } = await enrol(db)
    expect(account).toEqual({
      email: 'An@Example.vn',
      hasPassword: false,
      isClosed: false,
      grants: [{ role: 'PLANNER' }],
    })
    const short = await post(app, '/choose-password', { token, password: 'ngắn' })
    expect([short.statusCode, short.json()]).toMatchObject([
      400,
      { __typename: 'InvalidInput', code: 'BAD_PASSWORD_LENGTH', field: 'password' },
    ])
    const chosen = await post(app, '/choose-password', { token, password })
    expect(chosen.statusCode).toBe(200)
    expect(chosen.cookies[0]).toMatchObject({
      name: 'giaoban_session',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 30 * 24 * 60 * 60,
    })
    expect(chosen.cookies[0]).not.toHaveProperty('expires')
    const cookie = `giaoban_session=${chosen.cookies[0]!.value}`
    const me = await api('{ viewer { email } }', {}, { headers: { cookie } })
    expect(me.data.viewer.email).toBe('An@Example.vn')
    const again = await post(app, '/choose-password', { token, password })
    expect(again.json().code).toBe('LINK_USED')
    expect(await entries(db)).toEqual(['openAccount', 'choosePassword'])
    const [stored] = await db.select().from(accounts).where(eq(accounts.email, 'An@Example.vn'))
    expect(stored!.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('has a link that ends after 7 days', async ({ db }) => {
    const server = await enrol(db)
    server.now = server.now.plus({ days: 7 })
    const late = await post(server.app, '/choose-password', { token: server.token, password })
    expect(late.json().code).toBe('LINK_USED')
  })

  test('signs in in any case of letters, and out again', async ({ db }) => {
    const { app, token, api } = await enrol(db)
    await post(app, '/choose-password', { token, password })
    const entered = await post(app, '/sign-in', { email: ' an@example.VN ', password })
    expect(entered.statusCode).toBe(200)
    const cookie = `giaoban_session=${entered.cookies[0]!.value}`
    expect((await api('{ viewer { name } }', {}, { headers: { cookie } })).data.viewer).toEqual({
      name: 'Lê An',
    })
    await post(app, '/sign-out', {}, cookie)
    expect((await api('{ viewer { name } }', {}, { headers: { cookie } })).data.viewer).toBeNull()
    expect(await entries(db)).toEqual(['openAccount', 'choosePassword', 'signIn', 'signOut'])
  })

  test('has a session of 30 days, stored only as a hash', async ({ db }) => {
    const server = await enrol(db)
    const chosen = await post(server.app, '/choose-password', { token: server.token, password })
    const { value } = chosen.cookies[0]!
    const [session] = await db.select().from(sessions)
    expect(session!.tokenHash.toString('utf8')).not.toContain(value)
    const viewerAt = async (days: number) => {
      server.now = session!.createdAt.plus({ days })
      const headers = { cookie: `giaoban_session=${value}` }
      return (await server.api('{ viewer { name } }', {}, { headers })).data.viewer
    }
    expect(await viewerAt(29)).toEqual({ name: 'Lê An' })
    expect(await viewerAt(30)).toBeNull()
  })

  test('is not told apart from none: wrong password, unknown address, no password yet, closed', async ({
    db,
  }) => {
    const { app, token, world, api } = await enrol(db)
    const none = await post(app, '/sign-in', { email: 'an@example.vn', password })
    await post(app, '/choose-password', { token, password })
    const wrong = await post(app, '/sign-in', { email: 'an@example.vn', password: 'not this one' })
    const unknown = await post(app, '/sign-in', { email: 'nobody@example.vn', password })
    const [account] = await db.select().from(accounts).where(eq(accounts.email, 'An@Example.vn'))
    await api(
      'mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { __typename } }',
      { input: { accountId: account!.id } },
      { as: world.administrator },
    )
    const closed = await post(app, '/sign-in', { email: 'an@example.vn', password })
    for (const answer of [none, wrong, unknown, closed]) {
      expect(answer.statusCode).toBe(401)
      expect(answer.json()).toEqual({
        __typename: 'NotAllowed',
        code: 'WRONG_CREDENTIALS',
        message: 'The e-mail address or the password is wrong.',
        field: null,
      })
      expect(answer.cookies).toEqual([])
    }
    expect(await db.select().from(sessions)).toEqual([])
  })

  test('names what its body lacks or has wrong', async ({ db }) => {
    const { app } = await testApi(db)
    const refusedFor = async (body: object) => {
      const answer = await post(app, '/sign-in', body)
      const { __typename, code, field } = answer.json()
      return [answer.statusCode, __typename, code, field]
    }
    const bad = [400, 'InvalidInput', 'BAD_REQUEST']
    expect(await refusedFor({ email: 'an@example.vn' })).toEqual([...bad, 'password'])
    expect(await refusedFor({ email: ['an'], password })).toEqual([...bad, 'email'])
    expect(await refusedFor([])).toEqual([...bad, null])
  })

  test('is tried ten times in a quarter of an hour from one address, and others are not held up', async ({
    db,
  }) => {
    const server = await enrol(db, { isNew: true })
    const attempt = (email: string) =>
      post(server.app, '/sign-in', { email, password: 'wrong password' })
    for (let n = 0; n < 10; n += 1) expect((await attempt('an@example.vn')).statusCode).toBe(401)
    const held = await attempt('AN@example.vn')
    expect([held.statusCode, held.json().code, held.headers['retry-after']]).toEqual([
      429,
      'TOO_MANY_ATTEMPTS',
      '900',
    ])
    expect((await attempt('other@example.vn')).statusCode).toBe(401)
    server.now = server.now.plus({ minutes: 15 })
    expect((await attempt('an@example.vn')).statusCode).toBe(401)
  })
})

describe('an installation', () => {
  test('is set up once, by its one-time link, with an office, its holidays and an administrator', async ({
    db,
  }) => {
    const server = await testApi(db)
    const needs = async () =>
      (await server.api('{ installation { needsSetUp store version } }')).data.installation
    expect(await needs()).toEqual({ needsSetUp: true, store: 'embedded', version: '0.1.0' })
    const old = await issueSetUpLink(db, server.now)
    const token = await issueSetUpLink(db, server.now)
    const facts = {
      token,
      officeName: 'Ủy ban nhân dân tỉnh Mẫu',
      name: 'Lê An',
      email: 'an@example.vn',
      password,
    }
    expect((await post(server.app, '/set-up', { ...facts, token: old })).json().code).toBe(
      'LINK_USED',
    )
    const wrong = await post(server.app, '/set-up', { ...facts, email: 'none' })
    expect(wrong.json()).toMatchObject({ code: 'NOT_AN_EMAIL', field: 'email' })
    const nul = await post(server.app, '/set-up', { ...facts, name: 'a\0b' })
    expect(nul.json()).toMatchObject({ code: 'NUL_CHARACTER', field: 'name' })
    expect((await needs()).needsSetUp).toBe(true)

    const done = await post(server.app, '/set-up', facts)
    expect(done.statusCode).toBe(200)
    const headers = { cookie: `giaoban_session=${done.cookies[0]!.value}` }
    const { data } = await server.api(
      `{ viewer { grants { role office { name zone settings { paper { issuingBody } } } }
        office { holidays { nodes { startsOn name } } } } }`,
      {},
      { headers },
    )
    const office = {
      name: 'Ủy ban nhân dân tỉnh Mẫu',
      zone: 'Asia/Ho_Chi_Minh',
      settings: { paper: { issuingBody: 'ỦY BAN NHÂN DÂN TỈNH MẪU' } },
    }
    expect(data.viewer.grants).toEqual([
      { role: 'ADMINISTRATOR', office },
      { role: 'PLANNER', office },
    ])
    expect(data.viewer.office.holidays.nodes[0]).toEqual({
      startsOn: '2025-01-01',
      name: 'Tết Dương lịch',
    })
    expect((await needs()).needsSetUp).toBe(false)
    expect(await issueSetUpLink(db, server.now)).toBeNull()
    expect((await post(server.app, '/set-up', facts)).json().code).toBe('LINK_USED')
    expect(await entries(db)).toEqual(['setUp'])
  })
})
