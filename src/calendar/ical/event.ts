import { formatDate } from 'ical-generator'
import { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { PublishedEventRow } from '../../../db/schema/release.ts'
import type { SightLevel } from '../../access/policy.ts'
import { cleaned, contentLine, textLine } from './text.ts'
import { type FeedLanguage, feedWords } from './words.ts'

/** A published event with what a calendar says of it besides its facts. */
export type CalendarEvent = Pick<
  PublishedEventRow,
  | 'uid'
  | 'sequence'
  | 'firstPublishedAt'
  | 'changedAt'
  | 'status'
  | 'secrecy'
  | 'period'
  | 'allDayOn'
  | 'allDayUntil'
  | 'facts'
> & {
  /** The number of the release that last changed this event. */
  releaseNumber: number
  isRecordedAfterwards: boolean
}

/** The rendering of an event: its sight level (0 is never rendered), language, and the IANA zone of its local times. */
export type Rendering = { level: Exclude<SightLevel, 0>; language: FeedLanguage; zone: string }

/** The key of what a rendering depends on besides the event: cached parts with another key are rendered anew. */
export function partForm(zone: string): string {
  return `1 ${zone}`
}

/** The VEVENT of an event as RFC 5545 text, CRLF and folding included. The same event and rendering give the same bytes. */
export function vevent(event: CalendarEvent, rendering: Rendering): string {
  const { level, zone } = rendering
  const place = locationOf(event.facts, level)
  const description = level === 3 ? descriptionOf(event, rendering.language) : ''
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', event.uid),
    contentLine('DTSTAMP', formatDate(null, event.changedAt)),
    contentLine('CREATED', formatDate(null, event.firstPublishedAt)),
    contentLine('LAST-MODIFIED', formatDate(null, event.changedAt)),
    contentLine('SEQUENCE', String(event.sequence)),
    ...timeLines(event, zone),
    textLine('SUMMARY', summaryOf(event, rendering)),
    ...(place === '' ? [] : [textLine('LOCATION', place)]),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    contentLine('STATUS', isCancelled(event) ? 'CANCELLED' : event.status),
    contentLine('CLASS', classOf(event.secrecy, level)),
    contentLine('TRANSP', isOpaque(event) ? 'OPAQUE' : 'TRANSPARENT'),
    'END:VEVENT\r\n',
  ].join('')
}

/** SUMMARY before escaping. Below full sight it shows neither the subject nor words of time. */
export function summaryOf(
  event: Pick<CalendarEvent, 'facts' | 'status' | 'period' | 'allDayOn'>,
  { level, language }: Pick<Rendering, 'level' | 'language'>,
): string {
  const words = feedWords[language]
  if (level < 3) return `${isCancelled(event) ? words.cancelled : ''}${words.busy}`
  const { facts, status } = event
  const prefix = { CANCELLED: words.cancelled, POSTPONED: words.postponed }[status as string] ?? ''
  const isVague = event.period === null && !facts.isAllDay
  const time = isVague ? ` (${facts.time.words || facts.time.text || words.timeUnknown})` : ''
  const suffix = status === 'TENTATIVE' ? words.tentative : ''
  return oneLine(`${prefix}${facts.title}${time}${suffix}`)
}

/** LOCATION before escaping; empty when there is none or it is not shown. */
export function locationOf(facts: EventFacts, level: SightLevel): string {
  return level >= 2 ? oneLine(facts.place.label) : ''
}

/** True for what no longer takes place: a calendar knows no postponement and says CANCELLED of both. */
export function isCancelled({ status }: Pick<CalendarEvent, 'status'>): boolean {
  return status === 'CANCELLED' || status === 'POSTPONED'
}

/**
 * The local days of an event that is shown by days, both included; null when it has a clock time. Whole days
 * are, and so is an event of which only the day is known.
 */
export function daysOf(
  event: Pick<CalendarEvent, 'facts' | 'period' | 'allDayOn' | 'allDayUntil'>,
): { from: string; to: string } | null {
  if (event.period !== null && !event.facts.isAllDay) return null
  const from = event.allDayOn ?? event.facts.time.startsOn
  if (from === null) return null
  return { from, to: event.allDayUntil ?? event.facts.time.endsOn ?? from }
}

function timeLines(event: CalendarEvent, zone: string): string[] {
  const days = daysOf(event)
  if (days !== null) {
    const after = DateTime.fromISO(days.to, { zone: 'utc' }).plus({ days: 1 })
    return [
      contentLine('DTSTART;VALUE=DATE', days.from.replaceAll('-', '')),
      contentLine('DTEND;VALUE=DATE', formatDate(null, after, true)),
    ]
  }
  if (event.period === null) throw new Error(`No day is known of ${event.uid}`)
  const { from, until } = event.period
  return [zoned('DTSTART', from, zone), zoned('DTEND', until, zone)]
}

function zoned(name: string, at: DateTime, zone: string): string {
  const local = at.setZone(zone)
  // RFC 5545 §3.3.5: a clock time that comes twice as summer ends means the first. The second is said in UTC.
  if (comesAgain(local)) return contentLine(name, formatDate(null, at))
  return contentLine(`${name};TZID=${zone}`, formatDate(zone, at))
}

function comesAgain(local: DateTime): boolean {
  const gained = local.minus({ hours: 3 }).offset - local.offset
  return gained > 0 && local.minus({ minutes: gained }).offset === local.offset + gained
}

function isOpaque(event: CalendarEvent): boolean {
  return !isCancelled(event) && (event.period !== null || event.facts.isAllDay)
}

// What hides the subject must not name the reason either.
function classOf(secrecy: string, level: SightLevel): string {
  if (level < 3 || secrecy === 'PRIVATE') return 'PRIVATE'
  return secrecy === 'NORMAL' ? 'PUBLIC' : 'CONFIDENTIAL'
}

function descriptionOf(event: CalendarEvent, language: FeedLanguage): string {
  const words = feedWords[language]
  const { facts, releaseNumber } = event
  const roles = Object.entries(words.roles).map(([role, name]): [string, string] => [
    name,
    facts.parties
      .filter((party) => party.role === role)
      .map((party) => party.label)
      .join(', '),
  ])
  const lines: [string, string][] = [
    ...roles,
    [words.gatheringPoint, facts.gatheringPoint],
    [words.transport, transportOf(facts, language)],
    [words.source, sourceOf(facts, language)],
    [words.remarks, facts.remarks],
  ]
  const marks = [
    releaseNumber > 0 ? words.adjustment(releaseNumber) : '',
    event.isRecordedAfterwards ? words.recordedAfterwards : '',
  ]
  return [
    ...lines.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`),
    ...marks,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function transportOf({ transport, transportText }: EventFacts, language: FeedLanguage): string {
  const kind = transport === null ? '' : feedWords[language].transports[transport]
  return [kind, transportText].filter((part) => part !== '').join(', ')
}

function sourceOf({ source }: EventFacts, language: FeedLanguage): string {
  const { dated, issuedBy } = feedWords[language]
  const parts = [
    source.number,
    source.on === null ? '' : `${dated} ${dateLabel(source.on, language)}`,
    source.issuer === '' ? '' : `${issuedBy} ${source.issuer}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function dateLabel(date: string, language: FeedLanguage): string {
  return language === 'en' ? date : date.split('-').reverse().join('/')
}

function oneLine(text: string): string {
  return cleaned(text).replace(/\s*\n\s*/g, ' ')
}
