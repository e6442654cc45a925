import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { isPast } from '../../src/programme/rules/past.ts'

const zone = 'Asia/Ho_Chi_Minh'
const at = (iso: string) => DateTime.fromISO(iso, { zone }).toUTC()

describe('an item known by its day alone', () => {
  const item = { period: null, startsOn: '2026-11-24', endsOn: null }

  test('is over with that day in the office, not before', () => {
    expect(isPast(item, zone, at('2026-11-24T23:59:59'))).toBe(false)
    expect(isPast(item, zone, at('2026-11-25T00:00:00'))).toBe(true)
  })

  test('of several days is over with the last', () => {
    const lasting = { ...item, endsOn: '2026-11-26' }
    expect(isPast(lasting, zone, at('2026-11-26T23:59:59'))).toBe(false)
    expect(isPast(lasting, zone, at('2026-11-27T00:00:00'))).toBe(true)
  })

  test('without a day is never over', () => {
    expect(isPast({ ...item, startsOn: null }, zone, at('2030-01-01T00:00:00'))).toBe(false)
  })
})

test('an item with hours is over as they end', () => {
  const period = { from: at('2026-11-24T08:00:00'), until: at('2026-11-24T09:30:00') }
  const item = { period, startsOn: '2026-11-24', endsOn: null }
  expect(isPast(item, zone, at('2026-11-24T09:29:59'))).toBe(false)
  expect(isPast(item, zone, at('2026-11-24T09:30:00'))).toBe(true)
})
