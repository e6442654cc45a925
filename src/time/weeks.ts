import { DateTime } from 'luxon'

/** A week by ISO 8601: `year` is the week-numbering year, which near New Year differs from the calendar's. */
export type WeekRef = { year: number; week: number }

/** First calendar year the service plans for; anything outside is treated as a slip of the pen. */
export const FIRST_YEAR = 1970

/** Last calendar year the service plans for. */
export const LAST_YEAR = 2200

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** True when year, month (1–12) and day name a day of the Gregorian calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= monthLength(year, month)
}

/** The parts of a 'YYYY-MM-DD' text, or null when it has another form or no such day exists. */
export function dayParts(isoDate: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? { year, month, day } : null
}

/** 'YYYY-MM-DD' of the given parts; the caller has made sure that the day exists. */
export function isoDay(year: number, month: number, day: number): string {
  const pad = (value: number, size: number) => String(value).padStart(size, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

const minuteLength = 60_000
const dayLength = 24 * 60 * minuteLength

// A date is counted in UTC, where every day has 24 hours; offices' zones play no part in it.
function asUtc(isoDate: string): DateTime {
  const day = dayParts(isoDate)
  // Parts are taken as they are: reading them again as text costs luxon ten times as much.
  return day === null
    ? DateTime.fromISO(isoDate, { zone: 'utc' })
    : DateTime.utc(day.year, day.month, day.day)
}

/** The date `count` days later (earlier when negative). */
export function addDays(isoDate: string, count: number): string {
  const millis = asUtc(isoDate).toMillis() + count * dayLength
  const { year, month, day } = DateTime.fromMillis(millis, { zone: 'utc' })
  return isoDay(year, month, day)
}

/** The number of days from one date to the other: 0 for the same day, negative when `until` is earlier. */
export function daysBetween(from: string, until: string): number {
  return (asUtc(until).toMillis() - asUtc(from).toMillis()) / dayLength
}

/** The day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(isoDate: string): number {
  return asUtc(isoDate).weekday
}

/** The ISO week a date falls in: 2024-12-30 belongs to week 1 of 2025. */
export function weekOf(isoDate: string): WeekRef {
  const date = asUtc(isoDate)
  return { year: date.weekYear, week: date.weekNumber }
}

/** 53 in long years (those with a Thursday on 1 January or 31 December), else 52. */
export function weeksInYear(year: number): number {
  return weekOf(isoDay(year, 12, 28)).week
}

/** True for a week that exists: 54 never does, 53 only in long years; years 1970 to 2200. */
export function isWeek(ref: WeekRef): boolean {
  if (!Number.isInteger(ref.year) || ref.year < FIRST_YEAR || ref.year > LAST_YEAR) return false
  return Number.isInteger(ref.week) && ref.week >= 1 && ref.week <= weeksInYear(ref.year)
}

/** The seven dates of a week, Monday first. The week must exist (`isWeek`). */
export function weekDays(ref: WeekRef): string[] {
  // 4 January always lies in week 1.
  const fourth = isoDay(ref.year, 1, 4)
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (ref.week - 1) * 7)
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count))
}

/** The week after, over the year's edge when need be. */
export function nextWeek(ref: WeekRef): WeekRef {
  return ref.week < weeksInYear(ref.year)
    ? { year: ref.year, week: ref.week + 1 }
    : { year: ref.year + 1, week: 1 }
}

/** The week before, over the year's edge when need be. */
export function previousWeek(ref: WeekRef): WeekRef {
  return ref.week > 1
    ? { year: ref.year, week: ref.week - 1 }
    : { year: ref.year - 1, week: weeksInYear(ref.year - 1) }
}

/** Local Monday 00:00 to the next Monday 00:00 (a `Period`), so 167 or 169 hours long when summer time begins or ends. */
export function weekPeriod(ref: WeekRef, zone: string): { from: DateTime; until: DateTime } {
  const days = weekDays(ref)
  const monday = days[0] ?? isoDay(ref.year, 1, 1)
  return { from: startOfDay(monday, zone), until: startOfDay(addDays(monday, 7), zone) }
}

/** The office's local date at an instant. */
export function localDateOf(instant: DateTime, zone: string): string {
  return instant.setZone(zone).toFormat('yyyy-MM-dd')
}

/** The first instant of a local day, in UTC; 01:00 where summer time begins at midnight. */
export function startOfDay(isoDate: string, zone: string): DateTime {
  return localInstant(isoDate, '00:00', zone)
}

/**
 * The instant, in UTC, at which the local time in `zone` is this date and time ('HH:mm', '24:00' = next midnight).
 * A time that clocks skip in spring moves forward by the skipped stretch; one shown twice in autumn means the first.
 */
export function localInstant(isoDate: string, time: string, zone: string): DateTime {
  if (time === '24:00') return localInstant(addDays(isoDate, 1), '00:00', zone)
  const steady = steadyInstant(isoDate, time, zone)
  if (steady !== null) return steady
  const local = DateTime.fromISO(`${isoDate}T${time}`, { zone })
  // luxon leaves open which of two equal local times it returns.
  const earliest = Math.min(...local.getPossibleOffsets().map((each) => each.toMillis()))
  return DateTime.fromMillis(earliest, { zone: 'utc' })
}

/**
 * Writes an instant, as PostgreSQL has it in JSON or any other ISO 8601, in the one form that compares as text: in UTC to
 * the millisecond. Where instants are many, luxon would be most of their cost.
 */
export function utcText(written: string): string {
  if (written.endsWith('+00:00')) {
    const milliseconds = written.slice(20, -6).padEnd(3, '0').slice(0, 3)
    return `${written.slice(0, 19)}.${milliseconds}Z`
  }
  if (written.length === 24 && written.endsWith('Z')) return written
  return DateTime.fromISO(written, { zone: 'utc' }).toISO() ?? ''
}

// Nearly always the clocks are the same a day before and a day after, and nothing else need be asked.
function steadyInstant(isoDate: string, time: string, zone: string): DateTime | null {
  const clock = /^(\d{2}):(\d{2})$/.exec(time)
  if (clock === null) return null
  const local =
    asUtc(isoDate).toMillis() + (Number(clock[1]) * 60 + Number(clock[2])) * minuteLength
  const [before, after] = [local - dayLength, local + dayLength].map(
    (millis) => DateTime.fromMillis(millis, { zone }).offset,
  )
  if (before === undefined || before !== after) return null
  return DateTime.fromMillis(local - before * minuteLength, { zone: 'utc' })
}
