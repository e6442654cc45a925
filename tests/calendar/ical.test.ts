import fc from 'fast-check'
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { sync as nodeIcal, type VEvent } from 'node-ical'
import { describe, expect, test } from 'vitest'
import { calendarHead, calendarTail } from '../../src/calendar/ical/calendar.ts'
import { type CalendarEvent, vevent } from '../../src/calendar/ical/event.ts'
import { cleaned, textLine } from '../../src/calendar/ical/text.ts'
import { vtimezone } from '../../src/calendar/ical/zone.ts'
import { plainFacts } from '../support/make/calendar.ts'

const at = DateTime.utc(2026, 11, 20, 9, 30)

function eventOf(values: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'e@giaoban.example',
    sequence: 0,
    firstPublishedAt: at,
    changedAt: at,
    status: 'CONFIRMED',
    secrecy: 'NORMAL',
    period: { from: at, until: at.plus({ minutes: 90 }) },
    allDayOn: null,
    allDayUntil: null,
    facts: plainFacts(),
    releaseNumber: 0,
    isRecordedAfterwards: false,
    ...values,
  }
}

function feedOf(
  zone: string,
  events: CalendarEvent[],
  years: [number, number] = [2025, 2028],
): string {
  const timezone = vtimezone(zone, ...years)
  const head = calendarHead({
    name: 'Lịch, công; tác',
    language: 'vi',
    zone,
    timezone,
    cutAt: null,
  })
  const parts = events.map((event) => vevent(event, { level: 3, language: 'vi', zone }))
  return `${head}${parts.join('')}${calendarTail}`
}

/** The events as ical.js reads them, which follows the VTIMEZONE and knows no other. */
function byTimezone(text: string): { uid: string; from: number; until: number; summary: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      from: event.startDate.toUnixTime() * 1000,
      until: event.endDate.toUnixTime() * 1000,
      summary: event.summary,
    }
  })
}

/** The events as node-ical reads them, which follows the IANA name. */
function byName(text: string): { uid: string; from: number; until: number; summary: string }[] {
  return Object.values(nodeIcal.parseICS(text))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map(({ uid, start, end, summary }) => ({
      uid,
      from: start.getTime(),
      until: end!.getTime(),
      summary: String(summary),
    }))
}

const zones = [
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Jerusalem',
  'America/Santiago',
  'Africa/Casablanca',
]

describe('a time zone', () => {
  test.each(zones)(
    '%s is the same to those who follow VTIMEZONE and those who follow its name',
    (zone) => {
      const events = Array.from({ length: 160 }, (_, index) => {
        const from = DateTime.utc(2026, 1, 1, (index * 7) % 24, 30).plus({ days: index * 4 })
        return eventOf({ uid: `${index}`, period: { from, until: from.plus({ hours: 5 }) } })
      })
      const text = feedOf(zone, events)
      const expected = events.map(({ uid, period, facts }) => ({
        uid,
        from: period!.from.toMillis(),
        until: period!.until.toMillis(),
        summary: facts.title,
      }))
      expect(byTimezone(text)).toEqual(expected)
      expect(byName(text)).toEqual(expected)
    },
  )

  test('is short, and stays the same as the years move on', () => {
    for (const zone of zones.slice(0, 6)) {
      const text = vtimezone(zone, 2025, 2028)
      expect(vtimezone(zone, 2026, 2029)).toBe(text)
      expect(text.length).toBeLessThan(400)
      expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)?.length).toBe(
        zone === 'Asia/Ho_Chi_Minh' ? 1 : 2,
      )
    }
  })
})

describe('text', () => {
  const part = fc.constantFrom(
    'ế',
    'ệ',
    'e\u0302\u0301',
    '🌀',
    '👩‍👩‍👧',
    'قمة',
    '\u202e',
    ',',
    ';',
    '\\',
    '\\n',
    ':',
    '"',
    '\r',
    '\n',
    '\r\n',
    '\t',
    '\u0007',
    '\u0000',
    '\u0085',
    '\u2028',
    '\ud800',
    ' ',
    'x',
  )
  const texts = fc.oneof(
    fc.array(part, { maxLength: 120 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  test('of any kind is folded by octets, inside no character, and read back as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = textLine('DESCRIPTION', text)
        expect(line.endsWith('\r\n')).toBe(true)
        for (const piece of line.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the point of the test
          expect(piece).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/)
          expect(piece.isWellFormed()).toBe(true)
        }
        const value = line.slice('DESCRIPTION:'.length, -2).replaceAll('\r\n ', '')
        const read = value.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark))
        expect(read).toBe(cleaned(text))
      }),
      { numRuns: 500 },
    )
  })

  test('of any kind reaches both libraries unharmed', () => {
    fc.assert(
      fc.property(texts, (title) => {
        const [event] = byTimezone(
          feedOf('Asia/Ho_Chi_Minh', [eventOf({ facts: plainFacts({ title: `a${title}z` }) })]),
        )
        const expected = cleaned(`a${title}z`).replace(/\s*\n\s*/g, ' ')
        expect(event?.summary).toBe(expected)
        // node-ical takes an escaped backslash before an n for a line break, so it is asked without backslashes.
        const plain = `a${title}z`.replaceAll('\\', '/')
        const remarks = eventOf({ facts: plainFacts({ remarks: plain }) })
        const [read] = Object.values(
          nodeIcal.parseICS(feedOf('Asia/Ho_Chi_Minh', [remarks])),
        ).filter((part): part is VEvent => part?.type === 'VEVENT')
        expect(read?.description).toBe(`Ghi chú: ${cleaned(plain)}`)
      }),
      { numRuns: 150 },
    )
  })

  test('that would begin a line of its own stays inside its value', () => {
    const title = 'Họp\r\nEND:VEVENT\r\nBEGIN:VALARM'
    const text = vevent(eventOf({ uid: title, facts: plainFacts({ title, remarks: title }) }), {
      level: 3,
      language: 'vi',
      zone: 'Asia/Ho_Chi_Minh',
    })
    expect(text.match(/^(BEGIN|END):/gm)).toEqual(['BEGIN:', 'END:'])
    expect(text).toContain('SUMMARY:Họp END:VEVENT BEGIN:VALARM\r\n')
  })
})

