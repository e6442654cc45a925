import { isDeepStrictEqual } from 'node:util'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { Viewer } from '../../access/policy.ts'
import type { EventImage } from '../../event/rules/image.ts'
import { clashesNow } from '../queries/clashes.ts'
import { type ClashRefusedAnswer, clashRefused } from '../rules/answers.ts'

type Written = {
  blocksSaving: boolean
  /** Null for a new item. */
  before: EventImage | null
  after: EventImage
  /** The input field to blame. */
  field: string
  now: DateTime
}

/**
 * The refusal to save an item with a clash that the office saves nothing with, as far as the viewer sees it; null where there
 * is none. The item is written already, in the transaction that a refusal undoes: the same reading tells what meets as for the
 * page. What does not touch time, place, people or status is saved, whatever has come about since.
 */
export async function savingFault(
  db: Db,
  viewer: Viewer,
  { blocksSaving, before, after, field, now }: Written,
): Promise<ClashRefusedAnswer | null> {
  if (!blocksSaving || after.event.withdrawnAt !== null) return null
  if (before !== null && isDeepStrictEqual(claimed(before), claimed(after))) return null
  const { id } = after.event
  const { clashes = [] } = (await clashesNow(db, viewer, [id], now)).get(id) ?? {}
  const [blocking] = clashes.filter(({ grade }) => grade === 'BLOCKS_SAVING')
  return blocking === undefined ? null : clashRefused(blocking, field)
}

function claimed({ event, people }: EventImage): unknown {
  const { timeKind, startsOn, endsOn, halfDay, startTime, endTime } = event
  const { placeResourceId, placeText, status, stage, withdrawnAt } = event
  const named = people.map(({ role, personId, groupId, behalfOfId }) => [
    role,
    personId,
    groupId,
    behalfOfId,
  ])
  const time = [timeKind, startsOn, endsOn, halfDay, startTime, endTime]
  return [time, placeResourceId, placeText, status, stage, withdrawnAt !== null, named]
}
