import { BadArgument } from '../../graphql/refusals.ts'
import type { ProgrammeItemMovePreviewArgs } from '../../graphql/schema.generated.ts'
import type { Context, SignedIn } from '../server/context.ts'
import type { MutationResolvers } from '../server/resolvers.generated.ts'
import { moveItem } from './commands/move-item.ts'
import { cancelItem, postponeItem, restoreItem } from './commands/stand.ts'
import { dependentsOf, previewOfMove } from './queries.ts'

const mutation: MutationResolvers<SignedIn> = {
  moveItem: (_, { input }, { db, viewer, now, owners }) =>
    moveItem(db, viewer, input, { now, owners }),
  postponeItem: (_, { input }, { db, viewer, now, owners }) =>
    postponeItem(db, viewer, input, { now, owners }),
  cancelItem: (_, { input }, { db, viewer, now, owners }) =>
    cancelItem(db, viewer, input, { now, owners }),
  restoreItem: (_, { input }, { db, viewer, now, owners }) =>
    restoreItem(db, viewer, input, { now, owners }),
}

type Item = { id: string }

type Preview = { obj: Item; params: ProgrammeItemMovePreviewArgs }

// A preview tries the room against all that is held, for one item at a time; a list of them is nobody's question.
const mostPreviews = 5

/** Answers moving, postponing, cancelling and restoring. */
export const resolvers = {
  Mutation: mutation,
}

/** The same for many parents at once. */
export const loaders = {
  ProgrammeItem: {
    dependents: (queries: readonly { obj: Item }[], { db, viewer }: Context) =>
      dependentsOf(
        db,
        viewer,
        queries.map(({ obj }) => obj.id),
      ),
    movePreview: (queries: readonly Preview[], { db, viewer, owners }: Context) => {
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
}
