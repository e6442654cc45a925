import type { HalfDay } from '../../graphql.generated.ts'

/** The meaning of what is typed where an hour is asked for: a free start, the half-day itself, or a time to be read. */
export type MeantTime = { start: string } | { isHalf: true } | { text: string }

/** As many free starts as have a number of their own. */
const mostNumbered = 9

const isHourIn = (number: number, halfDay: HalfDay): boolean =>
  halfDay === 'MORNING' && number >= 6 && number < 12

/** The number that chooses a free start; undefined where a person who types it would mean the hour. */
export function numberOf(at: number, halfDay: HalfDay): number | undefined {
  const number = at + 1
  return number > mostNumbered || isHourIn(number, halfDay) ? undefined : number
}

/** Reads what is typed: the number of a free start, 0 for the half-day, bare digits as an hour, else a time in words. */
export function meantTime(
  typed: string,
  starts: readonly string[],
  halfDay: HalfDay,
): MeantTime | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (text === '0') return { isHalf: true }
  const start = starts.find((_, at) => String(numberOf(at, halfDay)) === text)
  if (start) return { start }
  const [, hour, minute] = /^(\d{1,2})(\d\d)?$/.exec(text) ?? []
  return { text: hour === undefined ? text : `${hour}h${minute ?? ''}` }
}
