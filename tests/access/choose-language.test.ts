import { describe, expect } from 'vitest'
import { testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeOffice } from '../support/make/people.ts'

const choose = `mutation ($input: ChooseLanguageInput!) { chooseLanguage(input: $input) {
  ... on LanguageChosen { viewer { id language } } } }`

describe('the language of an account', () => {
  test('is told with the choice, holds from then on and is that account’s alone', async ({
    db,
  }) => {
    const { api } = await testApi(db)
    const { id: officeId } = await makeOffice(db)
    const own = await makeCaller(db, { officeId, role: 'MEMBER' })
    const other = await makeCaller(db, { officeId, role: 'MEMBER' })
    const languageOf = async (as: typeof own) =>
      (await api('{ viewer { language } }', {}, { as })).data.viewer.language
    const before = await languageOf(own)
    const language = before === 'vi' ? 'en' : 'vi'
    const { data } = await api(choose, { input: { language } }, { as: own })
    expect(data.chooseLanguage).toEqual({ viewer: { id: own.accountId, language } })
    expect(await languageOf(own)).toBe(language)
    expect(await languageOf(other)).toBe(before)
  })
})
