import { sql } from 'drizzle-orm'
import { buildSchema, getNamedType } from 'graphql'
import { describe, expect, test as plainTest } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { refusalNames } from '../../src/server/mutation.ts'
import { sdl } from '../../src/server/sdl.generated.ts'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'
import type { Caller } from '../support/make/access.ts'
import { mutationCases } from '../support/make/cases.ts'
import { makeWorld } from '../support/make/world.ts'

const schema = buildSchema(sdl)
const mutations = schema.getMutationType()!.getFields()
const refusals = refusalNames(schema)

const cases = await mutationCases()

async function entryCount(db: Db): Promise<number> {
  const [row] = await rows<{ count: number }>(db, sql`select count(*) as count from journal`)
  return row!.count
}

function documentOf(name: string): string {
  const input = mutations[name]!.args.find((argument) => argument.name === 'input')!
  return `mutation ($input: ${getNamedType(input.type).name}!, $key: String) {
    ${name}(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code field } } }`
}

describe('every mutation', () => {
  plainTest('of the SDL has a case, and every case is of a mutation', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(mutations).sort())
  })

  for (const [name, makeCase] of Object.entries(cases)) {
    test(`leaves one journal entry when it succeeds and none when refused: ${name}`, async ({
      db,
    }) => {
      const world = await makeWorld(db)
      const { done, refused, as = world.administrator } = await makeCase(db, world)
      const { api } = await testApi(db)
      const askAs = async (input: object, key: string, caller: { as?: Caller }) =>
        (await api(documentOf(name), { input, key }, caller)).data?.[name]
      const ask = (input: object, key: string) => askAs(input, key, { as })
      const before = await entryCount(db)

      expect((await askAs(done, 'stranger', {}))?.__typename).toBe('NotAllowed')
      if (refused !== null) {
        expect(refusals).toContain((await ask(refused, 'refused'))?.__typename)
      }
      expect(await entryCount(db)).toBe(before)

      const answer = await ask(done, 'done')
      expect(refusals, JSON.stringify(answer)).not.toContain(answer?.__typename)
      expect(answer?.__typename).toEqual(expect.any(String))
      expect(await entryCount(db)).toBe(before + 1)
      const [entry] = await rows(
        db,
        sql`select verb, actor_id from journal order by number desc limit 1`,
      )
      expect(entry).toEqual({ verb: name, actor_id: as.accountId })

      expect(await ask(done, 'done')).toEqual(answer)
      expect(await entryCount(db)).toBe(before + 1)

      const other = refused ?? { language: 'vi' }
      expect((await ask(other, 'done'))?.code).toBe('KEY_REUSED')
      expect(await entryCount(db)).toBe(before + 1)
    })
  }
})
