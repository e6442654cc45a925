import type { DateTime } from 'luxon'
import { collides, overlap } from '../../booking/rules.ts'
import { type Clashing, expectations, holdingOf } from './clashes.ts'
import type { SeenItem } from './item.ts'
import { takesPlace } from './running.ts'
import type { SeenWeek } from './view.ts'

/** A thing that keeps a leader: the title as far as the viewer sees it (null for an absence) and its time as printed. */
export type Busy = { by: string | null; time: string | null }

/** The leaders who are expected elsewhere or away at a time, by id; one of several things that keep them. */
export function busyLeaders(
  week: Pick<SeenWeek, 'items' | 'leaders' | 'memberships' | 'absences'>,
  at: { period: { from: DateTime; until: DateTime }; hold: SeenItem['hold'] },
  exceptId: string | null,
): ReadonlyMap<string, Busy> {
  const period = {
    from: at.period.from.toUTC().toISO() ?? '',
    until: at.period.until.toUTC().toISO() ?? '',
    isEndAssumed: false,
  }
  const busy = new Map<string, Busy>()
  for (const { personId } of week.absences.filter((absence) => overlap(absence, period))) {
    busy.set(personId, { by: null, time: null })
  }
  const wanted = holdingOf({ facts: { period }, hold: at.hold })
  if (wanted === null) return busy
  const items = week.items.filter((item) => item.id !== exceptId && takesPlace(item))
  for (const [leaderId, theirs] of expectations(items.map(asClashing), week)) {
    const met = theirs.find((item) => {
      const holding = holdingOf(item)
      return holding !== null && collides(holding, wanted)
    })
    if (met !== undefined) busy.set(leaderId, { by: met.title, time: met.facts.timeLabel })
  }
  return busy
}

function asClashing({ id, facts, booking, hold, sight }: SeenItem): Clashing {
  return { id, facts, booking, hold, place: null, title: sight === 3 ? facts.title : null }
}
