import { DateTime } from 'luxon'
import { acceptClash, withdrawClashOverride } from '../commands/accept-clash.ts'
import { addItem } from '../commands/add-item.ts'
import { answerProposal } from '../commands/answer-proposal.ts'
import { discardChanges } from '../commands/discard-changes.ts'
import { editItem } from '../commands/edit-item.ts'
import { undoEdit } from '../commands/undo-edit.ts'
import { withdrawItem } from '../commands/withdraw-item.ts'
import type { SignedIn } from '../context.ts'
import type { MutationResolvers, StaleItemResolvers } from '../resolvers.generated.ts'

const mutation: MutationResolvers<SignedIn> = {
  addItem: (_, { input }, { db, viewer, now, owners, registrationGate }) =>
    addItem(db, viewer, input, { now, owners, gate: registrationGate }),
  editItem: (_, { input }, { db, viewer, now, owners }) =>
    editItem(db, viewer, input, { now, owners }),
  withdrawItem: (_, { input }, { db, viewer, now, owners }) =>
    withdrawItem(db, viewer, input, { now, owners }),
  undoEdit: (_, { input }, { db, viewer, now, owners }) =>
    undoEdit(db, viewer, input, { now, owners }),
  discardChanges: (_, { input }, { db, viewer, now, owners }) =>
    discardChanges(db, viewer, input, { now, owners }),
  acceptClash: (_, { input }, { db, viewer, now, owners }) =>
    acceptClash(db, viewer, input, { now, owners }),
  withdrawClashOverride: (_, { input }, { db, viewer, now, owners }) =>
    withdrawClashOverride(db, viewer, input, { now, owners }),
  answerProposal: (_, { input }, { db, viewer, now, owners }) =>
    answerProposal(db, viewer, input, { now, owners }),
}

const staleItem: StaleItemResolvers = {
  changedAt: ({ changedAt }) => DateTime.fromISO(changedAt, { zone: 'utc' }),
}

/** Answers the mutations of a draft and their results. */
export const resolvers = {
  Mutation: mutation,
  StaleItem: staleItem,
}
