import type { DateTime } from 'luxon'
import {
  addDays,
  dayParts,
  daysBetween,
  FIRST_YEAR,
  LAST_YEAR,
  localDateOf,
  localInstant,
  startOfDay,
} from './weeks.ts'

/** Buổi: the half-day a row of the programme stands in. */
export type HalfDay = 'MORNING' | 'AFTERNOON' | 'EVENING'

/** The precision with which the office has written a time, from a full period down to nothing yet. */
export type TimeKind = 'PERIOD' | 'START' | 'HALF_DAY' | 'ALL_DAY' | 'DAYS' | 'WORDS' | 'UNKNOWN'

/**
 * A time as the office entered it. Dates are 'YYYY-MM-DD' and times 'HH:mm', both local to the office.
 * - `endsOn`: last day, inclusive; only for DAYS and for a PERIOD that ends on another day than it starts.
 * - `halfDay`: what the page states, else null (then see `halfDayOf`); it may contradict the clock, pages do.
 * - `endTime` may be '24:00'. ALL_DAY may carry times ("7:30 (Cả ngày)"), DAYS those of its first and last day.
 * - `words`: "sau hội nghị". `text`: the time exactly as typed, kept for who edits it; a page prints `writeTime`.
 * - UNKNOWN with `startsOn`: the day is known and the time is not; without: no time yet.
 */
export type EnteredTime = {
  kind: TimeKind
  startsOn: string | null
  endsOn: string | null
  halfDay: HalfDay | null
  startTime: string | null
  endTime: string | null
  words: string | null
  text: string | null
}

/** An office's zone (IANA), the length assumed where only a start is written, and its half-days' hours ('HH:mm'). */
export type OfficeHours = {
  zone: string
  defaultMinutes: number
  halfDays: Record<HalfDay, { from: string; until: string }>
}

/** A stretch of time, half-open (`until` is the first instant outside), both ends in UTC, never empty. */
export type Period = { from: DateTime; until: DateTime }

/**
 * The meaning of an entered time for conflicts and calendars.
 * - `hold`: STATED holds a room hard; ASSUMED gives way to a later start; NONE holds nothing (a half-day alone).
 * - `isEndAssumed`: nobody wrote an end, it follows from the office's settings (START and HALF_DAY).
 */
export type EffectiveTime = {
  period: Period
  hold: 'STATED' | 'ASSUMED' | 'NONE'
  isEndAssumed: boolean
}

/** One thing wrong with an entered time: the field of `EnteredTime`, a stable code, and a readable sentence. */
export type TimeFault = { field: string; code: string; message: string }

/** An item lasts at most so many days, its first and last included. */
export const MAX_DAYS = 366
const MAX_GRAPHEMES = 200

/**
 * The effective period of an entered time, or null when it has none (WORDS, UNKNOWN) or is faulty (`timeFaults`).
 * Never empty and never reversed, in any zone: where a clock change swallows the time between start and end, the
 * length read off the clock is kept. An assumed end never leaves the local day of the start.
 */
export function effectiveTime(entered: EnteredTime, hours: OfficeHours): EffectiveTime | null {
  if (timeFaults(entered).length > 0 || entered.startsOn === null) return null
  const day = entered.startsOn
  switch (entered.kind) {
    case 'PERIOD':
      return stated(
        day,
        entered.startTime ?? '',
        entered.endsOn ?? day,
        entered.endTime ?? '',
        hours.zone,
      )
    case 'START':
      return {
        period: assumedPeriod(day, entered.startTime ?? '', hours),
        hold: 'ASSUMED',
        isEndAssumed: true,
      }
    case 'HALF_DAY': {
      const half = hours.halfDays[entered.halfDay ?? 'MORNING']
      const period = localPeriod(day, half.from, day, half.until, hours.zone)
      return { period, hold: 'NONE', isEndAssumed: true }
    }
    case 'ALL_DAY':
    case 'DAYS':
      return wholeDays(entered, day, hours)
    case 'WORDS':
    case 'UNKNOWN':
      return null
  }
}

