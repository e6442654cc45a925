import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { describe, expect, onTestFinished } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { accounts } from '../../db/schema/access.ts'
import { passwordHashOf } from '../../src/access/commands/secrets.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { isLoopback } from '../../src/server/rules.ts'
import { testApi, testNow } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { liveUrl, watch } from '../support/live.ts'
import { makeCaller } from '../support/make/access.ts'
import { issueFeed } from '../support/make/feeds.ts'
import { makeOffice } from '../support/make/people.ts'
import { makeWorld } from '../support/make/world.ts'

// Another address of the machine's own loopback stands for its address in a network: nothing here goes outside.
const lan = '127.0.0.2'
const networkAddresses = () => [lan]

const save = `mutation ($input: SaveReachInput!) { saveReach(input: $input) {
  ... on ReachSaved { installation { publicUrl address isForPhones reach {
    publicUrl publicUrlSetBy opensNetwork opensNetworkSetBy networkAddresses listensOn } } }
  ... on Refusal { code field } } }`

/** A server that listens, in a world with an administrator. */
async function served(db: Db, options: Parameters<typeof testApi>[1] = {}) {
  const world = await makeWorld(db)
  const on = await testApi(db, { networkAddresses, ...options })
  const url = await on.app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => on.app.close())
  const port = new URL(url).port
  const set = async (input: object, as = world.administrator) =>
    (await on.api(save, { input: { officeId: world.office.id, ...input } }, { as })).data.saveReach
  const answer = async () =>
    (await on.api('{ installation { reach { answer } } }', {}, { as: world.administrator })).data
      .installation.reach.answer
  const comesIn = (host: string) =>
    fetch(`http://${host}:${port}/health/live`).then(
      ({ status }) => status,
      () => 'shut out',
    )
  return { ...on, ...world, url, port, set, answer, comesIn, net: `http://${lan}:${port}` }
}

describe('the door to the network', () => {
  test('is opened and shut by an administrator while the server runs', async ({ db }) => {
    const { set, comesIn, net } = await served(db)
    expect(await comesIn(lan)).toBe('shut out')
    const { installation } = await set({ opensNetwork: true, publicUrl: net })
    expect(installation).toEqual({
      publicUrl: net,
      address: net,
      isForPhones: true,
      reach: {
        publicUrl: net,
        publicUrlSetBy: 'ADMINISTRATOR',
        opensNetwork: true,
        opensNetworkSetBy: 'ADMINISTRATOR',
        networkAddresses: [net],
        listensOn: [net],
      },
    })
    expect([await comesIn(lan), await comesIn('127.0.0.1')]).toEqual([200, 200])
    const { installation: after } = await set({ opensNetwork: false })
    expect([after.publicUrl, after.isForPhones, after.reach.listensOn]).toEqual([net, false, []])
    expect([await comesIn(lan), await comesIn('127.0.0.1')]).toEqual(['shut out', 200])
  })

  test('cuts off who watches a week through it when it is shut, and nobody else', async ({
    db,
  }) => {
    const { set, url, net, office, planner } = await served(db, { live: { beatMilliseconds: 20 } })
    await set({ opensNetwork: true })
    const headers = { authorization: `Bearer ${planner.secret}` }
    const [outside, within] = [
      await watch(liveUrl(net, office.id), headers),
      await watch(liveUrl(url, office.id), headers),
    ]
    await outside.next()
    await set({ opensNetwork: false })
    await outside.ended
    await within.beaten()
  })

  test('tells readers whether a phone reaches the address by which they came', async ({ db }) => {
    const { api } = await served(db)
    const ask = async (host: string) =>
      (await api('{ installation { address isForPhones } }', {}, { headers: { host } })).data
        .installation
    expect([await ask('127.0.0.1:4400'), await ask('192.168.1.20:4400')]).toEqual([
      { address: 'http://127.0.0.1:4400', isForPhones: false },
      { address: 'http://192.168.1.20:4400', isForPhones: true },
    ])
  })

  test('stands open again at the next start', async ({ db }) => {
    const first = await served(db)
    await first.set({ opensNetwork: true, publicUrl: first.net })
    await first.app.close()
    const again = await testApi(db, { networkAddresses })
    const { port } = new URL(await again.app.listen({ host: '127.0.0.1', port: 0 }))
    onTestFinished(() => again.app.close())
    const comesIn = () =>
      fetch(`http://${lan}:${port}/health/live`).then(
        ({ status }) => status,
        () => 'shut out',
      )
    await expect.poll(comesIn).toBe(200)
    const { data } = await again.api('{ installation { address } }')
    expect(data.installation.address).toBe(first.net)
  })

  test('is refused where there is no network or its port is taken, and nothing of it stays', async ({
    db,
  }) => {
    const alone = await served(db, { networkAddresses: () => [] })
    expect(await alone.set({ opensNetwork: true })).toEqual({
      code: 'NO_NETWORK',
      field: 'input.opensNetwork',
    })
    const { set, port, comesIn, api, administrator } = await served(db)
    const other = createServer((_, response) => response.writeHead(418).end())
    await new Promise<void>((resolve) => other.listen({ host: lan, port }, resolve))
    onTestFinished(() => void other.close())
    const refused = await set({ opensNetwork: true, publicUrl: 'https://lich.example' })
    expect(refused).toEqual({ code: 'CANNOT_LISTEN', field: 'input.opensNetwork' })
    expect(await comesIn(lan)).toBe(418)
    const { data } = await api(
      '{ installation { publicUrl reach { opensNetwork } } }',
      {},
      {
        as: administrator,
      },
    )
    expect(data.installation).toEqual({ publicUrl: null, reach: { opensNetwork: false } })
  })
})

