import { concernedParties, releases } from '../../../db/schema/release.ts'
import { ensureDocument } from '../../../src/release/commands.ts'
import { testNow } from '../../support/api.ts'
import { makeUnit } from '../../support/make/people.ts'
import type { MutationCases } from '../../support/make/world.ts'

/** The mutations of receipt. */
export const cases: MutationCases = {
  confirmReceipt: async (db, { office: { id: officeId }, planner }) => {
    const unit = await makeUnit(db, { officeId, name: 'Sở Xây dựng' })
    const week = { from: '2026-12-07', until: '2026-12-14' }
    const { id: documentId } = await ensureDocument(db, { officeId, kind: 'WEEK', ...week })
    const [release] = await db
      .insert(releases)
      .values({
        officeId,
        documentId,
        number: 0,
        reasonKind: 'FIRST_RELEASE',
        releasedByName: 'Chị Hoa',
        releasedAt: testNow,
        content: { entries: [] },
        diff: { changes: [] },
      })
      .returning()
    const concerned = { officeId, documentId, releaseId: release!.id, number: 0, unitId: unit.id }
    await db.insert(concernedParties).values(concerned)
    const input = { officeId, year: 2026, week: 50, number: 0, unitIds: [unit.id] }
    return { done: input, refused: { ...input, number: 1 }, as: planner }
  },
}
