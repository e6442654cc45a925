/** An ISO-8601 week: the year is the week's own (2027-01-01 lies in 2026-W53). */
export interface Week {
  year: number
  number: number
}

/** A day of the Gregorian calendar, month and day from 1. */
interface Day {
  year: number
  month: number
  day: number
}

/** Days since 1970-01-01, by the civil calendar and without a zone. */
function dayNumber({ year, month, day }: Day): number {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  )
}

// 1970-01-01 was a Thursday, the day that decides the year of an ISO week.
const mondayOf = (days: number): number => days - ((((days + 3) % 7) + 7) % 7)
const firstMonday = (year: number): number => mondayOf(dayNumber({ year, month: 1, day: 4 }))

/** The number of ISO weeks of a year, 52 or 53. */
export function weeksIn(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7
}

function weekOf(day: Day): Week {
  const monday = mondayOf(dayNumber(day))
  const year =
    [day.year + 1, day.year].find((candidate) => firstMonday(candidate) <= monday) ?? day.year - 1
  return { year, number: (monday - firstMonday(year)) / 7 + 1 }
}

function isDay({ year, month, day }: Day): boolean {
  const next =
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= dayNumber(next) - dayNumber({ year, month, day: 1 })
  )
}

const weekForms = [
  /^(?:w|t|tuần|tuan|week)?\s*(\d{1,2})$/i,
  /^(?:w|t|tuần|tuan|week)?\s*(\d{1,2})\s*[/-]\s*(\d{4})$/i,
]
const weekIso = /^(\d{4})-?w(\d{1,2})$/i
const dayForm = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/
const dayIso = /^(\d{4})-(\d{2})-(\d{2})$/

/** Writes a week as `2026-W48`. */
export function weekCode({ year, number }: Week): string {
  return `${year}-W${String(number).padStart(2, '0')}`
}

function known(week: Week): Week | undefined {
  const yearIsSane = week.year >= 1970 && week.year <= 2200
  return yearIsSane && week.number >= 1 && week.number <= weeksIn(week.year) ? week : undefined
}

/**
 * Reads what people type to reach a week: `48`, `T48`, `48/2026`, `2026-W48`, `24/11`, `24/11/2026`, `24.11.26`, `2026-11-24`.
 * A missing year is taken from `yearNow`. Week 54, 30 February and other text give `undefined`.
 */
export function weekFromText(text: string, yearNow: number): Week | undefined {
  const typed = text.trim().normalize('NFC')
  const iso = weekIso.exec(typed)
  if (iso) return known({ year: Number(iso[1]), number: Number(iso[2]) })
  for (const form of weekForms) {
    const match = form.exec(typed)
    if (match)
      return known({ year: match[2] ? Number(match[2]) : yearNow, number: Number(match[1]) })
  }
  const day = dayFromText(typed, yearNow)
  return day && isDay(day) ? known(weekOf(day)) : undefined
}

function dayFromText(typed: string, yearNow: number): Day | undefined {
  const iso = dayIso.exec(typed)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const match = dayForm.exec(typed)
  return match
    ? {
        year: match[3] ? Number(match[3].padStart(4, '20')) : yearNow,
        month: Number(match[2]),
        day: Number(match[1]),
      }
    : undefined
}
