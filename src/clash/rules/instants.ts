import type { Claim, Stretch } from './claim.ts'

/** Minutes since 1970 of an instant, ISO 8601 in UTC. Read by luxon, the instants of a week took longer than its clashes. */
export function minutesOf(instant: string): number {
  const at = (from: number, until: number) => Number(instant.slice(from, until))
  const seconds = Number(instant.slice(17).replace('Z', '')) || 0
  return dayNumber(instant) * 1440 + at(11, 13) * 60 + at(14, 16) + seconds / 60
}

/** Days since 1970 of a date, of which only the first ten letters count. */
export function dayNumber(date: string): number {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return 0
  // The Gregorian calendar counted from March, so that the leap day comes last.
  const years = month <= 2 ? year - 1 : year
  const era = Math.floor(years / 400)
  const ofEra = years - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  )
}

/** Minutes from the end of one stretch to the start of the next; less than none where they overlap. */
export function gapOf(first: Stretch, second: Stretch): number {
  return minutesOf(second.from) - minutesOf(first.until)
}

// No zone is farther from UTC: a local day lies within it.
const zones = 14 * 60

/** The minutes within which a claim may meet another, with `margin` to spare; null when it can meet none. */
export function reachOf(
  { when, firmness, booked, standing }: Claim,
  margin: number,
): { from: number; until: number } | null {
  const stretches = [when.period, booked].filter((each) => each !== null)
  const bounds = stretches.map(({ from, until }) => ({
    from: minutesOf(from),
    until: minutesOf(until),
  }))
  // Without an hour a booked thing is claimed by the day.
  if (when.day !== null && standing !== null && (firmness === 'NONE' || bounds.length === 0)) {
    bounds.push({
      from: dayNumber(when.day) * 1440 - zones,
      until: (dayNumber(when.lastDay ?? when.day) + 1) * 1440 + zones,
    })
  }
  if (bounds.length === 0) return null
  return {
    from: Math.min(...bounds.map(({ from }) => from)) - margin,
    until: Math.max(...bounds.map(({ until }) => until)) + margin,
  }
}
