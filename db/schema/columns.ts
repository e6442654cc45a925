import { type SQL, sql } from 'drizzle-orm'
import { customType, text, uuid } from 'drizzle-orm/pg-core'
import { DateTime } from 'luxon'

/** A half-open span of time, `[from, until)`: both ends known, both in UTC. */
export type Period = { from: DateTime; until: DateTime }

/** A half-open span of days, `[from, until)`, as 'YYYY-MM-DD'; `until` null while no last day is known. */
export type DateSpan = { from: string; until: string | null }

/** The primary key `id` of a table: an opaque uuid that the database gives. */
export const id = () => uuid('id').primaryKey().default(sql`new_id()`)

/** A uuid that names a row, of this or another table. */
export const idOf = (name: string) => uuid(name)

/** An instant: timestamptz to the millisecond in the database, a luxon DateTime in UTC in the program. */
export const instant = customType<{ data: DateTime; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: isoOf,
  fromDriver: instantOf,
})

/** SQL for an instant as text, ISO 8601 in UTC to the millisecond; two of them compare as text. */
export function instantText(at: SQL): SQL<string | null> {
  const form = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`)
  return sql<string | null>`to_char(${at} at time zone 'UTC', ${form})`
}

/** A day without a zone, 'YYYY-MM-DD'. */
export const localDate = customType<{ data: string; driverData: string }>({
  dataType: () => 'date',
})

/** A time of day without a zone, 'HH:mm'. Its table checks the form. */
export const localTime = (name: string) => text(name)

/** A span of time: tstzrange in the database, always written and read half-open with both ends known. */
export const period = customType<{ data: Period; driverData: string }>({
  dataType: () => 'tstzrange',
  toDriver: ({ from, until }) => `[${isoOf(from)},${isoOf(until)})`,
  fromDriver: (written) => {
    const [from, until] = endsOf(written)
    if (from === null || until === null) throw new Error(`A period without both ends: ${written}`)
    return { from: instantOf(from), until: instantOf(until) }
  },
})

/** A span of days: daterange in the database, half-open, the last day perhaps not known. */
export const dateSpan = customType<{ data: DateSpan; driverData: string }>({
  dataType: () => 'daterange',
  toDriver: ({ from, until }) => `[${from},${until ?? ''})`,
  fromDriver: (written) => {
    const [from, until] = endsOf(written)
    if (from === null) throw new Error(`A span of days without a first day: ${written}`)
    return { from, until }
  },
})

/** A transaction, as PostgreSQL numbers them. */
export const transaction = customType<{ data: string; driverData: string }>({
  dataType: () => 'xid8',
})

/** Bytes as they are: bytea in the database, a Buffer in the program. */
export const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: bufferOf,
})

/** The same bytes as a Buffer, without copying them. */
export function bufferOf(value: Uint8Array): Buffer {
  if (Buffer.isBuffer(value)) return value
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
}

function isoOf(value: DateTime): string {
  if (!value.isValid) throw new Error(`Not an instant: ${value.invalidExplanation}`)
  return new Date(value.toMillis()).toISOString()
}

const inUtc = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?(?:\+00(?::00)?|Z)$/

/** Reads PostgreSQL's own way of writing, '2025-07-14 01:00:00.5+00', and that of its JSON, with a T. */
function instantOf(written: string): DateTime {
  // Read by luxon, the instants of a row took longer than all the rest of it.
  const parts = inUtc.exec(written)
  if (parts === null) return DateTime.fromSQL(written, { zone: 'utc' })
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as Clock
  const milli = Number((parts[7] ?? '').padEnd(3, '0'))
  const millis = Date.UTC(year, month - 1, day, hour, minute, second, milli)
  return DateTime.fromMillis(millis, { zone: 'utc' })
}

type Clock = [number, number, number, number, number, number]

function endsOf(written: string): [string | null, string | null] {
  const match = /^\["?([^",]*)"?,"?([^",]*)"?\)$/.exec(written)
  if (match === null) throw new Error(`Not a half-open range: ${written}`)
  return [match[1] || null, match[2] || null]
}
