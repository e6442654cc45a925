import type { EventFacts } from '../../../db/schema/event.ts'
import type {
  DetailChange,
  EntryDetails,
  EntryKey,
  ReleaseEntry,
} from '../../../db/schema/release.ts'

/** A half-open span of days. */
export type DaySpan = { from: string; until: string | null }

/** What is to be told of an entry: the facts of its event, the kind's own details, or both. */
export type EntryTold = { facts: EventFacts | null; details: EntryDetails | null }

/** What every line of a release has, of an entry without an event. The kind's further columns stand in its own SDL. */
export type OwnLine = {
  /** The day by which it is known to have moved or to be over; null when it has none. */
  day: string | null
  halfDay: EventFacts['halfDay'] | null
  time: string
  title: string
}

/** What a kind tells beside the facts of events. */
export type KindDetails = {
  /** The details that differ, in print order; none when readers would be told the same. `before` null: a new entry. */
  changes: (before: EntryDetails | null, after: EntryDetails) => DetailChange[]
  /** The line of an entry without an event; of what is masked it finds nothing in the details. */
  line: (details: EntryDetails) => OwnLine
  /** The details that a viewer below full sight is left; every other is not read for them. */
  keeps: { busy: readonly string[]; timeAndPlace: readonly string[] }
}

/**
 * A kind of document, given by the room that publishes it. What is common to all, the numbers, what stays as it was
 * told, the masking and what calendars are told, is this room's.
 */
export type DocumentKind = {
  /** `documents.kind` of its documents. */
  name: string
  /** The print order: below zero when the first comes before the other. */
  order: (one: ReleaseEntry, other: ReleaseEntry) => number
  /** Does what is told of an entry lie outside the document's days, so that it stands struck where it stood? */
  leaves: (told: EntryTold, span: DaySpan) => boolean
  /** Null for a kind that tells the facts of events and nothing else. */
  details: KindDetails | null
}

/** The id by which an entry is known: its event's, or its own. */
export function entryId(key: EntryKey): string {
  return key.eventId === null ? key.id : key.eventId
}

/** What differs of a kind's own details, in print order; nothing where neither has any. */
export function detailChanges(
  { name, details: kind }: DocumentKind,
  before: EntryDetails | null,
  after: EntryDetails | null,
): DetailChange[] {
  if (before === null && after === null) return []
  if (kind === null) throw new Error(`A document of kind ${name} has no details`)
  return kind.changes(before, after ?? {})
}

/** The line of an entry without an event. */
export function ownLine({ name, details: kind }: DocumentKind, details: EntryDetails): OwnLine {
  if (kind === null) throw new Error(`A document of kind ${name} has no entries of its own`)
  return kind.line(details)
}
