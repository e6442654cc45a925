import type { Context, SignedIn } from '../server/context.ts'
import type { MutationResolvers, ProgrammeItemMovePreviewArgs } from '../server/schema.generated.ts'
import { moveItem } from './commands/move-item.ts'
import { cancelItem, postponeItem, restoreItem } from './commands/stand.ts'
import { dependentsOf, previewOfMove } from './queries.ts'

const mutation: MutationResolvers<SignedIn> = {
  moveItem: (_, { input }, { db, viewer, now }) => moveItem(db, viewer, input, now),
  postponeItem: (_, { input }, { db, viewer, now }) => postponeItem(db, viewer, input, now),
  cancelItem: (_, { input }, { db, viewer, now }) => cancelItem(db, viewer, input, now),
  restoreItem: (_, { input }, { db, viewer, now }) => restoreItem(db, viewer, input, now),
}

type Item = { id: string }

const item = {
  movePreview: ({ id }: Item, to: ProgrammeItemMovePreviewArgs, { db, viewer }: Context) =>
    previewOfMove(db, viewer, id, to),
}

/** What moving and cancelling answer. */
export const resolvers = {
  Mutation: mutation,
  ProgrammeItem: item,
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
  },
}
