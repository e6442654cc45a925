import { notAllowed, type Viewer } from '../access/policy.ts'
import type { Context } from '../server/context.ts'
import type { MutationResolvers } from '../server/schema.generated.ts'
import { moveItem } from './commands/move-item.ts'
import { cancelItem, postponeItem, restoreItem } from './commands/stand.ts'
import { type Destination, dependentsOf, previewOfMove } from './queries.ts'

const mutations: MutationResolvers = {
  moveItem: (_, { input }, { db, viewer, now }) =>
    viewer === null ? notAllowed() : moveItem(db, viewer, input, now),
  postponeItem: (_, { input }, { db, viewer, now }) =>
    viewer === null ? notAllowed() : postponeItem(db, viewer, input, now),
  cancelItem: (_, { input }, { db, viewer, now }) =>
    viewer === null ? notAllowed() : cancelItem(db, viewer, input, now),
  restoreItem: (_, { input }, { db, viewer, now }) =>
    viewer === null ? notAllowed() : restoreItem(db, viewer, input, now),
}
