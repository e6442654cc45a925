import { randomUUID } from 'node:crypto'
import { feeds } from '../../../db/schema/calendar.ts'
import { newSecret } from '../../../src/access/commands/secrets.ts'
import { secretHash } from '../../../src/access/rules.ts'
import { testNow } from '../../support/api.ts'
import type { MutationCases } from '../../support/make/world.ts'

/** The mutations of calendar. */
export const cases: MutationCases = {
  issueFeed: async (_, { office }) => ({
    done: { officeId: office.id, scope: 'OFFICE' },
    refused: { officeId: office.id, scope: 'UNIT', unitId: null },
  }),
  revokeFeed: async (db, { office, administrator }) => {
    const [feed] = await db
      .insert(feeds)
      .values({
        officeId: office.id,
        scope: 'OFFICE',
        language: 'vi',
        name: 'Lịch cơ quan',
        tokenHash: secretHash(newSecret()),
        accountId: administrator.accountId,
        createdAt: testNow,
      })
      .returning()
    return { done: { feedId: feed!.id }, refused: { feedId: randomUUID() } }
  },
}
