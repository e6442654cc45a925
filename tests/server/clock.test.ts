import { expect } from 'vitest'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'

test("the server's clock is the one it was given", async ({ db }) => {
  const { api } = await testApi(db)
  expect(await api('{ clock { now } }')).toEqual({
    status: 200,
    data: { clock: { now: '2026-11-24T03:00:00Z' } },
  })
})
