import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { type Claim, collides, endAmong, type Holding, overlap } from '../../src/booking/rules.ts'

const eight = DateTime.utc(2026, 11, 26, 8)

const claim = fc
  .record({
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 30 }),
    kind: fc.constantFrom<Claim['kind'][]>('STATED', 'ASSUMED', 'REQUESTED'),
  })
  .map(({ start, length, kind }) => claimOf(kind, start, start + length))

function claimOf(kind: Claim['kind'], from: number, until: number): Claim {
  return {
    eventId: 'e',
    resourceId: 'r',
    owner: 'event',
    kind,
    period: { from: eight.plus({ minutes: from }), until: eight.plus({ minutes: until }) },
  }
}

function asText({ kind, period: { from, until } }: Claim): Holding<string> {
  return { kind, period: { from: from.toISO()!, until: until.toISO()! } }
}

describe('a collision', () => {
  // The minutes after eight of two claims: the first and the second as they are written.
  const cases: [string, Claim, Claim, boolean][] = [
    ['one start', claimOf('STATED', 0, 60), claimOf('STATED', 0, 30), true],
    ['one start, one end assumed', claimOf('STATED', 0, 60), claimOf('ASSUMED', 0, 90), true],
    ['one start, both ends assumed', claimOf('ASSUMED', 0, 90), claimOf('ASSUMED', 0, 90), true],
    ['a start within', claimOf('STATED', 0, 60), claimOf('STATED', 59, 90), true],
    [
      'a start within, its end assumed',
      claimOf('STATED', 0, 60),
      claimOf('ASSUMED', 59, 149),
      true,
    ],
    ['one within the other', claimOf('STATED', 0, 60), claimOf('STATED', 20, 40), true],
    ['touching', claimOf('STATED', 0, 60), claimOf('STATED', 60, 90), false],
    ['apart', claimOf('STATED', 0, 60), claimOf('STATED', 61, 90), false],
    [
      'a stated start before an assumed end',
      claimOf('ASSUMED', 0, 90),
      claimOf('STATED', 1, 90),
      false,
    ],
    ['two assumed ends', claimOf('ASSUMED', 0, 90), claimOf('ASSUMED', 1, 91), false],
    ['a wish at one start', claimOf('REQUESTED', 0, 60), claimOf('STATED', 0, 60), false],
    ['two wishes at one start', claimOf('REQUESTED', 0, 60), claimOf('REQUESTED', 0, 60), false],
  ]
  for (const [name, one, other, verdict] of cases) {
    test(`of two claims, ${name}: ${verdict ? 'yes' : 'no'}, from either side`, () => {
      expect([collides(one, other), collides(other, one)]).toEqual([verdict, verdict])
      expect(collides(asText(one), asText(other))).toBe(verdict)
    })
  }

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(claim, claim, (one, other) => collides(one, other) === collides(other, one)),
    )
  })

  test('is the same of instants and of their text', () => {
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        expect(collides(asText(one), asText(other))).toBe(collides(one, other))
        expect(overlap(asText(one).period, asText(other).period)).toBe(
          overlap(one.period, other.period),
        )
      }),
    )
  })

  test('is of instants, in whatever zone they are written', () => {
    fc.assert(
      fc.property(claim, claim, (one, { period: { from, until }, ...other }) => {
        const local = { from: from.setZone('Asia/Ho_Chi_Minh'), until: until.setZone('UTC+7') }
        expect(collides(one, { ...other, period: local })).toBe(
          collides(one, { ...other, period: { from, until } }),
        )
      }),
    )
  })

  test('is never of claims that touch or stand apart, whatever their kind', () => {
    fc.assert(
      fc.property(claim, claim, fc.nat({ max: 5 }), (one, other, gap) => {
        const from = one.period.until.plus({ minutes: gap })
        const until = from.plus(other.period.until.diff(other.period.from))
        const next = { ...other, period: { from, until } }
        expect(collides(one, next) || collides(next, one)).toBe(false)
        expect(overlap(one.period, next.period) || overlap(next.period, one.period)).toBe(false)
      }),
    )
  })

  test('is never of what is only requested', () => {
    fc.assert(
      fc.property(claim, claim, (one, other) => !collides({ ...one, kind: 'REQUESTED' }, other)),
    )
  })
})

describe('the end of a hold', () => {
  test('is never after that of its claim, nor at its start, and given way by assumed ends only', () => {
    fc.assert(
      fc.property(claim, fc.array(claim, { maxLength: 8 }), (one, others) => {
        const end = endAmong(one, others)
        expect(end <= one.period.until && end > one.period.from).toBe(true)
        if (one.kind !== 'ASSUMED') expect(end).toEqual(one.period.until)
      }),
    )
  })

  test('is the next start of what holds, in whatever order the others come', () => {
    const one = claimOf('ASSUMED', 0, 90)
    const others = [
      claimOf('STATED', 40, 50),
      claimOf('REQUESTED', 10, 20),
      claimOf('ASSUMED', 30, 120),
      claimOf('STATED', 0, 5),
      claimOf('STATED', 90, 95),
    ]
    for (const order of [others, [...others].reverse()]) {
      expect(endAmong(one, order)).toEqual(eight.plus({ minutes: 30 }))
    }
    expect(endAmong(one, [])).toEqual(eight.plus({ minutes: 90 }))
  })

  test('leaves none empty and lets none overlap among claims that do not collide', () => {
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
})
