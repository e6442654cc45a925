import { dayParts, weekdayOf } from './weeks.ts'

/**
 * Days that differ from the ordinary week, both ends inclusive. OFF: nobody works. WORK: a day of the weekend on which
 * the office works in place of another (hoán đổi, làm bù). `isProvisional`: the authority has not announced it yet.
 */
export type Holiday = {
  startsOn: string
  endsOn: string
  name: string
  kind: 'OFF' | 'WORK'
  isProvisional: boolean
}

const SATURDAY = 6
const SUNDAY = 7

/**
 * The holidays of a file of the form of `db/data/holidays-vn.json` (`years` → `off` and `swaps`), by first day.
 * Throws an Error whose message names the place when the file has another form: it is shipped, not typed.
 */
export function holidaysFromFile(json: unknown): Holiday[] {
  const holidays: Holiday[] = []
  for (const [year, content] of Object.entries(
    recordAt(recordAt(json, 'the file').years, 'years'),
  )) {
    const { off, swaps } = recordAt(content, `years.${year}`)
    const daysOff = listAt(off, `years.${year}.off`).map(dayOff)
    holidays.push(
      ...daysOff,
      ...listAt(swaps, `years.${year}.swaps`).flatMap((swap, i) => swapped(swap, i, daysOff)),
    )
  }
  return holidays.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
}

function dayOff(entry: unknown, index: number): Holiday {
  const { from, to, name, provisional } = recordAt(entry, `off[${index}]`)
  const startsOn = dayAt(from, `off[${index}].from`)
  const endsOn = dayAt(to, `off[${index}].to`)
  if (endsOn < startsOn)
    throw new Error(`The holidays file is wrong at off[${index}]: it ends before it begins.`)
  if (typeof name !== 'string')
    throw new Error(`The holidays file is wrong at off[${index}].name: not a text.`)
  return { startsOn, endsOn, name, kind: 'OFF', isProvisional: provisional === true }
}

function swapped(entry: unknown, index: number, daysOff: Holiday[]): Holiday[] {
  const { off, work } = recordAt(entry, `swaps[${index}]`)
  const free = dayAt(off, `swaps[${index}].off`)
  const worked = dayAt(work, `swaps[${index}].work`)
  const inLieu: Holiday = {
    startsOn: worked,
    endsOn: worked,
    name: `Làm bù cho ngày ${shortDay(free)}`,
    kind: 'WORK',
    isProvisional: false,
  }
  if (daysOff.some((holiday) => covers(holiday, free))) return [inLieu]
  const name = `Nghỉ, làm bù ngày ${shortDay(worked)}`
  return [{ startsOn: free, endsOn: free, name, kind: 'OFF', isProvisional: false }, inLieu]
}

function shortDay(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number)
  return `${day}/${month}/${year}`
}

function recordAt(value: unknown, place: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Error(`The holidays file is wrong at ${place}: not an object.`)
}

function listAt(value: unknown, place: string): unknown[] {
  if (Array.isArray(value)) return value
  throw new Error(`The holidays file is wrong at ${place}: not a list.`)
}

function dayAt(value: unknown, place: string): string {
  if (typeof value === 'string' && dayParts(value)) return value
  throw new Error(`The holidays file is wrong at ${place}: not a day.`)
}

function covers(holiday: Holiday, isoDate: string): boolean {
  return holiday.startsOn <= isoDate && isoDate <= holiday.endsOn
}

/** The entry that decides about a date, or null on an ordinary day. A swapped working day outweighs a day off. */
export function holidayOn(isoDate: string, holidays: readonly Holiday[]): Holiday | null {
  const found = holidays.filter((holiday) => covers(holiday, isoDate))
  return found.find((holiday) => holiday.kind === 'WORK') ?? found[0] ?? null
}

/** True when the office works on a local date. `weekend` are ISO weekdays (1 = Monday), by default Saturday and Sunday. */
export function isWorkingDay(
  isoDate: string,
  holidays: readonly Holiday[],
  weekend: readonly number[] = [SATURDAY, SUNDAY],
): boolean {
  const holiday = holidayOn(isoDate, holidays)
  return holiday ? holiday.kind === 'WORK' : !weekend.includes(weekdayOf(isoDate))
}
