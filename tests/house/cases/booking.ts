import type { MutationCases } from '../../support/make/world.ts'

/** The mutations of booking. */
export const cases: MutationCases = {
  saveRoom: async (_, { office }) => ({
    done: { officeId: office.id, name: 'P. họp 2' },
    refused: { officeId: office.id, name: 'P. họp 2', capacity: 0 },
  }),
}
