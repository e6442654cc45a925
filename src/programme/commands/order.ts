import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { isId } from '../../../graphql/ids.ts'
import { type NotFoundAnswer, notFound } from '../../../graphql/refusals.ts'
import { renumber } from '../../event/commands.ts'
import { eventsOfHalfDay, type Neighbours } from '../../event/queries/siblings.ts'
import { type EventDraft, timeOf } from '../../event/rules/image.ts'
import { neighboursOf } from '../queries/grounds.ts'
import { between, indexIn, type Place, placeOf } from '../rules/order.ts'

type Where = { officeId: string; itemId: string | null; afterItemId: string | null | undefined }

/**
 * The position of a draft in its half-day: behind `afterItemId`, first for null, by its start when left out. The
 * neighbours are numbered anew when no short number fits between them. NotFound when `afterItemId` is not one of them.
 */
export async function positionOf(
  db: Db,
  draft: EventDraft,
  { officeId, itemId, afterItemId }: Where,
): Promise<string | NotFoundAnswer> {
  if (typeof afterItemId === 'string' && !isId(afterItemId)) return notFound('input.afterItemId')
  const place = placeOf(timeOf(draft), afterItemId)
  const home = draft.homeDocumentId
  const neighbours = await neighboursOf(db, officeId, { home, place, eventId: itemId })
  return positionAmong(db, neighbours, { officeId, home, place, itemId })
}

/** The position between neighbours, which are numbered anew when no short number fits between them. */
export async function positionAmong(
  db: Db,
  { isFound, before, after }: Neighbours,
  where: { officeId: string; home: string; place: Place; itemId: string | null },
): Promise<string | NotFoundAnswer> {
  if ('behind' in where.place.standing && !isFound) return notFound('input.afterItemId')
  const position = between(before ?? undefined, after ?? undefined, where.place.standing)
  return position ?? (await positionAnew(db, where))
}

async function positionAnew(
  db: Db,
  { officeId, home, place, itemId }: Parameters<typeof positionAmong>[2],
): Promise<string> {
  const { day, halfDay, standing } = place
  const found = await eventsOfHalfDay(db, { officeId, home: sql`${home}`, day, halfDay })
  const others = found.filter(({ id }) => id !== itemId)
  const index = indexIn(others, standing)
  await renumber(
    db,
    others.map(({ id }, at) => ({ id, position: String(at < index ? at + 1 : at + 2) })),
  )
  return String(index + 1)
}
