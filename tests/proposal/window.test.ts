import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  isOpenAt,
  minutesLate,
  opensBeforeItCloses,
  type RegistrationSettings,
  usualSettings,
  windowOf,
} from '../../src/proposal/rules/window.ts'
import { weekDays } from '../../src/time/weeks.ts'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })
const settings = (values: Partial<RegistrationSettings> = {}) => ({ ...usualSettings, ...values })

describe('the window of a week', () => {
  test.each<[string, [number, number], Partial<RegistrationSettings>, string, string, string]>([
    ['the usual one', [2026, 49], {}, 'Asia/Ho_Chi_Minh', '2026-11-15T17:00Z', '2026-11-26T09:00Z'],
    [
      'of week 1, over the year',
      [2027, 1],
      {},
      'Asia/Ho_Chi_Minh',
      '2026-12-20T17:00Z',
      '2026-12-31T09:00Z',
    ],
    ['of week 53', [2026, 53], {}, 'Asia/Ho_Chi_Minh', '2026-12-13T17:00Z', '2026-12-24T09:00Z'],
    [
      'in which summer time ends between opening and closing',
      [2026, 44],
      { closesWeekday: 7 },
      'Europe/Berlin',
      '2026-10-11T22:00Z',
      '2026-10-25T15:00Z',
    ],
    ['in summer time', [2026, 30], {}, 'Europe/Berlin', '2026-07-05T22:00Z', '2026-07-16T14:00Z'],
    [
      'that closes in the hour which clocks skip',
      [2026, 14],
      { closesWeekday: 7, closesAt: '02:30' },
      'Europe/Berlin',
      '2026-03-15T23:00Z',
      '2026-03-29T01:30Z',
    ],
    [
      'that closes in the hour which clocks show twice: the first',
      [2026, 44],
      { closesWeekday: 7, closesAt: '02:30' },
      'Europe/Berlin',
      '2026-10-11T22:00Z',
      '2026-10-25T00:30Z',
    ],
    [
      'on the other side of the date line',
      [2026, 49],
      {},
      'Pacific/Kiritimati',
      '2026-11-15T10:00Z',
      '2026-11-26T02:00Z',
    ],
    [
      'in a zone of half hours',
      [2026, 49],
      {},
      'Asia/Kolkata',
      '2026-11-15T18:30Z',
      '2026-11-26T10:30Z',
    ],
  ])('%s', (_, [year, week], values, zone, opens, closes) => {
    const [monday = ''] = weekDays({ year, week })
    const { opensAt, closesAt } = windowOf(monday, settings(values), zone)
    expect([opensAt.toMillis(), closesAt.toMillis()]).toEqual([
      at(opens).toMillis(),
      at(closes).toMillis(),
    ])
  })
})

test('the whole minute of the cut-off is in time, and lateness counts whole minutes after it', () => {
  const closes = at('2026-11-26T09:00Z')
  expect(minutesLate(at('2026-11-26T08:59:59.999Z'), closes)).toBe(0)
  expect(minutesLate(closes, closes)).toBe(0)
  expect(minutesLate(at('2026-11-26T09:00:59.999Z'), closes)).toBe(0)
  expect(minutesLate(at('2026-11-26T09:01Z'), closes)).toBe(1)
  expect(minutesLate(at('2026-11-27T09:00:30Z'), closes)).toBe(24 * 60)
})

test('registration is open from its first instant through its last minute', () => {
  const window = { opensAt: at('2026-11-16T00:00Z'), closesAt: at('2026-11-26T09:00Z') }
  const isOpen = (iso: string) => isOpenAt(at(iso), window)
  expect(isOpen('2026-11-15T23:59:59.999Z')).toBe(false)
  expect(isOpen('2026-11-16T00:00Z')).toBe(true)
  expect(isOpen('2026-11-26T09:00:59Z')).toBe(true)
  expect(isOpen('2026-11-26T09:01Z')).toBe(false)
})

test('a window that opens a week ahead must close after Monday began', () => {
  const monday = settings({ closesWeekday: 1, closesAt: '00:00', opensWeeksAhead: 1 })
  expect(opensBeforeItCloses(monday)).toBe(false)
  expect(opensBeforeItCloses({ ...monday, closesAt: '00:01' })).toBe(true)
  expect(opensBeforeItCloses({ ...monday, opensWeeksAhead: 2 })).toBe(true)
})
