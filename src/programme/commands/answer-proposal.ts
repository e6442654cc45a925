import type { Db } from '../../../db/connect.ts'
import { invalid, notAllowed } from '../../../graphql/refusals.ts'
import type { AnswerProposalInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf } from '../../event/rules/image.ts'
import { mayAnswerProposals } from '../policy.ts'
import type {
  ClashRefusedAnswer,
  ItemLockedAnswer,
  ItemSavedAnswer,
  SlotTakenAnswer,
  StaleItemAnswer,
} from '../rules/answers.ts'
import { type OpenRefusal, openItem, saveItem } from './item.ts'

/** Accepts a proposal into the programme, with its room or the wish for it, or declines it. Planners and chiefs. */
export async function answerProposal(
  db: Db,
  viewer: Viewer,
  input: AnswerProposalInput,
  occasion: Occasion,
): Promise<
  | ItemSavedAnswer
  | SlotTakenAnswer
  | ClashRefusedAnswer
  | StaleItemAnswer
  | Exclude<OpenRefusal, ItemLockedAnswer>
> {
  const open = await openItem(db, viewer, input, occasion.now)
  if ('__typename' in open) {
    // Only what was released is locked, and a proposal never was.
    return open.__typename === 'ItemLocked' ? notProposed() : open
  }
  if (!mayAnswerProposals(viewer, open.office.id)) return notAllowed()
  if (open.image.event.stage !== 'PROPOSED') return notProposed()
  return saveItem(db, viewer, open, {
    draft: { ...draftOf(open.image), stage: input.accept ? 'ACCEPTED' : 'DECLINED' },
    ifTaken: input.ifTaken ?? 'WISH',
    verb: 'answerProposal',
    placeField: 'input.itemId',
    ...occasion,
  })
}

function notProposed() {
  return invalid('input.itemId', 'NOT_A_PROPOSAL', 'This item is not a proposal any more.')
}
