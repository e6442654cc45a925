import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { type Claim, collides, endAmong, overlap } from '../../src/booking/rules.ts'

const claim = fc
  .record({
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 30 }),
    kind: fc.constantFrom('STATED', 'ASSUMED', 'REQUESTED'),
  })
  .map(({ start, length, kind }): Claim => {
    const from = DateTime.utc(2026, 11, 26).plus({ minutes: start })
    return {
      eventId: 'e',
      resourceId: 'r',
      owner: 'event',
      kind: kind as Claim['kind'],
      period: { from, until: from.plus({ minutes: length }) },
    }
  })

test('a collision is the same from both sides', () => {
  fc.assert(
    fc.property(claim, claim, (one, other) => collides(one, other) === collides(other, one)),
  )
})

test('claims that do not collide have holds that are not empty and do not overlap', () => {
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 8 }), (claims) => {
      const kept: Claim[] = []
      for (const each of claims.filter(({ kind }) => kind !== 'REQUESTED')) {
        if (!kept.some((other) => collides(each, other))) kept.push(each)
      }
      const holds = kept.map((each) => ({ from: each.period.from, until: endAmong(each, kept) }))
      for (const [index, hold] of holds.entries()) {
        expect(hold.until > hold.from).toBe(true)
        for (const other of holds.slice(index + 1)) expect(overlap(hold, other)).toBe(false)
      }
    }),
  )
})

test('what is only requested stands in nobody’s way', () => {
  fc.assert(
    fc.property(claim, claim, (one, other) => !collides({ ...one, kind: 'REQUESTED' }, other)),
  )
})
