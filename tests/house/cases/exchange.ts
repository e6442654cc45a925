import { imports } from '../../../db/schema/exchange.ts'
import { readFile } from '../../../src/exchange/documents/reading.ts'
import { testApi, testNow } from '../../support/api.ts'
import type { MutationCases } from '../../support/make/world.ts'

/** The mutations of exchange. */
export const cases: MutationCases = {
  acceptImport: async (db, { office, planner }) => {
    const text = 'Thứ Hai 23/11/2026\n8h00: Chủ tịch họp giao ban'
    const fileName = 'lịch.txt'
    const reading = await readFile(Buffer.from(text), { fileName })
    const { id: officeId } = office
    const { accountId } = planner
    const values = { officeId, accountId, fileName, reading, createdAt: testNow }
    const [row] = await db.insert(imports).values(values).returning()
    const input = { importId: row?.id, resolutions: [] }
    return { done: input, refused: { ...input, entries: [{ number: 2 }] }, as: planner }
  },
  settleWords: async (_, { office, planner }) => {
    const resolution = { kind: 'PARTY', words: 'GĐ Bình', as: 'CREATE_PERSON', name: 'Bình' }
    const input = { officeId: office.id, year: 2026, week: 48, resolution }
    return {
      done: input,
      refused: { ...input, resolution: { ...resolution, as: 'CREATE_ROOM' } },
      as: planner,
    }
  },
  unsettleWords: async (db, { office, planner }) => {
    const resolution = { kind: 'PARTY', words: 'GĐ Bình', as: 'WORDS' }
    const input = { officeId: office.id, year: 2026, week: 48, resolution }
    const { api } = await testApi(db)
    const { data } = await api(
      'mutation ($input: SettleWordsInput!) { settleWords(input: $input) { ... on WordsSettled { editId } } }',
      { input },
      { as: planner },
    )
    return {
      done: { editId: data?.settleWords.editId },
      refused: { editId: office.id },
      as: planner,
    }
  },
}
