import { DateTime } from 'luxon'
import { roomsByIds } from '../../booking/queries/rooms.ts'
import type { SignedIn } from '../../server/context.ts'
import type {
  MutationResolvers,
  SlotTakenResolvers,
  StaleItemResolvers,
} from '../../server/resolvers.generated.ts'
import { addItem } from '../commands/add-item.ts'
import { answerProposal } from '../commands/answer-proposal.ts'
import { discardChanges } from '../commands/discard-changes.ts'
import { editItem } from '../commands/edit-item.ts'
import { undoEdit } from '../commands/undo-edit.ts'
import { withdrawItem } from '../commands/withdraw-item.ts'

const mutation: MutationResolvers<SignedIn> = {
  addItem: (_, { input }, { db, viewer, now }) => addItem(db, viewer, input, now),
  editItem: (_, { input }, { db, viewer, now }) => editItem(db, viewer, input, now),
  withdrawItem: (_, { input }, { db, viewer, now }) => withdrawItem(db, viewer, input, now),
  undoEdit: (_, { input }, { db, viewer, now }) => undoEdit(db, viewer, input, now),
  discardChanges: (_, { input }, { db, viewer, now }) => discardChanges(db, viewer, input, now),
  answerProposal: (_, { input }, { db, viewer, now }) => answerProposal(db, viewer, input, now),
}

const slotTaken: SlotTakenResolvers = {
  room: async ({ roomId }, _, { db }) => {
    const room = (await roomsByIds(db, [roomId])).get(roomId)
    if (room === undefined) throw new Error('The room that was taken is gone')
    return room
  },
  from: ({ from }) => instant(from),
  until: ({ until }) => instant(until),
}

const staleItem: StaleItemResolvers = {
  changedAt: ({ changedAt }) => instant(changedAt),
}

function instant(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}

/** What writing a draft answers. */
export const resolvers = {
  Mutation: mutation,
  SlotTaken: slotTaken,
  StaleItem: staleItem,
}
