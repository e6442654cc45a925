import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { lastsBeyond } from '../../src/programme/rules/running.ts'
import { plainFacts } from '../support/make/calendar.ts'

const midnight = DateTime.fromISO('2026-11-30T00:00:00+07:00', { setZone: true })
const endingAt = (until: string) =>
  plainFacts({ period: { from: '2026-11-29T13:00:00.000Z', until, isEndAssumed: false } })

// The store gives only what meets a week; this is the lock behind that lock.
test('an item lasts beyond an instant when it ends later, not when it ends just then', () => {
  expect(lastsBeyond(endingAt('2026-11-29T16:59:00.000Z'), midnight)).toBe(false)
  expect(lastsBeyond(endingAt('2026-11-29T17:00:00.000Z'), midnight)).toBe(false)
  expect(lastsBeyond(endingAt('2026-11-29T17:01:00.000Z'), midnight)).toBe(true)
  expect(lastsBeyond(plainFacts({ period: null }), midnight)).toBe(false)
})
