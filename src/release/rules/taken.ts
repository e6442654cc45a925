import type { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import type {
  EntryChange,
  EntryDetails,
  ReleaseContent,
  ReleaseEntry,
} from '../../../db/schema/release.ts'
import { type Secrecy, secrecies } from '../../access/policy.ts'
import { changesBetween, secrecyChange } from '../../event/rules/changes.ts'
import { localDateOf } from '../../time/weeks.ts'
import { changeKind, dayChangeKind, isPast } from './content.ts'
import { type DocumentKind, detailChanges, entryId, ownLine } from './kinds.ts'

/**
 * An event to be included in a release. `before`: its facts as last released, null when it is new to this document. The
 * details are the kind's own, null where it has none.
 */
export type TakenEvent = {
  eventId: string
  uid: string
  position: string
  before: EventFacts | null
  facts: EventFacts
  detailsBefore: EntryDetails | null
  details: EntryDetails | null
}

/** The content of an entry without an event. */
export type OwnTold = { secrecy: Secrecy; details: EntryDetails }

/** An entry without an event to be included in a release; `after` null: it is removed from the document. */
export type TakenOwn = {
  eventId: null
  id: string
  position: string
  before: OwnTold | null
  told: OwnTold | null
}

/** An entry to be included in a release. */
export type Taken = TakenEvent | TakenOwn

/** Entries without an event, as the release after `last` includes them beside what that one says of them. */
export function takenOwn(
  last: ReleaseContent | null,
  entries: readonly Pick<TakenOwn, 'id' | 'position' | 'told'>[],
): TakenOwn[] {
  const former = new Map(last?.entries.map((entry) => [entryId(entry), entry]))
  return entries.map(({ id, position, told }) => {
    const entry = former.get(id)
    const isKnown = entry !== undefined && entry.eventId === null && entry.state === 'STANDS'
    const before = isKnown ? { secrecy: entry.secrecy, details: entry.details } : null
    return { eventId: null, id, position, before, told }
  })
}

/** The instant of a release, with the office's zone and language. */
export type ReleaseMoment = { now: DateTime; zone: string; language: 'vi' | 'en' }

/** Is an included entry over at that moment? What is known by a day alone is over with that day. */
export function isTakenPast(
  kind: DocumentKind,
  taken: Taken,
  { now, zone }: ReleaseMoment,
): boolean {
  if (taken.eventId !== null) return isPast(taken.facts, now, zone)
  const { told, before } = taken
  const { details } = told ?? before ?? { details: null }
  const day = details === null ? null : ownLine(kind, details).day
  return day !== null && day < localDateOf(now, zone)
}

/** The change that a release carries for an included entry; null when readers see no difference. */
export function changeOf(
  kind: DocumentKind,
  taken: Taken,
  moment: ReleaseMoment,
): EntryChange | null {
  const isRecordedAfterwards = isTakenPast(kind, taken, moment)
  return taken.eventId === null
    ? ownChange(kind, taken, { isRecordedAfterwards, language: moment.language })
    : eventChange(kind, taken, isRecordedAfterwards)
}

function eventChange(
  kind: DocumentKind,
  { eventId, before, facts, detailsBefore, details: told }: TakenEvent,
  isRecordedAfterwards: boolean,
): EntryChange | null {
  const details = detailChanges(kind, detailsBefore, told)
  const what = changeKind(before, facts) ?? (details.length > 0 ? 'CHANGED' : null)
  if (what === null) return null
  const leaves = what === 'POSTPONED' || what === 'CANCELLED'
  return {
    eventId,
    kind: what,
    title: leaves && before !== null ? before.title : facts.title,
    day: leaves ? null : facts.time.startsOn,
    dayBefore: before === null ? null : before.time.startsOn,
    fields: changesBetween(before, facts),
    ...(details.length > 0 && { details }),
    secrecy: stricter(before?.secrecy ?? facts.secrecy, facts.secrecy),
    isRecordedAfterwards,
  }
}

function ownChange(
  kind: DocumentKind,
  { id, before, told }: TakenOwn,
  { isRecordedAfterwards, language }: { isRecordedAfterwards: boolean; language: 'vi' | 'en' },
): EntryChange | null {
  const [stood, stands] = [before, told].map((one) => one && ownLine(kind, one.details))
  const details = told === null ? [] : detailChanges(kind, before?.details ?? null, told.details)
  const level = before !== null && told !== null && secrecyChange(before, told, language)
  const [dayBefore, day] = [stood?.day ?? null, stands?.day ?? null]
  const same = {
    eventId: null,
    id,
    dayBefore,
    isRecordedAfterwards,
    secrecy: secrecyOf(before, told),
  }
  if (told === null || !stands) {
    if (!stood) return null
    return { ...same, kind: 'CANCELLED', title: stood.title, day: null, fields: [] }
  }
  if (before !== null && details.length === 0 && !level) return null
  return {
    ...same,
    kind: before === null ? 'ADDED' : dayChangeKind(dayBefore, day),
    title: stands.title,
    day,
    fields: level ? [level] : [],
    ...(details.length > 0 && { details }),
  }
}

function secrecyOf(before: OwnTold | null, told: OwnTold | null): Secrecy {
  const [one, other] = [before ?? told, told ?? before]
  return one === null || other === null ? 'TOP_SECRET' : stricter(one.secrecy, other.secrecy)
}

function stricter(one: Secrecy, other: Secrecy): Secrecy {
  return secrecies.indexOf(one) > secrecies.indexOf(other) ? one : other
}

/** The entry in the document once this is released; null for one that is removed. */
export function standingEntry(taken: Taken, isRecordedAfterwards: boolean): ReleaseEntry | null {
  const standing = { state: 'STANDS', movedTo: null, isRecordedAfterwards } as const
  if (taken.eventId !== null) {
    const { eventId, uid, position, facts, details } = taken
    return { eventId, uid, ...standing, position, facts, ...(details !== null && { details }) }
  }
  const { id, position, told } = taken
  if (told === null) return null
  return { eventId: null, id, ...standing, position, facts: null, ...told }
}
