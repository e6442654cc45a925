import { DateTime } from 'luxon'
import type { Period } from '../../../db/schema/columns.ts'
import type { EventPersonRow, EventRow } from '../../../db/schema/event.ts'
import type { EventImage } from './image.ts'

type Written = { [key: string]: unknown }
type Readers<Row> = { [Column in keyof Row]-?: (written: unknown) => Row[Column] }

/** Reads a column that the first images had already. */
const always = (written: unknown): never => written as never

/** Reads a column that an older image may lack: it has the column's default then. */
const or =
  <Value>(byDefault: Value) =>
  (written: unknown): Value =>
    written === undefined ? byDefault : (written as Value)

// Every column, or this does not compile: a new one takes `or` and what the database fills it with, or each edit of
// before it came would pass for stale.
const eventColumns: Readers<EventRow> = {
  id: always,
  officeId: always,
  kind: or('ITEM'),
  standsInWeek: or(true),
  parentId: or(null),
  seriesId: or(null),
  occurrenceStart: instantFrom,
  homeDocumentId: always,
  uid: always,
  title: always,
  timeKind: always,
  startsOn: or(null),
  endsOn: or(null),
  halfDay: or(null),
  startTime: or(null),
  endTime: or(null),
  timeWords: or(null),
  timeText: or(null),
  wantsTime: or(false),
  period: periodFrom,
  hold: always,
  placeResourceId: or(null),
  placeText: or(''),
  gatheringPoint: or(''),
  transport: or(null),
  transportText: or(''),
  sourceNumber: or(''),
  sourceOn: or(null),
  sourceIssuer: or(''),
  remarks: or(''),
  secrecy: or('NORMAL'),
  status: or('CONFIRMED'),
  stage: or('ACCEPTED'),
  withdrawnAt: instantFrom,
  position: or('0'),
  revision: or(1),
  createdBy: or(null),
  proposingUnitId: or(null),
  createdAt: (written) => instantOf(String(written)),
  updatedAt: (written) => instantOf(String(written)),
}

const personColumns: Readers<EventPersonRow> = {
  id: always,
  officeId: always,
  eventId: always,
  role: always,
  personId: or(null),
  unitId: or(null),
  groupId: or(null),
  words: or(''),
  behalfOfId: or(null),
  position: always,
}

/**
 * An image as the journal keeps it, in JSON of any age, as rows of today: instants read back, columns that came later
 * with their default, columns that are no more left out.
 */
export function imageFrom(json: unknown): EventImage | null {
  if (json === null || json === undefined) return null
  const { event, people } = json as { event: Written; people: Written[] }
  return {
    event: rowFrom(eventColumns, event),
    people: people.map((row) => rowFrom(personColumns, row)),
  }
}

function rowFrom<Row>(columns: Readers<Row>, written: Written): Row {
  const readers = Object.entries<(written: unknown) => unknown>(columns)
  return Object.fromEntries(readers.map(([name, read]) => [name, read(written[name])])) as Row
}

function instantFrom(json: unknown): DateTime | null {
  return typeof json === 'string' ? instantOf(json) : null
}

function periodFrom(json: unknown): Period | null {
  if (json === null || json === undefined) return null
  const { from, until } = json as { from: string; until: string }
  return { from: instantOf(from), until: instantOf(until) }
}

function instantOf(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}