function stated(
  startsOn: string,
  start: string,
  endsOn: string,
  end: string,
  zone: string,
): EffectiveTime {
  return {
    period: localPeriod(startsOn, start, endsOn, end, zone),
    hold: 'STATED',
    isEndAssumed: false,
  }
}

function wholeDays(entered: EnteredTime, day: string, hours: OfficeHours): EffectiveTime {
  const { MORNING, AFTERNOON, EVENING } = hours.halfDays
  const start = entered.startTime ?? MORNING.from
  const endsOn = entered.endsOn ?? day
  if (endsOn > day)
    return stated(day, start, endsOn, entered.endTime ?? AFTERNOON.until, hours.zone)
  const end =
    [entered.endTime ?? AFTERNOON.until, EVENING.until].find((time) => time > start) ?? '24:00'
  return stated(day, start, day, end, hours.zone)
}

function localPeriod(
  startsOn: string,
  start: string,
  endsOn: string,
  end: string,
  zone: string,
): Period {
  const from = localInstant(startsOn, start, zone)
  const until = localInstant(endsOn, end, zone)
  if (until > from) return { from, until }
  // Both ends fell into hours that the clocks skip, or the office's own hours are reversed.
  const minutes = daysBetween(startsOn, endsOn) * 1440 + minutesOf(end) - minutesOf(start)
  return { from, until: from.plus({ minutes: Math.max(1, minutes) }) }
}

function assumedPeriod(day: string, start: string, hours: OfficeHours): Period {
  const from = localInstant(day, start, hours.zone)
  const midnight = startOfDay(addDays(localDateOf(from, hours.zone), 1), hours.zone)
  const until: DateTime = from.plus({ minutes: Math.max(1, hours.defaultMinutes) })
  return { from, until: until < midnight ? until : midnight }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The half-day in which the item stands: the stated one, else by its start (before 12:00, before 18:00), else the morning. */
export function halfDayOf(entered: EnteredTime): HalfDay {
  if (entered.halfDay !== null) return entered.halfDay
  const isWhole = entered.kind === 'ALL_DAY' || entered.kind === 'DAYS'
  return isWhole || entered.startTime === null ? 'MORNING' : halfDayAt(entered.startTime)
}

/** The half-day of a clock time 'HH:mm': noon opens the afternoon, 18:00 the evening. */
export function halfDayAt(time: string): HalfDay {
  if (time < '12:00') return 'MORNING'
  return time < '18:00' ? 'AFTERNOON' : 'EVENING'
}

/** True for an item that takes the whole of its day or days: "Cả ngày", also with a start, and days without times. */
export function isAllDay(entered: EnteredTime): boolean {
  if (entered.kind === 'DAYS') return entered.startTime === null && entered.endTime === null
  return entered.kind === 'ALL_DAY'
}

/** True for 'HH:mm' between 00:00 and 23:59. */
export function isClockTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
}

/**
 * Everything wrong with an entered time, in the order of its fields; empty when it may be stored.
 * A half-day that contradicts the start is not a fault.
 */
export function timeFaults(entered: EnteredTime): TimeFault[] {
  return [...faultsOfForm(entered), ...faultsOfKind(entered), ...faultsOfOrder(entered)]
}

function faultsOfForm(entered: EnteredTime): TimeFault[] {
  const faults: TimeFault[] = []
  for (const field of ['startsOn', 'endsOn'] as const) {
    const value = entered[field]
    if (value === null) continue
    const year = dayParts(value)?.year
    if (year === undefined)
      faults.push({ field, code: 'DAY_INVALID', message: `There is no day ${shown(value)}.` })
    else if (year < FIRST_YEAR || year > LAST_YEAR)
      faults.push({
        field,
        code: 'YEAR_OUT_OF_RANGE',
        message: `The year ${year} is outside ${FIRST_YEAR} to ${LAST_YEAR}.`,
      })
  }
  for (const field of ['startTime', 'endTime'] as const) {
    const value = entered[field]
    if (value === null || isClockTime(value) || (field === 'endTime' && value === '24:00')) continue
    faults.push({
      field,
      code: 'TIME_INVALID',
      message: `There is no time ${shown(value)} on a clock.`,
    })
  }
  for (const field of ['words', 'text'] as const) {
    if (graphemeCount(entered[field] ?? '') <= MAX_GRAPHEMES) continue
    faults.push({
      field,
      code: 'TEXT_TOO_LONG',
      message: `A time is written in at most ${MAX_GRAPHEMES} characters.`,
    })
  }
  return faults
}

