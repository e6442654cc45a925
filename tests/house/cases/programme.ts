import { fullEvents } from '../../../src/event/queries.ts'
import { record } from '../../../src/journal/commands.ts'
import { testNow } from '../../support/api.ts'
import { makeAccepted, makeTwice } from '../../support/make/clash.ts'
import { makeEvents } from '../../support/make/draft.ts'
import type { MutationCases } from '../../support/make/world.ts'

const thursday = '2026-11-26'

/** The mutations of programme. */
export const cases: MutationCases = {
  addItem: async (_, { office, planner }) => {
    const fields = { title: 'Giao ban', time: { startsOn: thursday, text: '8h' } }
    const input = { officeId: office.id, year: 2026, week: 48, fields }
    // The day is found to lie in another week when everything else is in order.
    return { done: input, refused: { ...input, week: 47 }, as: planner }
  },
  editItem: async (db, { office, planner }) => {
    const [itemId] = await makeEvents(db, { officeId: office.id, count: 1 })
    const fields = { title: 'Giao ban' }
    return {
      done: { itemId, revision: 1, fields },
      refused: { itemId, revision: 9, fields },
      as: planner,
    }
  },
  withdrawItem: async (db, { office, planner }) => {
    const [itemId] = await makeEvents(db, { officeId: office.id, count: 1 })
    return { done: { itemId, revision: 1 }, refused: { itemId, revision: 9 }, as: planner }
  },
  undoEdit: async (db, { office, planner }) => {
    const [id = ''] = await makeEvents(db, { officeId: office.id, count: 1 })
    const [after] = await fullEvents(db, [id])
    const editId = await record(db, {
      officeId: office.id,
      actorId: planner.accountId,
      at: testNow,
      verb: 'addItem',
      changes: [{ kind: 'event', id, before: null, after }],
    })
    return { done: { editId }, refused: { editId: id }, as: planner }
  },
  discardChanges: async (db, { office, planner }) => {
    const [itemId] = await makeEvents(db, { officeId: office.id, count: 1 })
    return { done: { itemId, revision: 1 }, refused: { itemId, revision: 9 }, as: planner }
  },
  answerProposal: async (db, { office, planner }) => {
    const proposals = { officeId: office.id, count: 1, values: { stage: 'PROPOSED' as const } }
    const [itemId] = await makeEvents(db, proposals)
    const answer = { itemId, accept: true }
    return {
      done: { ...answer, revision: 1 },
      refused: { ...answer, revision: 9 },
      as: planner,
    }
  },
  acceptClash: async (db, { office, planner }) => {
    const { itemId, key: clashKey } = await makeTwice(db, office.id)
    const input = { itemId, clashKey, reason: 'Phó Chủ tịch dự thay' }
    return { done: input, refused: { ...input, clashKey: 'LEADER_TWICE' }, as: planner }
  },
  withdrawClashOverride: async (db, { office, planner }) => {
    const { itemId, key: clashKey } = await makeAccepted(db, office.id, planner.accountId)
    return {
      done: { itemId, clashKey },
      refused: { itemId, clashKey: 'LEADER_TWICE' },
      as: planner,
    }
  },
  releaseProgramme: async (_, { office, planner }) => {
    const week = { officeId: office.id, year: 2026, week: 48, items: [] }
    return {
      done: { ...week, reasonKind: 'FIRST_RELEASE' },
      // OTHER asks for words.
      refused: { ...week, reasonKind: 'OTHER' },
      as: planner,
    }
  },
}
