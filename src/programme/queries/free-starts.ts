import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { seesDrafts, type Viewer } from '../../access/policy.ts'
import { holdsDuring } from '../../booking/queries/holds.ts'
import { timeOf } from '../../event/rules/image.ts'
import { halfDayOf } from '../../time/rules.ts'
import { addDays } from '../../time/weeks.ts'
import { freeStarts, startsIn } from '../rules/availability.ts'
import { draftAt } from './week.ts'
import { writableItem } from './writable.ts'

/**
 * Tells who may edit an item at which starts of its half-day its room and its leaders are free; see freeStarts in
 * graphql/programme.graphql. A room that is held by what the viewer may not see is offered no hour, as the booking would be
 * refused; of what a leader is at, only what the viewer sees, if only as busy, keeps an hour from being offered: a missing
 * hour would tell of it.
 */
export async function freeStartsOf(
  db: Db,
  viewer: Viewer | null,
  { office, itemId, now }: { office: OfficeRow; itemId: string; now: DateTime },
): Promise<string[]> {
  if (viewer === null || !seesDrafts(viewer, office.id)) return []
  const open = await writableItem(db, viewer, itemId, 'itemId')
  if ('__typename' in open || open.office.id !== office.id) return []
  const { image, hours } = open
  const { startsOn: day, placeResourceId } = image.event
  const starts = day === null ? [] : startsIn(halfDayOf(timeOf(image.event)), day, hours)
  const [first, last] = [starts[0]?.effective, starts.at(-1)?.effective]
  if (day === null || !first || !last) return []
  const period = { from: first.period.from, until: last.period.until }
  const week = await draftAt(db, viewer, {
    office,
    span: { from: day, until: addDays(day, 1) },
    now,
    at: { ...first, period },
  })
  const held = placeResourceId === null ? [] : await holdsDuring(db, office.id, period)
  const inTheWay = held.filter(
    ({ resourceId, eventId }) => resourceId === placeResourceId && eventId !== itemId,
  )
  return freeStarts(starts, image, { week, holds: inTheWay.map((hold) => hold.period) })
}
