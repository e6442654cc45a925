import { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import { type EventDraft, timeColumns } from '../../event/rules/image.ts'

const holds = {
  PERIOD: 'STATED',
  START: 'ASSUMED',
  HALF_DAY: 'NONE',
  ALL_DAY: 'STATED',
  DAYS: 'STATED',
  WORDS: 'NONE',
  UNKNOWN: 'NONE',
} as const

/** A draft with all facts as published, its period as it was stored then. */
export function asReleased(draft: EventDraft, facts: EventFacts): EventDraft {
  const { time, period, place, source } = facts
  const { title, gatheringPoint, transport, transportText, remarks, secrecy, status } = facts
  return {
    ...draft,
    ...timeColumns(time),
    wantsTime: false,
    title,
    gatheringPoint,
    transport,
    transportText,
    remarks,
    secrecy,
    status,
    period: period && { from: instant(period.from), until: instant(period.until) },
    hold: period === null ? 'NONE' : holds[time.kind],
    placeResourceId: place.resourceId,
    placeText: place.text,
    sourceNumber: source.number,
    sourceOn: source.on,
    sourceIssuer: source.issuer,
    people: facts.parties.map(({ label: _, ...party }) => party),
  }
}

function instant(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}
