import { eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { bookings } from '../../db/schema/booking.ts'
import { book } from '../../src/booking/commands/holds.ts'
import { type Claim, collides, endAmong } from '../../src/booking/rules.ts'
import { counted, test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeEvents } from '../support/make/draft.ts'
import { makeOffice } from '../support/make/people.ts'

const now = DateTime.utc(2026, 11, 24)
const eight = DateTime.utc(2026, 11, 26, 1)

/** Minutes from 08:00; without an end the start is all that was written and ninety minutes are assumed. */
type Written = { start: number; end: number | null }

function claimOf(eventId: string, resourceId: string, { start, end }: Written): Claim {
  return {
    eventId,
    resourceId,
    owner: 'event',
    kind: end === null ? 'ASSUMED' : 'STATED',
    period: {
      from: eight.plus({ minutes: start }),
      until: eight.plus({ minutes: end ?? start + 90 }),
    },
  }
}

async function scene(db: Db, count: number) {
  const office = await makeOffice(db)
  const room = await makeRoom(db, { officeId: office.id, name: 'Phòng họp 1' })
  const ids = await makeEvents(db, { officeId: office.id, count })
  const want = (n: number, written: Written | null, ifTaken: 'REFUSE' | 'WISH' = 'REFUSE') =>
    book(db, {
      officeId: office.id,
      scope: [{ eventId: ids[n]!, owner: 'event' }],
      wants:
        written === null ? [] : [{ ...claimOf(ids[n]!, room.id, written), as: 'held', ifTaken }],
      now,
    })
  const held = async () => {
    const live = await db
      .select()
      .from(bookings)
      .where(inArray(bookings.state, ['held', 'confirmed']))
    const minutes = (at: DateTime) => at.diff(eight, 'minutes').minutes
    return live
      .map(({ eventId, period }) => ({
        n: ids.indexOf(eventId),
        from: minutes(period.from),
        until: minutes(period.until),
      }))
      .sort((one, other) => one.from - other.from)
  }
  return { office, room, ids, want, held }
}

test('what is held as it is wanted stays the row that it is, also beside one that changes', async ({
  db,
}) => {
  const { office, room, ids, want } = await scene(db, 2)
  await want(0, { start: 0, end: 60 })
  const [held] = await db.select().from(bookings)
  expect(await want(0, { start: 0, end: 60 })).toEqual({ state: 'BOOKED', changes: [] })
  const asked = [
    claimOf(ids[0]!, room.id, { start: 0, end: 60 }),
    claimOf(ids[1]!, room.id, { start: 60, end: 90 }),
  ]
  const both = await book(db, {
    officeId: office.id,
    scope: ids.map((eventId) => ({ eventId, owner: 'event' })),
    wants: asked.map((claim) => ({ ...claim, as: 'held' as const, ifTaken: 'REFUSE' as const })),
    now,
  })
  expect(both).toMatchObject({ state: 'BOOKED', changes: [expect.anything()] })
  expect(await db.select().from(bookings).where(eq(bookings.eventId, ids[0]!))).toEqual([held])
})

test('a start inside a stated period is taken, a touching one is not', async ({ db }) => {
  const { want, held, ids } = await scene(db, 4)
  expect(await want(0, { start: 0, end: 60 })).toMatchObject({ state: 'BOOKED' })
  expect(await want(1, { start: 30, end: null })).toMatchObject({
    state: 'TAKEN',
    by: { eventId: ids[0] },
  })
  expect(await want(2, { start: 60, end: 120 })).toMatchObject({ state: 'BOOKED' })
  expect(await want(3, { start: -60, end: 0 })).toMatchObject({ state: 'BOOKED' })
  expect(await held()).toEqual([
    { n: 3, from: -60, until: 0 },
    { n: 0, from: 0, until: 60 },
    { n: 2, from: 60, until: 120 },
  ])
})

test('an assumed end gives way to a later start, whichever was there first', async ({ db }) => {
  const { want, held } = await scene(db, 3)
  await want(0, { start: 0, end: null })
  await want(1, { start: 60, end: 70 })
  await want(2, { start: 30, end: null })
  expect(await held()).toEqual([
    { n: 0, from: 0, until: 30 },
    { n: 2, from: 30, until: 60 },
    { n: 1, from: 60, until: 70 },
  ])
})

test('the same start is taken, with a stated end or without', async ({ db }) => {
  const { want, held, ids } = await scene(db, 3)
  await want(0, { start: 0, end: null })
  const taken = { state: 'TAKEN', by: { eventId: ids[0] } }
  expect(await want(1, { start: 0, end: null })).toMatchObject(taken)
  expect(await want(2, { start: 0, end: 10 })).toMatchObject(taken)
  expect(await held()).toEqual([{ n: 0, from: 0, until: 90 }])
})

test('a stated period does not swallow the start of another', async ({ db }) => {
  const { want, held, ids } = await scene(db, 2)
  await want(0, { start: 60, end: null })
  expect(await want(1, { start: 0, end: 61 })).toMatchObject({
    state: 'TAKEN',
    by: { eventId: ids[0] },
  })
  expect(await held()).toEqual([{ n: 0, from: 60, until: 150 }])
})

test('a shortened hold grows again, at most to its assumed end or the next start', async ({
  db,
}) => {
  const { want, held } = await scene(db, 3)
  await want(0, { start: 0, end: null })
  await want(1, { start: 30, end: null })
  await want(2, { start: 60, end: 70 })
  await want(1, null)
  expect(await held()).toEqual([
    { n: 0, from: 0, until: 60 },
    { n: 2, from: 60, until: 70 },
  ])
  await want(2, { start: 200, end: 210 })
  expect(await held()).toEqual([
    { n: 0, from: 0, until: 90 },
    { n: 2, from: 200, until: 210 },
  ])
})

test('a wish for a taken room is kept as a request and held as soon as what it waits for is free', async ({
  db,
}) => {
  const { want, held, ids } = await scene(db, 2)
  await want(0, { start: 0, end: 60 })
  expect(await want(1, { start: 0, end: 60 }, 'WISH')).toMatchObject({ state: 'BOOKED' })
  const wish = () => db.select().from(bookings).where(eq(bookings.eventId, ids[1]!))
  expect(await wish()).toMatchObject([{ state: 'requested' }])
  const freed = await want(0, null)
  expect(await held()).toEqual([{ n: 1, from: 0, until: 60 }])
  expect(freed).toMatchObject({
    state: 'BOOKED',
    changes: [
      { kind: 'booking', before: { state: 'held', eventId: ids[0] }, after: null },
      { kind: 'booking', before: { state: 'requested' }, after: { state: 'held' } },
    ],
  })
  const [request, hold] = (await wish()).sort((one) => (one.state === 'released' ? -1 : 1))
  expect(request).toMatchObject({ state: 'released', replacedBy: hold?.id })
})

test('moving to an adjoining or overlapping period of its own does not clash with itself', async ({
  db,
}) => {
  const { want, held } = await scene(db, 1)
  await want(0, { start: 0, end: 60 })
  await want(0, { start: 30, end: 90 })
  await want(0, { start: 90, end: 120 })
  await want(0, { start: 60, end: null })
  expect(await held()).toEqual([{ n: 0, from: 60, until: 150 }])
})

test('two events swap their rooms in one step', async ({ db }) => {
  const { office, room, ids } = await scene(db, 2)
  const other = await makeRoom(db, { officeId: office.id, name: 'Phòng họp 2' })
  const both = (...resources: string[]) =>
    book(db, {
      officeId: office.id,
      scope: ids.map((eventId) => ({ eventId, owner: 'event' })),
      wants: resources.map((resourceId, n) => ({
        ...claimOf(ids[n]!, resourceId, { start: 0, end: 60 }),
        as: 'held' as const,
        ifTaken: 'REFUSE' as const,
      })),
      now,
    })
  await both(room.id, other.id)
  expect(await both(other.id, room.id)).toMatchObject({ state: 'BOOKED' })
  const live = await db.select().from(bookings).where(eq(bookings.state, 'held'))
  expect(new Map(live.map(({ eventId, resourceId }) => [eventId, resourceId]))).toEqual(
    new Map([
      [ids[0], other.id],
      [ids[1], room.id],
    ]),
  )
})

test('a single new booking takes no lock and one statement beside the look', async ({ db }) => {
  const { want } = await scene(db, 1)
  const { statements } = await counted(db, () => want(0, { start: 0, end: 60 }))
  expect(statements).toHaveLength(2)
  expect(statements.join()).not.toMatch(/for no key update/)
})

const written = fc
  .record({
    start: fc.integer({ min: 0, max: 24 }).map((n) => n * 15),
    length: fc.option(fc.integer({ min: 1, max: 10 }).map((n) => n * 15)),
  })
  .map(({ start, length }): Written => ({ start, end: length === null ? null : start + length }))
const step = fc.record({
  n: fc.integer({ min: 0, max: 5 }),
  written: fc.option(written, { freq: 4 }),
})

test('whatever is booked, moved and released, holds never overlap and are what the rules say', async ({
  db,
}) => {
  const { room, ids, want, held } = await scene(db, 6)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      for (const n of ids.keys()) await want(n, null)
      const claims = new Map<number, Claim>()
      for (const { n, written: asked } of steps) {
        const answer = await want(n, asked)
        const claim = asked && claimOf(ids[n]!, room.id, asked)
        const others = [...claims].filter(([other]) => other !== n).map(([, other]) => other)
        const isTaken = claim !== null && others.some((other) => collides(claim, other))
        expect(answer.state).toBe(isTaken ? 'TAKEN' : 'BOOKED')
        if (claim === null) claims.delete(n)
        else if (!isTaken) claims.set(n, claim)
        const all = [...claims.values()]
        const minutes = (at: DateTime) => at.diff(eight, 'minutes').minutes
        const expected = [...claims].map(([index, each]) => ({
          n: index,
          from: minutes(each.period.from),
          until: minutes(endAmong(each, all)),
        }))
        expect(await held()).toEqual(expected.sort((one, other) => one.from - other.from))
      }
    }),
    { numRuns: 25 },
  )
})
