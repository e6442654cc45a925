import type { Db } from '../../../db/connect.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type {
  AcceptClashInput,
  WithdrawClashOverrideInput,
} from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import type { Viewer } from '../../access/policy.ts'
import { removeOverride, storeOverride } from '../../clash/commands/overrides.ts'
import type { Occasion } from '../../event/commands.ts'
import { type Change, record } from '../../journal/commands.ts'
import { mayOnlyPropose } from '../policy.ts'
import { clashNow } from '../queries/clashes.ts'
import { writableItem } from '../queries/writable.ts'

/** A clash was accepted. */
export type ClashAcceptedAnswer = { __typename: 'ClashAccepted'; itemId: string }

/** A clash is open again. */
export type ClashOverrideWithdrawnAnswer = { __typename: 'ClashOverrideWithdrawn'; itemId: string }

type Refusal = InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

/**
 * Accepts a clash as it stands, with a reason. Refuses NO_SUCH_CLASH when it stands no more, BLOCKS when it is not accepted but
 * settled, and who does not see all of what meets.
 */
export async function acceptClash(
  db: Db,
  viewer: Viewer,
  { itemId, clashKey, reason }: AcceptClashInput,
  { now }: Occasion,
): Promise<ClashAcceptedAnswer | Refusal> {
  const open = await openFor(db, viewer, itemId)
  if ('__typename' in open) return open
  const fault = lengthFault('input.reason', reason, { min: 1, max: 500 })
  if (fault !== null) return fault
  const found = await clashNow(db, viewer, { id: itemId, key: clashKey }, now)
  if (found === null) return noSuchClash()
  if (found.view.severity === 'BLOCKS') {
    const message =
      'This clash is not accepted but settled: change the time, the place or the people.'
    return invalid('input.clashKey', 'CLASH_BLOCKS', message)
  }
  if (!found.isSeen) {
    return notAllowed('You do not see all of what meets here. Ask a planner of the office.')
  }
  const change = await storeOverride(db, {
    officeId: open.officeId,
    key: clashKey,
    eventId: itemId,
    otherId: found.view.otherId,
    fingerprint: found.fingerprint,
    reason,
    acceptedBy: viewer.accountId,
    acceptedAt: now,
  })
  await recorded(db, viewer, { officeId: open.officeId, verb: 'acceptClash', reason, change, now })
  return { __typename: 'ClashAccepted', itemId }
}

/** Takes back that a clash was accepted, even one that has fallen open by itself. */
export async function withdrawClashOverride(
  db: Db,
  viewer: Viewer,
  { itemId, clashKey }: WithdrawClashOverrideInput,
  { now }: Occasion,
): Promise<ClashOverrideWithdrawnAnswer | Refusal> {
  const open = await openFor(db, viewer, itemId)
  if ('__typename' in open) return open
  const { officeId } = open
  const found = await clashNow(db, viewer, { id: itemId, key: clashKey }, now)
  if (found === null || !found.isSeen) return noSuchClash()
  const change = await removeOverride(db, { officeId, key: clashKey })
  if (change === null) {
    const message = 'Nobody has accepted this clash, or it was taken back already.'
    return invalid('input.clashKey', 'NOT_ACCEPTED', message)
  }
  const verb = 'withdrawClashOverride'
  await recorded(db, viewer, { officeId, verb, reason: null, change, now })
  return { __typename: 'ClashOverrideWithdrawn', itemId }
}

async function openFor(
  db: Db,
  viewer: Viewer,
  itemId: string,
): Promise<{ officeId: string } | NotFoundAnswer | NotAllowedAnswer> {
  const open = await writableItem(db, viewer, itemId, 'input.itemId')
  if ('__typename' in open) return open
  if (open.image.event.withdrawnAt !== null) return notFound('input.itemId')
  // Accepted is for the office: it holds on when the proposal is taken in.
  if (mayOnlyPropose(viewer, open.office.id)) return notAllowed()
  return { officeId: open.office.id }
}

type Entry = { officeId: string; verb: string; reason: string | null; change: Change } & Pick<
  Occasion,
  'now'
>

async function recorded(
  db: Db,
  viewer: Viewer,
  { officeId, verb, reason, change, now }: Entry,
): Promise<void> {
  const entry = { officeId, actorId: viewer.accountId, at: now, verb, reason, changes: [change] }
  await record(db, entry)
}

function noSuchClash(): InvalidInputAnswer {
  const message = 'This clash does not stand any more. Look at the item again.'
  return invalid('input.clashKey', 'NO_SUCH_CLASH', message)
}
