import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type EventRow, events } from '../../../db/schema/event.ts'
import { type HalfDay, halfDayOf } from '../../time/rules.ts'
import { timeOf } from '../rules/image.ts'

/** A half-day of an office's programme; without a day, the items of a document that have none yet. */
export type HalfDayPlace = {
  officeId: string
  homeDocumentId: string
  day: string | null
  halfDay: HalfDay
}

/** The events that stand in a half-day, in their hand-made order; withdrawn ones do not stand anywhere. */
export async function eventsOfHalfDay(db: Db, place: HalfDayPlace): Promise<EventRow[]> {
  const { officeId, homeDocumentId, day, halfDay } = place
  const where: SQL | undefined =
    day === null
      ? and(eq(events.homeDocumentId, homeDocumentId), isNull(events.startsOn))
      : eq(events.startsOn, day)
  const found = await db
    .select()
    .from(events)
    .where(and(eq(events.officeId, officeId), isNull(events.withdrawnAt), where))
    .orderBy(sql`${events.position}`, events.id)
  return found.filter((event) => halfDayOf(timeOf(event)) === halfDay)
}
