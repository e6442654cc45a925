/** @module-tag slow */
import { inArray, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { bookings } from '../../db/schema/booking.ts'
import { book } from '../../src/booking/commands/holds.ts'
import { raceTest } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeDesk } from '../support/make/draft.ts'

const clock = (hour: number) => DateTime.utc(2026, 11, 26, hour - 7)

raceTest(
  'events that share cars are moved at once by many, and every car stays at its event’s hour',
  async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const officeId = desk.office.id
    const cars = await Promise.all(
      [1, 2, 3].map((n) => makeRoom(db, { officeId, kind: 'VEHICLE', name: `Xe ${n}` })),
    )
    const items = []
    for (const [n, hour] of [8, 11, 14].entries()) {
      const time = { startsOn: '2026-11-26', text: `${hour}h - ${hour + 1}h` }
      const item = await desk.add({ title: `Việc ${n}`, time })
      items.push(item)
      const period = { from: clock(hour), until: clock(hour + 1) }
      // The cars in another order for each: only the order of their ids keeps two moves from waiting crosswise.
      const own = [cars[n]!, cars[(n + 1) % 3]!]
      const wants = own.map(({ id: resourceId }) => ({
        eventId: item.id,
        resourceId,
        owner: 'dispatch',
        period,
        kind: 'STATED' as const,
        as: 'held' as const,
        ifTaken: 'REFUSE' as const,
      }))
      const scope = [{ eventId: item.id, owner: 'dispatch' }]
      expect(await book(db, { officeId, scope, wants, now: desk.now })).toMatchObject({
        state: 'BOOKED',
      })
    }
    const hours = [8, 9, 11, 14, 15]
    const moves = items.flatMap(({ id }) => hours.map((hour) => ({ id, hour })))
    const answers = await Promise.all(
      moves.map(async ({ id, hour }) => {
        const { revision } = await desk.row(id)
        return desk.send('editItem', {
          itemId: id,
          revision,
          fields: { time: { text: `${hour}h - ${hour + 1}h` } },
        })
      }),
    )
    const names = new Set(answers.map(({ __typename }) => __typename))
    expect(
      [...names].filter((name) => !['ItemSaved', 'SlotTaken', 'StaleItem'].includes(name)),
    ).toEqual([])
    const live = await db
      .select()
      .from(bookings)
      .where(inArray(bookings.state, ['held', 'confirmed']))
    expect(live).toHaveLength(6)
    for (const { eventId, period } of live) {
      const event = await desk.row(eventId)
      expect(period.from.toISO()).toBe(event.period?.from.toISO())
      expect(period.until.toISO()).toBe(event.period?.until.toISO())
    }
    const [row] = await rows<{ deadlocks: number }>(
      db,
      sql`select deadlocks from pg_stat_database where datname = current_database()`,
    )
    expect(row?.deadlocks).toBe(0)
  },
)