// What was typed may be of any length; a message quotes only its beginning.
function shown(value: string): string {
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
}

function graphemeCount(text: string): number {
  // No grapheme is shorter than a code unit, and counting a short text is not worth the segmenter.
  if (text.length <= MAX_GRAPHEMES) return text.length
  return [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)].length
}

type Needed = { needs: (keyof EnteredTime)[]; allows: (keyof EnteredTime)[] }

const FIELDS_OF_KIND: Record<TimeKind, Needed> = {
  PERIOD: { needs: ['startsOn', 'startTime', 'endTime'], allows: ['endsOn', 'halfDay'] },
  START: { needs: ['startsOn', 'startTime'], allows: ['halfDay'] },
  HALF_DAY: { needs: ['startsOn', 'halfDay'], allows: [] },
  ALL_DAY: { needs: ['startsOn'], allows: ['halfDay', 'startTime', 'endTime'] },
  DAYS: { needs: ['startsOn', 'endsOn'], allows: ['halfDay', 'startTime', 'endTime'] },
  WORDS: { needs: ['words'], allows: ['startsOn', 'halfDay'] },
  UNKNOWN: { needs: [], allows: ['startsOn', 'halfDay'] },
}

const MISSING: Partial<Record<keyof EnteredTime, { code: string; message: string }>> = {
  startsOn: { code: 'DAY_MISSING', message: 'This kind of time needs a day.' },
  endsOn: { code: 'DAY_MISSING', message: 'Several days need a last day.' },
  startTime: { code: 'TIME_MISSING', message: 'This kind of time needs a start.' },
  endTime: { code: 'TIME_MISSING', message: 'A period needs an end.' },
  halfDay: {
    code: 'HALF_DAY_MISSING',
    message: 'Choose the morning, the afternoon or the evening.',
  },
  words: { code: 'WORDS_MISSING', message: 'Write when it is, in words.' },
}

function faultsOfKind(entered: EnteredTime): TimeFault[] {
  const { needs, allows } = FIELDS_OF_KIND[entered.kind]
  const faults: TimeFault[] = []
  for (const field of ['startsOn', 'endsOn', 'halfDay', 'startTime', 'endTime', 'words'] as const) {
    const value = entered[field]
    const missing = MISSING[field]
    const isGiven = value !== null && value.trim() !== ''
    if (!isGiven && needs.includes(field) && missing) faults.push({ field, ...missing })
    if (isGiven && !needs.includes(field) && !allows.includes(field))
      faults.push({
        field,
        code: 'NOT_FOR_THIS_KIND',
        message: `A time of the kind ${entered.kind} has no ${field}.`,
      })
  }
  return faults
}

function faultsOfOrder(entered: EnteredTime): TimeFault[] {
  const { startsOn, startTime, endTime } = entered
  if (startsOn === null || dayParts(startsOn) === null) return []
  const endsOn = entered.endsOn ?? startsOn
  if (dayParts(endsOn) === null) return []
  if (endsOn < startsOn)
    return [
      { field: 'endsOn', code: 'DAYS_REVERSED', message: 'The last day lies before the first.' },
    ]
  if (daysBetween(startsOn, endsOn) + 1 > MAX_DAYS)
    return [
      { field: 'endsOn', code: 'TOO_LONG', message: `An item lasts at most ${MAX_DAYS} days.` },
    ]
  const isOneDay = endsOn === startsOn && startTime !== null && endTime !== null
  if (
    isOneDay &&
    isClockTime(startTime) &&
    (isClockTime(endTime) || endTime === '24:00') &&
    endTime <= startTime
  )
    return [
      { field: 'endTime', code: 'END_BEFORE_START', message: 'The end must come after the start.' },
    ]
  return []
}
