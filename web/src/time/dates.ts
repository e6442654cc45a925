/** ISO weekday of a date `YYYY-MM-DD`, 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** `23/11`, as programmes write a day. */
export function shortDate(date: string): string {
  return `${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}`
}

/** The date to be told beside a printed time; null when it is the reader's own day, or the time names it already. */
export function dateBeside(
  time: string,
  date: string | null,
  ownDay: string | null,
): string | null {
  if (date === null || date === ownDay) return null
  return new RegExp(`(?<![\\d/])${shortDate(date)}(?!\\d)`).test(time) ? null : date
}

/** True for a printed time with a word that the usual column of times would break, such as a date with its year. */
export function isWideTime(time: string): boolean {
  return /[^\s–-]{9}/.test(time)
}

/** `23/11/2026`, day and month in two digits, as papers write a date. */
export function paperDate(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** Day, month and year as a paper's date line has them: days below 10 and the months 1 and 2 get a zero (Decree 30/2020/NĐ-CP). */
export function dateLine(date: string): { day: string; month: string; year: string } {
  const month = Number(date.slice(5, 7))
  return {
    day: date.slice(8, 10),
    month: month < 3 ? `0${month}` : String(month),
    year: date.slice(0, 4),
  }
}

/** The date of an instant in the office's zone, `YYYY-MM-DD`. */
export function dateAt(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant))
}

/** A clock time as programmes print it, `7h30` for `07:30` and `14h` for `14:00`. */
export function hourOf(time: string): string {
  const minute = time.slice(3, 5)
  return `${Number(time.slice(0, 2))}h${minute === '00' ? '' : minute}`
}

/** The same of an instant in the office's zone. */
export function hourAt(instant: string, zone: string): string {
  return hourOf(clockAt(instant, zone))
}

/** Clock time of an instant in the office's zone, `15:41`. */
export function clockAt(instant: string, zone: string): string {
  const form = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('en-GB', form).format(new Date(instant))
}

/**
 * The instant of a local date and clock time in a zone, ISO 8601 in UTC; undefined for what is no time. An hour that the
 * zone skips is the one after, of one that it has twice the first is meant.
 */
export function instantIn(zone: string, local: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc)) return undefined
  const day = 24 * 3_600_000
  const candidates = [asUtc - day, asUtc + day].map((near) => asUtc - offsetAt(near, zone))
  const fitting = candidates.filter((at) => at + offsetAt(at, zone) === asUtc)
  return new Date(Math.min(...(fitting.length > 0 ? fitting : candidates))).toISOString()
}

function offsetAt(instant: number, zone: string): number {
  const text = new Date(instant).toISOString()
  const seconds = Math.floor(instant / 1000) * 1000
  const shown = Date.parse(`${dateAt(text, zone)}T${clockAt(text, zone)}:00Z`)
  // The offset of every zone in use is whole minutes.
  return shown - Math.floor(seconds / 60_000) * 60_000
}
