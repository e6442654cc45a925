import { formatDate } from 'ical-generator'
import { DateTime, IANAZone } from 'luxon'
import { contentLine } from './text.ts'

/** A change of a zone's offset: the local time at which it happens, read before the change; offsets in minutes. */
type Onset = { at: DateTime; from: number; to: number }

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
// The calendar repeats its weekdays after 28 years: enough to tell a yearly rule from a coincidence.
const ruleYears = 28
const onsetsOfRule = ruleYears - 1
const minute = 60_000
const week = 7 * 24 * 60 * minute

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 §3.6.5), right for all of `fromYear` to `untilYear`: one STANDARD,
 * with a yearly DAYLIGHT where the zone keeps one rule, else each change of those years by itself. Anchored in
 * 1970, so that the text stays while the years move on: some clients read nothing but this short yearly form.
 */
export function vtimezone(zone: string, fromYear: number, untilYear: number): string {
  const start = DateTime.utc(fromYear, 1, 1).minus({ days: 1 })
  const near = onsetsBetween(zone, start, DateTime.utc(untilYear + 1, 1, 1))
  const yearly = near.length === 0 ? null : yearlyObservances(zone, start)
  const observances = yearly ?? listedObservances(zone, start, near)
  return ['BEGIN:VTIMEZONE\r\n', contentLine('TZID', zone), observances, 'END:VTIMEZONE\r\n'].join(
    '',
  )
}

const anchor = DateTime.utc(1970, 1, 1)

function yearlyObservances(zone: string, start: DateTime): string | null {
  const onsets = onsetsBetween(zone, start, start.plus({ years: ruleYears }))
  const [first] = onsets
  if (first === undefined) return null
  const same = onsets.filter(({ to }) => to === first.to)
  const other = onsets.filter(({ to }) => to !== first.to)
  const rules = [same, other].map(yearlyRule)
  const [one, two] = rules
  if (one == null || two == null) return null
  return [one, two]
    .map(({ onset, rule }) => observance(onset, onset.to > onset.from, rule))
    .join('')
}

/** The rule by which all of these fall on one weekday of one month at one hour, once in each year; null for none. */
function yearlyRule(onsets: Onset[]): { onset: Onset; rule: string } | null {
  const [first] = onsets
  if (first === undefined || onsets.length < onsetsOfRule) return null
  const { at, from, to } = first
  const isOne = onsets.every(
    (onset, index) =>
      onset.from === from &&
      onset.to === to &&
      onset.at.year === at.year + index &&
      onset.at.month === at.month &&
      onset.at.weekday === at.weekday &&
      onset.at.toFormat('HHmm') === at.toFormat('HHmm'),
  )
  if (!isOne) return null
  const day = weekdays[at.weekday - 1] ?? ''
  const earliest = Math.min(...onsets.map((onset) => onset.at.day))
  const latest = Math.max(...onsets.map((onset) => onset.at.day))
  const isLast = onsets.every((onset) => onset.at.day + 7 > (onset.at.daysInMonth ?? 0))
  const month = `FREQ=YEARLY;BYMONTH=${at.month}`
  if (isLast)
    return anchored(first, `${month};BYDAY=-1${day}`, (d) => d.day + 7 > (d.daysInMonth ?? 0))
  if (latest - earliest > 6) return null
  if (earliest % 7 === 1) {
    const rule = `${month};BYDAY=${Math.ceil(latest / 7)}${day}`
    return anchored(first, rule, (d) => d.day >= earliest && d.day < earliest + 7)
  }
  const days = Array.from({ length: 7 }, (_, index) => earliest + index)
  const rule = `${month};BYDAY=${day};BYMONTHDAY=${days.join(',')}`
  return anchored(first, rule, (d) => days.includes(d.day))
}

/** The rule with its first onset in 1970. */
function anchored(
  onset: Onset,
  rule: string,
  isDay: (day: DateTime) => boolean,
): { onset: Onset; rule: string } {
  const { at } = onset
  let day = DateTime.utc(1970, at.month, 1, at.hour, at.minute)
  while (day.weekday !== at.weekday || !isDay(day)) day = day.plus({ days: 1 })
  return { onset: { ...onset, at: day }, rule }
}

/** For a zone without a yearly rule: its offset at first, then each change. */
function listedObservances(zone: string, start: DateTime, onsets: Onset[]): string {
  const before = offsetAt(zone, start)
  const first = observance({ at: anchor, from: before, to: before }, false)
  return first + onsets.map((onset) => observance(onset, onset.to > onset.from)).join('')
}

function observance({ at, from, to }: Onset, isDaylight: boolean, rule?: string): string {
  const kind = isDaylight ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}\r\n`,
    contentLine('DTSTART', formatDate(null, at, false, true)),
    contentLine('TZOFFSETFROM', offsetText(from)),
    contentLine('TZOFFSETTO', offsetText(to)),
    ...(rule === undefined ? [] : [contentLine('RRULE', rule)]),
    `END:${kind}\r\n`,
  ].join('')
}

function onsetsBetween(name: string, from: DateTime, until: DateTime): Onset[] {
  const zone = IANAZone.create(name)
  const onsets: Onset[] = []
  for (let low = from.toMillis(); low < until.toMillis(); low += week) {
    const [was, is] = [zone.offset(low), zone.offset(low + week)]
    if (was === is) continue
    const at = DateTime.fromMillis(changeBetween(zone, low, low + week), { zone: 'utc' })
    onsets.push({ at: at.plus({ minutes: was }), from: was, to: is })
  }
  return onsets
}

/** The minute at which the offset of `low` ends, in milliseconds like both bounds. */
function changeBetween(zone: IANAZone, low: number, high: number): number {
  const was = zone.offset(low)
  let [before, after] = [low / minute, high / minute]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (zone.offset(middle * minute) === was) before = middle
    else after = middle
  }
  return after * minute
}

function offsetAt(zone: string, at: DateTime): number {
  return IANAZone.create(zone).offset(at.toMillis())
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}
