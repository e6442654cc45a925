import type { ResourceRow } from '../../../db/schema/booking.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { PlaceHeld } from '../../booking/queries/labels.ts'
import type { PlaceView } from '../../event/rules/place.ts'
import { sightName } from '../../release/rules/lines.ts'
import type { ItemView, SeenItem } from './item.ts'

type Shown = Pick<
  ItemView,
  | 'sight'
  | 'title'
  | 'time'
  | 'timeLabel'
  | 'isAllDay'
  | 'period'
  | 'gatheringPoint'
  | 'parties'
  | 'transport'
  | 'transportText'
  | 'source'
  | 'remarks'
  | 'secrecy'
  | 'status'
>

/** The fields of an item that come from its facts: below full sight null where the SDL says so. */
export function shownFacts(facts: EventFacts, level: 1 | 2 | 3): Shown {
  const isFull = level === 3
  return {
    sight: sightName(level),
    title: isFull ? facts.title : null,
    time: level >= 2 ? facts.time : null,
    timeLabel: facts.timeLabel,
    isAllDay: facts.isAllDay,
    period: facts.period,
    gatheringPoint: level >= 2 ? facts.gatheringPoint : null,
    parties: isFull ? facts.parties : [],
    transport: isFull ? facts.transport : null,
    transportText: isFull ? facts.transportText : null,
    source: isFull && isSourceGiven(facts) ? facts.source : null,
    remarks: isFull ? facts.remarks : null,
    secrecy: isFull ? facts.secrecy : 'NORMAL',
    status: facts.status,
  }
}

function isSourceGiven({ source }: EventFacts): boolean {
  return source.number !== '' || source.on !== null || source.issuer !== ''
}

/** The place of an item and how it is held; null below time and place, and without a place. */
export function placeOf(
  { sight, facts: { place }, booking }: Pick<SeenItem, 'sight' | 'facts' | 'booking'>,
  rooms: ReadonlyMap<string, ResourceRow>,
): PlaceView | null {
  const { resourceId, label } = place
  if (sight < 2 || (resourceId === null && label === '')) return null
  const state = resourceId === null ? 'FREE_WORDS' : stateOf(booking)
  const room = resourceId === null ? null : rooms.get(resourceId)
  return {
    resourceId,
    label,
    state,
    shortenedTo: shortenedTo(booking),
    ...(room !== undefined && { room }),
  }
}

function stateOf(booking: PlaceHeld | null): PlaceView['state'] {
  if (booking === null) return 'NAMED'
  if (booking.state !== 'requested') return booking.isEndAssumed ? 'HELD_ASSUMED' : 'HELD'
  return booking.waits ? 'WANTED' : 'NAMED'
}

function shortenedTo(booking: PlaceHeld | null): string | null {
  if (booking === null || booking.state === 'requested' || booking.assumedUntil === null)
    return null
  return booking.until < booking.assumedUntil ? booking.until : null
}
