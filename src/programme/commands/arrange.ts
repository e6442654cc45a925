import type { Db } from '../../../db/connect.ts'
import { renumber } from '../../event/commands.ts'
import { eventsOfDays } from '../../event/queries/siblings.ts'
import { type EventDraft, timeOf } from '../../event/rules/image.ts'
import { halfDayOf } from '../../time/rules.ts'
import { groupedBy } from '../rules/grouped.ts'
import { arrange } from '../rules/order.ts'

/** A draft that comes to stand in its half-day; `eventId`: null for a new one. */
type Arriving = { eventId: string | null; draft: EventDraft }

/**
 * Gives drafts their positions by their times, one after the other, among what stands in their half-days. However many
 * they are, it takes one statement, and one more where neighbours must be numbered anew.
 */
export async function arranged(
  db: Db,
  officeId: string,
  arriving: readonly Arriving[],
): Promise<EventDraft[]> {
  if (arriving.length === 0) return []
  const found = await eventsOfDays(db, {
    officeId,
    days: [...new Set(arriving.flatMap(({ draft }) => draft.startsOn ?? []))],
    homes: [...new Set(arriving.map(({ draft }) => draft.homeDocumentId))],
  })
  const leaving = new Set(arriving.map(({ eventId }) => eventId))
  const standing = groupedBy(
    found.filter(({ id }) => !leaving.has(id)),
    ({ day, home, halfDay }) => `${day ?? home} ${halfDay}`,
  )
  const positions = new Map<EventDraft, string>()
  const others: { id: string; position: string }[] = []
  for (const [place, drafts] of groupedBy(
    arriving.map(({ draft }) => draft),
    placeOf,
  )) {
    const starts = drafts.map(({ startTime }) => startTime)
    const placed = arrange(standing.get(place) ?? [], starts)
    for (const [at, draft] of drafts.entries()) positions.set(draft, placed.positions[at] ?? '')
    others.push(...placed.renumbered)
  }
  await renumber(db, others)
  return arriving.map(({ draft }) => ({ ...draft, position: positions.get(draft) ?? '' }))
}

function placeOf(draft: EventDraft): string {
  return `${draft.startsOn ?? draft.homeDocumentId} ${halfDayOf(timeOf(draft))}`
}
