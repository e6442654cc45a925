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
export type IncludedEvent = {
  eventId: string
  uid: string
  position: string
  before: EventFacts | null
  /** The last release of this document struck it as moved away, and now it stands here again. */
  isBack?: boolean
  facts: EventFacts
  detailsBefore: EntryDetails | null
  details: EntryDetails | null
}

/** The content of an entry without an event. */
export type OwnContent = { secrecy: Secrecy; details: EntryDetails }

/** An entry without an event to be included in a release; `after` null: it is removed from the document. */
export type IncludedOwn = {
  eventId: null
  id: string
  position: string
  before: OwnContent | null
  after: OwnContent | null
}

/** An entry to be included in a release. */
export type Included = IncludedEvent | IncludedOwn

/** Entries without an event, as the release after `last` includes them beside what that one says of them. */
export function includedOwn(
  last: ReleaseContent | null,
  entries: readonly Pick<IncludedOwn, 'id' | 'position' | 'after'>[],
): IncludedOwn[] {
  const former = new Map(last?.entries.map((entry) => [entryId(entry), entry]))
  return entries.map(({ id, position, after }) => {
    const entry = former.get(id)
    const isKnown = entry !== undefined && entry.eventId === null && entry.state === 'STANDS'
    const before = isKnown ? { secrecy: entry.secrecy, details: entry.details } : null
    return { eventId: null, id, position, before, after }
  })
}

/** The instant of a release, with the office's zone and language. */
export type ReleaseMoment = { now: DateTime; zone: string; language: 'vi' | 'en' }

/** Is an included entry over at that moment? What is known by a day alone is over with that day. */
export function isIncludedPast(
  kind: DocumentKind,
  included: Included,
  { now, zone }: ReleaseMoment,
): boolean {
  if (included.eventId !== null) return isPast(included.facts, now, zone)
  const { after, before } = included
  const { details } = after ?? before ?? { details: null }
  const day = details === null ? null : ownLine(kind, details).day
  return day !== null && day < localDateOf(now, zone)
}

/** The change that a release carries for an included entry; null when readers see no difference. */
export function changeOf(
  kind: DocumentKind,
  included: Included,
  moment: ReleaseMoment,
): EntryChange | null {
  const isRecordedAfterwards = isIncludedPast(kind, included, moment)
  return included.eventId === null
    ? ownChange(kind, included, { isRecordedAfterwards, language: moment.language })
    : eventChange(kind, included, isRecordedAfterwards)
}

function eventChange(
  kind: DocumentKind,
  { eventId, before, isBack, facts, detailsBefore, details: after }: IncludedEvent,
  isRecordedAfterwards: boolean,
): EntryChange | null {
  const details = detailChanges(kind, detailsBefore, after)
  const differs = changeKind(before, facts) ?? (details.length > 0 ? 'CHANGED' : null)
  const isOff = differs === 'POSTPONED' || differs === 'CANCELLED'
  const what = isBack && !isOff ? 'RESTORED' : differs
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
  { id, before, after }: IncludedOwn,
  { isRecordedAfterwards, language }: { isRecordedAfterwards: boolean; language: 'vi' | 'en' },
): EntryChange | null {
  const [stood, stands] = [before, after].map((one) => one && ownLine(kind, one.details))
  const details = after === null ? [] : detailChanges(kind, before?.details ?? null, after.details)
  const level = before !== null && after !== null && secrecyChange(before, after, language)
  const [dayBefore, day] = [stood?.day ?? null, stands?.day ?? null]
  const same = {
    eventId: null,
    id,
    dayBefore,
    isRecordedAfterwards,
    secrecy: secrecyOf(before, after),
  }
  if (after === null || !stands) {
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

function secrecyOf(before: OwnContent | null, after: OwnContent | null): Secrecy {
  const [one, other] = [before ?? after, after ?? before]
  return one === null || other === null ? 'TOP_SECRET' : stricter(one.secrecy, other.secrecy)
}

function stricter(one: Secrecy, other: Secrecy): Secrecy {
  return secrecies.indexOf(one) > secrecies.indexOf(other) ? one : other
}

/** The entry in the document once this is released; null for one that is removed. */
export function releasedEntry(
  included: Included,
  isRecordedAfterwards: boolean,
): ReleaseEntry | null {
  const placement = { state: 'STANDS', movedTo: null, isRecordedAfterwards } as const
  if (included.eventId !== null) {
    const { eventId, uid, position, facts, details } = included
    return { eventId, uid, ...placement, position, facts, ...(details !== null && { details }) }
  }
  const { id, position, after } = included
  if (after === null) return null
  return { eventId: null, id, ...placement, position, facts: null, ...after }
}
