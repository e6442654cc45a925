import { apiTokens } from '../../../db/schema/access.ts'
import { testNow } from '../../support/api.ts'
import type { MutationCases } from '../../support/make/world.ts'

const unknownId = '00000000-0000-4000-8000-000000000000'

/** The mutations of access. */
export const cases: MutationCases = {
  issueApiToken: async () => ({ done: { name: 'Máy in lịch' }, refused: { name: ' ' } }),
  revokeApiToken: async (db, { administrator, office }) => {
    const [token] = await db
      .insert(apiTokens)
      .values({
        officeId: office.id,
        accountId: administrator.accountId,
        name: 'cũ',
        tokenHash: Buffer.from('none'),
        createdAt: testNow,
      })
      .returning()
    return { done: { tokenId: token!.id }, refused: { tokenId: unknownId } }
  },
  openAccount: async (_, { office }) => {
    const input = { officeId: office.id, name: 'Lê An', grants: [{ role: 'MEMBER' }] }
    return {
      done: { ...input, email: 'an@example.vn' },
      refused: { ...input, email: 'not an address' },
    }
  },
  closeAccount: async (_, { administrator, planner }) => ({
    done: { accountId: planner.accountId },
    refused: { accountId: administrator.accountId },
  }),
  reissueLink: async (_, { planner }) => ({
    done: { accountId: planner.accountId },
    refused: { accountId: unknownId },
  }),
  grantRoles: async (_, { office, administrator, planner }) => ({
    done: { accountId: planner.accountId, officeId: office.id, grants: [{ role: 'CHIEF' }] },
    refused: { accountId: administrator.accountId, officeId: office.id, grants: [] },
  }),
  // Nothing about a language can be refused; that nobody is signed in is.
  chooseLanguage: async () => ({ done: { language: 'en' }, refused: null }),
}
