import type { Db } from '../../../db/connect.ts'
import { testApi } from '../../support/api.ts'
import { makeCaller } from '../../support/make/access.ts'
import { makeEvents } from '../../support/make/draft.ts'
import type { MutationCases, World } from '../../support/make/world.ts'

const week = ({ office }: World) => ({ officeId: office.id, year: 2026, week: 48 })

async function submitted(db: Db, world: World): Promise<void> {
  const [itemId] = await makeEvents(db, { officeId: world.office.id, count: 1 })
  const { api } = await testApi(db)
  const input = { ...week(world), items: [{ itemId, revision: 1 }] }
  await api(
    'mutation ($input: SubmitProgrammeInput!) { submitProgramme(input: $input) { __typename } }',
    { input },
    { as: world.planner },
  )
}

/** The mutations by which a week goes past its approver. */
export const cases: MutationCases = {
  openCollecting: async (_, world) => ({
    done: week(world),
    refused: { ...week(world), week: 54 },
    as: world.planner,
  }),
  submitProgramme: async (db, world) => {
    const [itemId] = await makeEvents(db, { officeId: world.office.id, count: 1 })
    const input = { ...week(world), note: 'Kính trình' }
    return {
      done: { ...input, items: [{ itemId, revision: 1 }] },
      refused: { ...input, items: [{ itemId, revision: 9 }] },
      as: world.planner,
    }
  },
  withdrawSubmission: async (db, world) => {
    await submitted(db, world)
    return {
      done: { ...week(world), submission: 1 },
      refused: { ...week(world), submission: 2 },
      as: world.planner,
    }
  },
  returnProgramme: async (db, world) => {
    await submitted(db, world)
    const input = { ...week(world), reason: 'Thiếu giờ' }
    return {
      done: { ...input, submission: 1 },
      refused: { ...input, submission: 2 },
      as: await makeCaller(db, { officeId: world.office.id, role: 'CHIEF' }),
    }
  },
}
