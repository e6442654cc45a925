import type { Db } from '../../../db/connect.ts'
import { proposalOrigins } from '../../../db/schema/proposal.ts'
import { type InvalidInputAnswer, invalid, notAllowed } from '../../../graphql/refusals.ts'
import type { MergeProposalsInput } from '../../../graphql/schema.generated.ts'
import { secrecies, type Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { factsOf } from '../../event/queries.ts'
import { draftOf } from '../../event/rules/image.ts'
import { type Change, record } from '../../journal/commands.ts'
import { type OpenRefusal, openItems, writeItems } from '../../programme/commands/item.ts'
import { mayAnswerProposals } from '../../programme/policy.ts'
import type { OpenItem } from '../../programme/queries/writable.ts'
import {
  type ItemSavedAnswer,
  itemSaved,
  type StaleItemAnswer,
} from '../../programme/rules/answers.ts'
import { mostParties, united } from '../rules/merging.ts'
import { given } from './answers.ts'

const mostMerged = 20

/**
 * Takes proposals into another item of their week: its people and units are united with theirs, its time and place stay. They
 * hold nothing any more, and what they were is kept as its origins.
 */
export async function mergeProposals(
  db: Db,
  viewer: Viewer,
  { kept: asked, merged: others }: MergeProposalsInput,
  occasion: Occasion,
): Promise<ItemSavedAnswer | StaleItemAnswer | OpenRefusal> {
  const fault = listFault(asked.itemId, others)
  if (fault !== null) return fault
  const opened = await openItems(db, viewer, [asked, ...others], {
    reason: null,
    now: occasion.now,
  })
  if ('__typename' in opened) return opened
  const [kept, ...merged] = opened
  if (kept === undefined) throw new Error('Nothing was opened')
  if (!mayAnswerProposals(viewer, kept.office.id)) return notAllowed()
  const unfit = stageFault(kept, merged)
  if (unfit !== null) return unfit
  const people = united(
    draftOf(kept.image).people,
    merged.map(({ image }) => draftOf(image).people),
  )
  if (people.length > mostParties) {
    return invalid(
      'input.merged',
      'TOO_MANY',
      `Together they name more than ${mostParties} parties.`,
    )
  }
  const origins = await originsOf(db, kept, merged)
  const writes = [
    { open: kept, draft: { ...draftOf(kept.image), people } },
    ...merged.map((open) => ({
      open,
      draft: { ...draftOf(open.image), stage: 'MERGED' as const },
    })),
  ]
  const place = { placeField: 'input.kept.itemId', ...occasion }
  const written = await writeItems(db, viewer, writes, place)
  if ('__typename' in written) return given(written)
  const { id, officeId } = kept.image.event
  const editId = await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: occasion.now,
    verb: 'mergeProposals',
    changes: [...written.changes, ...(await storedOrigins(db, origins))],
  })
  return itemSaved(id, editId)
}

function listFault(
  keptId: string,
  merged: MergeProposalsInput['merged'],
): InvalidInputAnswer | null {
  if (merged.length === 0 || merged.length > mostMerged) {
    return invalid('input.merged', 'BAD_COUNT', `Name 1 to ${mostMerged} proposals.`)
  }
  const ids = [keptId, ...merged.map(({ itemId }) => itemId)]
  if (new Set(ids).size === ids.length) return null
  return invalid('input.merged', 'SAME_ITEM', 'An item is merged into another one, and once.')
}

function stageFault(kept: OpenItem, merged: readonly OpenItem[]): InvalidInputAnswer | null {
  const { event } = kept.image
  if (event.stage !== 'PROPOSED' && event.stage !== 'ACCEPTED') {
    const message = 'The item that stays must be a proposal or stand in the programme.'
    return invalid('input.kept.itemId', 'NOT_A_PROPOSAL', message)
  }
  if (event.status === 'CANCELLED' || event.status === 'POSTPONED') {
    const message = 'The item that stays does not take place. Restore it first.'
    return invalid('input.kept.itemId', 'STATUS_DOES_NOT_FIT', message)
  }
  for (const [at, { image }] of merged.entries()) {
    const field = `input.merged.${at}.itemId`
    const { stage, officeId, homeDocumentId } = image.event
    if (stage !== 'PROPOSED' && stage !== 'RETURNED') {
      return invalid(field, 'NOT_A_PROPOSAL', 'This item is not a proposal any more.')
    }
    if (secrecies.indexOf(image.event.secrecy) > secrecies.indexOf(event.secrecy)) {
      const message =
        'This proposal is more secret than the item that stays. Raise its level first.'
      return invalid(field, 'MERGED_SECRECY', message)
    }
    if (officeId !== event.officeId || homeDocumentId !== event.homeDocumentId) {
      const message = 'Only proposals of one week are merged. Move it to that week first.'
      return invalid(field, 'MERGED_WEEK', message)
    }
  }
  return null
}

type Origin = typeof proposalOrigins.$inferInsert

/** The origins that the proposals become, as the office prints them. */
async function originsOf(db: Db, kept: OpenItem, merged: readonly OpenItem[]): Promise<Origin[]> {
  const facts = await factsOf(
    db,
    merged.map(({ image }) => image.event.id),
  )
  return merged.map(({ image: { event } }) => ({
    officeId: event.officeId,
    keptId: kept.image.event.id,
    mergedId: event.id,
    unitId: event.proposingUnitId,
    accountId: event.createdBy,
    proposedAt: event.createdAt,
    title: event.title,
    timeLabel: facts.get(event.id)?.timeLabel ?? '',
    placeLabel: facts.get(event.id)?.place.label ?? '',
  }))
}

async function storedOrigins(db: Db, origins: readonly Origin[]): Promise<Change[]> {
  const stored = await db
    .insert(proposalOrigins)
    .values([...origins])
    .returning()
  return stored.map((after) => ({ kind: 'proposalOrigin', id: after.id, before: null, after }))
}
