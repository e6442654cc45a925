import type { Db } from '../../../db/connect.ts'
import { events } from '../../../db/schema/event.ts'
import { ensureDocument } from '../../../src/release/commands.ts'
import { testNow } from '../../support/api.ts'
import type { MutationCases, World } from '../../support/make/world.ts'

async function itemOfWeek48(db: Db, { office }: World): Promise<string> {
  const officeId = office.id
  const week = { from: '2026-11-23', until: '2026-11-30' }
  const document = await ensureDocument(db, { officeId, kind: 'WEEK', ...week })
  const [event] = await db
    .insert(events)
    .values({
      officeId,
      homeDocumentId: document.id,
      uid: 'released@giaoban',
      title: 'Họp giao ban',
      timeKind: 'HALF_DAY',
      startsOn: '2026-11-25',
      halfDay: 'MORNING',
      hold: 'NONE',
      createdAt: testNow,
      updatedAt: testNow,
    })
    .returning()
  return event!.id
}

/** The mutation that releases a programme. */
export const cases: MutationCases = {
  releaseProgramme: async (db, world) => {
    const itemId = await itemOfWeek48(db, world)
    const input = {
      officeId: world.office.id,
      year: 2026,
      week: 48,
      items: [{ itemId, revision: 1 }],
      reasonKind: 'FIRST_RELEASE',
    }
    return { done: input, refused: { ...input, week: 54 }, as: world.planner }
  },
}
