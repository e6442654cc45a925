import { contentLine, textLine } from './text.ts'
import { type FeedLanguage, feedWords } from './words.ts'

/** The properties of a calendar as a whole. None of them changes between two releases. */
export type CalendarFrame = {
  name: string
  language: FeedLanguage
  zone: string
  /** The VTIMEZONE of the zone. */
  timezone: string
  /** The number of events at which the feed was cut; null for a whole feed. */
  cutAt: number | null
}

/** Everything before the first VEVENT. The time zone also makes an empty calendar a valid one (§3.6 asks for a component). */
export function calendarHead({ name, language, zone, timezone, cutAt }: CalendarFrame): string {
  const cut = cutAt === null ? [] : cutLines(feedWords[language].cut(cutAt), cutAt)
  return [
    'BEGIN:VCALENDAR\r\n',
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Giao ban//Calendar feed 1//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    contentLine('X-WR-TIMEZONE', zone),
    // As RFC 7986 §5.7 has it, with VALUE as a parameter: clients that fail on this property got it as part of the value.
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
    contentLine('X-PUBLISHED-TTL', 'PT1H'),
    ...cut,
    timezone,
  ].join('')
}

/** Everything after the last VEVENT. */
export const calendarTail = 'END:VCALENDAR\r\n'

function cutLines(sentence: string, cutAt: number): string[] {
  return [
    textLine('DESCRIPTION', sentence),
    textLine('X-WR-CALDESC', sentence),
    contentLine('X-GIAOBAN-CUT', `NEAREST-TO-TODAY;EVENTS=${cutAt}`),
  ]
}