describe('the form of an event', () => {
  const zone = 'Asia/Ho_Chi_Minh'
  const shown = (values: Partial<CalendarEvent>, level: 1 | 2 | 3 = 3) => {
    const lines = vevent(eventOf(values), { level, language: 'vi', zone })
      .replaceAll('\r\n ', '')
      .split('\r\n')
    return lines.filter((line) =>
      /^(DTSTART|DTEND|SUMMARY|STATUS|TRANSP|LOCATION|DESCRIPTION|CLASS)/.test(line),
    )
  }
  const wholeDay = plainFacts({ isAllDay: true })

  test('a whole day ends, not included, the day after', () => {
    expect(
      shown({ period: null, allDayOn: '2026-12-31', allDayUntil: '2026-12-31', facts: wholeDay }),
    ).toEqual([
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Giao ban đầu tuần',
      'STATUS:CONFIRMED',
      'CLASS:PUBLIC',
      'TRANSP:OPAQUE',
    ])
  })

  test('a day without a time says the words and leaves the day free', () => {
    const facts = plainFacts({ time: { ...wholeDay.time, kind: 'UNKNOWN' } })
    expect(
      shown({
        period: null,
        allDayOn: '2026-11-27',
        allDayUntil: null,
        facts,
        status: 'TENTATIVE',
      }),
    ).toEqual([
      'DTSTART;VALUE=DATE:20261127',
      'DTEND;VALUE=DATE:20261128',
      'SUMMARY:Giao ban đầu tuần (chưa rõ giờ) (dự kiến)',
      'STATUS:TENTATIVE',
      'CLASS:PUBLIC',
      'TRANSP:TRANSPARENT',
    ])
  })

  test('a half-day has its hours, and what crosses midnight ends on the next day', () => {
    const local = (text: string) => DateTime.fromISO(text, { zone })
    const half = { from: local('2026-11-24T13:30'), until: local('2026-11-24T17:00') }
    expect(shown({ period: half }).slice(0, 2)).toEqual([
      'DTSTART;TZID=Asia/Ho_Chi_Minh:20261124T133000',
      'DTEND;TZID=Asia/Ho_Chi_Minh:20261124T170000',
    ])
    const night = { from: local('2026-11-24T22:00'), until: local('2026-11-25T01:00') }
    expect(shown({ period: night }).slice(0, 2)).toEqual([
      'DTSTART;TZID=Asia/Ho_Chi_Minh:20261124T220000',
      'DTEND;TZID=Asia/Ho_Chi_Minh:20261125T010000',
    ])
  })

  test('what is cancelled or postponed says which, and takes no time', () => {
    expect(shown({ status: 'CANCELLED' }).slice(2)).toEqual([
      'SUMMARY:Hủy: Giao ban đầu tuần',
      'STATUS:CANCELLED',
      'CLASS:PUBLIC',
      'TRANSP:TRANSPARENT',
    ])
    expect(shown({ status: 'POSTPONED' })[2]).toBe('SUMMARY:Hoãn: Giao ban đầu tuần')
    expect(shown({ status: 'POSTPONED' }, 1)[2]).toBe('SUMMARY:Hủy: Bận')
  })

  test('shows less the less is allowed', () => {
    const facts = plainFacts({
      title: 'Tin mật',
      remarks: 'Tin mật',
      gatheringPoint: 'Tin mật',
      timeLabel: 'Tin mật',
      source: { number: 'Tin mật', on: null, issuer: 'Tin mật' },
      place: { resourceId: null, text: '', label: 'Phòng 2' },
      time: { ...wholeDay.time, kind: 'WORDS', words: 'Tin mật' },
    })
    const values = { facts, secrecy: 'CONFIDENTIAL', releaseNumber: 4, isRecordedAfterwards: true }
    expect(shown(values, 2).slice(2)).toEqual([
      'SUMMARY:Bận',
      'LOCATION:Phòng 2',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'TRANSP:OPAQUE',
    ])
    expect(shown(values, 1).slice(2)).toEqual([
      'SUMMARY:Bận',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'TRANSP:OPAQUE',
    ])
    for (const level of [1, 2] as const) {
      for (const period of [null, eventOf().period]) {
        const text = vevent(eventOf({ ...values, period, allDayOn: '2026-11-27' }), {
          level,
          language: 'vi',
          zone,
        })
        expect(text).not.toContain('Tin mật')
      }
    }
  })
})
