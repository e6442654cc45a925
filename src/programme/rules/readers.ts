import type { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { PlaceView } from '../../event/rules/place.ts'
import { isPast } from '../../release/rules/content.ts'
import { releasedTime } from '../../release/rules/lines.ts'
import type { ItemView } from './item.ts'
import { shownFacts } from './shown.ts'

/** An entry of a release whose facts are masked to `sight`. */
type SeenEntry = {
  sight: 1 | 2 | 3
  entry: {
    eventId: string
    state: 'STANDS' | 'MOVED_AWAY'
    movedTo: string | null
    facts: EventFacts
    isRecordedAfterwards: boolean
  }
}

type Reading = { now: DateTime; zone: string; language: 'vi' | 'en' }

/** An item as readers are shown it: what the last release says. Nothing of the draft, its revision included. */
export function releasedItem(
  { sight, entry }: SeenEntry,
  { now, zone, language }: Reading,
): ItemView {
  const { facts, eventId, state, movedTo, isRecordedAfterwards } = entry
  const isOff = facts.status === 'POSTPONED' || facts.status === 'CANCELLED'
  return {
    ...shownFacts(facts, sight),
    timeLabel: releasedTime(sight, facts, language),
    id: eventId,
    officeId: null,
    revision: 0,
    day: facts.time.startsOn,
    halfDay: facts.halfDay,
    wantsTime: false,
    place: sight < 2 ? null : releasedPlace(facts),
    stage: 'ACCEPTED',
    change: null,
    clashes: [],
    isLocked: isPast(facts, now, zone),
    isRecordedAfterwards,
    mayEdit: false,
    movedTo,
    isStruck: state === 'MOVED_AWAY' || isOff,
    continuesFrom: null,
    movedFrom: null,
    waitsForOtherWeek: false,
    updatedAt: null,
  }
}

/** An item that began in an earlier week and runs into the one beginning `from`, as it was published. */
export function continuingItem(seen: SeenEntry, from: string, reading: Reading): ItemView {
  const { startsOn } = seen.entry.facts.time
  const item = releasedItem(seen, reading)
  return { ...item, day: from, halfDay: 'MORNING', continuesFrom: startsOn }
}

function releasedPlace({ place, time }: EventFacts): PlaceView | null {
  const { resourceId, label } = place
  if (resourceId === null && label === '') return null
  const state = resourceId === null ? 'FREE_WORDS' : stateAt(time.kind)
  return { resourceId, label, state, shortenedTo: null }
}

function stateAt(kind: EventFacts['time']['kind']): PlaceView['state'] {
  if (kind === 'START') return 'HELD_ASSUMED'
  return kind === 'PERIOD' || kind === 'ALL_DAY' || kind === 'DAYS' ? 'HELD' : 'NAMED'
}
