import { BadArgument } from '../../graphql/refusals.ts'
import type { SignedIn } from '../programme/context.ts'
import { moveItem } from './commands/move-item.ts'
import { cancelItem, postponeItem, restoreItem } from './commands/status.ts'
import { dependentsOf, previewOfMove } from './queries.ts'
import type { Loaders, MutationResolvers } from './resolvers.generated.ts'

const mutation: MutationResolvers<SignedIn> = {
  moveItem: (_, { input }, { db, viewer, now, owners, registrationGate }) =>
    moveItem(db, viewer, input, { now, owners, gate: registrationGate }),
  postponeItem: (_, { input }, { db, viewer, now, owners }) =>
    postponeItem(db, viewer, input, { now, owners }),
  cancelItem: (_, { input }, { db, viewer, now, owners }) =>
    cancelItem(db, viewer, input, { now, owners }),
  restoreItem: (_, { input }, { db, viewer, now, owners }) =>
    restoreItem(db, viewer, input, { now, owners }),
}

// A preview tries the room against all that is held, for one item at a time; a list of them is nobody's question.
const mostPreviews = 5

/** Answers moving, postponing, cancelling and restoring. */
export const resolvers = {
  Mutation: mutation,
}

/** The same for many parents at once. */
export const loaders = {
  ProgrammeItem: {
    dependents: (queries, { db, viewer }) =>
      dependentsOf(
        db,
        viewer,
        queries.map(({ obj }) => obj.id),
      ),
    movePreview: (queries, { db, viewer, owners }) => {
      if (queries.length > mostPreviews) {
        throw new BadArgument(
          'movePreview',
          `Ask what a move would do of at most ${mostPreviews} items at once.`,
        )
      }
      return Promise.all(
        queries.map(({ obj, params }) => previewOfMove(db, viewer, obj.id, { ...params, owners })),
      )
    },
  },
} satisfies Loaders
