import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { type Db, openPostgres } from '../../db/connect.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { testNow } from '../support/api.ts'
import { test } from '../support/harness.ts'

function production(db: Db, pageFolder?: string) {
  return buildApp({
    config: readConfig({ NODE_ENV: 'production' }),
    store: { db, kind: 'embedded' },
    clock: () => testNow,
    logger: false,
    ...(pageFolder === undefined ? {} : { pageFolder }),
  })
}

const json = { 'content-type': 'application/json' }
const modern = { ...json, accept: 'application/graphql-response+json' }

async function ask(db: Db, payload: string | object, headers: Record<string, string> = json) {
  const app = await production(db)
  return app.inject({ method: 'POST', url: '/graphql', headers, payload })
}

describe('GraphQL over HTTP', () => {
  test('answers by the media type that the client takes', async ({ db }) => {
    const query = '{ __typename }'
    const plain = await ask(db, { query })
    expect([plain.statusCode, plain.headers['content-type']]).toEqual([
      200,
      'application/json; charset=utf-8',
    ])
    const response = await ask(db, { query }, modern)
    expect([response.statusCode, response.headers['content-type'], response.json()]).toEqual([
      200,
      'application/graphql-response+json; charset=utf-8',
      { data: { __typename: 'Query' } },
    ])
    expect((await ask(db, { query }, { ...json, accept: 'text/html' })).statusCode).toBe(406)
  })

  test('gives a request that is not executed 400 or, for older clients, 200, and no data key', async ({
    db,
  }) => {
    for (const query of ['{', '{ none }', 'query ($a: Int!) { clock { now } }']) {
      const old = await ask(db, { query })
      expect([old.statusCode, Object.keys(old.json())], query).toEqual([200, ['errors']])
      const response = await ask(db, { query }, modern)
      expect([response.statusCode, Object.keys(response.json())], query).toEqual([400, ['errors']])
    }
  })

  test('refuses a body that is no request with 400', async ({ db }) => {
    for (const body of [
      '{',
      '[]',
      '{}',
      '{"query": 1}',
      '{"query": "{ clock { now } }", "variables": []}',
    ]) {
      const { statusCode } = await ask(db, body)
      expect(statusCode, body).toBe(400)
    }
  })

  test('takes null for whatever may be left out', async ({ db }) => {
    const payload = {
      query: '{ __typename }',
      operationName: null,
      variables: null,
      extensions: null,
    }
    const { statusCode, body } = await ask(db, payload, modern)
    expect([statusCode, JSON.parse(body)]).toEqual([200, { data: { __typename: 'Query' } }])
  })

  test('takes POST only, without batches, in a media type that pages of other sites cannot send', async ({
    db,
  }) => {
    const app = await production(db)
    const got = await app.inject({ url: '/graphql?query={__typename}' })
    expect([got.statusCode, got.headers.allow]).toEqual([405, 'POST'])
    expect((await ask(db, [{ query: '{ __typename }' }])).statusCode).toBe(400)
    const form = await ask(db, 'query=x', { 'content-type': 'application/x-www-form-urlencoded' })
    expect(form.statusCode).toBeGreaterThanOrEqual(400)
    const plain = await ask(db, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' })
    expect(plain.statusCode).toBe(400)
    const foreign = await ask(
      db,
      { query: '{ __typename }' },
      { ...json, origin: 'https://elsewhere.example' },
    )
    expect([foreign.statusCode, foreign.json().errors[0].extensions.code]).toEqual([
      403,
      'FOREIGN_ORIGIN',
    ])
    const own = await ask(
      db,
      { query: '{ __typename }' },
      { ...json, origin: 'http://localhost:80' },
    )
    expect(own.statusCode).toBe(200)
  })

  test('does not take a parsed document in place of a written one', async ({ db }) => {
    const document = JSON.stringify({ kind: 'Document', definitions: [] })
    for (const query of [document, ` ${document}`, '{}', '[]', 'null', '1', '"x"']) {
      const { statusCode, body } = await ask(db, { query }, modern)
      expect(statusCode, query).toBe(400)
      expect(body).not.toContain('INTERNAL')
    }
  })

  test('keeps to its limits and names none of its contract', async ({ db }) => {
    const many = (count: number, make: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => make(n)).join(' ')
    const tooMuch = {
      aliases: `{ installation { ${many(31, (n) => `a${n}: store`)} } }`,
      roots: `{ ${many(21, (n) => `a${n}: __typename`)} }`,
      directives: `{ installation { store ${many(31, () => '@include(if: true)')} } }`,
      operations: 'query A { __typename } query B { __typename }',
      depth: `{ viewer { office ${'{ parent '.repeat(12)}{ name }${' }'.repeat(12)} } }`,
      tokens: `{ ${'x '.repeat(2100)} }`,
      length: `{ __typename } #${'x'.repeat(70_000)}`,
      introspection: '{ __schema { types { name } } }',
    }
    for (const [name, query] of Object.entries(tooMuch)) {
      const { statusCode, body } = await ask(db, { query }, modern)
      expect(statusCode, name).toBe(400)
      expect(body, name).not.toContain('INTERNAL')
    }
    const misspelt = await ask(db, { query: '{ instalation { store } }' })
    expect(misspelt.json().errors[0].message).not.toContain('installation')
    const large = await ask(db, { query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } })
    expect(large.statusCode).toBe(413)
  })

  test('runs a document again as it ran first, compiled or not', async ({ db }) => {
    const app = await production(db)
    const answers = []
    for (let n = 0; n < 4; n += 1) {
      const payload = { query: 'query Now { clock { now } }', operationName: 'Now' }
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: json, payload })
      answers.push(response.json())
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toEqual({ data: { clock: { now: '2026-11-24T03:00:00Z' } } })
  })

  test('says nothing of a fault of its own', async () => {
    // Nobody listens there.
    const store = openPostgres('postgres://nobody@127.0.0.1:1/none')
    const app = await buildApp({
      config: readConfig({}),
      store,
      clock: () => testNow,
      logger: false,
    })
    const payload = { query: '{ installation { needsSetUp } }' }
    const headers = { ...json, authorization: `Bearer ${'x'.repeat(43)}` }
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload })
    expect(response.statusCode).toBe(500)
    expect(response.body).not.toMatch(/127\.0\.0\.1|ECONN|select/i)
    expect(response.json().errors[0].extensions.code).toBe('INTERNAL')
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    const ready = await app.inject('/health/ready')
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'unavailable' }])
    await store.close()
  })
})

