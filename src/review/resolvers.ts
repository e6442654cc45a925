import type { SignedIn } from '../release/context.ts'
import { setApprovalRules } from './commands/rules.ts'
import { maySetApprovalRules } from './policy.ts'
import { approvalRulesOf } from './queries.ts'
import type {
  ApprovalRulesSetResolvers,
  MutationResolvers,
  OfficeResolvers,
  StaleApprovalRulesResolvers,
} from './resolvers.generated.ts'

const mutation: MutationResolvers<SignedIn> = {
  setApprovalRules: (_, { input }, { db, viewer, now }) => setApprovalRules(db, viewer, input, now),
}

const office: OfficeResolvers = {
  maySetApprovalRules: ({ id }, _, { viewer }) =>
    viewer !== null && maySetApprovalRules(viewer, id),
  approvalRules: ({ id }, _, { db, viewer }) => approvalRulesOf(db, viewer, id),
}

const approvalRulesSet: ApprovalRulesSetResolvers = {
  rules: async ({ officeId }, _, { db, viewer }) =>
    present(await approvalRulesOf(db, viewer, officeId)),
}

const staleApprovalRules: StaleApprovalRulesResolvers = {
  rules: async ({ officeId }, _, { db, viewer }) =>
    present(await approvalRulesOf(db, viewer, officeId)),
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('Who may set rules does not see them')
  return value
}

/** Answers the rules of approval. What stands in a document's review is read by the room that publishes it. */
export const resolvers = {
  Mutation: mutation,
  Office: office,
  ApprovalRulesSet: approvalRulesSet,
  StaleApprovalRules: staleApprovalRules,
}
