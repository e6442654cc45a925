import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { keptParts, lastModifiedOf } from '../../src/calendar/rules.ts'

function at(clock: string): DateTime {
  return DateTime.fromISO(`2026-11-24T${clock}Z`, { zone: 'utc' })
}

describe('the date of a change', () => {
  const cases: [string, string, string, string | null][] = [
    ['is none in its own second', '10:00:00.300', '10:00:00.900', null],
    ['is none just under a minute after it', '10:00:00', '10:00:59.999', null],
    ['is its second, a minute after it', '10:00:00', '10:01:00', '10:00:00'],
    ['is the second after it when it lies between two', '10:00:00.001', '10:01:01', '10:00:01'],
    ['is none a minute after it but not after that second', '10:00:00.001', '10:01:00.999', null],
    ['is none for a change that is yet to come', '10:00:00', '09:00:00', null],
    ['stays the same ever after', '10:00:00.999', '23:59:59', '10:00:01'],
  ]
  for (const [name, changed, now, told] of cases) {
    test(name, () => {
      const found = lastModifiedOf(at(changed), at(now))
      expect(found?.toISO() ?? null).toBe(told === null ? null : at(told).toISO())
    })
  }
})

describe('a feed that is too large', () => {
  const parts = [
    { octets: 40, rank: 1 },
    { octets: 40, rank: 3 },
    { octets: 40, rank: 2 },
  ]

  test('gives up its parts of the highest rank first, and no more than it must', () => {
    expect(keptParts(parts, 120)).toEqual([true, true, true])
    expect(keptParts(parts, 119)).toEqual([true, false, true])
    expect(keptParts(parts, 40)).toEqual([true, false, false])
    expect(keptParts(parts, 39)).toEqual([false, false, false])
  })
})
