import type { Db } from '../../../db/connect.ts'
import { fullEvents } from '../../../src/event/queries.ts'
import { record } from '../../../src/journal/commands.ts'
import { mergeProposals } from '../../../src/proposal/commands/merge.ts'
import { addProposalNote } from '../../../src/proposal/commands/notes.ts'
import { testNow } from '../../support/api.ts'
import { makeCaller } from '../../support/make/access.ts'
import { makeEvents } from '../../support/make/draft.ts'
import { makeUnit } from '../../support/make/people.ts'
import { viewerOfCaller } from '../../support/make/proposals.ts'
import type { MutationCases, World } from '../../support/make/world.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

async function proposed(db: Db, { office }: World, count = 1): Promise<string[]> {
  const values = { stage: 'PROPOSED' as const }
  return makeEvents(db, { officeId: office.id, count, values })
}

const answered =
  (more: object, stage: 'PROPOSED' | 'RETURNED' = 'PROPOSED'): MutationCases[string] =>
  async (db, { office, planner }) => {
    const [itemId] = await makeEvents(db, { officeId: office.id, count: 1, values: { stage } })
    return {
      done: { itemId, revision: 1, ...more },
      refused: { itemId, revision: 9, ...more },
      as: planner,
    }
  }

/** The mutations of proposal. */
export const cases: MutationCases = {
  saveRegistrationSettings: async (_, { office, planner }) => {
    const settings = { closesWeekday: 5, closesAt: '11:00', afterCutOff: 'CLOSE' }
    const input = { officeId: office.id, ...settings, opensWeeksAhead: 3 }
    return { done: input, refused: { ...input, opensWeeksAhead: 13 }, as: planner }
  },
  setRegistrationWindow: async (_, { office, planner }) => {
    const input = { officeId: office.id, year: 2026, week: 49 }
    const window = { opensAt: '2026-11-23T00:00:00Z', closesAt: '2026-11-27T09:00:00Z' }
    return { done: { ...input, ...window }, refused: input, as: planner }
  },
  setUnitRegistration: async (db, { office, planner }) => {
    const { id } = await makeUnit(db, { officeId: office.id, name: 'Sở Tài chính' })
    return {
      done: { unitId: id, registersWeekly: true },
      refused: { unitId: nobody, registersWeekly: true },
      as: planner,
    }
  },
  declareNothing: async (db, { office }) => {
    const { id } = await makeUnit(db, { officeId: office.id, name: 'Sở Tài chính' })
    const as = await makeCaller(db, { officeId: office.id, role: 'REGISTRAR', unitId: id })
    const input = { unitId: id, year: 2026, week: 49 }
    return { done: input, refused: { ...input, hasNothing: false }, as }
  },
  addProposalNote: async (db, world) => {
    const [itemId] = await proposed(db, world)
    return {
      done: { itemId, text: 'Đề nghị ghi rõ phòng.' },
      refused: { itemId, text: '' },
      as: world.planner,
    }
  },
  markProposalRead: async (db, world) => {
    const { office, planner } = world
    const { id: unitId } = await makeUnit(db, { officeId: office.id, name: 'Sở Tài chính' })
    const unit = await makeCaller(db, { officeId: office.id, role: 'REGISTRAR', unitId })
    const values = { stage: 'PROPOSED' as const, proposingUnitId: unitId }
    const [itemId = ''] = await makeEvents(db, { officeId: office.id, count: 1, values })
    const viewer = await viewerOfCaller(db, unit)
    await addProposalNote(db, viewer, { itemId, text: 'Có.' }, testNow)
    return { done: { itemId }, refused: { itemId: nobody }, as: planner }
  },
  returnProposal: answered({ reason: 'Chưa rõ phòng.' }),
  declineProposal: answered({ reason: 'Tuần này đã đủ.' }),
  resubmitProposal: answered({}, 'RETURNED'),
  mergeProposals: async (db, world) => {
    const [one, other] = await proposed(db, world, 2)
    const kept = { itemId: one, revision: 1 }
    return {
      done: { kept, merged: [{ itemId: other, revision: 1 }] },
      refused: { kept, merged: [{ itemId: other, revision: 9 }] },
      as: world.planner,
    }
  },
  unmergeProposals: async (db, world) => {
    const [one = '', other = ''] = await proposed(db, world, 2)
    const viewer = await viewerOfCaller(db, world.planner)
    const input = {
      kept: { itemId: one, revision: 1 },
      merged: [{ itemId: other, revision: 1 }],
    }
    const merged = await mergeProposals(db, viewer, input, { now: testNow, owners: [] })
    if (merged.__typename !== 'ItemSaved') throw new Error(JSON.stringify(merged))
    const [image] = await fullEvents(db, [one])
    // Another verb's entry is no merging.
    const editId = await record(db, {
      officeId: world.office.id,
      actorId: world.planner.accountId,
      at: testNow,
      verb: 'editItem',
      changes: [{ kind: 'event', id: one, before: image, after: image }],
    })
    return { done: { editId: merged.editId }, refused: { editId }, as: world.planner }
  },
}
