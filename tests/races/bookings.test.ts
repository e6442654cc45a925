/** @module-tag slow */
import { inArray, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { bookings } from '../../db/schema/booking.ts'
import { events } from '../../db/schema/event.ts'
import { journal } from '../../db/schema/journal.ts'
import { book } from '../../src/booking/commands/holds.ts'
import { raceTest } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { type Desk, makeDesk, makeEvents } from '../support/make/draft.ts'

const thursday = '2026-11-26'
const nine = { from: DateTime.utc(2026, 11, 26, 2), until: DateTime.utc(2026, 11, 26, 3) }

function addInput(desk: Desk, title: string, text = '9h - 10h') {
  return {
    officeId: desk.office.id,
    year: 2026,
    week: 48,
    fields: {
      title,
      time: { startsOn: thursday, text },
      place: { roomId: desk.rooms[0].id },
    },
  }
}

async function deadlocks(db: Db): Promise<number> {
  const [row] = await rows<{ deadlocks: number }>(
    db,
    sql`select deadlocks from pg_stat_database where datname = current_database()`,
  )
  return row?.deadlocks ?? 0
}

raceTest(
  'of fifty who book one room and hour at once one gets it, and the others are told who',
  async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => desk.send('addItem', addInput(desk, `Họp ${n}`))),
    )
    const won = answers.filter(({ __typename }) => __typename === 'ItemSaved')
    expect(won).toHaveLength(1)
    const winner = await desk.saved(won[0]!)
    const lost = answers.filter(({ __typename }) => __typename === 'SlotTaken')
    expect(lost).toHaveLength(49)
    for (const answer of lost) {
      expect(answer).toMatchObject({
        by: winner.title,
        byItemId: winner.id,
        room: { id: desk.rooms[0].id },
        from: '2026-11-26T02:00:00Z',
        until: '2026-11-26T03:00:00Z',
      })
    }
    expect(await db.select().from(events)).toHaveLength(1)
    expect(await db.select().from(bookings)).toHaveLength(1)
    expect(await db.select().from(journal)).toHaveLength(1)
    expect(await deadlocks(db)).toBe(0)
  },
)

raceTest('many starts in one room at once shorten each other and never overlap', async ({ db }) => {
  const desk = await makeDesk(db, { kind: 'postgres' })
  const starts = Array.from(
    { length: 20 },
    (_, n) => `${8 + Math.floor(n / 12)}h${String((n % 12) * 5).padStart(2, '0')}`,
  )
  const answers = await Promise.all(
    starts.map((text) => desk.send('addItem', addInput(desk, text, text))),
  )
  expect(answers.map(({ __typename }) => __typename)).toEqual(starts.map(() => 'ItemSaved'))
  const live = await db
    .select()
    .from(bookings)
    .where(inArray(bookings.state, ['held']))
  const sorted = live.map(({ period }) => period).sort((one, other) => +one.from - +other.from)
  expect(sorted).toHaveLength(20)
  for (const [index, period] of sorted.entries()) {
    const next = sorted[index + 1]
    expect(period.until.toISO()).toBe(
      next === undefined ? period.from.plus({ minutes: 90 }).toISO() : next.from.toISO(),
    )
  }
  expect(await deadlocks(db)).toBe(0)
})

raceTest(
  'swaps that cross in opposite order end without a deadlock, each whole',
  async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const officeId = desk.office.id
    const third = await makeRoom(db, { officeId, name: 'Phòng họp 3' })
    const roomIds = [...desk.rooms.map(({ id }) => id), third.id]
    const ids = await makeEvents(db, { officeId, count: 3 })
    const arrange = (order: number[]) =>
      db.transaction((tx) =>
        book(tx, {
          officeId,
          scope: ids.map((eventId) => ({ eventId, owner: 'event' })),
          wants: order.map((n, at) => ({
            eventId: ids[n]!,
            resourceId: roomIds[at]!,
            owner: 'event',
            kind: 'STATED' as const,
            period: nine,
            as: 'held' as const,
            ifTaken: 'REFUSE' as const,
          })),
          now: desk.now,
        }),
      )
    await arrange([0, 1, 2])
    const orders = [
      [1, 0, 2],
      [2, 1, 0],
      [0, 2, 1],
      [1, 2, 0],
      [2, 0, 1],
    ]
    const answers = await Promise.all([...orders, ...orders].map(arrange))
    expect(answers.map(({ state }) => state)).toEqual(answers.map(() => 'BOOKED'))
    const live = await db
      .select()
      .from(bookings)
      .where(inArray(bookings.state, ['held']))
    expect(live.map(({ eventId }) => eventId).sort()).toEqual([...ids].sort())
    expect(live.map(({ resourceId }) => resourceId).sort()).toEqual([...roomIds].sort())
    expect(await deadlocks(db)).toBe(0)
  },
)

raceTest(
  'of two who take each other’s room neither is moved, and nothing deadlocks',
  async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const place = (n: 0 | 1) => ({ roomId: desk.rooms[n].id })
    const time = { startsOn: thursday, text: '9h - 10h' }
    const one = await desk.add({ title: 'Một', time, place: place(0) })
    const other = await desk.add({ title: 'Hai', time, place: place(1) })
    const edit = (itemId: string, n: 0 | 1) =>
      desk.send('editItem', { itemId, revision: 1, fields: { place: place(n) } })
    const answers = await Promise.all([edit(one.id, 1), edit(other.id, 0)])
    expect(answers.map(({ by }) => by)).toEqual(['Hai', 'Một'])
    expect((await desk.row(one.id)).revision).toBe(1)
    expect(await deadlocks(db)).toBe(0)
  },
)

raceTest(
  'of many who edit one item at once one is first, the others are told by whom and what',
  async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const item = await desk.add({ title: 'Giao ban', time: { startsOn: thursday, text: '9h' } })
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        desk.send('editItem', { itemId: item.id, revision: 1, fields: { title: `Bản ${n}` } }),
      ),
    )
    const won = answers.filter(({ __typename }) => __typename === 'ItemSaved')
    expect(won).toHaveLength(1)
    const winner = await desk.saved(won[0]!)
    const stale = answers.filter(({ __typename }) => __typename === 'StaleItem')
    expect(stale).toHaveLength(7)
    for (const answer of stale) {
      expect(answer).toMatchObject({
        code: 'STALE_ITEM',
        changes: [{ field: 'TITLE', before: 'Giao ban', after: winner.title }],
        changedBy: 'PLANNER',
        changedAt: '2026-11-24T03:00:00Z',
      })
    }
    expect(await db.select().from(journal)).toHaveLength(2)
  },
)

raceTest('the same request sent many times at once with one key acts once', async ({ db }) => {
  const desk = await makeDesk(db, { kind: 'postgres' })
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => desk.send('addItem', addInput(desk, 'Họp'), { key: 'k' })),
  )
  expect(new Set(answers.map(({ editId }) => editId)).size).toBe(1)
  expect(await db.select().from(events)).toHaveLength(1)
})
