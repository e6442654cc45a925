import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { Viewer } from '../../access/policy.ts'
import type { ClashView } from '../../clash/rules/items.ts'
import type { FullEvent } from '../../event/queries.ts'
import { clashesNow } from '../queries/clashes.ts'

/** A clash that keeps an item from being released. */
export type OpenClash = { itemId: string; itemTitle: string; clash: ClashView }

/** Chosen items have clashes that the office does not release. */
export type ClashesOpenAnswer = {
  __typename: 'ClashesOpen'
  code: string
  message: string
  field: string | null
  clashes: OpenClash[]
}

const most = 50

/** The clashes of events that block their release, or wait for a reason, as far as who releases them sees; at most 50. */
export async function openClashes(
  db: Db,
  viewer: Viewer,
  events: readonly FullEvent[],
  now: DateTime,
): Promise<OpenClash[]> {
  const ids = events.map(({ event }) => event.id)
  const found = await clashesNow(db, viewer, ids, now)
  return ids
    .flatMap((itemId) => {
      const { title: itemTitle = '', clashes = [] } = found.get(itemId) ?? {}
      return clashes.filter(isInTheWay).map((clash) => ({ itemId, itemTitle, clash }))
    })
    .slice(0, most)
}

// A room that is taken has waited already, in words of its own.
function isInTheWay({ kind, grade, accepted }: ClashView): boolean {
  if (kind === 'ROOM_TAKEN') return false
  if (grade === 'NEEDS_REASON') return accepted === null
  return grade === 'BLOCKS_RELEASE' || grade === 'BLOCKS_SAVING'
}

/** The refusal to release items with clashes. */
export function clashesOpen(clashes: OpenClash[]): ClashesOpenAnswer {
  const names = [...new Set(clashes.map(({ itemTitle }) => `“${itemTitle}”`))].slice(0, 3)
  return {
    __typename: 'ClashesOpen',
    code: 'CLASHES_OPEN',
    message: `These clash: ${names.join(', ')}. Settle what blocks, accept with a reason what needs one, or leave the items out.`,
    field: 'input.items',
    clashes,
  }
}
