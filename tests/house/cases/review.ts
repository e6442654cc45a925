import type { MutationCases } from '../../support/make/world.ts'

/** The mutations of review. */
export const cases: MutationCases = {
  setApprovalRules: async (_, { office }) => {
    const rules = {
      officeId: office.id,
      firstRelease: true,
      kinds: ['TIME'],
      allowsTelephone: false,
    }
    return { done: { ...rules, revision: 0 }, refused: { ...rules, revision: 9 } }
  },
}