describe('the page', () => {
  test('comes with a nonce of its own, its files compressed and kept for ever', async ({ db }) => {
    const folder = mkdtempSync(join(tmpdir(), 'giaoban-page-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<script nonce="__NONCE__"></script>')
    writeFileSync(join(folder, 'assets/main-abc.js'), 'one()')
    writeFileSync(join(folder, 'assets/main-abc.js.br'), brotliCompressSync('one()'))
    try {
      const app = await production(db, folder)
      const open = (url: string) => app.inject({ url, headers: { accept: 'text/html' } })
      const page = await open('/o/11111111-1111-4111-8111-111111111111/week/2026-W48')
      const nonce = /nonce="([^"]+)"/.exec(page.body)?.[1] ?? ''
      expect(nonce).toHaveLength(24)
      expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
      expect(page.headers['content-security-policy']).not.toContain('unsafe')
      for (const door of [await open('/'), await app.inject('/')]) {
        expect([door.statusCode, door.headers['content-type']]).toEqual([
          200,
          'text/html; charset=utf-8',
        ])
        expect(door.body).toMatch(/nonce="[^"_]{24}"/)
        expect(door.body).not.toContain(nonce)
      }
      expect((await open('/index.html')).body).not.toContain('__NONCE__')

      const file = await app.inject({
        url: '/assets/main-abc.js',
        headers: { 'accept-encoding': 'br' },
      })
      expect([file.headers['content-encoding'], file.headers['cache-control']]).toEqual([
        'br',
        'public, max-age=31536000, immutable',
      ])
      for (const url of ['/assets/none.js', '/feeds', '/graphql/none', '/imports']) {
        expect((await open(url)).statusCode, url).toBeGreaterThanOrEqual(400)
      }
      const program = await app.inject({ url: '/none', headers: { accept: 'application/json' } })
      expect([program.statusCode, program.json().code]).toEqual([404, 'NOT_FOUND'])
      expect(program.headers['x-content-type-options']).toBe('nosniff')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('an address that cannot be read is refused as everything else is', async ({ db }) => {
  const app = await production(db)
  for (const url of ['/%', '/%ff']) {
    const answer = await app.inject(url)
    expect(answer.statusCode, url).toBe(400)
    expect(answer.json(), url).toMatchObject({
      __typename: 'InvalidInput',
      code: 'BAD_REQUEST',
      field: null,
    })
    expect(Object.keys(answer.json())).toHaveLength(5)
    expect(answer.headers['x-content-type-options'], url).toBe('nosniff')
  }
})
