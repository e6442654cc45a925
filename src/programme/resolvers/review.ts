import { asksFor } from '../../../graphql/loaders.ts'
import { officeById } from '../../people/queries.ts'
import {
  openCollecting,
  returnProgramme,
  submitProgramme,
  withdrawSubmission,
} from '../commands/review.ts'
import type { SignedIn } from '../context.ts'
import { programmeOf } from '../queries/programme.ts'
import { itemsToApprove, programmeReview } from '../queries/review.ts'
import type {
  ApprovalNeededResolvers,
  MutationResolvers,
  ProgrammeResolvers,
  ReviewStepTakenResolvers,
} from '../resolvers.generated.ts'

const mutation: MutationResolvers<SignedIn> = {
  openCollecting: (_, { input }, { db, viewer, now }) => openCollecting(db, viewer, input, now),
  submitProgramme: (_, { input }, { db, viewer, now }) => submitProgramme(db, viewer, input, now),
  withdrawSubmission: (_, { input }, { db, viewer, now }) =>
    withdrawSubmission(db, viewer, input, now),
  returnProgramme: (_, { input }, { db, viewer, now }) => returnProgramme(db, viewer, input, now),
}

const programme: ProgrammeResolvers = {
  review: (parent, _, { db, now }, info) =>
    programmeReview(db, parent, {
      now,
      asks: {
        needsApproval: asksFor(info, 'needsApproval'),
        approvers: asksFor(info, 'approvers'),
      },
    }),
}

const reviewStepTaken: ReviewStepTakenResolvers = {
  programme: async ({ officeId, year, week }, _, { db, viewer, now }) => {
    const office = await officeById(db, officeId)
    const found = office && programmeOf(db, { year, week }, { viewer, office, now })
    if (!found) throw new Error('The week of a step is not to be found')
    return found
  },
}

const approvalNeeded: ApprovalNeededResolvers = {
  items: ({ toApprove }, _, { db, viewer, now }, info) =>
    itemsToApprove(db, viewer, toApprove, { now, hasClashes: asksFor(info, 'clashes') }),
}

/** Answers where a week stands between those who write it and those who approve it. */
export const resolvers = {
  Mutation: mutation,
  Programme: programme,
  ReviewStepTaken: reviewStepTaken,
  ApprovalNeeded: approvalNeeded,
}
