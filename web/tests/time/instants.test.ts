import { describe, expect, test } from 'vitest'
import { instantIn } from '../../src/time/dates.ts'

describe('the instant of a local time', () => {
  const cases: [string, string, string, string | undefined][] = [
    ['in Việt Nam', 'Asia/Ho_Chi_Minh', '2026-11-24T11:30', '2026-11-24T04:30:00.000Z'],
    ['across midnight', 'Asia/Ho_Chi_Minh', '2026-01-01T05:00', '2025-12-31T22:00:00.000Z'],
    ['with a quarter of an hour', 'Asia/Kathmandu', '2026-11-24T11:30', '2026-11-24T05:45:00.000Z'],
    ['west of Greenwich', 'America/New_York', '2026-07-01T20:15', '2026-07-02T00:15:00.000Z'],
    [
      'that the zone has twice is the first',
      'Europe/Paris',
      '2026-10-25T02:30',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'that the zone skips is an hour of that night',
      'Europe/Paris',
      '2026-03-29T02:30',
      '2026-03-29T00:30:00.000Z',
    ],
    ['that is none', 'Asia/Ho_Chi_Minh', '', undefined],
  ]
  for (const [what, zone, local, instant] of cases) {
    test(what, () => expect(instantIn(zone, local)).toBe(instant))
  }
})
