import { sql } from 'drizzle-orm'
import { buildSchema, getNamedType, isNullableType, isObjectType, isUnionType } from 'graphql'
import { describe, expect, test as plainTest } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { secretHash } from '../../src/access/rules.ts'
import { sdl } from '../../src/server/sdl.generated.ts'
import { isSecret, withoutSecrets } from '../../src/server/secrets.ts'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { mutationCases } from '../support/make/cases.ts'
import { makeWorld } from '../support/make/world.ts'

const schema = buildSchema(sdl)
const mutations = schema.getMutationType()!.getFields()
const cases = await mutationCases()

/** The `@secret` fields of what a mutation may answer, by the type that has them. */
function secretsOf(name: string): { type: string; field: string }[] {
  const answer = getNamedType(mutations[name]!.type)
  const types = isUnionType(answer) ? answer.getTypes() : []
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter(isSecret)
      .map((field) => ({ type: type.name, field: field.name })),
  )
}

/** The words of a text that open something: the database keeps the SHA-256 of each. */
async function secretsIn(db: Db, text: string): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    db,
    sql`select table_name::text as name from information_schema.columns
      where table_schema = 'public' and column_name = 'token_hash'`,
  )
  const found: string[] = []
  for (const word of new Set(text.match(/[\w-]{20,}/g))) {
    for (const { name } of tables) {
      const known = await rows(
        db,
        sql`select 1 from ${sql.identifier(name)} where token_hash = ${secretHash(word)}`,
      )
      if (known.length > 0) found.push(word)
    }
  }
  return found
}

describe('what is shown once', () => {
  plainTest('can be null, as it is when a request is repeated', () => {
    const required = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => isSecret(field) && !isNullableType(field.type))
          .map((field) => `${type.name}.${field.name}`),
      )
    expect(required).toEqual([])
  })

  plainTest('is what these mutations answer', () => {
    const marked = Object.keys(mutations).filter((name) => secretsOf(name).length > 0)
    expect(marked.sort()).toEqual(['issueApiToken', 'issueFeed', 'openAccount', 'reissueLink'])
  })

  for (const [name, makeCase] of Object.entries(cases)) {
    test(`is in no answer that is kept: ${name}`, async ({ db }) => {
      const world = await makeWorld(db)
      const { done, as = world.administrator } = await makeCase(db, world)
      const { api } = await testApi(db)
      const secrets = secretsOf(name)
      const parts = secrets.map(({ type, field }) => `... on ${type} { ${field} }`).join(' ')
      const input = getNamedType(mutations[name]!.args.find((one) => one.name === 'input')!.type)
      const document = `mutation ($input: ${input.name}!, $key: String) {
        ${name}(input: $input, idempotencyKey: $key) { __typename ${parts} } }`
      const ask = async () => (await api(document, { input: done, key: 'one' }, { as })).data[name]

      const shown = await ask()
      for (const { field } of secrets) {
        expect(await secretsIn(db, shown[field])).toHaveLength(1)
      }
      const [kept] = await rows<{ answer: string }>(
        db,
        sql`select answer::text from idempotency_keys where key = 'one'`,
      )
      // Nothing is taken out but what is marked: an unmarked secret would be found here.
      expect(kept!.answer).toContain('__typename')
      expect(await secretsIn(db, kept!.answer)).toEqual([])
      const again = await ask()
      for (const { field } of secrets) expect(again[field]).toBeNull()
    })
  }
})

plainTest('a secret is taken out of nested objects and lists, and nothing else is', () => {
  const nested = buildSchema(`
    directive @secret on FIELD_DEFINITION
    type Key { name: String, code: String @secret }
    type Ring { keys: [[Key!]!]!, first: Key, codes: [String!] @secret, code: String }
    type Refused { code: String }
    union Answer = Ring | Refused
    type Query { ring: Answer! }`)
  const { type } = nested.getQueryType()!.getFields().ring!
  const key = { name: 'a', code: 'x' }
  const ring = {
    __typename: 'Ring',
    keys: [[key], [key, key]],
    first: key,
    codes: ['x'],
    code: 'y',
  }
  const bare = { name: 'a', code: null }
  expect(withoutSecrets(nested, type, ring)).toEqual({
    __typename: 'Ring',
    keys: [[bare], [bare, bare]],
    first: bare,
    codes: null,
    code: 'y',
  })
  const refused = { __typename: 'Refused', code: 'x' }
  expect(withoutSecrets(nested, type, refused)).toEqual(refused)
})
