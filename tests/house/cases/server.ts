import type { MutationCases } from '../../support/make/world.ts'

/** The mutations of the edge. */
export const cases: MutationCases = {
  saveReach: async (_, { office }) => ({
    // The worker's server must be as it was for the next test.
    done: { officeId: office.id, opensNetwork: false },
    refused: { officeId: office.id, publicUrl: 'lich.example' },
  }),
}
