import { expect } from 'vitest'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeOffice } from '../support/make/people.ts'

const document = `mutation ($input: ReissueLinkInput!) { reissueLink(input: $input) {
  __typename ... on LinkReissued { link } ... on Refusal { code field } } }`

test('a forgotten password is replaced at a new link, which ends the one before it', async ({
  db,
}) => {
  const { id: officeId } = await makeOffice(db)
  const administrator = await makeCaller(db, { officeId, role: 'ADMINISTRATOR' })
  const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
  const { api, app } = await testApi(db)
  const input = { accountId: planner.accountId }
  const linkOf = async () =>
    (await api(document, { input }, { as: administrator })).data.reissueLink.link as string
  const choose = (link: string) =>
    app.inject({
      method: 'POST',
      url: '/choose-password',
      payload: { token: link.split('/').at(-1), password: 'mật khẩu rất dài' },
    })

  const first = await linkOf()
  const second = await linkOf()
  expect((await choose(first)).statusCode).toBe(400)
  expect((await choose(second)).statusCode).toBe(200)
  expect((await choose(second)).statusCode).toBe(400)
})

test('only an administrator of the office gives a new link', async ({ db }) => {
  const { id: officeId } = await makeOffice(db)
  const { id: otherOffice } = await makeOffice(db, { name: 'Sở khác' })
  const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
  const stranger = await makeCaller(db, { officeId: otherOffice, role: 'ADMINISTRATOR' })
  const { api } = await testApi(db)
  const input = { accountId: planner.accountId }
  const asked = async (as: typeof planner) =>
    (await api(document, { input }, { as })).data.reissueLink.__typename
  expect(await asked(planner)).toBe('NotAllowed')
  expect(await asked(stranger)).toBe('NotFound')
})
