import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { EventRow } from '../../../db/schema/event.ts'
import { invalid, notAllowed } from '../../../graphql/refusals.ts'
import type {
  RefuseProposalInput,
  ResubmitProposalInput,
} from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf } from '../../event/rules/image.ts'
import { record } from '../../journal/commands.ts'
import { type OpenRefusal, openItem, saveItem, writeItems } from '../../programme/commands/item.ts'
import { mayAnswerProposals } from '../../programme/policy.ts'
import type { OpenItem } from '../../programme/queries/writable.ts'
import {
  type ClashRefusedAnswer,
  type ItemLockedAnswer,
  type ItemSavedAnswer,
  itemSaved,
  type SlotTakenAnswer,
  type StaleItemAnswer,
} from '../../programme/rules/answers.ts'
import { notProposed } from '../rules/answers.ts'
import { insertNote } from './notes.ts'

/** The outcome of an answer that takes no room. */
export type Answered = ItemSavedAnswer | StaleItemAnswer | Exclude<OpenRefusal, ItemLockedAnswer>

/** Gives a proposal back to the unit with a reason; it holds nothing and stands in no week until it is sent again. */
export function returnProposal(
  db: Db,
  viewer: Viewer,
  input: RefuseProposalInput,
  occasion: Occasion,
): Promise<Answered> {
  return answerWith(db, viewer, input, { to: 'RETURNED', verb: 'returnProposal', ...occasion })
}

/** Declines a proposal with a reason, also one that was returned. */
export function declineProposal(
  db: Db,
  viewer: Viewer,
  input: RefuseProposalInput,
  occasion: Occasion,
): Promise<Answered> {
  return answerWith(db, viewer, input, { to: 'DECLINED', verb: 'declineProposal', ...occasion })
}

type Refusing = Occasion & { to: 'RETURNED' | 'DECLINED'; verb: string }

async function answerWith(
  db: Db,
  viewer: Viewer,
  { reason, ...asked }: RefuseProposalInput,
  { to, verb, ...occasion }: Refusing,
): Promise<Answered> {
  const fault = lengthFault('input.reason', reason, { min: 1, max: 2000 })
  if (fault !== null) return fault
  const open = await openProposal(db, viewer, asked, occasion.now)
  if ('__typename' in open) return open
  if (!mayAnswerProposals(viewer, open.office.id)) return notAllowed()
  const from: EventRow['stage'][] = to === 'RETURNED' ? ['PROPOSED'] : ['PROPOSED', 'RETURNED']
  if (!from.includes(open.image.event.stage)) return notProposed()
  const draft = { ...draftOf(open.image), stage: to }
  const written = await writeItems(db, viewer, [{ open, draft }], {
    placeField: 'input.itemId',
    ...occasion,
  })
  if ('__typename' in written) return given(written)
  const { id, officeId } = open.image.event
  const note = await insertNote(db, {
    officeId,
    eventId: id,
    side: 'PLANNER',
    kind: to,
    text: reason,
    accountId: viewer.accountId,
    at: occasion.now,
  })
  const editId = await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: occasion.now,
    verb,
    changes: [...written.changes, note],
  })
  return itemSaved(id, editId)
}

/** Sends a returned proposal to the planners again, as it stands; an edit of it does so, too. */
export async function resubmitProposal(
  db: Db,
  viewer: Viewer,
  input: ResubmitProposalInput,
  occasion: Occasion,
): Promise<Answered | ClashRefusedAnswer> {
  const open = await openProposal(db, viewer, input, occasion.now)
  if ('__typename' in open) return open
  if (open.image.event.stage !== 'RETURNED') {
    return invalid('input.itemId', 'NOT_RETURNED', 'Only what was returned is sent again.')
  }
  return given(
    await saveItem(db, viewer, open, {
      draft: { ...draftOf(open.image), stage: 'PROPOSED' },
      verb: 'resubmitProposal',
      placeField: 'input.itemId',
      ...occasion,
    }),
  )
}

async function openProposal(
  db: Db,
  viewer: Viewer,
  asked: { itemId: string; revision: number },
  now: DateTime,
): Promise<OpenItem | Exclude<OpenRefusal, ItemLockedAnswer>> {
  const open = await openItem(db, viewer, asked, now)
  // Only what was released is locked, and a proposal never was.
  return '__typename' in open && open.__typename === 'ItemLocked' ? notProposed() : open
}

/** An outcome in which no room was asked for. */
export function given<Answer extends { __typename: string }>(
  answer: Answer | SlotTakenAnswer,
): Exclude<Answer, SlotTakenAnswer> {
  if (answer.__typename === 'SlotTaken') throw new Error('What holds nothing met a hold')
  return answer as Exclude<Answer, SlotTakenAnswer>
}
