import type { Db } from '../../../db/connect.ts'
import type { EventRow } from '../../../db/schema/event.ts'
import { type NotFoundAnswer, notFound } from '../../../graphql/refusals.ts'
import { renumber } from '../../event/commands.ts'
import { eventsOfHalfDay } from '../../event/queries/siblings.ts'
import type { EventDraft } from '../../event/rules/image.ts'
import { timeOf } from '../../event/rules/image.ts'
import { halfDayOf } from '../../time/rules.ts'
import { between, indexByTime } from '../rules/order.ts'

/**
 * The position of a draft in its half-day: behind `afterItemId`, first for null, by its start when left out. The
 * neighbours are numbered anew when no short number fits between them. NotFound when `afterItemId` is not one of them.
 */
export async function positionOf(
  db: Db,
  draft: EventDraft,
  where: { officeId: string; itemId: string | null; afterItemId: string | null | undefined },
): Promise<string | NotFoundAnswer> {
  const { officeId, itemId, afterItemId } = where
  const { homeDocumentId, startsOn: day, startTime } = draft
  const halfDay = halfDayOf(timeOf(draft))
  const found = await eventsOfHalfDay(db, { officeId, homeDocumentId, day, halfDay })
  const others = found.filter(({ id }) => id !== itemId)
  const index = indexAfter(others, afterItemId, startTime)
  if (index === null) return notFound('input.afterItemId')
  const position = between(others[index - 1]?.position, others[index]?.position)
  if (position !== null) return position
  await renumber(
    db,
    others.map(({ id }, at) => ({ id, position: String(at < index ? at + 1 : at + 2) })),
  )
  return String(index + 1)
}

function indexAfter(
  others: readonly EventRow[],
  afterItemId: string | null | undefined,
  startTime: string | null,
): number | null {
  if (afterItemId === null) return 0
  if (afterItemId === undefined) {
    return indexByTime(
      others.map((other) => other.startTime),
      startTime,
    )
  }
  const at = others.findIndex(({ id }) => id === afterItemId)
  return at === -1 ? null : at + 1
}