describe('the address of the installation', () => {
  test('is kept as scheme, host and port, or refused with the way out', async ({ db }) => {
    const { set } = await served(db)
    const tried = async (publicUrl: string | null) => {
      const { code, field, installation } = await set({ publicUrl })
      return code === undefined ? installation.publicUrl : `${code} ${field}`
    }
    const kept = [
      ['https://Lich.Example.vn/', 'https://lich.example.vn'],
      [' http://192.168.1.20:4400 ', 'http://192.168.1.20:4400'],
      ['https://lich.example.vn:443', 'https://lich.example.vn'],
      ['http://[FD00::2]:4400', 'http://[fd00::2]:4400'],
      ['', null],
      [null, null],
    ] as const
    for (const [given, stands] of kept) expect(await tried(given), String(given)).toBe(stands)
    const refused = {
      NOT_AN_ADDRESS: [
        'lich.example.vn',
        'lich.example.vn:4400',
        '192.168.1.20',
        'ftp://a.vn',
        'https://',
        'http:a',
        'http://192.168.1',
        'http://[fe80::1]:4400',
        'https://*.example.vn',
        'http://192.168.1.20:0',
      ],
      ADDRESS_WITH_MORE: [
        'https://lich.example.vn/lich',
        'https://lich.example.vn?a=1',
        'https://lich.example.vn/#a',
        'https://an:mat@lich.example.vn',
      ],
      LOOPBACK_ADDRESS: [
        'http://127.0.0.1:4400',
        'http://localhost:4400',
        'http://127.1',
        'http://[::1]:4400',
        'http://0.0.0.0:4400',
        'http://[::ffff:127.0.0.1]',
        'http://2130706433',
      ],
    }
    for (const [code, addresses] of Object.entries(refused)) {
      for (const address of addresses) {
        expect(await tried(address), address).toBe(`${code} input.publicUrl`)
      }
    }
    expect(isLoopback(new URL('http://128.0.0.1').hostname)).toBe(false)
  })

  test('is the one that calendar links carry for everybody', async ({ db }) => {
    const { set, api, planner, office } = await served(db)
    await set({ publicUrl: 'https://lich.example.vn' })
    const { data } = await api(
      `mutation ($input: IssueFeedInput!) { issueFeed(input: $input) { ... on FeedIssued { url } } }`,
      { input: { officeId: office.id, scope: 'OFFICE' } },
      { as: planner },
    )
    expect(data.issueFeed.url).toMatch(/^https:\/\/lich\.example\.vn\/feeds\/[\w-]{43}\.ics$/)
  })

  test('is for administrators of the office on top alone', async ({ db }) => {
    const { set, api, planner, office, administrator } = await served(db)
    const below = await makeOffice(db, { name: 'Phòng Một', parentId: office.id })
    const lower = await makeCaller(db, { officeId: below.id, role: 'ADMINISTRATOR' })
    const asked = '{ installation { reach { publicUrl } } }'
    expect((await api(asked, {}, { as: planner })).data.installation.reach).toBeNull()
    expect((await api(asked)).data.installation.reach).toBeNull()
    expect((await set({ publicUrl: null }, planner)).code).toBe('NOT_ALLOWED')
    expect((await set({ officeId: below.id }, administrator)).code).toBe('NOT_FOUND')
    expect((await api(asked, {}, { as: lower })).data.installation.reach).toBeNull()
    expect((await set({ officeId: below.id }, lower)).code).toBe('NOT_ALLOWED')
  })

  test('and the door stay as the environment says, which tells so', async ({ db }) => {
    const world = await makeWorld(db)
    const app = await buildApp({
      config: readConfig({ PUBLIC_URL: 'https://lich.example/', HOST: '0.0.0.0' }),
      store: { db, kind: 'embedded' },
      clock: () => testNow,
      logger: false,
      networkAddresses: () => ['192.168.1.20'],
    })
    onTestFinished(() => app.close())
    const ask = async (query: string, variables = {}) => {
      const headers = { authorization: `Bearer ${world.administrator.secret}` }
      const payload = { query, variables }
      return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).json().data
    }
    const set = async (input: object) =>
      (await ask(save, { input: { officeId: world.office.id, ...input } })).saveReach
    const fixed = { code: 'SET_BY_ENVIRONMENT' }
    expect(await set({ publicUrl: null })).toEqual({ ...fixed, field: 'input.publicUrl' })
    expect(await set({ opensNetwork: false })).toEqual({ ...fixed, field: 'input.opensNetwork' })
    expect(
      (
        await ask(
          '{ installation { publicUrl reach { publicUrlSetBy opensNetwork opensNetworkSetBy } } }',
        )
      ).installation,
    ).toEqual({
      publicUrl: 'https://lich.example',
      reach: {
        publicUrlSetBy: 'ENVIRONMENT',
        opensNetwork: true,
        opensNetworkSetBy: 'ENVIRONMENT',
      },
    })
  })
})

