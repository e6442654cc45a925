import type { EventRow } from '../../../db/schema/event.ts'
import { makeEvents } from '../../support/make/draft.ts'
import type { MutationCases } from '../../support/make/world.ts'

const statusFrom: (status: EventRow['status']) => MutationCases[string] =
  (status) =>
  async (db, { office, planner }) => {
    const [itemId] = await makeEvents(db, { officeId: office.id, count: 1, values: { status } })
    return { done: { itemId, revision: 1 }, refused: { itemId, revision: 9 }, as: planner }
  }

/** The mutations of bundle. */
export const cases: MutationCases = {
  moveItem: async (db, { office, planner }) => {
    const [itemId] = await makeEvents(db, { officeId: office.id, count: 1 })
    const move = { itemId, day: '2026-11-26' }
    return {
      done: { ...move, revision: 1 },
      // What the item is to stand behind is looked for last.
      refused: { ...move, revision: 1, afterItemId: itemId },
      as: planner,
    }
  },
  postponeItem: statusFrom('CONFIRMED'),
  cancelItem: statusFrom('CONFIRMED'),
  restoreItem: statusFrom('CANCELLED'),
}
