import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, Found } from '../../src/clash/rules/claim.ts'
import { clashesOf } from '../../src/clash/rules/clashes.ts'
import { policyOf } from '../../src/clash/rules/policy-of.ts'
import { claim, knownOf, type Said, type Short } from '../support/make/claims.ts'

const said: Said = {
  outside: 25,
  ways: [
    { one: { roomId: 'r1', text: '' }, other: { roomId: 'r1', text: '' }, minutes: 15 },
    { one: { roomId: 'r1', text: '' }, other: { roomId: null, text: 'Sở' }, minutes: 40 },
  ],
}
// All kinds are told, so that none holds by being silent.
const policy = policyOf(
  ['LEADER_ASSUMED_END', 'LEADER_HALF_DAY', 'WEEKEND'].map((kind) => ({
    kind: kind as 'WEEKEND',
    personId: null,
    grade: 'WARNS',
  })),
)

const two = (value: number) => String(value).padStart(2, '0')

/** Hours of a few days, on quarters, so that many meet and many touch. */
const hours = fc
  .record({
    day: fc.integer({ min: 9, max: 12 }),
    start: fc.integer({ min: 28, max: 60 }),
    length: fc.integer({ min: 1, max: 14 }),
  })
  .map(({ day, start, length }) => {
    const clock = (quarter: number) => `${Math.floor(quarter / 4)}:${two((quarter % 4) * 15)}`
    return `${day} ${clock(start)}-${clock(start + length)}`
  })

const short: fc.Arbitrary<Short> = fc.record({
  at: hours,
  who: fc.constantFrom('an', 'binh', 'x'),
  firmness: fc.constantFrom<Claim['firmness'][]>('STATED', 'ASSUMED', 'NONE'),
  certainty: fc.constantFrom<Claim['certainty'][]>('CERTAIN', 'TENTATIVE', 'PROPOSED'),
  where: fc.constantFrom('#r1', '#r2', 'Sở', 'Tòa án'),
  matter: fc.constantFrom(null, 'giao ban'),
  isFiller: fc.boolean(),
  source: fc.constantFrom<Claim['source'][]>('EVENT', 'EVENT', 'EVENT', 'ABSENCE', 'DUTY'),
})

const inRoom: fc.Arbitrary<Short> = fc.record({
  at: hours,
  room: fc.constantFrom('r1', 'r2'),
  standing: fc.constantFrom<Claim['standing'][]>('HELD', 'WANTED', 'NAMED'),
  firmness: fc.constantFrom<Claim['firmness'][]>('STATED', 'ASSUMED', 'NONE'),
  isShortened: fc.constant(false),
})

const claims = fc
  .array(fc.oneof(short, inRoom), { maxLength: 12 })
  .map((all) => all.map((each, at) => claim(`e${two(at)}`, each)))

const find = (given: readonly Claim[]) => clashesOf(given, policy, knownOf(said))

function plain(found: ReadonlyMap<string, Found[]>) {
  return Object.fromEntries(
    [...found]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, clashes]) => [
        id,
        clashes.map(({ kind, grade, other, claim: { thing }, minutes, certainty }) => [
          kind,
          grade,
          thing.id,
          other?.id,
          minutes,
          certainty,
        ]),
      ]),
  )
}

test('two that meet are told of each other, with the same kind and weight', () => {
  fc.assert(
    fc.property(claims, (given) => {
      const events = new Set(given.filter(({ source }) => source === 'EVENT').map(({ id }) => id))
      const all = [...find(given)].flatMap(([id, clashes]) =>
        clashes
          .filter(
            ({ other, kind }) => other !== null && events.has(other.id) && kind !== 'ROOM_TAKEN',
          )
          .map(({ kind, grade, other, minutes }) => [id, other!.id, kind, grade, minutes?.missing]),
      )
      const mirrored = all.map(([one, other, ...rest]) => [other, one, ...rest])
      expect(all.map(String).sort()).toEqual(mirrored.map(String).sort())
      for (const [one, other] of all) expect(one).not.toBe(other)
    }),
  )
})

test('the order in which claims come changes nothing', () => {
  const shuffled = claims.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(plain(find(other))).toEqual(plain(find(given)))
    }),
  )
})

test('what only touches never meets, where nothing is said of ways', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 28, max: 90 }), { minLength: 2, maxLength: 8 })
  const clock = (quarter: number) => `${Math.floor(quarter / 4)}:${two((quarter % 4) * 15)}`
  fc.assert(
    fc.property(cuts, fc.constantFrom('STATED' as const, 'ASSUMED' as const), (given, firmness) => {
      const at = [...given].sort((one, other) => one - other)
      const rows = at
        .slice(1)
        .map((until, index) =>
          claim(`e${index}`, { at: `10 ${clock(at[index]!)}-${clock(until)}`, firmness }),
        )
      expect([...clashesOf(rows, policy, knownOf())]).toEqual([])
    }),
  )
})

test('a claim on what nobody else claims changes nothing for the others', () => {
  fc.assert(
    fc.property(claims, hours, (given, at) => {
      const unrelated = claim('zz', { at, room: 'a room of its own' })
      const found = new Map([...find([...given, unrelated])].filter(([id]) => id !== 'zz'))
      expect(plain(found)).toEqual(plain(find(given)))
    }),
  )
})

test('the same a week later is told the same', () => {
  const later = (text: string) =>
    text.replace(/^2026-11-(\d\d)/, (_, day) => `2026-11-${two(Number(day) + 7)}`)
  const moved = (each: Claim): Claim => ({
    ...each,
    when: {
      ...each.when,
      day: each.when.day && later(each.when.day),
      period: each.when.period && {
        from: later(each.when.period.from),
        until: later(each.when.period.until),
      },
    },
    booked: each.booked && { from: later(each.booked.from), until: later(each.booked.until) },
  })
  fc.assert(
    fc.property(claims, (given) => {
      expect(plain(find(given.map(moved)))).toEqual(plain(find(given)))
    }),
  )
})

test('what meets is found among a thousand claims as it is by looking at every two', () => {
  const many = fc.array(short, { minLength: 30, maxLength: 60 })
  fc.assert(
    fc.property(many, (shorts) => {
      const given = shorts.map((each, at) => claim(`e${two(at)}`, each))
      const pairs = new Map<string, Set<string>>()
      for (const one of given) {
        for (const other of given) {
          if (one.id >= other.id) continue
          for (const [id, clashes] of find([one, other])) {
            const met = pairs.get(id) ?? new Set()
            for (const clash of clashes)
              if (clash.kind !== 'LEADER_ABSENT') met.add(`${clash.kind} ${clash.other?.id}`)
            pairs.set(id, met)
          }
        }
      }
      for (const [id, clashes] of find(given)) {
        const met = clashes.filter(({ kind }) => kind !== 'LEADER_ABSENT')
        expect(new Set(met.map(({ kind, other }) => `${kind} ${other?.id}`))).toEqual(
          pairs.get(id) ?? new Set(),
        )
      }
    }),
    { numRuns: 20 },
  )
})
