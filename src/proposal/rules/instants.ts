import { DateTime } from 'luxon'

/** An instant from ISO 8601. */
export function utcInstant(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' })
}
