import { describe, expect } from 'vitest'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'

const deep = (open: string, inside: string, close: string, times: number) =>
  `${open.repeat(times)}${inside}${close.repeat(times)}`

/** Every kind of nesting that the grammar has, around what the contract takes. */
const kinds: Record<string, (times: number) => string> = {
  selections: (times) => deep('{ viewer ', '{ id }', '}', times),
  'inline fragments': (times) => `{ viewer ${deep('{ ... ', '{ id }', '}', times)} }`,
  'lists of a literal': (times) => `{ office(id: ${deep('[', '1', ']', times)}) { id } }`,
  'objects of a literal': (times) => `{ office(id: ${deep('{ a: ', '1', ' }', times)}) { id } }`,
  'types of a variable': (times) => `query ($a: ${deep('[', 'ID', ']', times)}) { __typename }`,
  'a default value': (times) =>
    `query ($a: [ID] = ${deep('[', '1', ']', times)}) { office(id: "1") { id } }`,
  'arguments of a directive': (times) =>
    `{ viewer @skip(if: ${deep('[', '1', ']', times)}) { id } }`,
  'lists that nobody closes': (times) => `{ office(id: ${'['.repeat(times)}`,
  'selections that nobody closes': (times) => '{ viewer '.repeat(times),
}

describe('a request nested deep', () => {
  // The parser's stack ended at 1,990 lists; 660 objects are as many tokens as it takes.
  test('is refused before it is parsed, whatever it nests', async ({ db }) => {
    const on = await testApi(db)
    for (const [name, make] of Object.entries(kinds)) {
      for (const times of [101, 600, 1990, 20_000]) {
        const { statusCode, body } = await on.app.inject({
          method: 'POST',
          url: '/graphql',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json',
          },
          payload: JSON.stringify({ query: make(times).slice(0, 65_000) }),
        })
        expect([name, times, statusCode]).toEqual([name, times, 400])
        expect(body).toContain('TOO_LARGE')
      }
    }
  })

  test('does not count what stands in a text', async ({ db }) => {
    const on = await testApi(db)
    const { errors, data } = await on.api(`{ office(id: "${'[{('.repeat(200)}") { id } }`)
    expect([errors, data]).toEqual([undefined, { office: null }])
  })

  test('is answered when it is a variable', async ({ db }) => {
    const on = await testApi(db)
    const document = 'query ($id: ID!) { office(id: $id) { id } }'
    for (const id of [deep('[', '', ']', 100_000), deep('{"a":', '1', '}', 30_000)]) {
      const payload = `{"query": ${JSON.stringify(document)}, "variables": {"id": ${id}}}`
      // The third time it runs compiled.
      for (const _ of [1, 2, 3]) {
        const { statusCode, json } = await on.app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'content-type': 'application/json' },
          payload,
        })
        expect([statusCode, json().errors[0].extensions.code]).toEqual([200, 'BAD_REQUEST'])
      }
    }
  })
})
