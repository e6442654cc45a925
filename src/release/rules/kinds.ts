import type { EventFacts } from '../../../db/schema/event.ts'
import type {
  DetailChange,
  EntryDetails,
  EntryKey,
  ReleaseEntry,
} from '../../../db/schema/release.ts'

/** A half-open span of days. */
export type DaySpan = { from: string; until: string | null }

/** The content of an entry: the facts of its event, the kind's own details, or both. */
export type EntryTold = { facts: EventFacts | null; details: EntryDetails | null }

/** An entry without an event in the columns that every line of a release has. The kind's further ones are in its own SDL. */
export type OwnLine = {
  /** The day by which it is known to have moved or to be over; null when it has none. */
  day: string | null
  halfDay: EventFacts['halfDay'] | null
  time: string
  title: string
}

/** The details that a kind keeps beside the facts of events. */
export type KindDetails = {
  /** The details that differ, in print order; none when readers would see no difference. `before` null: a new entry. */
  changes: (before: EntryDetails | null, after: EntryDetails) => DetailChange[]
  /** The line of an entry without an event; of what is masked it finds nothing in the details. */
  line: (details: EntryDetails) => OwnLine
  /** The details that a viewer below full sight is left; every other is not read for them. */
  keeps: { busy: readonly string[]; timeAndPlace: readonly string[] }
}

/**
 * A kind of document, given by the room that publishes it. What is common to all, the numbers, the unchanged
 * entries, the masking and what calendars are given, is this room's.
 */
export type DocumentKind = {
  /** `documents.kind` of its documents. */
  name: string
  /** The print order: below zero when the first comes before the other. */
  order: (one: ReleaseEntry, other: ReleaseEntry) => number
  /** Does an entry lie outside the document's days, so that it is struck where it stood? */
  leaves: (told: EntryTold, span: DaySpan) => boolean
  /** Null for a kind that has the facts of events and nothing else. */
  details: KindDetails | null
}

/** The id by which an entry is known: its event's, or its own. */
export function entryId(key: EntryKey): string {
  return key.eventId === null ? key.id : key.eventId
}

/** The differences in a kind's own details, in print order; none where neither has any. */
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