describe('a browser on another device', () => {
  test('writes under the new address, under the public one behind a proxy, and under no other', async ({
    db,
  }) => {
    const { set, net, url } = await served(db)
    await set({ opensNetwork: true, publicUrl: net })
    const write = async (to: string, origin: string) => {
      const headers = { 'content-type': 'application/json', origin }
      return (await fetch(`${to}/sign-out`, { method: 'POST', headers, body: '{}' })).status
    }
    expect(await write(net, net)).toBe(200)
    expect(await write(net, 'http://elsewhere.example')).toBe(403)
    await set({ publicUrl: 'https://lich.example' })
    expect(await write(url, 'https://lich.example')).toBe(200)
    expect(await write(url, 'https://elsewhere.example')).toBe(403)
  })

  test('keeps its session to https, but for one that came by plain http within the office', async ({
    db,
  }) => {
    const { set, app, administrator } = await served(db)
    const [email, password] = ['hoa@example.vn', 'mùa lúa chín vàng đồng']
    const passwordHash = await passwordHashOf(password)
    await db
      .update(accounts)
      .set({ email, passwordHash })
      .where(eq(accounts.id, administrator.accountId))
    const isSecure = async (origin?: string) => {
      const headers = origin === undefined ? {} : { origin, host: new URL(origin).host }
      const payload = { email, password }
      const { headers: got } = await app.inject({
        method: 'POST',
        url: '/sign-in',
        headers,
        payload,
      })
      return /; Secure/.test(String(got['set-cookie']))
    }
    await set({ publicUrl: 'https://lich.example' })
    expect([
      await isSecure(),
      await isSecure('https://lich.example'),
      await isSecure('http://lich.example'),
      await isSecure(`http://${lan}:4400`),
    ]).toEqual([true, true, true, false])
  })
})

describe('the check of the address', () => {
  test('finds this server under its address, once it is let in there', async ({ db }) => {
    const { set, answer, net } = await served(db)
    expect(await answer()).toBeNull()
    await set({ publicUrl: net })
    expect(await answer()).toBe('NO_ANSWER')
    await set({ opensNetwork: true })
    expect(await answer()).toBe('REACHED')
  })

  test('follows nothing, and takes nobody else for this server', async ({ db }) => {
    const asked: string[] = []
    const other = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (asked.length === 1) response.writeHead(302, { location: `${home}${request.url}` }).end()
      else response.end('x'.repeat(100_000))
    })
    await new Promise<void>((resolve) => other.listen({ host: lan, port: 0 }, resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const installation = { publicUrl: `http://${lan}:${port}` }
    const { answer, url: home } = await served(db, { installation })
    expect([await answer(), await answer()]).toEqual(['REDIRECTED', 'OTHER_SERVER'])
    // A question of before is answered to nobody.
    expect((await fetch(home + asked[0]!)).status).toBe(404)
  })

  test('tells when another device has read a calendar link, not this machine', async ({ db }) => {
    const { app, api, administrator, office } = await served(db)
    const input = { officeId: office.id, scope: 'OFFICE' }
    const { data } = await api(issueFeed, { input }, { as: administrator })
    const path = new URL(data.issueFeed.url).pathname
    const last = async () =>
      (await api('{ installation { reach { lastOtherDevice } } }', {}, { as: administrator })).data
        .installation.reach.lastOtherDevice
    const read = (url: string, remoteAddress: string) => app.inject({ url, remoteAddress })
    await read(path, '127.0.0.1')
    await read(path, lan)
    await read('/feeds/none.ics', '192.168.1.77')
    await read('/health/live', '192.168.1.77')
    expect(await last()).toBeNull()
    await read(path, '192.168.1.77')
    expect(await last()).toBe('2026-11-24T03:00:00Z')
  })
})
